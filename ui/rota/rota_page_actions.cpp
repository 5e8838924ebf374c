// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does: entering, changing, calling off, copying.

#include "ui/desk/action.h"
#include "ui/parts/form/form.h"
#include "ui/parts/history/record_history.h"
#include "ui/parts/import/import_dialog.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/table/export_rows.h"
#include "ui/rota/day_strip.h"
#include "ui/rota/hours_desk.h"
#include "ui/rota/post_desk.h"
#include "ui/rota/rota_page.h"
#include "ui/rota/rota_words.h"
#include "ui/rota/shift_desk.h"
#include "ui/rota/shift_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QSet>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

void RotaPage::buildActions()
{
    const auto made = [this](const QString& name, const QString& text, const QString& tip, auto does) {
        const Action action{.name = name, .text = text, .right = Right::EnterRota, .tip = tip};
        return makeAction(this, action, [this, does] { (this->*does)(); });
    };
    const auto toOthers = [this](const QString& name, const QString& text, std::optional<Right> right, auto does) {
        const Action action{.name = name, .text = text, .right = right, .menu = MenuId::Exchange};
        return makeAction(this, action, [this, does] { (this->*does)(); });
    };
    QAction* copy = made(u"copyDay"_s, tr("Copy the day…"), {}, &RotaPage::startCopying);
    QAction* off = made(u"callOff"_s, tr("Call off"), tr("Calls off the selected shifts, or calls them on again (Del)"),
                        &RotaPage::callOff);
    QAction* change = made(u"change"_s, tr("Change"), tr("F2"), &RotaPage::changeCurrent);
    QAction* shift = made(u"newShift"_s, tr("New shift"), tr("Ctrl+N"), &RotaPage::newShift);
    QAction* post = made(u"newPost"_s, tr("New post"), {}, &RotaPage::newPost);
    addHistoryAction(this, historyDoor(m_session), [this] {
        const QString person = m_panel->assignmentInFocus();
        return person.isEmpty() ? list()->currentId() : person;
    });
    QAction* archive = made(u"archivePosts"_s, tr("Archive the post"), {}, &RotaPage::archivePosts);
    makeAction(this, {.name = u"copyText"_s, .text = tr("Copy as text"), .menu = MenuId::Edit}, [this] { copyText(); });
    QAction* bring = toOthers(u"import"_s, tr("Import…"), Right::EnterRota, &RotaPage::importList);
    toOthers(u"importAssignments"_s, tr("Import assignments…"), Right::EnterRota, &RotaPage::importAssignments);
    toOthers(u"export"_s, tr("Export…"), std::nullopt, &RotaPage::exportList);
    for (QAction* a : {bring, copy, off, change})
        m_shifts.list()->addButton(a);
    m_shifts.list()->addButton(shift, true);
    for (QAction* a : {bring, archive, change})
        m_posts.list()->addButton(a);
    m_posts.list()->addButton(post, true);
}

void RotaPage::connectDesks()
{
    connect(m_hours, &HoursDesk::shiftRequested, this, &RotaPage::openShift);
    connect(m_postDesk, &PostDesk::closed, this, [this] { leaveDesk(EnteringPost, m_postDesk->form()->isDirty()); });
    connect(m_shiftDesk, &ShiftDesk::closed, this,
            [this] { leaveDesk(EnteringShift, m_shiftDesk->form()->isDirty()); });
    connect(m_postDesk, &PostDesk::saved, this,
            [this](Id<Post> id) { m_posts.whenTrue([this, id] { m_posts.list()->selectIds({id.text()}); }); });
    connect(m_shiftDesk, &ShiftDesk::saved, this, [this](Id<Shift> id, QDate day) {
        m_days->setDay(day);
        m_shifts.whenTrue([this, id] { m_shifts.list()->selectIds({id.text()}); });
    });
}

void RotaPage::leaveDesk(View desk, bool isDirty)
{
    m_views->setCurrentIndex(Lists);
    list()->view()->setFocus(Qt::OtherFocusReason);
    // With its undo it stays in sight.
    list()->strip()->takeOver(desk == EnteringPost ? *m_postDesk->strip() : *m_shiftDesk->strip());
    if (isDirty)
        say(tr("Left without saving. Undo opens it again as it was."),
            [this, desk] { m_views->setCurrentIndex(desk); });
}

void RotaPage::say(const QString& text, const std::function<void()>& undo)
{
    list()->strip()->showMessage(text, undo);
}

