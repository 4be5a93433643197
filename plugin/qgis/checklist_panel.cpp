// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/checklist_panel.h"

#include "accounting/checklist.h"
#include "base/failure.h"
#include "qgis/checklist_model.h"
#include "qgis/data_table.h"
#include "qgis/day.h"
#include "qgis/qt_text.h"
#include "qgis/small_note.h"
#include "report/checklist.h"

#include <qgsdatetimeedit.h>

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace areal::qgis {
namespace {

constexpr int text_lines = 3; // of a field for sentences

QgsDateEdit* empty_day_edit(const char* name) {
    auto* edit = new QgsDateEdit;
    edit->setAllowNull(true);
    edit->setNullRepresentation(QString());
    edit->setDisplayFormat(day_format());
    edit->setObjectName(QLatin1String(name));
    edit->clear();
    return edit;
}

void set_day(QgsDateEdit& edit, const QString& iso) {
    if (const QDate day = QDate::fromString(iso, Qt::ISODate); day.isValid())
        edit.setDate(day);
    else
        edit.clear();
}

QString day_of(const QgsDateEdit& edit) {
    return edit.date().toString(Qt::ISODate); // empty of no day
}

QPlainTextEdit* sentences(const char* name) {
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * text_lines + 2 * edit->frameWidth() + 8);
    return edit;
}

} // namespace

ChecklistPanel::ChecklistPanel(std::shared_ptr<const accounting::Meanings> meanings, QWidget* parent)
    : QWidget(parent), m_meanings(std::move(meanings)), m_asked(std::make_shared<accounting::Account>()),
      m_words(small_note({})), m_question(small_note({})), m_questions(new DataTable), m_answer(new QComboBox),
      m_assessment(sentences("ArealregnskapAssessment")), m_decided(sentences("ArealregnskapDecision")),
      m_measure(new QLineEdit), m_department(new QLineEdit), m_signed(new QLineEdit), m_case(new QLineEdit),
      m_date(empty_day_edit("ArealregnskapAnswerDate")), m_decision_date(empty_day_edit("ArealregnskapDecisionDate")) {
    m_questions->setObjectName(QStringLiteral("ArealregnskapQuestions"));
    m_questions->setAccessibleName(tr("Questions to the account"));
    m_questions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_questions->setWordWrap(true);
    m_answer->setObjectName(QStringLiteral("ArealregnskapAnswer"));
    m_signed->setObjectName(QStringLiteral("ArealregnskapSigned"));
    m_case->setObjectName(QStringLiteral("ArealregnskapDecisionCase"));
    m_question->setObjectName(QStringLiteral("ArealregnskapQuestion"));
    for (const codes::CodeMeaning& answer : m_meanings->codes().list("review_answer").meanings())
        m_answer->addItem(to_qt(answer.name(language_code(m_meanings->language()))), to_qt(answer.code));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_questions, 1);
    column->addWidget(m_question);
    column->addLayout(answer_form());
    column->addLayout(decision_form());
    column->addLayout(buttons());
    show_table(accounting::checklist_table(*m_asked, {}, *m_meanings));
}

QLayout* ChecklistPanel::answer_form() {
    auto* form = new QFormLayout;
    form->addRow(tr("&Answer"), m_answer);
    form->addRow(tr("Assess&ment"), m_assessment);
    form->addRow(tr("Meas&ure"), m_measure);
    auto* who = new QHBoxLayout;
    who->addWidget(m_department, 2);
    who->addWidget(m_date, 1);
    auto* department = new QLabel(tr("Depar&tment, day"));
    department->setBuddy(m_department);
    m_department->setAccessibleName(tr("Department"));
    m_date->setAccessibleName(tr("Day of the answer"));
    form->addRow(department, who);
    form->addRow(tr("Si&gned"), m_signed);
    connect(m_answer, qOverload<int>(&QComboBox::activated), this,
            [this] { keep("answer", m_answer->currentData().toString()); });
    connect(m_assessment, &QPlainTextEdit::textChanged, this,
            [this] { keep("assessment", m_assessment->toPlainText()); });
    connect(m_measure, &QLineEdit::textEdited, this, [this](const QString& text) { keep("measure", text); });
    connect(m_department, &QLineEdit::textEdited, this, [this](const QString& text) { keep("department", text); });
    connect(m_signed, &QLineEdit::textEdited, this, [this](const QString& text) { keep("signed", text); });
    connect(m_date, &QgsDateTimeEdit::valueChanged, this, [this] { keep("date", day_of(*m_date)); });
    return form;
}

