// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/layout_words.h"

#include "qgis/qt_text.h"
#include "report/profile.h"
#include "report/words.h"

#include <qgsexpression.h>

namespace areal::qgis {
namespace {

// A name from data must not begin an expression of the label.
QString plain(const std::string& text) {
    return to_qt(report::clean_line(text)).replace(QStringLiteral("[%"), QStringLiteral("[ %"));
}

QString nature(const char* column) {
    return QStringLiteral("arealregnskap_value(@%1, 'nature', '%2')")
        .arg(LayoutWords::account_variable, QLatin1String(column));
}

} // namespace

const QString LayoutWords::account_variable = QStringLiteral("arealregnskap_account");

LayoutWords::LayoutWords(const accounting::Account& account, const accounting::Meanings& meanings)
    : m_account(account), m_meanings(meanings) {
    report::ReportWishes wishes;
    wishes.profile = "public";
    const report::Document document = report::make_document(account, wishes, meanings);
    m_title = plain(document.subtitle.empty() ? document.title : document.subtitle);
    m_stamp = plain(document.title + " · " + document.stamp);
}

QString LayoutWords::say(const Sentence& sentence) const {
    return plain(m_meanings.say(sentence));
}

QString LayoutWords::verdict() const {
    const auto quoted = [&](const char* words) { return QgsExpression::quotedString(say(words)); };
    return QStringLiteral("[% with_variable('state', arealregnskap_verdict(@%1), CASE WHEN @state = 'neutral' THEN %2 "
                          "WHEN @state = 'positive' THEN %3 WHEN @state = 'negative' THEN %4 ELSE %5 END) %]")
        .arg(account_variable, quoted("Land neutral: every kind of nature gets back what it loses."),
             quoted("More than neutral: every kind of nature gets back at least what it loses."),
             quoted("Not land neutral: nature is lost that is not restored."),
             quoted("Not computed: something the verdict rests on is missing."));
}

// As the report rounds: no decimals from 100 daa, one below, "under 0,1" for a trace.
QString LayoutWords::area(const QString& m2, const char* label) const {
    const QString trace = to_qt(m_meanings.language() == Language::en ? "under 0.1" : "under 0,1");
    const QString text =
        QStringLiteral("with_variable('daa', (%1) / 1000.0, CASE WHEN @daa IS NULL THEN '–' WHEN @daa = 0 THEN '0' "
                       "WHEN abs(@daa) < 0.05 THEN '%2' ELSE format_number(@daa, if(abs(@daa) < 99.95, 1, 0), '%3') "
                       "END)")
            .arg(m2, trace, to_qt(language_code(m_meanings.language())));
    return QStringLiteral("[% %1 %] daa %2").arg(text, say(label));
}

QString LayoutWords::figures() const {
    const QString lost = nature("lost_m2"), restored = nature("restored_m2");
    return area(lost, "nature lost") + QLatin1Char('\n') + area(restored, "nature restored") + QLatin1Char('\n') +
           area(QStringLiteral("%1 - %2").arg(restored, lost), "balance");
}

QString LayoutWords::method() const {
    const Sentence rules("Rules: {1}, version {2}. Method, hashes and every finding are in the full report.",
                         {m_account.rules_name, m_account.rules_version});
    return say(rules) + QLatin1Char(' ') +
           say("This is a calculation from the plan and the maps named here. It is not official statistics, and a "
               "planned loss is not a certain one. \"Not registered\" is not \"no value\".");
}

} // namespace areal::qgis
