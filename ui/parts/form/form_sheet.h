// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a form lies on: labels beside fields in two columns, or in one where two have no room, under headings.

#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace redvest::ui {

class FormSheet final : public QWidget
{
    Q_OBJECT
public:
    explicit FormSheet(QWidget* parent = nullptr);

    void addHeading(const QString& title);
    /// In reading order: left, right, next line. A wide field takes a whole line.
    void place(QWidget* label, QWidget* field, bool isWide);
    /// Begins a new line though the right half is free.
    void endLine() { m_isRightNext = false; }
    /// The field with its label.
    void setFieldVisible(QWidget* field, bool visible);
    /// The first field of the section after that with this field (step 1), or of the one before, at most the first of
    /// all (step -1); nullptr where none is.
    [[nodiscard]] QWidget* headOfSection(const QWidget* field, int step) const;
    /// In one column or in two, as fits into that width.
    void fit(int width);

private:
    /// What stands in the sheet: a field with its label; a heading and its rule have none.
    struct PlacedField
    {
        QWidget* label;
        QWidget* widget;
        bool isWide;
        bool isRight; ///< of two columns
    };

    void put(const PlacedField& placed);

    QGridLayout* m_grid;
    std::vector<PlacedField> m_placed; ///< in the order they are seen
    int m_line = 0;                    ///< the next one that is empty
    bool m_isRightNext = false;
    bool m_isNarrow = false;
};

} // namespace redvest::ui
