// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/ledger_post_algorithm.h"

#include "accounting/posting_measures.h"
#include "accounting/posting_plan.h"
#include "accounting/posting_vintage.h"
#include "base/failure.h"
#include "qgis/compat.h"
#include "qgis/parameter_names.h"
#include "qgis/qt_text.h"
#include "report/delivered_plan.h"

#include <qgsapplication.h>
#include <qgsprocessingoutputs.h>

#include <utility>

namespace areal::qgis {
namespace {

const QString book_name = QStringLiteral("BOOK");
const QString from_cover_name = QStringLiteral("FROM_COVER");
const QString to_cover_name = QStringLiteral("TO_COVER");
const QString cases_name = QStringLiteral("CASES");
const QString measures_name = QStringLiteral("MEASURES");
const QString repeal_name = QStringLiteral("REPEAL");
const QString valuation_name = QStringLiteral("VALUATION");
const QString until_name = QStringLiteral("UNTIL");
const QString author_name = QStringLiteral("AUTHOR");
const QString case_name = QStringLiteral("CASE");
const QString evidence_name = QStringLiteral("EVIDENCE");
const QString write_name = QStringLiteral("WRITE");
const QString proposals_name = QStringLiteral("PROPOSALS");
const QString left_alone_name = QStringLiteral("LEFT_ALONE");

} // namespace

QString LedgerPostAlgorithm::shortDescription() const {
    return tr("Says what a plan, a new map, restoration measures or a repeal lead to in the book, and writes it.");
}

QString LedgerPostAlgorithm::shortHelpString() const {
    return tr("<p>One of four documents: the folder of a delivered account (its plan is adopted: ground is set aside, "
              "and what an older plan had set aside and the new one keeps is taken back), two land covers (what was "
              "built, what was drawn differently, what waits for a person), a layer of restoration measures, or the id "
              "of a plan that is repealed.</p><p>Unless <i>Write</i> is ticked nothing is written: the tables say what "
              "would be, entry by entry, with the reason for each. The book takes all of it or nothing; ground that "
              "has an owner already is refused.</p>");
}

QStringList LedgerPostAlgorithm::tags() const {
    return tr("book,ledger,post,pledge,planvask,restoration,arealregnskap").split(QLatin1Char(','));
}

void LedgerPostAlgorithm::initAlgorithm(const QVariantMap&) {
    auto book = std::make_unique<QgsProcessingParameterString>(book_name, tr("Book"));
    book->setHelp(tr("book.gpkg, or PG:host=… dbname=… active_schema=…"));
    addParameter(book.release());
    add_sources();
    add_day(date_name, tr("In effect from"),
            tr("Left empty: the day the plan was decided on, where the account says it; else today."));
    auto number = std::make_unique<QgsProcessingParameterString>(case_name, tr("Case"), QVariant(), false, true);
    number->setHelp(tr("Left empty: the case the plan was decided in, where the account says it."));
    addParameter(number.release());
    addParameter(new QgsProcessingParameterString(author_name, tr("Written by"), QVariant(), false, true));
    addParameter(new QgsProcessingParameterString(evidence_name, tr("What shows it"), QVariant(), false, true));
    addParameter(
        new QgsProcessingParameterBoolean(write_name, tr("Write (otherwise only say what would be written)"), false));
    add_language();
    add_table(proposals_name, tr("Entries"));
    add_table(left_alone_name, tr("Left alone, and why"));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("ENTRIES"), tr("Number of entries")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("WRITTEN"), tr("Number of entries written")));
    addOutput(new QgsProcessingOutputString(QStringLiteral("HEAD"), tr("Last hash of the book")));
}

