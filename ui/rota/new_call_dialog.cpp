// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/new_call_dialog.h"

#include "core/domain/call_texts.h"
#include "core/report/call.h"
#include "ui/desk/session.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"
#include "ui/rota/call_columns.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 1040;
constexpr int kHeight = 560;
constexpr int kTextLines = 3;
constexpr int kMostNumber = 999'999;
constexpr int kLongestLine = 200;
constexpr int kTickColumn = 0;

} // namespace

NewCallDialog::NewCallDialog(Session& session, const CallQuestion& question, MessageStrip& told, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_told(told)
    , m_category(question.category)
    , m_scope(new DivisionPicker(this))
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
    , m_sums(plainLabel(this))
    , m_view(new QTableView(this))
    , m_series(new QLineEdit(this))
    , m_number(new QSpinBox(this))
    , m_contact(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_preview(new QPushButton(tr("Preview"), this))
    , m_issue(new QPushButton(tr("Issue the call"), this))
    , m_strip(new MessageStrip(this))
    , m_list(new PanelList({.part = *this,
                            .front = *this,
                            .view = *m_view,
                            .facts = [] { return ListFacts{.title = tr("Open gaps"), .filters = {}}; },
                            .tell = [this](const QString& said) { m_strip->showMessage(said); },
                            .refuse = [this](const QString& why) { m_strip->showProblem(why); }},
                           u"rota.openGaps"_s))
    , m_model(openGapColumns([this](const OpenGap& gap) { return isTicked(gap); }),
              [](const OpenGap& gap) { return gap.line.shift.text(); })
    , m_reading(new StoreReading(session, this,
                                 {u"shift"_s, u"post"_s, u"site"_s, u"assignment"_s, u"requirement"_s, u"call"_s}))
{
    setObjectName(u"newCallDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("New call for volunteers")));
    resize(scaledToText(kWidth), scaledToText(kHeight));
    buildTable();
    build(question);
    m_reading->answer<Read>(
        [this]() -> std::function<Read(const Workspace&)> {
            return [asked = this->question()](const Workspace& ws) {
                return std::make_shared<Outcome<OpenGaps>>(openGaps(ws, asked));
            };
        },
        [this](const Read& read) { show(read); });
    followChanges();
    m_view->setFocus();
}

NewCallDialog::~NewCallDialog() = default;

void NewCallDialog::buildTable()
{
    m_view->setObjectName(u"openGaps"_s);
    m_view->setAccessibleName(tr("Open gaps"));
    dressAsList(*m_view);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->output().standAt(m_session);
}

void NewCallDialog::build(const CallQuestion& question)
{
    m_sums->setObjectName(u"callSums"_s);
    m_sums->setWordWrap(true);
    m_preview->setObjectName(u"previewCall"_s);
    m_issue->setObjectName(u"issueCall"_s);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::kSmall);
    left->addWidget(buildQuestion(question));
    left->addWidget(m_view, 1);
    left->addWidget(m_sums);
    left->addWidget(
        sayingLabel(tr("Space ticks in or out what people are called for; Ctrl+A takes all rows."), "quiet", this));
    auto* both = new QHBoxLayout;
    both->setSpacing(space::kMedium);
    both->addLayout(left, 5);
    both->addWidget(buildWords(), 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addLayout(both, 1);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, m_issue, m_preview));
}

QWidget* NewCallDialog::buildQuestion(const CallQuestion& question)
{
    m_scope->setObjectName(u"callScope"_s);
    m_scope->setAccessibleName(tr("Division"));
    m_scope->setPlaceholderText(tr("The whole office"));
    m_scope->setClearButtonEnabled(true);
    m_scope->shareDivisions(divisionsOf(m_session));
    m_scope->setCode(question.scope);
    m_from->setObjectName(u"callFrom"_s);
    m_from->setAccessibleName(tr("From"));
    m_from->setDateTime(QDateTime(localDate(question.period.from), localTime(question.period.from)));
    m_to->setObjectName(u"callTo"_s);
    m_to->setAccessibleName(tr("To"));
    m_to->setDateTime(QDateTime(localDate(question.period.to), localTime(question.period.to)));
    for (QDateTimeEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false);
    }
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_scope, 1);
    row->addWidget(m_from);
    row->addWidget(plainLabel(u"–"_s, box));
    row->addWidget(m_to);
    return box;
}

QPlainTextEdit* NewCallDialog::addText(QFormLayout& form, const QString& label, const QString& name,
                                       const QString& text)
{
    auto* edit = named(new QPlainTextEdit(text, this), name);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * kTextLines);
    form.addRow(label, edit);
    return edit;
}

QWidget* NewCallDialog::buildWords()
{
    Call call;
    m_session.attempt([&] { call = nextCall(m_session.workspace()); });
    m_series->setObjectName(u"callSeries"_s);
    m_series->setText(call.series);
    m_number->setObjectName(u"callNumber"_s);
    m_number->setRange(0, kMostNumber);
    showNextNumber();
    m_contact->setObjectName(u"callContact"_s);
    m_contact->setText(call.contact);
    m_phone->setObjectName(u"callPhone"_s);
    m_phone->setText(call.phone);
    for (QLineEdit* edit : {m_series, m_contact, m_phone})
        edit->setMaxLength(kLongestLine);
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Series"), m_series);
    form->addRow(tr("Number"), m_number);
    form->addRow(tr("Contact"), m_contact);
    form->addRow(tr("Phone"), m_phone);
    m_risk = addText(*form, tr("Risk notice"), u"callRisk"_s, call.riskNotice);
    m_benefits = addText(*form, tr("Benefits and cover"), u"callBenefits"_s, call.benefits);
    m_how = addText(*form, tr("How to answer"), u"callHow"_s, call.howToAnswer);
    return box;
}

