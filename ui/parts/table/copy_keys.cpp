// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/copy_keys.h"

#include "ui/parts/table/shown_table.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QTableView>

namespace redvest::ui {

namespace {

class CopyKeys final : public QObject
{
public:
    explicit CopyKeys(QTableView& view) : QObject(&view), m_view(view) { view.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isClaim = event->type() == QEvent::ShortcutOverride;
        if (!isClaim && event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool withHeader = key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        if (key->key() != Qt::Key_C || (!withHeader && key->modifiers() != Qt::ControlModifier))
            return QObject::eventFilter(watched, event);
        if (isClaim)
            event->accept(); // then it comes as a key, and not to the page
        else if (const report::TableBlock table = selectedTable(m_view); !table.rows.empty())
            QApplication::clipboard()->setText(asText(table, withHeader));
        return true;
    }

private:
    QTableView& m_view;
};

} // namespace

void giveCopyKeys(QTableView& view)
{
    new CopyKeys(view); // the view's
}

} // namespace redvest::ui
