// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The three tabs of the training page about what is to be taught to whom: the matrix, whom to train first, the rules on
// which posts a course is required.

#pragma once

#include "ui/parts/lists/lists_page.h"
#include "ui/training/matrix_tab.h"
#include "ui/training/needs_columns.h"

#include <functional>

class QComboBox;

namespace redvest::ui {

class NeedsTabs final : public QObject
{
    Q_OBJECT
public:
    /// What is done beyond these lists, the page does.
    struct Doors
    {
        /// `isMain`: the one that stands out.
        std::function<QAction*(TablePage*, const Action&, const std::function<void()>&, bool isMain)> button;
        std::function<void(Id<Volunteer>)> showPerson;
        std::function<void(const QStringList& people, const MatrixCourse* course)> trainPeople;
        std::function<void(const TrainFirstRow&)> trainRow;
        std::function<void(const std::optional<CourseRule>&)> editRule;
        std::function<void(const QStringList& rules)> archiveRules;
    };

    NeedsTabs(Session& session, QWidget* page, QWidget* parent, Doors doors);

    [[nodiscard]] MatrixTab& matrix() { return m_matrix; }
    [[nodiscard]] ListTab<TrainFirstRow>& trainFirst() { return m_first; }
    [[nodiscard]] ListTab<CourseRuleRow>& rules() { return m_rules; }

private:
    void buildMatrix();
    void buildFirst(Session& session, QWidget* page);
    void buildRules(Session& session, QWidget* page);
    void editRule(const QString& id);
    void trainIn(const QString& course);

    Doors m_doors;
    MatrixTab m_matrix;
    ListTab<TrainFirstRow> m_first;
    ListTab<CourseRuleRow> m_rules;
    QComboBox* m_days = nullptr; ///< how many days ahead
};

} // namespace redvest::ui
