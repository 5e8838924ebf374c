// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open workspace as the window knows it, and the window's one door for Failures: what a page does with the
// workspace it does inside attempt(), and a Failure becomes a sentence on the screen instead of the end of the program.
// A unit of work goes through carryOut(): refused where the page says, told to every page, with the way back offered.

#pragma once

#include "core/base/progress.h"
#include "core/domain/history.h"
#include "core/usecases/undo/latest.h"
#include "core/usecases/workspace/workspace.h"
#include "ui/desk/teller.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace redvest::ui {

/// What a use-case that changes something returned says it changed.
[[nodiscard]] inline const ChangeSet& changesOf(const ChangeSet& changes)
{
    return changes;
}
template <class Done>
[[nodiscard]] const ChangeSet& changesOf(const Done& done)
{
    return done.changes;
}
/// The texts one after another, for a strip.
[[nodiscard]] QString sentences(const Problems&);

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

    using Refused = std::function<void(const Problems&)>;
    /// Runs a use-case, `work(workspace)`, which returns an Outcome. Refused: the Problems go to `refused`, else to the
    /// teller. Done: every page is told, and the teller says `said` (a text, or what makes one of the value) with the
    /// undo of exactly that unit of work. Returns the value; nothing when it was refused or failed.
    template <class Work, class Said>
    auto carryOut(const Work& work, Teller& teller, const Said& said, const Refused& refused = {})
    {
        std::optional<std::invoke_result_t<Work, Workspace&>> outcome;
        if (attempt([&] { outcome.emplace(explained(work)); }))
            return settle(*outcome, teller, said, refused);
        return decltype(settle(*outcome, teller, said, refused)){};
    }
    /// Asks the person why where a unit of work changes a roster that is published and says no reason ("" where none is
    /// given: then it stays refused). Without it such work is refused like other.
    using AskWhy = std::function<QString(const Problems&)>;
    void askWhyWith(AskWhy ask) { m_askWhy = std::move(ask); }
    /// The reason asked for of such Problems; "" where it is another kind of refusal, or nobody says one.
    [[nodiscard]] QString whyOf(const Problems& problems) const;
    /// The second half of carryOut, for what a job has done.
    template <class T, class Said>
    std::optional<T> settle(const Outcome<T>& outcome, Teller& teller, const Said& said, const Refused& refused = {})
    {
        if (!outcome) {
            refused ? refused(outcome.problems()) : teller.tellRefused(outcome.problems());
            return std::nullopt;
        }
        if constexpr (std::is_invocable_v<Said, const T&>)
            tell(changesOf(*outcome), teller, said(*outcome));
        else
            tell(changesOf(*outcome), teller, said);
        return *outcome;
    }
    /// Tells every page what a unit of work changed and offers its undo.
    void tell(const ChangeSet& changes, Teller& teller, const QString& said);
    /// Takes that unit of work back, or tells why not. A large one is taken back by a job. The teller must live on.
    void undo(const QString& entry, Teller& teller);
    /// The same for what was done last at this desk (latestWork).
    void undoLatest(Teller& teller);

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
    /// That unit of work was taken back through undo().
    void undone(const QString& entry);

private:
    /// Once more with the reason, where only that was missing.
    template <class Work>
    auto explained(const Work& work)
    {
        auto outcome = work(*m_workspace);
        const QString why = outcome ? QString() : whyOf(outcome.problems());
        if (why.isEmpty())
            return outcome;
        const Explanation said(*m_workspace, why);
        return work(*m_workspace);
    }
    void takeBack(const LatestWork& work, Teller& teller);
    void takenBack(const LatestWork& work, const Outcome<ChangeSet>& outcome, Teller& teller);

    std::unique_ptr<Workspace> m_workspace;
    Instant m_lastSaved;
    AskWhy m_askWhy;
};

} // namespace redvest::ui
