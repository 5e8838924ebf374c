// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The training matrix as a table: a row a person, a column a course; and how its cells are painted: a sign and a last
// day on a ground in the colour of the state, so that it reads in grey too.

#pragma once

#include "core/domain/training_matrix.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace redvest::ui {

/// As the screen calls it.
[[nodiscard]] QString matrixStateText(MatrixState);

class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kCourses = 2;               ///< columns before the first course: name, where the person lives
    static constexpr int kState = Qt::UserRole + 40; ///< of a cell: MatrixState as a number

    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(TrainingMatrix matrix, std::vector<QString> searchTexts);
    [[nodiscard]] const TrainingMatrix& matrix() const { return m_matrix; }
    /// Only people who have that state in a course, nothing: all, and who are found by these words.
    void showOnly(std::optional<MatrixState> state, const QStringList& words);
    /// Of the course in that column; null for none.
    [[nodiscard]] const MatrixCourse* course(int column) const;
    /// What stands under each column: how many have that state; nothing: how many count, of all.
    [[nodiscard]] QStringList sums(std::optional<MatrixState> state) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By name, by place, or by state and last day; column -1: as read.
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    [[nodiscard]] QVariant courseData(const MatrixCell& cell, const MatrixCourse& course, int role) const;

    TrainingMatrix m_matrix;
    std::vector<QString> m_texts; ///< what each person is found by
    std::vector<std::size_t> m_order;
    std::optional<MatrixState> m_state;
    QStringList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

class MatrixPainter final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace redvest::ui
