// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/calls_desk.h"

#include "core/base/output_file.h"
#include "core/report/call.h"
#include "core/usecases/figures/gaps.h"
#include "core/usecases/workspace/rights.h"
#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/desk/output_dialog.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/paper/document_file.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/paper/picture.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/rota/call_columns.h"
#include "ui/rota/call_number_dialog.h"
#include "ui/rota/call_replies_dialog.h"
#include "ui/rota/new_call_dialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

ListWords callWords()
{
    return {u"callList"_s, CallsDesk::tr("Calls for volunteers"), CallsDesk::tr("Number, division, contact  Ctrl+F"),
            CallsDesk::tr("No call was issued yet. \"New call\" makes one of the gaps that are open.")};
}

/// The day of duty after this one: whom one calls today serves tomorrow.
CallQuestion usualQuestion(const Workspace& ws)
{
    const Instant from = dutyDay(ws.now()).to;
    constexpr qint64 kDayMinutes = 24 * 60;
    return {homeDivision(ws), {from, plusMinutes(from, kDayMinutes)}, {}};
}

} // namespace

CallsDesk::CallsDesk(Session& session, Page* page, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_calls(
          this, callWords(), callColumns(), [](const CallRow& r) { return r.call.id.text(); },
          [](const CallRow& r) {
              return namesSearchText({callName(r.call), r.scopeName, r.call.contact});
          })
{
    setObjectName(u"desk_calls"_s);
    m_calls.readWith(session, this, {u"call"_s, u"call_line"_s, u"call_reply"_s, u"shift"_s, u"assignment"_s},
                     [] { return [](const Workspace& ws) { return callRows(ws); }; });
    buildActions(page);
    list()->belongTo(*page, session);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list());
    setFocusProxy(list()->view());
}

void CallsDesk::buildActions(Page* page)
{
    const auto button = [&](const QString& name, const QString& text, const QString& tip, std::optional<Right> right,
                            const std::function<void()>& work, bool isMain = false) {
        const MenuId menu = right ? MenuId::Register : MenuId::Print;
        QAction* action =
            makeAction(page, {.name = name, .text = text, .right = right, .tip = tip, .menu = menu}, work);
        list()->addButton(action, isMain);
        return action;
    };
    button(u"printCall"_s, tr("Notice…"), tr("Shows the call to be printed again"), std::nullopt,
           [this] { withCall([this](const Call& call) { print(call); }); });
    button(u"copyCall"_s, tr("Message for chat"), tr("Copies the call as text for a chat group"), std::nullopt,
           [this] { withCall([this](const Call& call) { copy(call); }); });
    button(u"saveCall"_s, tr("Save the call…"), tr("As PDF, Word document, web page, text or picture"), std::nullopt,
           [this] { withCall([this](const Call& call) { save(call); }); });
    button(u"renumberCall"_s, tr("Other number…"), tr("Where two calls carry one number"), Right::EnterRota,
           [this] { withCall([this](const Call& call) { askForNumber(call); }); });
    button(u"withdrawCall"_s, tr("Withdraw the call…"), tr("The call holds no more; its number stays taken (Del)"),
           Right::EnterRota, [this] { withCall([this](const Call& call) { askWhyWithdrawn(call); }); });
    QAction* replies =
        button(u"callReplies"_s, tr("Answers…"), tr("Who answered to the call (Enter)"), std::nullopt, [this] {
            withCall([this](const Call& call) { (new CallRepliesDialog(m_session, call, this))->open(); });
        });
    QAction* fresh = button(
        u"newCall"_s, tr("New call…"), tr("A call of the gaps that are open"), Right::EnterRota,
        [this] { startNew(usualQuestion(m_session.workspace())); }, true);
    giveNewKey(fresh);
    connect(list(), &TablePage::newRequested, fresh, &QAction::trigger);
    connect(list(), &TablePage::openRequested, replies, &QAction::trigger);
    connect(list(), &TablePage::editRequested, replies, &QAction::trigger);
    connect(list(), &TablePage::archiveRequested, this,
            [this] { withCall([this](const Call& call) { askWhyWithdrawn(call); }); });
}

void CallsDesk::withCall(const std::function<void(const Call&)>& work)
{
    m_calls.whenTrue([this, work] {
        const CallRow* row = m_calls.find(list()->currentId());
        if (row == nullptr)
            return askForRow(*list(), tr("Choose a call first."));
        work(row->call);
    });
}

void CallsDesk::startNew(const CallQuestion& question)
{
    (new NewCallDialog(m_session, question, *list()->strip(), this))->open();
}

std::optional<CallPaper> CallsDesk::paperOf(const Call& call)
{
    std::optional<CallPaper> paper;
    m_session.attempt([&] { paper = callPaper(m_session.workspace(), call.id); });
    return paper;
}

void CallsDesk::print(const Call& call)
{
    if (const auto paper = paperOf(call))
        showPaper(report::callDocument(*paper), callName(call), this);
}

void CallsDesk::copy(const Call& call)
{
    const auto paper = paperOf(call);
    if (!paper)
        return;
    QApplication::clipboard()->setText(report::callMessage(*paper));
    list()->strip()->showMessage(tr("%1 is copied. Paste it into the chat.").arg(callName(call)));
}

void CallsDesk::save(const Call& call)
{
    const auto paper = paperOf(call);
    if (!paper)
        return;
    const QString path =
        askForOutput(this, tr("Save the call"), fileNameOf(callName(call)),
                     tr("PDF (*.pdf);;Word document (*.docx);;Web page (*.html);;Text (*.txt);;Picture (*.png)"));
    const auto write = [&] {
        if (path.endsWith(u".txt"_s, Qt::CaseInsensitive))
            writeOutput(path, report::callMessage(*paper).toUtf8());
        else if (path.endsWith(u".png"_s, Qt::CaseInsensitive))
            savePicture(report::callPoster(*paper), path);
        else
            saveDocument(report::callDocument(*paper), path);
    };
    if (!path.isEmpty() && m_session.attempt(write))
        list()->strip()->showMessage(tr("Saved: %1").arg(path));
}

void CallsDesk::askWhyWithdrawn(const Call& call)
{
    if (!m_session.workspace().require(Right::EnterRota).empty())
        return;
    auto* asking = new QInputDialog(this);
    asking->setObjectName(u"withdrawReason"_s);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setWindowTitle(titleText(tr("Withdraw %1").arg(callName(call))));
    asking->setLabelText(tr("Why? It is kept in the register."));
    connect(asking, &QInputDialog::textValueSelected, this, [this, id = call.id](const QString& reason) {
        m_session.carryOut([&](Workspace& ws) { return withdrawCall(ws, id, reason); }, *list()->strip(),
                           tr("The call is withdrawn. Take its papers down."));
    });
    asking->open();
}

void CallsDesk::askForNumber(const Call& call)
{
    (new CallNumberDialog(m_session, call, *list()->strip(), this))->open();
}

void CallsDesk::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace redvest::ui
