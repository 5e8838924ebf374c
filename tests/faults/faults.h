// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the programs that test faults share: numbered units of work through the real gate, the words of their command
// lines, and the verdict on a workspace after something happened to it.

#pragma once

#include "core/storage/gate/database.h"

#include <QTemporaryDir>

#include <cstdint>
#include <memory>
#include <random>
#include <set>

namespace redvest::faults {

struct Options
{
    qint64 count = 0;  ///< how often: --count, or the short or (--nightly) the long one
    unsigned seed = 1; ///< --seed; said in every report, so that a run can be repeated
    bool isNightly = false;
    storage::JournalMode journal = storage::JournalMode::Wal; ///< --journal wal|truncate
    QStringList rest;                                         ///< other words, for workers
};

[[nodiscard]] Options optionsOf(int argc, char** argv, qint64 shortCount, qint64 longCount);
[[nodiscard]] QString wordOf(storage::JournalMode);

/// A folder on a memory disk where there is one: what is tested is told by the layer above, not by this PC's disk.
[[nodiscard]] std::unique_ptr<QTemporaryDir> makeFolder();

[[nodiscard]] std::unique_ptr<storage::Database> openWorkspace(const QString& file, storage::Mode,
                                                               storage::JournalMode);
/// An empty workspace, checkpointed and closed.
void makeWorkspaceFile(const QString& file, storage::JournalMode);

/// Unit `n` of `series`: two stores added, a third one changed, all in one. Failures of the gate go through.
void writeUnit(storage::Database&, const QString& series, int n);

struct Verdict
{
    QStringList faults; ///< lost, torn, twice, or what check said; empty: all is well
    std::set<int> stored;
};

/// Opens the workspace, checks it and compares it with what was acknowledged. A Failure becomes a fault.
[[nodiscard]] Verdict examine(const QString& file, storage::JournalMode, const QString& series,
                              const std::set<int>& acknowledged);
/// As above for a workspace that is open.
[[nodiscard]] Verdict examine(storage::Database&, const QString& series, const std::set<int>& acknowledged);

/// Says on stdout that unit `n` is kept. False when nobody listens any more.
[[nodiscard]] bool acknowledge(int n);
/// From when the while is counted: on a busy machine a program may take longer to start than it is given to live.
enum class KillFrom : std::uint8_t {
    Start,
    FirstWord ///< it said, or its end without one
};
/// Starts a worker with these words, kills it after a while; what it had acknowledged until then.
[[nodiscard]] std::set<int> runAndKill(const QString& program, const QStringList& words, int afterMicros,
                                       KillFrom from = KillFrom::Start);

/// One line on stdout; with faults, the first ones on stderr. Returns the exit code.
[[nodiscard]] int report(const QString& line, const QStringList& faults);

/// The environment in which nothing of this user's settings is read or written.
void isolate();

} // namespace redvest::faults
