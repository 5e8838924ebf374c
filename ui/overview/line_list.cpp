// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/line_list.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kToneRole = Qt::UserRole + 1;

} // namespace

LineList::LineList(QWidget* parent) : QTableWidget(0, 2, parent)
{
    setFrameShape(QFrame::NoFrame);
    setProperty("bare", true);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(2 * kRowHeight);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QTableWidget::cellClicked, this, &LineList::open);
}

void LineList::setLines(const std::vector<Line>& lines, const QString& nothing)
{
    const QString kept = currentRow() < 0 ? QString() : item(currentRow(), 0)->data(Qt::UserRole).toString();
    m_nothing = nothing;
    setAccessibleDescription(lines.empty() ? nothing : QString());
    setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Line& line = lines[static_cast<size_t>(row)];
        auto* text = new QTableWidgetItem(line.text);
        text->setData(Qt::UserRole, line.id);
        text->setToolTip(tipText(line.text));
        auto* number = new QTableWidgetItem(line.number);
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        number->setData(kToneRole, int(line.tone));
        setItem(row, 0, text);
        setItem(row, 1, number);
        if (!kept.isEmpty() && line.id == kept)
            setCurrentCell(row, 0);
    }
    colour();
    viewport()->update();
}

void LineList::colour()
{
    const Palette& colours = paletteFor(palette());
    for (int row = 0; row < rowCount(); ++row) {
        const auto tone = static_cast<Tone>(item(row, 1)->data(kToneRole).toInt());
        if (tone != Tone::Plain)
            item(row, 1)->setForeground(tone == Tone::Alarm ? colours.accent : colours.warn);
    }
}

void LineList::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colour();
}

void LineList::open(int row)
{
    if (row >= 0 && row < rowCount())
        Q_EMIT opened(item(row, 0)->data(Qt::UserRole).toString());
}

void LineList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open(currentRow());
    QTableWidget::keyPressEvent(event);
}

void LineList::paintEvent(QPaintEvent* event)
{
    QTableWidget::paintEvent(event);
    if (rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(paletteFor(palette()).quiet);
    painter.drawText(viewport()->rect().adjusted(space::kSmall, space::kTight, 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_nothing);
}

} // namespace redvest::ui
