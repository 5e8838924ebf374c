// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/call_replies_dialog.h"

#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/reveal/person_picker.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"
#include "ui/rota/call_columns.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 960;
constexpr int kHeight = 560;
constexpr int kMostPeople = 10'000;
constexpr int kLongestLine = 200;

} // namespace

CallRepliesDialog::CallRepliesDialog(Session& session, const Call& call, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_call(call)
    , m_lineView(new QTableView(this))
    , m_replyView(new QTableView(this))
    , m_person(new PersonPicker(session, this))
    , m_people(new QSpinBox(this))
    , m_answer(new QComboBox(this))
    , m_day(new QDateEdit(session.workspace().today(), this))
    , m_note(new QLineEdit(this))
    , m_seated(new QCheckBox(tr("Put on the shift"), this))
    , m_override(new QLineEdit(this))
    , m_enter(new QPushButton(tr("Enter the answer"), this))
    , m_takeBack(new QPushButton(tr("Take answers back…"), this))
    , m_strip(new MessageStrip(this))
    , m_lines(callLineColumns(), [](const CallLineRow& r) { return r.line.id.text(); })
    , m_replies(callReplyColumns(), [](const CallReplyRow& r) { return r.reply.id.text(); })
    , m_reading(new StoreReading(session, this, {u"call_line"_s, u"call_reply"_s, u"shift"_s, u"assignment"_s}))
{
    setObjectName(u"callRepliesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Answers to %1").arg(callName(call))));
    resize(scaledToText(kWidth), scaledToText(kHeight));
    build();
    m_reading->answer<Loaded>(
        [id = call.id]() -> std::function<Loaded(const Workspace&)> {
            return [id](const Workspace& ws) { return Loaded{callLineRows(ws, id), callReplyRows(ws, id)}; };
        },
        [this](Loaded loaded) { show(std::move(loaded)); });
    connect(m_enter, &QPushButton::clicked, this, &CallRepliesDialog::enter);
    connect(m_takeBack, &QPushButton::clicked, this, &CallRepliesDialog::askToTakeBack);
    connect(m_person, &PersonPicker::failed, m_strip, &MessageStrip::showProblem);
    connect(m_person, &Picker::chosen, this, [this](const QString& id) { m_people->setValue(id.isEmpty() ? 1 : 0); });
    m_lineView->setFocus();
}

CallRepliesDialog::~CallRepliesDialog() = default;

PanelList* CallRepliesDialog::panelOf(QTableView& view, const QString& title, const QString& name)
{
    auto* list = new PanelList({.part = *this,
                                .front = *this,
                                .view = view,
                                .facts = [title] { return ListFacts{.title = title, .filters = {}}; },
                                .tell = [this](const QString& said) { m_strip->showMessage(said); },
                                .refuse = [this](const QString& why) { m_strip->showProblem(why); }},
                               name);
    list->output().standAt(m_session);
    return list;
}

void CallRepliesDialog::layTable(QTableView& view, const QString& name, const QString& title)
{
    view.setObjectName(name);
    view.setAccessibleName(title);
    dressAsList(view);
}

void CallRepliesDialog::build()
{
    const QString lines = tr("Lines of the call");
    const QString replies = tr("Answers");
    layTable(*m_lineView, u"callLines"_s, lines);
    layTable(*m_replyView, u"callReplies"_s, replies);
    m_lineView->setSelectionMode(QAbstractItemView::SingleSelection);
    panelOf(*m_lineView, lines, u"rota.callLines"_s)->setModel(m_lines);
    panelOf(*m_replyView, replies, u"rota.callReplies"_s)->setModel(m_replies);
    m_enter->setObjectName(u"enterReply"_s);
    m_takeBack->setObjectName(u"takeReplyBack"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_lineView, 3);
    column->addWidget(buildEntry());
    column->addWidget(m_replyView, 2);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, m_enter, m_takeBack));
    const bool mayWrite = m_session.workspace().require(Right::EnterRota).empty() && !m_call.isWithdrawn();
    m_enter->setEnabled(mayWrite);
    m_takeBack->setEnabled(mayWrite);
}

