// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who changed what and when: the list of entries, under it what the chosen one changed field by field, and undo of it.
// Of the whole workspace or of one record. Everything is read and undone in pool threads.

#pragma once

#include "core/usecases/history/history.h"
#include "core/usecases/undo/undo.h"
#include "ui/desk/jobs.h"
#include "ui/parts/table/rows_model.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace redvest::ui {

class SectionCard;
class TablePage;

class HistoryView final : public QWidget
{
    Q_OBJECT
public:
    /// Opens the data for a job's thread.
    using Sibling = std::function<std::unique_ptr<Workspace>()>;

    /// `today`: the day the periods are counted from.
    HistoryView(Sibling sibling, QDate today, QWidget* parent = nullptr);

    /// Only what touched that record or its parts; "" for everything.
    void setRecord(const QString& record);
    [[nodiscard]] QString record() const { return m_record; }
    /// Reads as many entries as are shown, anew.
    void reload();
    [[nodiscard]] TablePage* list() const { return m_list; }
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }

Q_SIGNALS:
    void changed(const redvest::ChangeSet& changes); ///< something was undone
    void openRequested(const QString& table, const QString& record);
    void subjectKnown(const QString& name); ///< of the record asked for

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void buildFilters();
    QWidget* buildDetail();
    void more();
    void readAnew();
    void read(int limit);
    void showPage(HistoryRows page);
    void showRows();
    void choose();
    void showDetail(const HistoryDetail& detail);
    void askUndo();
    void showPreview(const UndoPreview& preview);
    void undo();
    void endAsking();
    [[nodiscard]] HistoryQuery query(int limit) const;
    [[nodiscard]] Span period() const;
    [[nodiscard]] const HistoryRow* current() const;
    void failed(const QString& message);

    Sibling m_sibling;
    QDate m_today;
    QString m_record;
    QString m_text; ///< searched among the rows read
    HistoryRows m_page;
    RowsModel<HistoryRow> m_rows;
    RowsModel<HistoryLine> m_lines;
    NewestJob m_reading;
    NewestJob m_looking;
    NewestJob m_undoing;
    int m_busy = 0;
    QString m_chosen; ///< the entry whose details are shown
    TablePage* m_list;
    QComboBox* m_actor = nullptr;
    QComboBox* m_period = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QComboBox* m_kind = nullptr;
    QPushButton* m_all = nullptr; ///< from one record back to everything
    SectionCard* m_card = nullptr;
    QLabel* m_why = nullptr;
    QTableView* m_lineView = nullptr;
    QLabel* m_question = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_yes = nullptr;
    QPushButton* m_no = nullptr;
    QPushButton* m_open = nullptr;
    QAction* m_more = nullptr;
};

} // namespace redvest::ui
