// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who changed what and when: the list of entries, and under it the card of the chosen one (entry_card.h). Of the whole
// workspace or of one record. Everything is read in pool threads.

#pragma once

#include "core/usecases/history/history.h"
#include "ui/desk/jobs.h"
#include "ui/parts/table/rows_model.h"

#include <QWidget>

class QAction;
class QComboBox;
class QDateEdit;

namespace redvest::ui {

class EntryCard;
class HiddenRows;
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
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void changed(const redvest::ChangeSet& changes); ///< something was undone
    void openRequested(const QString& table, const QString& record);
    void subjectKnown(const QString& name); ///< of the record asked for

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void buildFilters();
    void connectEntry();
    void more();
    void readAnew();
    void read(int limit);
    void showPage(HistoryRows page);
    void showRows();
    /// What hides them, where none is shown.
    void tellHidden();
    void choose();
    void undone(const ChangeSet& changes);
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
    NewestJob m_reading;
    bool m_isReading = false;
    TablePage* m_list;
    HiddenRows* m_hidden;
    EntryCard* m_entry;
    QComboBox* m_actor = nullptr;
    QComboBox* m_period = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QComboBox* m_kind = nullptr;
    QAction* m_all = nullptr; ///< from one record back to everything
    QAction* m_more = nullptr;
};

} // namespace redvest::ui
