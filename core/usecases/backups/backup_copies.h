// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Encrypted copies of a backup for a stick or another folder. Making one needs no secret where the office has a
// recovery key: the copy's own key is sealed to its public part and opens with the paper in the safe. A passphrase is a
// second way in, and the only one where there is no recovery key.

#pragma once

#include "core/base/crypto.h"
#include "core/domain/backups.h"
#include "core/usecases/workspace/workspace.h"

#include <optional>

namespace redvest {

struct CopyWish
{
    QString target;          ///< a folder, then a name is made in it; or a file that is not there yet
    QString passphrase = {}; ///< "" for none
    crypto::PassphraseCost cost = {};
};

struct SealedCopy
{
    QString path;
    qint64 bytes = 0;
    Backup backup; ///< what is in it
};

/// Makes a backup, seals it to the target, reads it back from there and compares. Problem "no_key" when nothing could
/// open it. Failures: folder gone, full, read-only, too large for the stick, not readable again.
Outcome<SealedCopy> copySealed(const Workspace&, const CopyWish&, const Clock& clock, Progress&);

/// What can be told of a copy without a key; nothing when the file is no such copy.
struct CopyLabel
{
    QString office;
    Instant at;
    bool hasRecovery = false;
    bool hasPassphrase = false;
};
[[nodiscard]] std::optional<CopyLabel> labelOf(const QString& file);

/// What a person brings to open a copy.
struct CopyKey
{
    QString recoveryWords = {};
    QString passphrase = {};
};
/// Opens a copy into `out`, a backup from then on. Problems "needs_key", "wrong_key". Failures: cut, altered, disk.
Outcome<Backup> openSealedCopy(const QString& file, const CopyKey&, const QString& out);

/// Whether a copy may go to a folder, before anybody waits for it.
struct CopyPlace
{
    QString problem;            ///< why it may not: not there, read-only, too small; "" when it may
    std::optional<qint64> free; ///< bytes; nothing where the system does not say
    qint64 needed = 0;          ///< bytes, about
    bool isSameDisk = false;    ///< as the workspace: no help when that disk breaks
};
[[nodiscard]] CopyPlace copyPlace(const QString& workspaceFile, const QString& folder);

/// When somebody should be reminded: a week after the last copy or, where there is none, after the oldest backup.
struct CopyReminder
{
    bool isDue = false;
    Instant lastCopy; ///< unset when there was none
    QString folder;   ///< of the last copy
};
[[nodiscard]] CopyReminder copyReminder(const QString& workspaceFile, const Clock& clock);

} // namespace redvest
