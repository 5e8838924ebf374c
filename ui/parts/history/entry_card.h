// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One entry of the history: what it changed field by field, and its undo, which shows first what it would do. Both are
// worked out in pool threads.

#pragma once

#include "core/usecases/history/history.h"
#include "core/usecases/undo/undo.h"
#include "ui/desk/jobs.h"
#include "ui/parts/table/rows_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace redvest::ui {

class SectionCard;

class EntryCard final : public QWidget
{
    Q_OBJECT
public:
    /// Opens the data for a job's thread.
    using Sibling = std::function<std::unique_ptr<Workspace>()>;

    explicit EntryCard(Sibling sibling, QWidget* parent = nullptr);

    /// Only what it did to `record` and its parts; "" for everything. An undo that is asked about is no longer.
    void showEntry(const HistoryRow& entry, const QString& record);
    void showNothing();
    /// Says what the undo would do, and asks whether it shall.
    void askUndo();
    /// The keyboard goes to what was changed.
    void focusLines();
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }

Q_SIGNALS:
    void undone(const redvest::ChangeSet& changes);
    void openRequested(const QString& table, const QString& record);
    void left(); ///< the undo was not wanted: the keyboard may go back to the list
    void failed(const QString& sentence);

private:
    void build();
    void openChosen();
    void showDetail(const HistoryDetail& detail);
    void showPreview(const UndoPreview& preview);
    void undo();
    void endAsking();

    Sibling m_sibling;
    RowsModel<HistoryLine> m_lines;
    NewestJob m_looking;
    NewestJob m_undoing;
    int m_busy = 0;
    std::optional<HistoryRow> m_entry;
    SectionCard* m_card;
    QLabel* m_why;
    QTableView* m_lineView;
    QLabel* m_question;
    QAction* m_undo = nullptr;
    QPushButton* m_yes;
    QPushButton* m_no;
};

} // namespace redvest::ui
