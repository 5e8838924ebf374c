// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/session.h"

#include "core/base/failure.h"

#include <QLoggingCategory>
#include <QThreadPool>

namespace redvest::ui {

namespace {

Q_LOGGING_CATEGORY(lcSession, "redvest.session")

} // namespace

Session::Session(std::unique_ptr<Workspace> workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
{}

Session::~Session()
{
    // Jobs read through siblings of this workspace.
    QThreadPool::globalInstance()->waitForDone();
}

bool Session::attempt(const std::function<void()>& work)
{
    try {
        work();
        return true;
    } catch (const Failure& failure) {
        qCWarning(lcSession).noquote() << failure.detail();
        Q_EMIT failed(failure.message());
    } catch (const Cancelled&) {
        // The person asked for it; there is nothing to tell.
    }
    return false;
}

void Session::noteChange(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return;
    m_lastSaved = m_workspace->now();
    Q_EMIT changed(changes);
}

void Session::noteChangeElsewhere(const ChangeSet& changes)
{
    if (changes.touches(QStringLiteral("account"))) {
        attempt([this] { m_workspace->followAccounts(); });
        Q_EMIT accountsChangedElsewhere();
    } else if (changes.touches(QStringLiteral("office")) || changes.touches(QStringLiteral("division"))) {
        attempt([this] { m_workspace->reload(); });
    }
    // Locked, nothing may be read; whoever signs in again has the page read anew.
    if (!m_workspace->isLocked())
        Q_EMIT changed(changes);
}

} // namespace redvest::ui
