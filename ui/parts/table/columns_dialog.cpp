// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/columns_dialog.h"

#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/column_arrangement.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

constexpr int kGoodWidth = 380; ///< the keys stand on one line

ColumnsDialog::ColumnsDialog(ColumnArrangement& columns, QWidget* parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_list(new QListWidget(this))
    , m_least(sayingLabel(tr("At least one column stays in sight."), "error", this))
    , m_ok(new QPushButton(tr("Apply"), this))
{
    setObjectName(u"columnsDialog"_s);
    setWindowTitle(tr("Columns"));
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns"));
    auto* keys = sayingLabel(tr("Space shows or hides the column · Alt+↑ and Alt+↓ move it"), "quiet", this);
    auto* moves = new QHBoxLayout;
    buildMoves(moves);
    m_ok->setObjectName(u"columnsDone"_s);
    connect(m_ok, &QPushButton::clicked, this, &ColumnsDialog::apply);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::follow);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(keys);
    column->addWidget(m_list, 1);
    column->addWidget(m_least);
    column->addLayout(moves);
    column->addWidget(buttonRow(this, m_ok));
    fill();
    follow();
    // All columns are in sight where the screen is high enough for them; on a lower one they scroll.
    const int rows = m_list->count() * m_list->sizeHintForRow(0) + 2 * space::kSmall;
    const QSize hint = sizeHint();
    resize(std::max(hint.width(), scaledToText(kGoodWidth)),
           hint.height() + std::max(0, rows - m_list->sizeHint().height()));
    m_list->setFocus();
}

void ColumnsDialog::buildMoves(QBoxLayout* row)
{
    const auto add = [&](const QString& name, const QString& text, const QKeySequence& key, auto does) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        button->setShortcut(key);
        connect(button, &QPushButton::clicked, this, does);
        row->addWidget(button);
    };
    add(u"columnUp"_s, tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    add(u"columnDown"_s, tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    row->addStretch();
    add(u"columnReset"_s, tr("As they were made"), {}, [this] {
        m_columns.reset();
        reject();
    });
}

void ColumnsDialog::fill()
{
    for (const ColumnArrangement::Column& column : m_columns.columns()) {
        auto* item = new QListWidgetItem(column.title, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(column.isShown ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, column.number);
    }
    m_list->setCurrentRow(0);
}

void ColumnsDialog::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
}

void ColumnsDialog::follow()
{
    bool isAny = false;
    for (int row = 0; row < m_list->count(); ++row)
        isAny = isAny || m_list->item(row)->checkState() == Qt::Checked;
    m_ok->setEnabled(isAny);
    m_least->setVisible(!isAny);
}

void ColumnsDialog::apply()
{
    std::vector<ColumnArrangement::Column> wanted;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        wanted.push_back({item->data(Qt::UserRole).toInt(), item->text(), item->checkState() == Qt::Checked});
    }
    m_columns.arrange(wanted);
    accept();
}

} // namespace redvest::ui
