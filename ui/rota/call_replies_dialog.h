// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who answered to a call: its lines with what came of them, the answers, and entering more of them.

#pragma once

#include "core/usecases/figures/call_replies.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/table/rows_model.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace redvest::ui {

class MessageStrip;
class PanelList;
class PersonPicker;
class Session;

class CallRepliesDialog final : public QDialog
{
    Q_OBJECT
public:
    CallRepliesDialog(Session& session, const Call& call, QWidget* parent);
    ~CallRepliesDialog() override;

private:
    struct Loaded
    {
        std::vector<CallLineRow> lines;
        std::vector<CallReplyRow> replies;
    };

    void build();
    void layTable(QTableView& view, const QString& name, const QString& title);
    [[nodiscard]] QWidget* buildEntry();
    void show(Loaded loaded);
    void enter();
    void askToTakeBack();
    void takeBack(const std::vector<Id<CallReply>>& replies, const QString& reason);
    [[nodiscard]] Id<CallLine> chosenLine() const;
    /// A list of its own keys and menus in this dialog.
    [[nodiscard]] PanelList* panelOf(QTableView& view, const QString& title, const QString& name);

    Session& m_session;
    Call m_call;
    QTableView* m_lineView;
    QTableView* m_replyView;
    PersonPicker* m_person;
    QSpinBox* m_people;
    QComboBox* m_answer;
    QDateEdit* m_day;
    QLineEdit* m_note;
    QCheckBox* m_seated;
    QLineEdit* m_override;
    QPushButton* m_enter;
    QPushButton* m_takeBack;
    MessageStrip* m_strip;
    RowsModel<CallLineRow> m_lines;
    RowsModel<CallReplyRow> m_replies;
    StoreReading* m_reading;
};

} // namespace redvest::ui
