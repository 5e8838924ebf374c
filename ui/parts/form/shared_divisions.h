// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The divisions the fields of a workspace offer. A city has 6 000: they are made ready for typing once, not once a
// field, and not while the window waits for the field to appear.

#pragma once

#include "ui/parts/form/division_index.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace redvest::ui {

class Session;

/// An index made when it is first asked for. Safe to be asked from any thread.
class SharedDivisions
{
public:
    /// `entries` is called once at most, on whichever thread asks first; others wait for it.
    explicit SharedDivisions(std::function<std::vector<DivisionEntry>()> entries) : m_entries(std::move(entries)) {}
    [[nodiscard]] const DivisionIndex& index() const;

private:
    mutable std::once_flag m_isMade;
    mutable std::function<std::vector<DivisionEntry>()> m_entries; ///< empty once it was called
    mutable DivisionIndex m_index;
};

/// All divisions of the session's workspace, in code order; the same ones at each call until the tree changes. A pool
/// thread begins to make them ready at the first call.
[[nodiscard]] std::shared_ptr<const SharedDivisions> divisionsOf(Session&);

/// What divisionsOf() keeps with the session, whose child it is.
class DivisionsKept final : public QObject
{
    Q_OBJECT
public:
    explicit DivisionsKept(Session& session);
    [[nodiscard]] std::shared_ptr<const SharedDivisions> divisions();

private:
    Session& m_session;
    std::shared_ptr<const SharedDivisions> m_divisions; ///< null until asked for, and after a change of the tree
};

} // namespace redvest::ui
