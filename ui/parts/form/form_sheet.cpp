// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/form_sheet.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

namespace {

constexpr int kColumns = 4; // label, field, label, field
constexpr int kLabelWidth = 80;
constexpr int kTwoColumns = 620; ///< as wide as two columns must be to be read

} // namespace

FormSheet::FormSheet(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("formSheet"));
    m_grid->setHorizontalSpacing(space::kSmall + 2);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->setContentsMargins(0, 0, space::kTight, 0);
    m_grid->setColumnMinimumWidth(0, kLabelWidth);
    m_grid->setColumnMinimumWidth(2, kLabelWidth);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addStretch(1);
}

void FormSheet::addHeading(const QString& title)
{
    endLine();
    auto* heading = plainLabel(title, this);
    enlarge(heading, 1.0);
    auto* rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setProperty("rule", true);
    rule->setFixedHeight(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{heading, rule}) {
        m_placed.push_back({nullptr, widget, true, false});
        put(m_placed.back());
    }
}

void FormSheet::place(QWidget* label, QWidget* field, bool isWide)
{
    if (isWide)
        endLine();
    m_placed.push_back({label, field, isWide, m_isRightNext});
    m_isRightNext = !m_isRightNext && !isWide;
    put(m_placed.back());
}

/// Below what was put before, or at the right of it.
void FormSheet::put(const PlacedField& placed)
{
    const bool isHeading = placed.label == nullptr && qobject_cast<QLabel*>(placed.widget) != nullptr;
    if (isHeading && m_line > 0)
        m_grid->setRowMinimumHeight(m_line++, space::kTight);
    const bool isRight = placed.isRight && !m_isNarrow;
    const int line = isRight ? m_line - 1 : m_line++;
    if (placed.label == nullptr)
        return m_grid->addWidget(placed.widget, line, 0, 1, kColumns);
    const int column = isRight ? 2 : 0;
    const bool isAlone = placed.isWide || m_isNarrow;
    m_grid->addWidget(placed.label, line, column, Qt::AlignTop);
    m_grid->addWidget(placed.widget, line, column + 1, 1, isAlone ? kColumns - 1 : 1, Qt::AlignTop);
}

void FormSheet::setFieldVisible(QWidget* field, bool visible)
{
    const auto at = std::find_if(m_placed.begin(), m_placed.end(),
                                 [&](const PlacedField& placed) { return placed.widget == field; });
    field->setVisible(visible);
    at->label->setVisible(visible);
}

QWidget* FormSheet::headOfSection(const QWidget* field, int step) const
{
    std::vector<QWidget*> heads;
    int here = 0;
    bool isNext = true; // a section begins
    for (const PlacedField& placed : m_placed) {
        if (placed.label != nullptr && isNext)
            heads.push_back(placed.widget);
        isNext = placed.label == nullptr;
        if (placed.widget == field)
            here = int(heads.size()) - 1;
    }
    const auto to = std::size_t(std::max(here + step, 0));
    return to < heads.size() ? heads[to] : nullptr;
}

void FormSheet::fit(int width)
{
    const bool isNarrow = width < kTwoColumns;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item; // the widgets stay the sheet's
    for (int line = 0; line < m_line; ++line)
        m_grid->setRowMinimumHeight(line, 0);
    m_grid->setColumnMinimumWidth(2, isNarrow ? 0 : kLabelWidth);
    m_line = 0;
    for (const PlacedField& placed : m_placed)
        put(placed);
}

} // namespace redvest::ui
