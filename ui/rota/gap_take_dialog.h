// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many gap workbooks that came back: what each of them would bring, then taken in, each by itself.

#pragma once

#include "core/usecases/sheets/gap_returns.h"
#include "ui/parts/table/rows_model.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace redvest::ui {

class JobBar;
class MessageStrip;
class PanelList;
class Session;

class GapTakeDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Looks into the files at once.
    GapTakeDialog(Session& session, QStringList files, QWidget* parent);
    ~GapTakeDialog() override;

    [[nodiscard]] bool isBusy() const;

private:
    void build();
    void run(bool isDry);
    void show(std::vector<GapReturnRow> rows, bool isDry);

    Session& m_session;
    QStringList m_files;
    QTableView* m_view;
    QLabel* m_sums;
    JobBar* m_bar;
    MessageStrip* m_strip;
    QPushButton* m_go;
    PanelList* m_list;
    RowsModel<GapReturnRow> m_model;
};

} // namespace redvest::ui