QLayout* ChecklistPanel::decision_form() {
    auto* form = new QFormLayout;
    form->addRow(tr("De&cided"), m_decided);
    auto* when = new QHBoxLayout;
    when->addWidget(m_case, 2);
    when->addWidget(m_decision_date, 1);
    auto* number = new QLabel(tr("Case, da&y"));
    number->setBuddy(m_case);
    m_case->setAccessibleName(tr("Case of the decision"));
    m_decision_date->setAccessibleName(tr("Day of the decision"));
    m_decided->setToolTip(tr("What was decided, its case and its day: the book is posted with them"));
    form->addRow(number, when);
    const auto tell = [this] {
        if (m_filling_in)
            return;
        emit decided(decision());
        emit changed();
    };
    connect(m_decided, &QPlainTextEdit::textChanged, this, tell);
    connect(m_case, &QLineEdit::textChanged, this, tell);
    connect(m_decision_date, &QgsDateTimeEdit::valueChanged, this, tell);
    return form;
}

QLayout* ChecklistPanel::buttons() {
    auto* row = new QHBoxLayout;
    auto* open = new QPushButton(tr("&Open answers…"));
    auto* save = new QPushButton(tr("Sa&ve answers…"));
    open->setObjectName(QStringLiteral("ArealregnskapOpenAnswers"));
    save->setObjectName(QStringLiteral("ArealregnskapSaveAnswers"));
    save->setToolTip(tr("A file that the program and the reports read (--checklist)"));
    row->addStretch();
    row->addWidget(open);
    row->addWidget(save);
    const QString kind = tr("Answers (*.json)");
    connect(open, &QPushButton::clicked, this, [this, kind] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Open answers"), QString(), kind);
        if (!file.isEmpty())
            this->open(file);
    });
    connect(save, &QPushButton::clicked, this, [this, kind] {
        const QString file =
            QFileDialog::getSaveFileName(this, tr("Save answers"), QStringLiteral("checklist.json"), kind);
        if (!file.isEmpty())
            this->save(file);
    });
    return row;
}

void ChecklistPanel::show_account(const accounting::Account& account, bool keep_answers) {
    accounting::ChecklistAnswers answers;
    if (const accounting::Table* brought = account.table("checklist"))
        answers = accounting::answers_in(*brought);
    if (keep_answers)
        answers.merge(accounting::answers_in(this->answers()));
    const accounting::Table* review = account.table("review");
    const std::map<std::string, std::string> before = decision();
    *m_asked = {};
    m_asked->language = m_meanings->language();
    m_asked->texts = account.texts;
    if (keep_answers)
        m_asked->texts.insert(before.begin(), before.end());
    if (review != nullptr)
        m_asked->tables.push_back(*review);
    show_table(accounting::checklist_table(*m_asked, answers, *m_meanings));
}

void ChecklistPanel::open(const QString& file) {
    try {
        report::add_checklist(*m_asked, from_qt(file), *m_meanings);
        show_table(*m_asked->table("checklist"));
        emit changed();
    } catch (const Failure& failure) {
        emit said(to_qt(m_meanings->say(failure.sentence())), Qgis::MessageLevel::Critical);
    }
}

