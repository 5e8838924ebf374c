// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The purge list: what is past its span, ticked and erased for a reason, or kept for another year.

#pragma once

#include "core/usecases/volunteers/purge.h"
#include "ui/desk/jobs.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace redvest::ui {

class JobBar;
class MessageStrip;
class Session;

class PurgeDialog final : public QDialog
{
    Q_OBJECT
public:
    PurgeDialog(Session& session, QWidget* parent);

    /// The list is read in the background; false until it is shown.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

private:
    void buildTable();
    void buildButtons(QBoxLayout* column);
    void load();
    void showList();
    void judge();
    void erase();
    void keep();
    void print();
    [[nodiscard]] std::vector<PurgeItem> ticked() const;

    Session& m_session;
    PurgeList m_list;
    bool m_isLoaded = false;
    bool m_isArmed = false; ///< the next press erases
    QLabel* m_head;
    QTableWidget* m_table;
    QLineEdit* m_reason;
    QPushButton* m_all;
    QPushButton* m_keep;
    QPushButton* m_erase;
    JobBar* m_bar;
    MessageStrip* m_strip;
    NewestJob m_loading;
};

} // namespace redvest::ui
