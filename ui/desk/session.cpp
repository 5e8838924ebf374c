// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/session.h"

#include "core/base/failure.h"
#include "core/usecases/undo/undo.h"
#include "ui/desk/jobs.h"

#include <QLoggingCategory>
#include <QThreadPool>

#include <algorithm>

namespace redvest::ui {

namespace {

Q_LOGGING_CATEGORY(lcSession, "redvest.session")

/// Up to so many records nobody notices that the window waits; beyond, a job takes them back.
constexpr qint64 kAtOnce = 50;

} // namespace

QString sentences(const Problems& problems)
{
    QStringList texts;
    for (const Problem& p : problems)
        texts << p.text;
    return texts.join(u' ');
}

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

QString Session::whyOf(const Problems& problems) const
{
    const bool isOwed = std::all_of(problems.begin(), problems.end(),
                                    [](const Problem& p) { return p.code == QStringLiteral("published_day"); });
    return m_askWhy && isOwed ? m_askWhy(problems) : QString();
}

void Session::tell(const ChangeSet& changes, Teller& teller, const QString& said)
{
    noteChange(changes);
    teller.tellDone(said, changes.entry, *this);
}

void Session::undo(const QString& entry, Teller& teller)
{
    std::optional<LatestWork> work;
    if (attempt([&] { work = workNamed(*m_workspace, entry); }))
        takeBack(work.value_or(LatestWork{entry, {}, 0}), teller);
}

void Session::undoLatest(Teller& teller)
{
    std::optional<LatestWork> work;
    if (m_workspace->isLocked() || !attempt([&] { work = latestWork(*m_workspace); }))
        return;
    if (work)
        takeBack(*work, teller);
    else
        teller.tellDone(tr("There is nothing of yours to undo at this desk."), {}, *this);
}

void Session::takeBack(const LatestWork& work, Teller& teller)
{
    if (work.touched <= kAtOnce) {
        attempt([&] { takenBack(work, undoEntry(*m_workspace, work.entry), teller); });
        return;
    }
    teller.tellDone(tr("Undoing: %1 …").arg(work.what), {}, *this);
    using Undone = std::shared_ptr<Outcome<ChangeSet>>;
    runJob<Undone>(
        this,
        [this, entry = work.entry](Progress&) {
            return std::make_shared<Outcome<ChangeSet>>(undoEntry(*sibling(), entry));
        },
        [this, work, told = &teller](const JobResult<Undone>& result) {
            if (result.value)
                return takenBack(work, **result.value, *told);
            qCWarning(lcSession).noquote() << result.detail;
            Q_EMIT failed(result.message);
        });
}

void Session::takenBack(const LatestWork& work, const Outcome<ChangeSet>& outcome, Teller& teller)
{
    if (!outcome) {
        Problems problems = outcome.problems();
        problems.front().text = tr("Not undone: %1. %2").arg(work.what, problems.front().text);
        return teller.tellRefused(problems);
    }
    noteChange(*outcome);
    Q_EMIT undone(work.entry);
    teller.tellDone(tr("Undone just now: %1").arg(work.what), outcome->entry, *this);
}

void Session::noteChange(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return;
    m_lastSaved = m_workspace->now();
    // What the workspace holds of it in memory may have been taken back by an undo.
    if (changes.touches(QStringLiteral("office")))
        attempt([this] { m_workspace->reload(); });
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
