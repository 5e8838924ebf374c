// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/merge_table.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Called, Kept, Other, kColumns };

QTableWidgetItem* fieldCell(const QString& text, bool isDifferent)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setToolTip(tipText(text));
    QFont font = item->font();
    font.setBold(isDifferent);
    item->setFont(font);
    return item;
}

QTableWidgetItem* choiceCell(const QString& text, bool isChosen)
{
    QTableWidgetItem* item = fieldCell(text, false);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    return item;
}

} // namespace

MergeTable::MergeTable(QWidget* parent) : QTableWidget(0, kColumns, parent)
{
    setObjectName(u"mergeTable"_s);
    setAccessibleName(tr("Both records, field by field"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(Called, QHeaderView::Interactive);
    setColumnWidth(Called, scaledToText(150));
    connect(this, &QTableWidget::itemChanged, this, &MergeTable::follow);
    // The box is small: a double click anywhere on the value ticks it.
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row, int column) {
        if (QTableWidgetItem* ticked = item(row, column); ticked->flags() & Qt::ItemIsUserCheckable)
            ticked->setCheckState(Qt::Checked);
    });
    showNothing();
}

void MergeTable::showNothing()
{
    const QSignalBlocker quiet(this);
    m_fields.clear();
    setRowCount(0);
    setHorizontalHeaderLabels({tr("Field"), tr("Goes on"), tr("Is merged")});
}

void MergeTable::showPlan(const MergePlan& plan)
{
    showNothing();
    const QSignalBlocker quiet(this);
    setHorizontalHeaderLabels(
        {tr("Field"), tr("Goes on: %1").arg(plan.keptName), tr("Is merged: %1").arg(plan.otherName)});
    for (const MergeField& field : plan.fields) {
        if (!field.kept.isEmpty() || !field.other.isEmpty())
            addField(rowCount(), field);
    }
    viewport()->update();
    if (rowCount() > 0)
        setCurrentCell(0, Kept);
}

void MergeTable::addField(int row, const MergeField& field)
{
    insertRow(row);
    m_fields << field.field;
    setItem(row, Called, fieldCell(field.called, field.isDifferent));
    if (field.isDifferent) {
        setItem(row, Kept, choiceCell(field.kept, !field.takesOther));
        setItem(row, Other, choiceCell(field.other, field.takesOther));
    } else {
        setItem(row, Kept, fieldCell(field.kept, false));
        setItem(row, Other, fieldCell(field.other, false));
    }
}

/// One of both is ticked, never both and never none.
void MergeTable::follow(QTableWidgetItem* changed)
{
    QTableWidgetItem* counterpart = item(changed->row(), changed->column() == Kept ? Other : Kept);
    if (changed->column() == Called || counterpart == nullptr || !(changed->flags() & Qt::ItemIsUserCheckable))
        return;
    const QSignalBlocker quiet(this);
    counterpart->setCheckState(changed->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    viewport()->update();
}

void MergeTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT left();
    else
        QTableWidget::keyPressEvent(event);
}

QStringList MergeTable::chosen(bool ofOther) const
{
    QStringList fields;
    for (int row = 0; row < rowCount(); ++row) {
        const QTableWidgetItem* other = item(row, Other);
        if ((other->flags() & Qt::ItemIsUserCheckable) && (other->checkState() == Qt::Checked) == ofOther)
            fields << m_fields[row];
    }
    return fields;
}

} // namespace redvest::ui
