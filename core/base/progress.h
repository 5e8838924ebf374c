// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a long job tells where it is and learns that it should stop. Cancelling is an exception: it rolls back.

#pragma once

#include <QString>

#include <exception>

namespace redvest {

/// Thrown by Progress::report when the user asked to stop. Caught where the job was started.
struct Cancelled : std::exception
{
    [[nodiscard]] const char* what() const noexcept override { return "cancelled"; }
};

class Progress
{
public:
    Progress() = default;
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    virtual ~Progress() = default;

    /// `done` of `total` steps (total 0: unknown) of what `what` names in the user's language.
    /// Cheap enough to call for every row; throws Cancelled when the user asked to stop.
    virtual void report(qint64 done, qint64 total, const QString& what) = 0;
};

/// For callers that do not watch.
class NoProgress final : public Progress
{
public:
    void report(qint64, qint64, const QString&) override {}
};

} // namespace redvest
