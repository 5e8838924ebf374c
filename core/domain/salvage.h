// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What could be rescued of a damaged workspace.

#pragma once

#include "core/base/enum_text.h"
#include "core/base/outcome.h"

#include <QString>

#include <vector>

namespace redvest {

struct SalvagedTable
{
    QString name;
    qint64 read = 0;    ///< rows that could be read from the file, removed ones among them
    qint64 proven = 0;  ///< records in the new workspace, without removed ones
    qint64 leftOut = 0; ///< records known to have been there of which nothing proves what they were
};

/// What became of the keys to what is sealed.
enum class SalvagedKeys {
    Kept,
    FromBackup,
    Lost ///< what is sealed stays sealed: nobody can read it until the keys are found
};
template <>
struct EnumWords<SalvagedKeys>
{
    static constexpr std::array words{u"kept", u"from_backup", u"lost"};
};

/// A record left out, as far as it was read; sealed values are masked.
struct LeftOutRecord
{
    QString table;
    QString record;
    bool isFromJournal = false;                      ///< else from its row
    std::vector<std::pair<QString, QString>> fields; ///< name, value; none when only its id is known
};

struct Salvaged
{
    QString in;
    QString out;
    QString office; ///< its name; "" when it could not be rescued
    std::vector<SalvagedTable> tables;
    qint64 rows = 0; ///< records in the new workspace
    std::vector<LeftOutRecord> leftOut;
    qint64 entriesKept = 0;   ///< of the journal
    qint64 entriesLost = 0;   ///< their records are there as far as proven, but not who changed what, when and why
    qint64 remade = 0;        ///< changes of the journal made anew and proven
    qint64 stubs = 0;         ///< records of which only that others refer to them is left
    qint64 conflictsLost = 0; ///< open questions that are settled now by what was shown
    SalvagedKeys keys = SalvagedKeys::Kept;
    QString keysFrom;  ///< the backup they were taken from
    Problems problems; ///< of the check of the new workspace; empty: it is sound
    [[nodiscard]] bool isVerified() const { return problems.empty(); }
};

} // namespace redvest