/// Numbers run in each series by themselves.
void NewCallDialog::showNextNumber()
{
    m_session.attempt([&] {
        const int next = nextCall(m_session.workspace(), m_series->text()).number;
        m_number->setSpecialValueText(tr("the next: %1").arg(next));
    });
}

void NewCallDialog::followChanges()
{
    connect(m_scope, &DivisionPicker::codeChanged, this, &NewCallDialog::ask);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &NewCallDialog::ask);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &NewCallDialog::ask);
    connect(m_series, &QLineEdit::editingFinished, this, &NewCallDialog::showNextNumber);
    connect(m_preview, &QPushButton::clicked, this, &NewCallDialog::preview);
    connect(m_issue, &QPushButton::clicked, this, &NewCallDialog::issue);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == kTickColumn)
            tick({index.data(IdRole).toString()});
    });
}

bool NewCallDialog::eventFilter(QObject* watched, QEvent* event)
{
    const int key = watched == m_view && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return true; // a row is not opened here, and nothing is issued by the way
    if (key == Qt::Key_Space) {
        QStringList shifts;
        for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
            shifts << index.data(IdRole).toString();
        tick(shifts);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

CallQuestion NewCallDialog::question() const
{
    return {
        m_scope->code(), {atLocal(m_from->date(), m_from->time()), atLocal(m_to->date(), m_to->time())}, m_category};
}

CallWish NewCallDialog::wish() const
{
    CallWish wish;
    wish.question = question();
    wish.leftOut = m_leftOut;
    wish.call.series = m_series->text();
    wish.call.number = m_number->value();
    wish.call.contact = m_contact->text();
    wish.call.phone = m_phone->text();
    wish.call.riskNotice = m_risk->toPlainText();
    wish.call.benefits = m_benefits->toPlainText();
    wish.call.howToAnswer = m_how->toPlainText();
    return wish;
}

bool NewCallDialog::isTicked(const OpenGap& gap) const
{
    return !m_leftOut.contains(gap.line.shift.text());
}

/// What is shown is of another question from now on.
void NewCallDialog::ask()
{
    m_issue->setEnabled(false);
    m_reading->askAnew();
}

void NewCallDialog::show(const Read& read)
{
    m_begun = read->ok() ? (*read)->begun : 0;
    m_model.setRows(read->ok() ? (*read)->gaps : std::vector<OpenGap>());
    if (read->ok())
        return sum();
    m_issue->setEnabled(false);
    m_sums->setText(sentences(read->problems()));
}

void NewCallDialog::sum()
{
    qint64 lines = 0, people = 0;
    for (const OpenGap& gap : m_model.rows()) {
        if (isTicked(gap)) {
            ++lines;
            people += gap.line.missing;
        }
    }
    QString said = m_model.rows().empty()
                       ? tr("No gap is open here: nobody has to be called.")
                       : tr("%1 people are called for, in %2 of %3 lines.")
                             .arg(thousands(people), thousands(lines), thousands(qint64(m_model.rows().size())));
    if (m_begun > 0)
        said += u' ' + tr("%1 more are missing on shifts that have begun.").arg(thousands(m_begun));
    m_sums->setText(said);
    m_issue->setEnabled(lines > 0 && m_session.workspace().require(Right::EnterRota).empty());
}

/// All of them in, unless they are already: then out.
void NewCallDialog::tick(const QStringList& shifts)
{
    const bool areIn =
        std::none_of(shifts.begin(), shifts.end(), [&](const QString& s) { return m_leftOut.contains(s); });
    for (const QString& shift : shifts) {
        if (areIn)
            m_leftOut.insert(shift);
        else
            m_leftOut.remove(shift);
    }
    m_view->viewport()->update();
    sum();
}

void NewCallDialog::preview()
{
    std::optional<Outcome<CallPaper>> paper;
    if (!m_session.attempt([&] { paper = previewCall(m_session.workspace(), wish()); }))
        return;
    if (!*paper)
        return m_strip->tellRefused(paper->problems());
    showPaper(report::callDocument(**paper), callName((*paper)->call), this);
}

void NewCallDialog::issue()
{
    const auto said = [](const IssuedCall& done) {
        return tr("%1 is issued: %2 people are called for.")
            .arg(callName(done.paper.call), thousands(done.paper.missing()));
    };
    const auto refused = [this](const Problems& problems) { m_strip->tellRefused(problems); };
    const auto done = m_session.carryOut([&](Workspace& ws) { return issueCall(ws, wish()); }, m_told, said, refused);
    if (!done)
        return;
    showPaper(report::callDocument(done->paper), callName(done->paper.call), parentWidget());
    accept();
}

} // namespace redvest::ui
