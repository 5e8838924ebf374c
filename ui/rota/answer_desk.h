// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose answer is outstanding, typed fast: one key a row.

#pragma once

#include "core/usecases/rota/invitations.h"
#include "ui/parts/table/rows_model.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QTableView;

namespace redvest::ui {

class MessageStrip;
class SectionCard;
class Session;

class AnswerDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerDesk(Session& session, QWidget* parent = nullptr);

    /// The invited of that day and division ("" for all).
    void start(QDate day, const QString& division);
    [[nodiscard]] MessageStrip* strip() const { return m_strip; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildHead();
    void read();
    void showPosts();
    void showRows();
    bool answerKey(int key);
    /// Those chosen become `state`; the keyboard stays on the line it was on.
    void answer(AssignmentState state, const QString& note);
    void askReason();
    void closeLate();
    void copyTexts();
    void showPhones();
    [[nodiscard]] SeatChoice choice() const;

    Session& m_session;
    SectionCard* m_card;
    QComboBox* m_posts;
    QLineEdit* m_reason; ///< why somebody declines; shown when that is to be said
    QTableView* m_view;
    MessageStrip* m_strip;
    QDate m_day;
    QString m_division;
    std::vector<Invitation> m_all;
    RowsModel<Invitation> m_model;
};

} // namespace redvest::ui
