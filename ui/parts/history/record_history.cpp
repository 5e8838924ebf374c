// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/history/record_history.h"

#include "ui/desk/action.h"
#include "ui/desk/session.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/table/table_page.h"

#include <QAction>
#include <QDialog>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

HistoryDoor historyDoor(Session& session)
{
    return {[&session] { return session.sibling(); }, session.workspace().today(),
            [&session](const ChangeSet& changes) { session.noteChange(changes); }};
}

void showRecordHistory(const HistoryDoor& door, const QString& record, QWidget* over)
{
    auto* dialog = new QDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"recordHistory"_s);
    dialog->setWindowTitle(HistoryView::tr("History"));
    dialog->resize(1120, 620);
    auto* view = new HistoryView(door.sibling, door.today, dialog);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(view);
    for (const QString& name : {u"openRecord"_s, u"showAll"_s}) {
        if (auto* widget = view->findChild<QWidget*>(name))
            widget->setMaximumSize(0, 0); // there is nowhere to go from here
    }
    QObject::connect(view, &HistoryView::changed, dialog, door.changed);
    QObject::connect(view, &HistoryView::subjectKnown, dialog, [dialog](const QString& name) {
        dialog->setWindowTitle(titleText(HistoryView::tr("History of %1").arg(name)));
    });
    // Later, because a list without rows is not there to be given the keyboard.
    QObject::connect(
        view, &HistoryView::subjectKnown, dialog, [view] { view->list()->view()->setFocus(); }, Qt::QueuedConnection);
    view->setRecord(record);
    dialog->show();
}

QAction* addHistoryAction(QWidget* owner, HistoryDoor door, std::function<QString()> current)
{
    const auto show = [owner, door = std::move(door), current = std::move(current)] {
        if (const QString record = current(); !record.isEmpty())
            showRecordHistory(door, record, owner);
    };
    return makeAction(owner,
                      {.name = u"history"_s,
                       .text = HistoryView::tr("History"),
                       .tip = HistoryView::tr("Who changed this record, when and how"),
                       .key = QKeySequence(Qt::CTRL | Qt::Key_H)},
                      show);
}

} // namespace redvest::ui
