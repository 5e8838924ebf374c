// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding people (查找人员): what is asked at the left, who is found at the right, counted while one types; queries
// that are kept; and where the people found go: to paper, to a phone list, onto a shift.

#pragma once

#include "core/usecases/volunteers/saved_queries.h"
#include "ui/desk/page.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/reveal/sought_numbers.h"
#include "ui/parts/table/rows_model.h"
#include "ui/volunteers/finder_form.h"

#include <QTimer>

#include <memory>

class QComboBox;

namespace redvest::ui {

class FinderReading;
class TablePage;

class FinderPage final : public Page
{
    Q_OBJECT
public:
    explicit FinderPage(Session& session, QWidget* parent = nullptr);
    ~FinderPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// What became untrue is read by the readings themselves.
    void cameToFront() override {}
    void find() override;
    [[nodiscard]] QWidget* mainPart() override;

private:
    /// What the page offers to choose from, read together.
    struct Offered
    {
        FinderChoices choices;
        std::vector<SavedQuery> queries;
    };

    void buildCriteria(QWidget* side);
    void buildList();
    void buildActions();
    void readChoices();
    void ask();
    void showFound(Outcome<PeopleFound> found);
    void showChoices(Offered offered);
    void applyQuery();
    void saveShown();
    void renameShown();
    void deleteShown();
    void clear();
    void showPhones(bool inFull);
    void putOntoShift();
    /// The rows chosen where there are several, else all that were found.
    [[nodiscard]] PeopleFound chosen() const;
    [[nodiscard]] const SavedQuery* queryNamed(const QString& name) const;

    Session& m_session;
    FinderForm* m_form = nullptr;
    QComboBox* m_queries = nullptr;
    TablePage* m_table;
    RowsModel<FoundPerson> m_model;
    std::unique_ptr<FinderReading> m_people;
    StoreReading* m_offering = nullptr;
    QTimer m_pause;
    PeopleCriteria m_asked;
    QString m_words;
    QString m_applied; ///< id of the query that was chosen last
    Offered m_offered;
    SoughtNumbers m_sought;
};

} // namespace redvest::ui
