// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A paper sheet as a grid that is typed into: a row a person with the number printed in it, times in and out, break and
// remark, and what is known of the person already.

#pragma once

#include "core/usecases/rota/sign_in_sheets.h"

#include <QAbstractTableModel>

namespace redvest::ui {

class SheetGrid final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Code, Name, In, Out, Rest, Remark, Known, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The rows of the sheet; what was typed goes.
    void setSheet(ShiftSheet sheet);
    /// The same sheet read anew: what was typed and not saved stays.
    void renew(ShiftSheet sheet);
    [[nodiscard]] const ShiftSheet& sheet() const { return m_sheet; }
    /// The row with that code, digits alone; -1 when there is none.
    [[nodiscard]] int rowOf(const QString& code) const;
    [[nodiscard]] int rowOf(Id<Volunteer>) const;
    /// The person stands in the next blank line; its row, or -1 when no blank line is left.
    int addWalkIn(Id<Volunteer>, const QString& name);
    /// "=" or 缺 in the row, or nothing where it stood there already.
    void mark(int row, const QString& word);
    /// What is typed, by row; rows without a time are left out.
    [[nodiscard]] std::vector<TypedRow> typed() const;
    [[nodiscard]] bool isTyped() const;
    void clearTyped();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void typedChanged();

private:
    struct Line
    {
        TypedRow typed;
        QString name;
        QString known;
    };
    [[nodiscard]] std::vector<Line> linesOf(const ShiftSheet& sheet) const;
    [[nodiscard]] QString* textAt(const QModelIndex& index);

    ShiftSheet m_sheet;
    std::vector<Line> m_lines;
};

} // namespace redvest::ui
