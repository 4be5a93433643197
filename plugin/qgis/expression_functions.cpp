// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/expression_functions.h"

#include "accounting/account.h"
#include "accounting/book_tables.h"
#include "accounting/open_book.h"
#include "base/date.h"
#include "qgis/failure_words.h"
#include "qgis/file_cache.h"
#include "qgis/qt_text.h"
#include "report/account_reader.h"

#include <qgsexpression.h>
#include <qgsexpressionfunction.h>

#include <algorithm>

namespace areal::qgis {
namespace {

using accounting::Account;
using accounting::OpenBook;
using accounting::Table;

const QString function_group = QStringLiteral("Arealregnskap");
const QString value_name = QStringLiteral("arealregnskap_value");
const QString verdict_name = QStringLiteral("arealregnskap_verdict");
const QString as_of_name = QStringLiteral("arealregnskap_as_of");

FileCache<Account>& accounts() {
    static FileCache<Account> cache(
        [](const QString& file) { return std::make_shared<const Account>(report::read_account(from_qt(file))); });
    return cache;
}

FileCache<ledger::Books>& books() {
    static FileCache<ledger::Books> cache([](const QString& name) {
        const OpenBook book(accounting::open_store(from_qt(name)), areal::now);
        return std::make_shared<const ledger::Books>(book.books());
    });
    return cache;
}

bool is_in(const std::string& path, const std::string& wished) {
    return path == wished || path.starts_with(wished + "/");
}

/// Sum of the rows whose account is the wished one or lies below it; NULL when none does.
QVariant area_m2(const Table& table, const std::string& wished, const std::string& column,
                 const std::string& only_book = {}) {
    ExactArea sum;
    bool found = false;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (is_in(table.text(row, "account"), wished) && (only_book.empty() || table.text(row, "book") == only_book)) {
            sum += table.area(row, column);
            found = true;
        }
    return found ? QVariant(sum.m2()) : QVariant();
}

class Function : public QgsExpressionFunction {
  public:
    using Evaluation = QVariant (*)(const QVariantList&);

    Function(const QString& name, const QStringList& parameters, const QString& help, Evaluation evaluation)
        : QgsExpressionFunction(name, named(parameters), function_group, help), m_evaluation(evaluation) {}

    QVariant func(const QVariantList& values, const QgsExpressionContext*, QgsExpression* parent,
                  const QgsExpressionNodeFunction*) override {
        try {
            return m_evaluation(values);
        } catch (const Failure& failure) {
            parent->setEvalErrorString(failure_words(failure));
        } catch (const std::exception& fault) {
            parent->setEvalErrorString(QString::fromLocal8Bit(fault.what()));
        }
        return {};
    }

  private:
    static ParameterList named(const QStringList& names) {
        ParameterList list;
        for (const QString& name : names)
            list << Parameter(name);
        return list;
    }
    Evaluation m_evaluation;
};

QVariant value(const QVariantList& values) {
    const auto account = accounts().get(values[0].toString());
    const Table* balance = account->table("balance");
    const std::string column = from_qt(values[2].toString());
    if (balance == nullptr)
        throw BadInput("The account has no balance: it was not made of a plan.");
    if (std::find(balance->columns.begin(), balance->columns.end(), column) == balance->columns.end() ||
        !column.ends_with("_m2"))
        throw BadInput("The balance has no area called \"{1}\"; write for example lost_m2.", {column});
    return area_m2(*balance, from_qt(values[1].toString()), column);
}

QVariant verdict(const QVariantList& values) {
    const auto account = accounts().get(values[0].toString());
    return account->verdict ? QVariant(to_qt(accounting::verdict_name(account->verdict->state))) : QVariant();
}

QVariant as_of(const QVariantList& values) {
    const QDate day = values[1].userType() == QMetaType::QDateTime ? values[1].toDateTime().date() : values[1].toDate();
    const auto date = Date::parse(from_qt(day.toString(Qt::ISODate)));
    if (!date)
        throw BadInput("{1} is not a day; write it as 2026-03-01.", {from_qt(values[1].toString())});
    const auto book = books().get(values[0].toString());
    return area_m2(accounting::standing_table(*book, *date), from_qt(values[2].toString()), "area_m2",
                   std::string(name_of(ledger::Book::physical)));
}

QString help_text(const QString& name, const QString& what, const QString& call, const QString& answer) {
    return QStringLiteral("<h3>%1</h3><p>%2</p><p><code>%3</code> → <code>%4</code></p>")
        .arg(name, what, call.toHtmlEscaped(), answer.toHtmlEscaped());
}

} // namespace

bool ExpressionFunctions::add() {
    const QString value_help =
        help_text(value_name,
                  tr("Area in m² of one account of the balance in an account's JSON file. A path stands for all below "
                     "it: 'nature' is "
                     "the sum of all nature. Columns: opening_m2, lost_m2, gained_m2, restored_m2, closing_m2. NULL "
                     "when the balance has "
                     "no such account."),
                  QStringLiteral("arealregnskap_value('/plan/account.json', 'nature/mire', 'lost_m2')"),
                  QStringLiteral("118240.5"));
    const QString verdict_help = help_text(
        verdict_name,
        tr("Verdict of an account's JSON file: 'neutral', 'positive', 'negative' or 'not_computed'. NULL when the "
           "account judges no plan."),
        QStringLiteral("arealregnskap_verdict('/plan/account.json')"), QStringLiteral("'negative'"));
    const QString as_of_help =
        help_text(as_of_name,
                  tr("Area in m² of one account in a book (a GeoPackage, or PG:… for a database) as it stood on a day. "
                     "A path stands for "
                     "all below it. NULL when the book has no such account."),
                  QStringLiteral("arealregnskap_as_of('/book/ledger.gpkg', to_date('2026-01-01'), 'nature')"),
                  QStringLiteral("20415651"));
    if (QgsExpression::functionIndex(value_name) >= 0)
        return false;
    const QString file = QStringLiteral("account_file"), account = QStringLiteral("account");
    for (QgsExpressionFunction* one :
         {new Function(value_name, {file, account, QStringLiteral("column")}, value_help, value),
          new Function(verdict_name, {file}, verdict_help, verdict),
          new Function(as_of_name, {QStringLiteral("book"), QStringLiteral("date"), account}, as_of_help, as_of)})
        QgsExpression::registerFunction(one, true);
    return true;
}

void ExpressionFunctions::remove() {
    for (const QString& name : {value_name, verdict_name, as_of_name})
        QgsExpression::unregisterFunction(name);
    accounts().forget();
    books().forget();
}

} // namespace areal::qgis