void LedgerPostAlgorithm::add_sources() {
    addParameter(new QgsProcessingParameterFile(account_name, tr("Folder of a delivered account"), compat::any_folder,
                                                QString(), QVariant(), true));
    add_day(until_name, tr("The plan runs out on"), tr("With a delivered account. Left empty: never."));
    const auto add = [this](const QString& name, const QString& description, const QString& help) {
        auto parameter = std::make_unique<QgsProcessingParameterVectorLayer>(
            name, description, QList<int>{static_cast<int>(compat::source_polygon)}, QVariant(), true);
        parameter->setHelp(help);
        addParameter(parameter.release());
    };
    add(from_cover_name, tr("Land cover the book rests on"), tr("With a new land cover, or with measures."));
    add(to_cover_name, tr("New land cover"), {});
    add(cases_name, tr("Cases"), tr("Explain losses outside any plan: dispensation, forest road, energy."));
    add(measures_name, tr("Restoration measures"), {});
    auto valuation = std::make_unique<QgsProcessingParameterString>(valuation_name, tr("How restoration is valued"),
                                                                    QStringLiteral("one_to_one"), false, true);
    valuation->setFlags(valuation->flags() | compat::parameter_advanced);
    addParameter(valuation.release());
    addParameter(
        new QgsProcessingParameterString(repeal_name, tr("Id of a plan that is repealed"), QVariant(), false, true));
}

QStringList LedgerPostAlgorithm::layer_parameters() const {
    return {from_cover_name, to_cover_name, cases_name, measures_name};
}

void LedgerPostAlgorithm::prepare(const QVariantMap& parameters, QgsProcessingContext& context) {
    const auto text = [&](const QString& name) { return from_qt(parameterAsString(parameters, name, context)); };
    m_book = text(book_name);
    m_account_folder = text(account_name);
    m_repealed_plan = text(repeal_name);
    m_valuation = text(valuation_name);
    m_until = day(parameters, until_name, context);
    m_day = day(parameters, date_name, context);
    m_terms = {m_day.value_or(now().date()), text(author_name), text(case_name), text(evidence_name)};
    if (m_terms.author.empty())
        m_terms.author = from_qt(QgsApplication::userLoginName());
    m_write = parameterAsBoolean(parameters, write_name, context);
    const int documents = int(!m_account_folder.empty()) + int(!m_repealed_plan.empty()) +
                          int(layer(to_cover_name) != nullptr) + int(layer(measures_name) != nullptr);
    if (documents != 1)
        throw BadInput("Give one document: a delivered account, a new land cover, measures, or a plan that is "
                       "repealed.");
}

accounting::Posting LedgerPostAlgorithm::posting(const accounting::OpenBook& book,
                                                 const accounting::Meanings& meanings) const {
    if (!m_account_folder.empty()) {
        report::DeliveredPlan delivered = report::delivered_plan(m_account_folder, meanings);
        return adopt_plan(book, {std::move(delivered.pieces), m_until},
                          terms_of_decision(m_terms, m_day.has_value(), delivered.account));
    }
    if (!m_repealed_plan.empty())
        return repeal_plan(book, m_repealed_plan, m_terms);
    if (layer(from_cover_name) == nullptr)
        throw BadInput("Name the land cover the book rests on.");
    if (layer(measures_name) != nullptr) {
        accounting::MeasureReport request;
        request.measures = named(measures_name);
        request.cover = named(from_cover_name);
        request.valuation = accounting::load_valuation(m_valuation, meanings.resources());
        return take_up_measures(book, request, m_terms, meanings);
    }
    accounting::NewVintage request;
    request.from = named(from_cover_name);
    request.to = named(to_cover_name);
    if (layer(cases_name) != nullptr)
        request.cases = named(cases_name);
    return take_up_vintage(book, request, m_terms, meanings);
}

BookAlgorithm::Result LedgerPostAlgorithm::work(const accounting::Meanings& meanings, QgsProcessingFeedback& feedback) {
    accounting::OpenBook book(accounting::open_store(m_book), now);
    const accounting::Posting made = posting(book, meanings);
    for (const Finding& finding : made.findings.list())
        feedback.pushWarning(to_qt(meanings.say(finding.sentence)));
    if (feedback.isCanceled())
        throw Cancelled();
    const std::vector<ledger::Entry> entries = m_write ? post(book, made) : preview(book, made);
    return {{{proposals_name, proposal_table(made, entries, meanings)},
             {left_alone_name, left_alone_table(made, meanings)}},
            {{QStringLiteral("ENTRIES"), static_cast<long long>(entries.size())},
             {QStringLiteral("WRITTEN"), static_cast<long long>(m_write ? entries.size() : 0)},
             {QStringLiteral("HEAD"), to_qt(book.ledger().head())}}};
}

} // namespace areal::qgis
