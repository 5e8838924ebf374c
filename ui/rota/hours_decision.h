// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deciding on served time: approving it, and the line, no dialog, that asks why it is sent back or the decision on it
// taken back. Few records are decided at once, many by a job.

#pragma once

#include "core/usecases/rota/hours.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace redvest::ui {

class MessageStrip;
class Session;

class HoursDecision final : public QWidget
{
    Q_OBJECT
public:
    /// What is decided on now; `approvable`: without what one may not approve.
    using Chosen = std::function<std::vector<HoursRow>(bool approvable)>;

    /// Hidden until it has something to ask. What was done is told in `strip`.
    HoursDecision(Session& session, MessageStrip& strip, Chosen chosen, QWidget* parent = nullptr);

    void approve();
    /// Of what is chosen, what is approved and was not publicised.
    void publish();
    /// Shows the line; answered, the records become rejected, or submitted again.
    void ask(RecordState become);
    /// A job decides; it says so by running().
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

Q_SIGNALS:
    void running(); ///< a job began or ended
    void decided(bool isDone);
    void left(); ///< the line is gone: the keyboard may go back to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Decide = std::function<Outcome<ChangeSet>(Workspace&)>;

    void answer();
    void leave();
    void run(qsizetype count, const Decide& decide, const QString& said);
    void settle(const Outcome<ChangeSet>& outcome, const QString& said);

    Session& m_session;
    MessageStrip& m_strip;
    Chosen m_chosen;
    QLabel* m_question;
    QLineEdit* m_reason;
    RecordState m_become = RecordState::Rejected; ///< what the reason is asked for
    int m_running = 0;
};

} // namespace redvest::ui
