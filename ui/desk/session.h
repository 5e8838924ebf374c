// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open workspace as the window knows it, and the window's one door for Failures: what a page does with the
// workspace it does inside attempt(), and a Failure becomes a sentence on the screen instead of the end of the program.

#pragma once

#include "core/base/progress.h"
#include "core/domain/history.h"
#include "core/usecases/workspace/workspace.h"

#include <QObject>

#include <functional>
#include <memory>

namespace redvest::ui {

class Session final : public QObject
{
    Q_OBJECT
public:
    explicit Session(std::unique_ptr<Workspace> workspace, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    /// The same data for a job's thread; the job owns it.
    [[nodiscard]] std::unique_ptr<Workspace> sibling() const { return m_workspace->sibling(); }

    /// Runs `work`. False when it failed: failed() was emitted with the sentence, nothing was half done.
    bool attempt(const std::function<void()>& work);
    /// Tells every page what a unit of work changed; nothing when it changed nothing.
    void noteChange(const ChangeSet& changes);
    /// Tells every page what somebody else changed.
    void noteChangeElsewhere(const ChangeSet& changes);
    [[nodiscard]] Instant lastSaved() const { return m_lastSaved; }

Q_SIGNALS:
    void changed(const redvest::ChangeSet& changes);
    /// Who is signed in may do other things now, or nothing (Workspace::isLocked).
    void accountsChangedElsewhere();
    void failed(const QString& sentence);

private:
    std::unique_ptr<Workspace> m_workspace;
    Instant m_lastSaved;
};

} // namespace redvest::ui