QWidget* CallRepliesDialog::buildEntry()
{
    m_person->setObjectName(u"replyPerson"_s);
    m_person->setAccessibleName(tr("Person"));
    m_person->setPlaceholderText(tr("Somebody of the register"));
    m_people->setObjectName(u"replyPeople"_s);
    m_people->setAccessibleName(tr("People without names"));
    m_people->setRange(0, kMostPeople);
    m_people->setValue(1);
    m_people->setSuffix(tr(" people without names"));
    m_answer->setObjectName(u"replyAnswer"_s);
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->addItems({tr("comes"), tr("does not come")});
    m_day->setObjectName(u"replyDay"_s);
    m_day->setAccessibleName(tr("Day"));
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_note->setObjectName(u"replyNote"_s);
    m_note->setPlaceholderText(tr("Note"));
    m_seated->setObjectName(u"replySeated"_s);
    m_override->setObjectName(u"replyOverride"_s);
    m_override->setPlaceholderText(tr("Why the rule may be set aside"));
    for (QLineEdit* edit : {m_note, m_override})
        edit->setMaxLength(kLongestLine);
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_person, 0, 0);
    grid->addWidget(m_people, 0, 1);
    grid->addWidget(m_answer, 0, 2);
    grid->addWidget(m_day, 0, 3);
    grid->addWidget(m_note, 1, 0);
    grid->addWidget(m_seated, 1, 1);
    grid->addWidget(m_override, 1, 2, 1, 2);
    grid->setColumnStretch(0, 1);
    return box;
}

void CallRepliesDialog::show(Loaded loaded)
{
    const QString kept = chosenLine().text();
    m_lines.setRows(std::move(loaded.lines));
    m_replies.setRows(std::move(loaded.replies));
    int at = 0;
    for (int row = 0; row < m_lines.rowCount(); ++row) {
        if (m_lines.row(row).line.id.text() == kept)
            at = row;
    }
    if (m_lines.rowCount() > 0)
        m_lineView->selectRow(at);
}

Id<CallLine> CallRepliesDialog::chosenLine() const
{
    const QModelIndexList rows = m_lineView->selectionModel()->selectedRows();
    return rows.isEmpty() ? Id<CallLine>() : m_lines.row(rows.front().row()).line.id;
}

void CallRepliesDialog::enter()
{
    CallReplyWish wish;
    wish.line = chosenLine();
    if (wish.line.isNull())
        return m_strip->showProblem(tr("Choose the line that was answered to."));
    if (const auto person = Id<Volunteer>::fromText(m_person->id()); !person.isNull())
        wish.volunteers = {person};
    wish.people = m_people->value();
    wish.day = m_day->date();
    wish.answer = m_answer->currentIndex() == 1 ? CallAnswer::NotComing : CallAnswer::Coming;
    wish.note = m_note->text();
    wish.isSeated = m_seated->isChecked();
    wish.overrideReason = m_override->text();
    const auto said = [](const EnteredReplies& done) {
        qint64 people = 0;
        for (const CallReply& reply : done.replies)
            people += reply.people;
        return tr("%1 people entered, %2 of them put on the shift.").arg(thousands(people), thousands(done.seated));
    };
    if (!m_session.carryOut([&](Workspace& ws) { return enterCallReplies(ws, wish); }, *m_strip, said))
        return;
    m_person->setChoice({}, {});
    m_people->setValue(1);
    m_note->clear();
    m_override->clear();
    m_person->setFocus();
}

void CallRepliesDialog::askToTakeBack()
{
    std::vector<Id<CallReply>> replies;
    for (const QModelIndex& index : m_replyView->selectionModel()->selectedRows())
        replies.push_back(m_replies.row(index.row()).reply.id);
    if (replies.empty())
        return m_strip->showProblem(tr("Choose the answers to be taken back."));
    auto* asking = new QInputDialog(this);
    asking->setObjectName(u"takeBackReason"_s);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setWindowTitle(titleText(tr("Take answers back")));
    asking->setLabelText(tr("Why? It is kept in the register."));
    connect(asking, &QInputDialog::textValueSelected, this,
            [this, replies](const QString& reason) { takeBack(replies, reason); });
    asking->open();
}

void CallRepliesDialog::takeBack(const std::vector<Id<CallReply>>& replies, const QString& reason)
{
    m_session.carryOut([&](Workspace& ws) { return removeCallReplies(ws, replies, reason); }, *m_strip,
                       tr("%1 answers taken back.").arg(replies.size()));
}

} // namespace redvest::ui
