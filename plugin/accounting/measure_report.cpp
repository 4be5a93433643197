// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/measure_report.h"

#include "accounting/input_record.h"
#include "accounting/resource_fields.h"
#include "base/failure.h"
#include "codes/code_text.h"
#include "codes/csv_table.h"
#include "ledger/field.h"

#include <map>

namespace areal::accounting {
namespace {

using ledger::AccountPath;
using ledger::Status;

std::map<std::string, Status> status_words(const Meanings& meanings) {
    std::map<std::string, Status> words;
    const auto table = codes::CsvTable::load(meanings.resources() / "posting" / "measure_status.csv");
    for (std::size_t row = 0; row < table.size(); ++row)
        if (const auto status = ledger::status(table.value(row, "status")))
            for (const std::string& word : codes::split_list(table.value(row, "words"), ','))
                words[codes::fold(word)] = *status;
    return words;
}

/// Reads the values of one feature after the other, and names the feature in every complaint.
class MeasureReader {
  public:
    MeasureReader(const ResourceFields& fields, const codes::CodeList& cover_list, const Meanings& meanings,
                  std::string layer)
        : m_fields(fields), m_cover_list(cover_list), m_words(status_words(meanings)), m_layer(std::move(layer)) {}

    ReportedMeasure read(const ResourceFields::Values& values, std::int64_t feature) const;

  private:
    [[noreturn]] void refuse(std::int64_t feature, const std::string& role, const std::string& value) const {
        throw BadInput("Feature {1} of \"{2}\": \"{3}\" is no value for the field that plays {4}.",
                       {feature, m_layer, value, role});
    }
    AccountPath account(const ResourceFields::Values& values, const char* role, std::int64_t feature) const;
    std::optional<ledger::Factor> factor(const ResourceFields::Values& values, const char* role,
                                         std::int64_t feature) const;
    std::optional<std::int64_t> number(const ResourceFields::Values& values, const char* role,
                                       std::int64_t feature) const;

    const ResourceFields& m_fields;
    const codes::CodeList& m_cover_list;
    std::map<std::string, Status> m_words;
    std::string m_layer;
};

AccountPath MeasureReader::account(const ResourceFields::Values& values, const char* role, std::int64_t feature) const {
    const std::string written = m_fields.text(values, role);
    if (m_cover_list.find(written) != nullptr)
        return m_cover_list.account(written);
    const auto path = AccountPath::parse(written);
    if (!path)
        refuse(feature, role, written);
    return *path;
}

std::optional<ledger::Factor> MeasureReader::factor(const ResourceFields::Values& values, const char* role,
                                                    std::int64_t feature) const {
    const std::string written = m_fields.text(values, role);
    if (written.empty())
        return std::nullopt;
    const auto factor = ledger::parse_factor(written);
    if (!factor)
        refuse(feature, role, written);
    return factor;
}

std::optional<std::int64_t> MeasureReader::number(const ResourceFields::Values& values, const char* role,
                                                  std::int64_t feature) const {
    const std::string written = m_fields.text(values, role);
    if (written.empty())
        return std::nullopt;
    const auto number = ledger::parse_integer(written);
    if (!number || *number < 0)
        refuse(feature, role, written);
    return number;
}

ReportedMeasure MeasureReader::read(const ResourceFields::Values& values, std::int64_t feature) const {
    ReportedMeasure one;
    one.feature = feature;
    one.after = account(values, "class_after", feature);
    one.before = account(values, "class_before", feature);
    if (one.before == one.after)
        one.before = AccountPath::of(one.after.text() + "/degraded");
    one.measure = m_fields.text(values, "measure");
    const std::string word = m_fields.text(values, "status");
    const auto status = m_words.find(codes::fold(word));
    if (status == m_words.end())
        refuse(feature, "status", word);
    one.status = status->second;
    one.started = m_fields.date(values, "started");
    one.finished = m_fields.date(values, "finished");
    one.verified = m_fields.date(values, "verified");
    one.target = m_fields.date(values, "target");
    one.evidence = m_fields.text(values, "evidence");
    one.project = m_fields.text(values, "project");
    one.developer = m_fields.text(values, "developer");
    one.payer = m_fields.text(values, "payer");
    one.performer = m_fields.text(values, "performer");
    one.obligation = number(values, "obligation", feature).value_or(0);
    one.quality_before = factor(values, "quality_before", feature);
    one.quality_after = factor(values, "quality_after", feature);
    if (const auto difficulty = number(values, "difficulty", feature))
        one.difficulty = std::size_t(*difficulty);
    return one;
}

} // namespace

Status ReportedMeasure::status_on(Date day) const {
    Status reached = status;
    if (reached == Status::verified && verified && *verified > day)
        reached = Status::done;
    if (reached == Status::done && finished && *finished > day)
        reached = Status::begun;
    if (reached == Status::begun && started && *started > day)
        reached = Status::planned;
    return reached;
}

ReportedMeasures read_measures(const NamedSource& input, const shape::Crs& crs, const codes::CodeList& cover_list,
                               const Meanings& meanings, Progress* progress) {
    const ResourceFields fields(input, "measure_fields", meanings);
    ReportedMeasures report;
    report.table = source::read_polygons(*input.source, {crs, fields.wanted(), {}, {}, progress});
    report.record = record_of(input, "measures", report.table.features_read);
    const MeasureReader reader(fields, cover_list, meanings, input.source->info().name);
    for (std::size_t i = 0; i < report.table.values.size(); ++i) {
        ReportedMeasure one = reader.read(report.table.values[i], report.table.ids[i]);
        one.ground = source::make_footprint(shape::shape_of(report.table.polygons, shape::FeatureIndex(i)));
        report.measures.push_back(std::move(one));
    }
    return report;
}

} // namespace areal::accounting
