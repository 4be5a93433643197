// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/roll_up_algorithm.h"

#include "accounting/open_book.h"
#include "accounting/roll_up.h"
#include "base/failure.h"
#include "qgis/compat.h"
#include "qgis/parameter_names.h"
#include "qgis/qt_text.h"

#include <qgsprocessingoutputs.h>

namespace areal::qgis {
namespace {

const QString files_name = QStringLiteral("BOOKS");
const QString databases_name = QStringLiteral("DATABASES");
const QString farmland_name = QStringLiteral("FARMLAND");

/// In the order in which the sum gives its tables.
const std::map<std::string, QString>& table_names() {
    static const std::map<std::string, QString> names{{"municipalities", QStringLiteral("MUNICIPALITIES")},
                                                      {"types", QStringLiteral("TYPES")},
                                                      {"hidden", QStringLiteral("HIDDEN")},
                                                      {"off_site", QStringLiteral("OFF_SITE")},
                                                      {"moves", QStringLiteral("MOVES")}};
    return names;
}

} // namespace

QString RollUpAlgorithm::shortDescription() const {
    return tr("Sums the books of many municipalities to a county, and hides none of them.");
}

QString RollUpAlgorithm::shortHelpString() const {
    return tr("<p>Every municipality keeps its row, and what some lack and others have too much of is a table of its "
              "own: a plain sum would net it silently. What was restored outside the municipality that books it is "
              "listed, and in no sum. Ground that left one book and did not arrive in another is named.</p>");
}

QStringList RollUpAlgorithm::tags() const {
    return tr("book,ledger,county,municipalities,roll-up,arealregnskap").split(QLatin1Char(','));
}

void RollUpAlgorithm::initAlgorithm(const QVariantMap&) {
    addParameter(new QgsProcessingParameterMultipleLayers(files_name, tr("Books (files)"), compat::source_file,
                                                          QVariant(), true));
    auto databases = std::make_unique<QgsProcessingParameterString>(databases_name, tr("Books (in databases)"),
                                                                    QVariant(), true, true);
    databases->setHelp(tr("One a line: PG:host=… dbname=… active_schema=…"));
    addParameter(databases.release());
    add_day(from_name, tr("First day"), tr("Left empty: 1 January of the last day's year."));
    add_day(to_name, tr("Last day"), tr("Left empty: today."));
    addParameter(new QgsProcessingParameterBoolean(farmland_name, tr("Farmland built down counts too"), false));
    add_language();
    add_table(table_names().at("municipalities"), tr("Municipalities"));
    add_table(table_names().at("types"), tr("Types of ground"));
    add_table(table_names().at("hidden"), tr("What a plain sum would hide"));
    add_table(table_names().at("off_site"), tr("Restored elsewhere"));
    add_table(table_names().at("moves"), tr("Moved between municipalities"));
    addOutput(new QgsProcessingOutputString(QStringLiteral("STATE"), tr("Verdict")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("LOST_M2"), tr("Lost (m²)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("RESTORED_M2"), tr("Restored (m²)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("HIDDEN_M2"), tr("What a plain sum would hide (m²)")));
    addOutput(new QgsProcessingOutputString(QStringLiteral("NOT_MATCHED"), tr("Moves that are in one book only")));
}

void RollUpAlgorithm::prepare(const QVariantMap& parameters, QgsProcessingContext& context) {
    m_books.clear();
    for (const QString& file : parameterAsFileList(parameters, files_name, context))
        m_books.push_back(from_qt(file));
    const QString databases = parameterAsString(parameters, databases_name, context);
    for (const QString& line : databases.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            m_books.push_back(from_qt(line.trimmed()));
    if (m_books.empty())
        throw BadInput("Name at least one book.");
    m_from = day(parameters, from_name, context);
    m_to = day(parameters, to_name, context).value_or(now().date());
    m_with_farmland = parameterAsBoolean(parameters, farmland_name, context);
}

BookAlgorithm::Result RollUpAlgorithm::work(const accounting::Meanings&, QgsProcessingFeedback&) {
    std::vector<std::unique_ptr<accounting::OpenBook>> open;
    std::vector<const ledger::Books*> books;
    for (const std::string& name : m_books) {
        open.push_back(std::make_unique<accounting::OpenBook>(accounting::open_store(name), now));
        books.push_back(&open.back()->books());
    }
    const Date from = m_from.value_or(Date::first_of_year(m_to.year()));
    accounting::RollUp sum = accounting::roll_up(books, from, m_to, m_with_farmland);
    Result result;
    QStringList not_matched;
    for (const std::string& move : sum.not_matched)
        not_matched << to_qt(move);
    result.values = {{QStringLiteral("STATE"), to_qt(name_of(sum.state))},
                     {QStringLiteral("LOST_M2"), ExactArea::from_mm2(sum.lost_mm2).m2()},
                     {QStringLiteral("RESTORED_M2"), ExactArea::from_mm2(sum.restored_mm2).m2()},
                     {QStringLiteral("HIDDEN_M2"), ExactArea::from_mm2(sum.hidden_mm2).m2()},
                     {QStringLiteral("NOT_MATCHED"), not_matched.join(QStringLiteral(", "))}};
    for (accounting::Table& table : sum.tables)
        if (const auto named = table_names().find(table.name); named != table_names().end())
            result.files.push_back({named->second, std::move(table)});
    return result;
}

} // namespace areal::qgis
