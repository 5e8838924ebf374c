// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The register of calls for volunteers: what was asked for, who answered, what is open still; a new call, printing one
// again, its message for chat groups, withdrawing it. Esc goes back.

#pragma once

#include "core/usecases/figures/call_replies.h"
#include "core/usecases/figures/calls.h"
#include "ui/parts/table/list_tab.h"

#include <QWidget>

namespace redvest::ui {

class Page;
class Session;

class CallsDesk final : public QWidget
{
    Q_OBJECT
public:
    /// Its actions become the page's.
    CallsDesk(Session& session, Page* page, QWidget* parent);

    [[nodiscard]] TablePage* list() const { return m_calls.list(); }
    /// Opens the dialog of a new call about that.
    void startNew(const CallQuestion& question);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildActions(Page* page);
    /// Calls `work` with the call the keyboard is on; else says that one has to be chosen.
    void withCall(const std::function<void(const Call&)>& work);
    void print(const Call& call);
    void copy(const Call& call);
    void save(const Call& call);
    void askWhyWithdrawn(const Call& call);
    void askForNumber(const Call& call);
    [[nodiscard]] std::optional<CallPaper> paperOf(const Call& call);

    Session& m_session;
    ListTab<CallRow> m_calls;
};

} // namespace redvest::ui
