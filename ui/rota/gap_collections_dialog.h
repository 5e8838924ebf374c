// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gap collections: what was asked for, who has answered and whom to ring up, and what was reported beside what the
// roster says.

#pragma once

#include "core/domain/deeds.h"
#include "core/domain/gap_difference.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/table/rows_model.h"

#include <QDialog>

#include <array>

class QBoxLayout;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace redvest::ui {

class JobBar;
class MessageStrip;
class PanelList;

class GapCollectionsDialog final : public QDialog
{
    Q_OBJECT
public:
    GapCollectionsDialog(Session& session, QWidget* parent);
    ~GapCollectionsDialog() override;

    /// Something is being read or written.
    [[nodiscard]] bool isBusy() const;

private:
    /// What is shown of the collection chosen.
    struct Details
    {
        std::vector<GapRequestRow> requests;
        std::vector<GapDifference> differences;
    };

    void buildLists();
    void buildButtons(QBoxLayout* column);
    void readLists();
    [[nodiscard]] PanelList* listOver(QTableView* view, const QString& name, const QString& title);
    QPushButton* button(const QString& name, const QString& text, Deed deed, const std::function<void()>& work);
    [[nodiscard]] Id<GapCollection> chosen() const;
    void showChosen();
    [[nodiscard]] std::vector<Id<GapRequest>> chosenRequests() const;
    /// The question of what stands in the lower half.
    [[nodiscard]] std::function<Details(const Workspace&)> askDetails() const;

    void ask();
    void takeIn();
    void writeAgain();
    void writeInto(const QString& folder, bool isForced);
    void noteNothing(bool isNothing);
    void moveDeadline();
    void withdraw(bool isWithdrawn);
    void showPhones(bool inFull);

    Session& m_session;
    QTableView* m_collectionView;
    QTableView* m_requestView;
    QTableView* m_differenceView;
    RowsModel<GapCollectionRow> m_collections;
    RowsModel<GapRequestRow> m_requests;
    RowsModel<GapDifference> m_differences;
    std::array<PanelList*, 3> m_lists{};
    QTabBar* m_tabs;
    QStackedWidget* m_halves;
    QDateTimeEdit* m_deadline;
    QLineEdit* m_reason;
    JobBar* m_bar;
    MessageStrip* m_strip;
    StoreReading* m_reading;
    StoreReading* m_detailReading;
};

} // namespace redvest::ui