void ChecklistPanel::show_text(const std::string& text) {
    accounting::Account account; // what is asked of it is not known yet
    try {
        if (!text.empty())
            report::add_checklist(account, text, "checklist", *m_meanings);
    } catch (const Failure& failure) {
        emit said(to_qt(m_meanings->say(failure.sentence())), Qgis::MessageLevel::Warning);
    }
    show_account(account, false);
}

std::string ChecklistPanel::as_text() const {
    const std::map<std::string, std::string> decision = this->decision();
    const bool is_decided =
        std::any_of(decision.begin(), decision.end(), [](const auto& text) { return !text.second.empty(); });
    return is_decided || !accounting::answers_in(answers()).empty() ? report::checklist_json(answers(), decision)
                                                                    : std::string();
}

void ChecklistPanel::add_to(accounting::Account& account) const {
    if (const std::string text = as_text(); !text.empty())
        report::add_checklist(account, text, "checklist", *m_meanings);
}

void ChecklistPanel::save(const QString& file) {
    QSaveFile out(file);
    const QByteArray text = QByteArray::fromStdString(report::checklist_json(answers(), decision()));
    if (out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.commit())
        emit said(tr("The answers are saved in %1.").arg(file), Qgis::MessageLevel::Success);
    else
        emit said(tr("%1 could not be written: %2").arg(file, out.errorString()), Qgis::MessageLevel::Critical);
}

std::map<std::string, std::string> ChecklistPanel::decision() const {
    return {{"decided", from_qt(m_decided->toPlainText().trimmed())},
            {"decision_case", from_qt(m_case->text().trimmed())},
            {"decision_date", from_qt(day_of(*m_decision_date))}};
}

const accounting::Table& ChecklistPanel::answers() const {
    return m_model->table();
}

void ChecklistPanel::show_table(accounting::Table checklist) {
    m_row = -1;
    m_model = new ChecklistModel(std::make_shared<accounting::Table>(std::move(checklist)), m_meanings);
    m_questions->show_model(m_model, TableModel::SortRole, TableModel::CopyRole);
    const auto& shown = {"question", "found", "answer"};
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_questions->setColumnHidden(column, std::find(shown.begin(), shown.end(), m_model->column_name(column)) ==
                                                 shown.end());
    QHeaderView& header = *m_questions->horizontalHeader();
    header.setSectionResizeMode(m_model->column("question"), QHeaderView::Stretch);
    m_questions->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ChecklistPanel::count);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ChecklistPanel::changed);
    connect(m_questions->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChecklistPanel::show_question,
            Qt::UniqueConnection);
    m_questions->choose_row(0);
    show_question();
    count();
    show_decision();
}

void ChecklistPanel::show_decision() {
    const auto said = [&](const char* name) { return to_qt(m_asked->texts[name]); };
    m_filling_in = true;
    m_decided->setPlainText(said("decided"));
    m_case->setText(said("decision_case"));
    set_day(*m_decision_date, said("decision_date"));
    m_filling_in = false;
    emit decided(decision());
}

void ChecklistPanel::show_question() {
    const int row = m_questions->chosen_row();
    if (row < 0)
        return;
    m_row = -1; // what is filled in now is no answer
    const auto value = [&](const char* column) { return m_model->value(row, column); };
    const QString law = value("law");
    m_question->setText(QStringLiteral("%1. %2").arg(value("number"), value("question")) +
                        (law.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(law)));
    m_answer->setCurrentIndex(m_answer->findData(value("answer")));
    m_assessment->setPlainText(value("assessment"));
    m_measure->setText(value("measure"));
    m_department->setText(value("department"));
    m_signed->setText(value("signed"));
    set_day(*m_date, value("date"));
    m_row = row;
}

void ChecklistPanel::keep(const char* column, const QString& value) {
    if (m_row >= 0)
        m_model->set_value(m_row, column, value);
}

void ChecklistPanel::count() {
    m_words->setText(tr("Questions: %1, answered: %2. Found is how many remarks of the review bear on the question.")
                         .arg(m_model->rowCount())
                         .arg(m_model->answered()));
}

} // namespace areal::qgis
