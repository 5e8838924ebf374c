// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/list_keyboard.h"

#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/table_page.h"

#include <QTableView>

#include <algorithm>

namespace redvest::ui {

QWidget* mainPartOf(TablePage& list)
{
    return list.view()->isHidden() ? static_cast<QWidget*>(&list) : list.view();
}

void showRows(TablePage& list, QWidget& emptiness, bool hasRows)
{
    if (!hasRows && list.view()->hasFocus())
        list.setFocus(Qt::OtherFocusReason);
    emptiness.setVisible(!hasRows);
    list.view()->setVisible(hasRows);
    if (hasRows && list.hasFocus())
        list.view()->setFocus(Qt::OtherFocusReason);
}

void archiveSeen(TablePage& list)
{
    const QStringList ids = list.selectedIds();
    if (ids.isEmpty())
        return;
    const QTableView* view = list.view();
    const QModelIndexList rows = view->selectionModel()->selectedRows();
    const auto hidden = std::count_if(rows.begin(), rows.end(), [view](const QModelIndex& index) {
        return !view->visualRect(index).intersects(view->viewport()->rect());
    });
    if (!view->isVisible() || hidden == 0)
        return Q_EMIT list.archiveRequested(ids);
    list.strip()->ask(TablePage::tr("%1 rows are selected, %2 of them out of sight. Go on with all of them?")
                          .arg(thousands(qint64(rows.size())), thousands(qint64(hidden))),
                      TablePage::tr("Go on with all"), [asked = &list, ids] { Q_EMIT asked->archiveRequested(ids); });
}

void askForRow(TablePage& list, const QString& sentence)
{
    MessageStrip* strip = list.strip();
    strip->showProblem(sentence);
    strip->endsWith(QObject::connect(&list, &TablePage::selectionChanged, strip, [strip, at = &list] {
        if (!at->selectedIds().isEmpty())
            strip->dismiss();
    }));
}

} // namespace redvest::ui