void RotaPage::newShift()
{
    Id<Post> post;
    if (m_tabs->currentIndex() == Posts)
        post = Id<Post>::fromText(m_posts.list()->currentId());
    else if (const ShiftRow* at = m_shifts.find(m_shifts.list()->currentId()))
        post = at->shift.post;
    m_tabs->setCurrentIndex(Shifts);
    m_shiftDesk->startNew(post, m_days->day());
    m_views->setCurrentIndex(EnteringShift);
    m_shiftDesk->form()->focusFirst();
}

void RotaPage::newPost()
{
    m_tabs->setCurrentIndex(Posts);
    m_views->setCurrentIndex(EnteringPost);
    m_postDesk->startNew();
}

void RotaPage::changeCurrent()
{
    const QString id = list()->currentId();
    if (id.isEmpty())
        return say(tr("Choose a row first."));
    if (m_tabs->currentIndex() == Shifts) {
        m_shiftDesk->edit(Id<Shift>::fromText(id));
        m_views->setCurrentIndex(EnteringShift);
        m_shiftDesk->form()->focusFirst();
        return;
    }
    m_views->setCurrentIndex(EnteringPost);
    m_postDesk->edit(Id<Post>::fromText(id));
}

void RotaPage::callOff()
{
    const QStringList ids = m_shifts.list()->selectedIds();
    if (ids.isEmpty())
        return say(tr("Choose a row first."));
    const QSet<QString> chosen(ids.begin(), ids.end());
    bool isOff = true; // calling on again only where all are called off
    for (const ShiftRow& row : m_shifts.all())
        isOff = isOff && (row.shift.isArchived || !chosen.contains(row.shift.id.text()));
    m_session.carryOut(
        [&](Workspace& ws) { return archiveShifts(ws, idsOf<Shift>(ids), !isOff); }, *m_shifts.list()->strip(),
        isOff ? tr("Called on again: %1 shifts.").arg(ids.size()) : tr("Called off: %1 shifts.").arg(ids.size()));
}

void RotaPage::archivePosts()
{
    const QStringList ids = m_posts.list()->selectedIds();
    if (ids.isEmpty())
        return say(tr("Choose a row first."));
    m_session.carryOut([&](Workspace& ws) { return redvest::archivePosts(ws, idsOf<Post>(ids), true); },
                       *m_posts.list()->strip(), tr("Archived: %1 posts.").arg(ids.size()));
}

void RotaPage::startCopying()
{
    m_copying->show();
    m_copies->setFocus(Qt::OtherFocusReason);
    m_copies->selectAll();
}

void RotaPage::copyDay()
{
    m_copying->hide();
    const QDate from = m_days->day();
    std::vector<QDate> days;
    for (int i = 1; i <= m_copies->value(); ++i)
        days.push_back(from.addDays(i));
    m_session.carryOut(
        [&](Workspace& ws) { return copyShifts(ws, filter(), from, days); }, *list()->strip(),
        [](const ShiftsCopied& copied) {
            return tr("Copied: %1 shifts; %2 were there already.").arg(copied.added.size()).arg(copied.skipped);
        });
}

void RotaPage::copyText()
{
    if (list()->selectedIds().isEmpty())
        list()->view()->selectAll();
    QApplication::clipboard()->setText(list()->selectionAsText());
    say(tr("Copied as text."));
}

void RotaPage::showImport(ImportKind kind)
{
    auto* dialog = new ImportDialog(
        kind, [from = &m_session] { return from->sibling(); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const ChangeSet& changes) {
        m_session.tell(changes, *list()->strip(), tr("Imported: %1 records.").arg(changes.touched.size()));
    });
    dialog->open();
}

void RotaPage::importList()
{
    showImport(m_tabs->currentIndex() == Shifts ? ImportKind::Shifts : ImportKind::Posts);
}

void RotaPage::importAssignments()
{
    showImport(ImportKind::Assignments);
}

void RotaPage::exportList()
{
    bool isFailed = false;
    const QString name = m_tabs->currentIndex() == Shifts
                             ? tr("Shifts") + u' ' + m_days->day().toString(Qt::ISODate)
                             : tr("Posts") + u' ' + m_session.workspace().today().toString(Qt::ISODate);
    const QString said = exportRows(this, *list()->view(), name, &isFailed);
    if (isFailed)
        list()->strip()->showProblem(said);
    else if (!said.isEmpty())
        say(said);
}

} // namespace redvest::ui
