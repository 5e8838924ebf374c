// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking in a file of any kind of record: choose it, look at its first rows, see what would come of it and which rows
// are refused and why, then import. Where several sheets of a file are lists that can be told by their headers, the
// whole workbook is offered, in one unit of work. Reading and importing run as jobs; nothing is written before Import
// is pressed, and what was imported can be taken back from the strip. Enter goes on from each step to the next.

#pragma once

#include "ui/parts/import/import_job.h"
#include "ui/parts/import/new_words_bar.h"
#include "ui/parts/table/rows_model.h"

#include <QDialog>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTableWidget;
class QVBoxLayout;

namespace redvest::ui {

class JobBar;
class MessageStrip;

class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(ImportKind kind, OpenWorkspace open, QWidget* parent = nullptr);

    /// Reads the file and tries it, without writing.
    void setFile(const QString& path);
    /// The same for a file of which nobody said what list it is: its headers tell.
    void setFileOfAnyKind(const QString& path);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void imported(const redvest::ChangeSet& changes);

private:
    void buildChoice(QVBoxLayout* column);
    void buildTables(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    void chooseFile();
    void look(bool keepChoices);
    void showLook(const ImportResult& look);
    /// `told`: the sheet that was found to be the list; "" for the one chosen.
    void showPreview(const FilePreview& preview, const QString& told);
    void showReport(const ImportResult& result);
    void runImport();
    void takeBack(const QString& entry);
    void saveTemplate();
    void saveErrors();
    [[nodiscard]] bool isWholeChosen() const;
    [[nodiscard]] ImportOrder order() const;
    void fail(const QString& text);
    void offer(QPushButton* next);
    void offerNext();
    void offerWhy();

    ImportKind m_kind;
    OpenWorkspace m_open;
    QString m_path;
    QString m_why; ///< published rosters are changed
    ImportReport m_report;
    std::optional<WorkbookReport> m_whole; ///< of the report shown, when it is of a workbook
    bool m_isKindTold = false;             ///< m_kind follows the file's headers
    bool m_offersWhole = false;            ///< then the first of the sheets to choose is all of them
    RowsModel<RowProblem> m_problems;
    QLineEdit* m_file;
    QComboBox* m_sheet;
    QComboBox* m_encoding;
    QTableWidget* m_preview;
    QLabel* m_result;
    NewWordsBar* m_newWords;
    QTableView* m_problemView;
    JobBar* m_bar;
    MessageStrip* m_strip;
    QPushButton* m_choose;
    QPushButton* m_blank;
    QPushButton* m_errors;
    QPushButton* m_close;
    QPushButton* m_import;
};

} // namespace redvest::ui
