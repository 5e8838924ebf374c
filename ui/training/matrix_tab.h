// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The training matrix on the training page: of a street, a team or a post, with the sums of each course under it.

#pragma once

#include "core/usecases/training/matrix.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/table/table_page.h"
#include "ui/training/matrix_model.h"

class QComboBox;

namespace redvest::ui {

class DivisionPicker;
class SumRow;

class MatrixTab final : public QObject
{
    Q_OBJECT
public:
    /// The list becomes a child of `parent`; it is read while `page` is in front.
    MatrixTab(Session& session, QWidget* page, QWidget* parent);

    [[nodiscard]] TablePage* list() const { return m_list; }
    [[nodiscard]] StoreReading& reading() const { return *m_reading; }
    [[nodiscard]] const MatrixModel& model() const { return *m_model; }
    /// The course of the column the keyboard is on; null for none.
    [[nodiscard]] const MatrixCourse* currentCourse() const;
    [[nodiscard]] QString nameOf(const QString& person) const;
    /// The matrix on paper, all of it.
    void print();

private:
    using Choices = std::vector<std::pair<QString, QString>>; ///< name and id
    struct Answer
    {
        Outcome<TrainingMatrix> matrix = TrainingMatrix{};
        std::vector<QString> texts; ///< what each person is found by
        Choices teams, posts;
    };

    void buildFilters();
    [[nodiscard]] MatrixQuery query() const;
    static Answer answer(const Workspace& ws, const MatrixQuery& query);
    void show(Answer answer);
    void narrow();
    void showSums();

    Session& m_session;
    TablePage* m_list;
    MatrixModel* m_model;
    StoreReading* m_reading;
    SumRow* m_sums;
    DivisionPicker* m_division;
    QComboBox* m_team = nullptr;
    QComboBox* m_post = nullptr;
    QComboBox* m_state = nullptr;
    QComboBox* m_days = nullptr;
    QStringList m_words;
};

} // namespace redvest::ui
