// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/verdict_card.h"

#include "base/number.h"
#include "qgis/qt_text.h"
#include "qgis/rule_hint.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace areal::qgis {
namespace {

constexpr int sign_pixels = 32;

QFont scaled(QFont font, double factor, bool bold) {
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

} // namespace

VerdictCard::VerdictCard(QWidget* parent)
    : QFrame(parent), m_sign(new QLabel(this)), m_state(new QLabel(this)), m_words(new QLabel(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_state->setFont(scaled(m_state->font(), 1.3, true));
    m_state->setWordWrap(true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_state, m_words})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* head = new QHBoxLayout;
    head->addWidget(m_sign);
    head->addWidget(m_state, 1);
    auto* numbers = new QHBoxLayout;
    m_lost = add_number(tr("Nature lost"), *numbers);
    m_restored = add_number(tr("Nature restored"), *numbers);
    m_balance = add_number(tr("Balance"), *numbers);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addLayout(numbers);
}

VerdictCard::Number VerdictCard::add_number(const QString& caption, QHBoxLayout& row) {
    Number number{new QLabel(this), new QLabel(caption, this)};
    number.value->setFont(scaled(number.value->font(), 1.4, true));
    number.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(number.value);
    column->addWidget(number.caption);
    row.addLayout(column, 1);
    return number;
}

QString VerdictCard::state_word(accounting::VerdictState state) {
    switch (state) {
    case accounting::VerdictState::neutral:
        return tr("Neutral");
    case accounting::VerdictState::positive:
        return tr("More restored than lost");
    case accounting::VerdictState::negative:
        return tr("Not neutral");
    case accounting::VerdictState::not_computed:
        break;
    }
    return tr("Not computed");
}

void VerdictCard::show_verdict(const accounting::Verdict& verdict, const accounting::Meanings& meanings) {
    const QString name = to_qt(accounting::verdict_name(verdict.state));
    const QIcon sign(QStringLiteral(":/arealregnskap/icons/state_%1.svg").arg(name));
    m_sign->setPixmap(sign.pixmap(sign_pixels, sign_pixels));
    m_state->setText(state_word(verdict.state));
    m_sign->setAccessibleName(m_state->text());
    QStringList words;
    for (const Sentence& sentence : verdict.sentences)
        words << to_qt(meanings.say(sentence));
    m_words->setText(words.join(QLatin1Char(' ')));
    m_state->setToolTip(
        rule_hint(verdict.state == accounting::VerdictState::not_computed ? "not_computed" : "like_for_like",
                  meanings.language()));
    const auto show = [&](const Number& number, ExactArea area, const char* hint) {
        const QString daa = to_qt(format_daa(area, meanings.language()));
        number.value->setText(tr("%1 daa").arg(daa));
        number.value->setToolTip(tr("%1 m²").arg(to_qt(format_m2(area, meanings.language()))) + QLatin1Char('\n') +
                                 rule_hint(hint, meanings.language()));
        number.caption->setToolTip(number.value->toolTip());
        number.value->setAccessibleName(number.caption->text() + QLatin1Char(' ') + number.value->text());
    };
    show(m_lost, verdict.lost, "lost");
    show(m_restored, verdict.restored, "restored");
    show(m_balance, verdict.balance(), "balance");
    setAccessibleName(as_text());
}

QString VerdictCard::as_text() const {
    QStringList lines{m_state->text(), m_words->text()};
    for (const Number& number : {m_lost, m_restored, m_balance})
        lines << number.caption->text() + QStringLiteral(": ") + number.value->text();
    return lines.join(QLatin1Char('\n'));
}

} // namespace areal::qgis
