// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/live_card.h"

#include "base/number.h"
#include "qgis/qt_text.h"
#include "qgis/rule_hint.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace areal::qgis {
namespace {

constexpr std::size_t most_accounts = 3; // named, the largest first

} // namespace

LiveCard::LiveCard(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent)
    : QFrame(parent), m_meanings(std::move(meanings)), m_now(new QLabel(this)), m_change(new QLabel(this)),
      m_drawn(new QLabel(this)), m_reservations(new QLabel(this)) {
    setToolTip(rule_hint("live", m_meanings->language()));
    setObjectName(QStringLiteral("ArealregnskapLive"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = m_now->font();
    bold.setBold(true);
    m_now->setFont(bold);
    auto* column = new QVBoxLayout(this);
    for (QLabel* label : {m_now, m_change, m_drawn, m_reservations}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    }
    hide();
}

QString LiveCard::daa(ExactArea area) const {
    return tr("%1 daa").arg(to_qt(format_daa(area, m_meanings->language())));
}

QString LiveCard::signed_daa(ExactArea area) const {
    return (area > ExactArea() ? QStringLiteral("+") : QString()) + daa(area);
}

// "Myr +1,1 daa, Skog −0,4 daa": nature accounts by what they weigh.
QString LiveCard::parts(const accounting::LiveBalance& balance, bool with_sign) const {
    std::vector<std::pair<std::string, ExactArea>> accounts;
    for (const auto& [account, area] : balance.by_account)
        if (account.starts_with("nature"))
            accounts.emplace_back(account, area);
    const auto weight = [](ExactArea area) { return area < ExactArea() ? -area : area; };
    std::sort(accounts.begin(), accounts.end(),
              [&](const auto& a, const auto& b) { return weight(a.second) > weight(b.second); });
    accounts.resize(std::min(accounts.size(), most_accounts));
    QStringList words;
    for (const auto& [account, area] : accounts)
        words << to_qt(m_meanings->account_name(account)) + QLatin1Char(' ') +
                     (with_sign ? signed_daa(area) : daa(area));
    return words.join(QStringLiteral(", "));
}

// What an account over the layers as they are now would say otherwise or beside it, and why.
QString LiveCard::reservations(const LiveNumbers& numbers) const {
    QStringList lines;
    if (numbers.edited_beside > 0)
        lines << tr("Other plan layers that are edited at the same time count as they were when you began here: %1.")
                     .arg(numbers.edited_beside);
    if (numbers.account_nature)
        lines << tr("The account counted %1 when you began. The difference is what is not followed here: measures that "
                    "cultivate nature, land cover that overlaps itself, and what was changed after the account.")
                     .arg(daa(*numbers.account_nature));
    if (numbers.now.in_doubt.mm2() != 0)
        lines << tr("%1 has a purpose or a status that is in no list. It takes nothing here, and the account gives no "
                    "verdict while it is so.")
                     .arg(daa(numbers.now.in_doubt));
    return lines.join(QLatin1Char(' '));
}

void LiveCard::show_waiting() {
    m_now->setText(tr("Getting ready to count while you draw …"));
    for (QLabel* label : {m_change, m_drawn, m_reservations})
        label->clear();
    tell();
}

// To the eye and to a screen reader.
void LiveCard::tell() {
    for (QLabel* label : {m_now, m_change, m_drawn, m_reservations})
        label->setVisible(!label->text().isEmpty());
    setAccessibleName(as_text());
    show();
}

void LiveCard::show_numbers(const LiveNumbers& numbers) {
    m_now->setText((numbers.other_plans == 0 ? tr("As drawn now, the plan takes %1 of nature.")
                                             : tr("As drawn now, the plans together take %1 of nature."))
                       .arg(daa(numbers.now.nature)));
    if (numbers.change.by_account.empty() && numbers.change.not_known.is_zero() && numbers.change.in_doubt.is_zero())
        m_change->setText(tr("Nothing has changed since you began to edit."));
    else {
        QStringList lines{tr("Since you began to edit: nature %1").arg(signed_daa(numbers.change.nature))};
        if (const QString named = parts(numbers.change, true); !named.isEmpty())
            lines.front() += QStringLiteral(" (") + named + QLatin1Char(')');
        lines.front() += QLatin1Char('.');
        if (!numbers.change.farmland.is_zero())
            lines << tr("Farmland %1.").arg(signed_daa(numbers.change.farmland));
        if (!numbers.change.not_known.is_zero())
            lines << tr("Ground without known land cover %1.").arg(signed_daa(numbers.change.not_known));
        if (!numbers.change.in_doubt.is_zero())
            lines << tr("Ground with an unknown purpose or status %1.").arg(signed_daa(numbers.change.in_doubt));
        lines << tr("The verdict, the places and the tables are from before you began; make the account again to "
                    "have them follow.");
        m_change->setText(lines.join(QLatin1Char(' ')));
    }
    m_drawn->clear();
    if (numbers.being_drawn) {
        const QString named = parts(*numbers.being_drawn, false);
        m_drawn->setText(named.isEmpty()
                             ? tr("Under the line: %1, no nature.").arg(daa(numbers.being_drawn->all))
                             : tr("Under the line: %1, of it nature %2 (%3).")
                                   .arg(daa(numbers.being_drawn->all), daa(numbers.being_drawn->nature), named));
    }
    m_reservations->setText(reservations(numbers));
    tell();
}

QString LiveCard::as_text() const {
    QStringList lines;
    for (const QLabel* label : {m_now, m_change, m_drawn, m_reservations})
        if (!label->text().isEmpty())
            lines << label->text();
    return lines.join(QLatin1Char('\n'));
}

} // namespace areal::qgis
