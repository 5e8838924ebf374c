// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Taking in a file of any kind of record: choose it, look at its first rows, see what would come of it and which rows
// are refused and why, then import. Reading and importing run as jobs; nothing is written before Import is pressed.

#pragma once

#include "core/usecases/sheets/import_preview.h"
#include "core/usecases/workspace/workspace.h"
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
    /// Opens the workspace for a job; called on the job's thread.
    using OpenWorkspace = std::function<std::unique_ptr<Workspace>()>;

    ImportDialog(ImportKind kind, OpenWorkspace open, QWidget* parent = nullptr);

    /// Reads the file and tries it, without writing.
    void setFile(const QString& path);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void imported(const redvest::ChangeSet& changes);

private:
    /// What one look at a file brings.
    struct Look
    {
        Problems problems; ///< of the file; else the two below hold
        FilePreview preview;
        ImportReport report;
    };

    void buildChoice(QVBoxLayout* column);
    void buildTables(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    void chooseFile();
    void look(bool keepChoices);
    void showLook(const Look& look);
    void showPreview(const FilePreview& preview);
    void showReport(const ImportReport& report);
    void runImport();
    void saveTemplate();
    void saveErrors();
    [[nodiscard]] ImportOptions options() const;
    void fail(const QString& text);

    ImportKind m_kind;
    OpenWorkspace m_open;
    QString m_path;
    ImportReport m_report;
    RowsModel<RowProblem> m_problems;
    QLineEdit* m_file;
    QComboBox* m_sheet;
    QComboBox* m_encoding;
    QTableWidget* m_preview;
    QLabel* m_result;
    QTableView* m_problemView;
    JobBar* m_bar;
    MessageStrip* m_strip;
    QPushButton* m_import;
    QPushButton* m_errors;
};

} // namespace redvest::ui
