// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Served time to decide on: what waits, what was decided, many at a time and by keyboard alone. Arrows walk, Space
// ticks, Ctrl+Enter approves, Del rejects, Enter opens as everywhere; what is decided can be undone from the strip, or
// taken back from its own list.

#pragma once

#include "core/usecases/rota/hours.h"
#include "ui/desk/page.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/table/rows_model.h"

#include <QSet>

class QComboBox;
class QDateEdit;

namespace redvest::ui {

class DivisionPicker;
class HiddenRows;
class HoursDecision;
class PublicitySteps;
class Session;
class TablePage;

class HoursDesk final : public QWidget
{
    Q_OBJECT
public:
    /// Its actions become the page's.
    HoursDesk(Session& session, Page* page);

    [[nodiscard]] TablePage* list() const { return m_list; }
    /// Reads anew, in a pool thread, when it is in sight; what is ticked stays ticked.
    void refresh();
    /// Reading is under way.
    [[nodiscard]] bool isBusy() const { return m_reading->isBusy(); }

Q_SIGNALS:
    /// The shift of a record is to be looked at.
    void shiftRequested(redvest::Id<redvest::Shift> shift);
    /// The person of a record that belongs to no shift.
    void personRequested(redvest::Id<redvest::Volunteer> person);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Loaded
    {
        std::vector<HoursRow> rows;
        std::vector<QString> searchTexts; ///< of the same row
        bool hasMore = false;             ///< earlier ones, which the filters would bring up
    };

    void readRows();
    void buildActions(Page* page);
    QComboBox* addCombo(const QString& label, const QStringList& choices, const QString& name);
    void buildFilters();
    void buildPeriod();
    void followDecisions();
    [[nodiscard]] HoursFilter filter() const;
    [[nodiscard]] Span period() const;
    void showRows();
    void showChosen();
    bool key(const QKeyEvent& pressed);
    void openRecord(const QString& id);
    void tick(const QStringList& ids);
    /// Rows ticked, else selected; `approvable`: without those one may not approve.
    [[nodiscard]] std::vector<HoursRow> chosen(bool approvable) const;

    Session& m_session;
    Loaded m_loaded;
    RowsModel<HoursRow> m_rows;
    QSet<QString> m_ticked;
    QString m_search;
    TablePage* m_list;
    HiddenRows* m_hidden;
    QComboBox* m_state;
    QComboBox* m_source;
    QComboBox* m_period;
    QDateEdit* m_from;
    QDateEdit* m_to;
    DivisionPicker* m_division;
    QAction* m_approve;
    QAction* m_reject;
    QAction* m_reopen;
    HoursDecision* m_decision;
    PublicitySteps* m_publicity = nullptr;
    StoreReading* m_reading;
};

} // namespace redvest::ui
