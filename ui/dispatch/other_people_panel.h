// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who else could take a seat of the shift the keyboard is on, with every reason for and against. Enter chooses; that
// person is pinned there and the proposal looked for again.

#pragma once

#include "core/usecases/dispatch/proposal.h"
#include "core/usecases/rota/assignments.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/reveal/sought_numbers.h"
#include "ui/parts/table/rows_model.h"

#include <QHash>
#include <QTimer>

class QLabel;
class QLineEdit;
class QTableView;

namespace redvest::ui {

class PanelList;

class OtherPeoplePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit OtherPeoplePanel(Session& session, QWidget* parent = nullptr);

    /// Where people stand in the proposal; null: there is none.
    void setProposal(const Proposal* proposal);
    /// Looks for the people of that shift while the panel is in front; null: of none.
    void look(const ProposedShift* shift);
    [[nodiscard]] Id<Shift> shift() const { return m_shift; }

Q_SIGNALS:
    void wanted(redvest::Id<redvest::Volunteer> person, const QString& name);
    void left(); ///< Esc
    void told(const QString& sentence);
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::vector<ListColumn<CandidateRow>> columns() const;
    void build();
    void show(std::vector<CandidateRow> found);
    void showWhy();
    void choose();
    [[nodiscard]] const CandidateRow* current() const;

    Id<Shift> m_shift;
    QTimer m_pause; ///< looking waits until the typing does
    SoughtNumbers m_sought;
    QLabel* m_head;
    QLineEdit* m_search;
    QTableView* m_view;
    QLabel* m_why;
    PanelList* m_list;
    QHash<QString, QString> m_placed; ///< their shifts in the proposal, by person
    RowsModel<CandidateRow> m_model;
    StoreReading* m_reading;
};

} // namespace redvest::ui
