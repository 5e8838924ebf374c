// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changed, who changed it, and why: the values of the journal.

#pragma once

#include "core/base/clock.h"
#include "core/base/enum_text.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <vector>

namespace redvest {

/// Why a unit of work is done. `verb` is stable ("volunteer.add", "import.shifts"); `reason` is the person's, or empty.
struct Intent
{
    QString verb;
    QString reason;
    bool saysWhy = true; ///< the reason is what a person said, not only the name of a file
};

/// Read changes nothing: somebody looked at, or took along, what is not for everybody's eyes. Erase blanks a record for
/// good, in the journal too.
enum class ChangeAction { Insert, Update, Remove, Restore, Read, Erase };
template <>
struct EnumWords<ChangeAction>
{
    static constexpr std::array words{u"insert", u"update", u"remove", u"restore", u"read", u"erase"};
};

/// One touched record of a unit of work.
struct Touched
{
    QString table;
    QString record; ///< "": of a unit of many thousand, any of the table
    ChangeAction action = ChangeAction::Update;
    bool operator==(const Touched&) const = default;
};

/// What a unit of work changed; nothing when every value was there already.
struct ChangeSet
{
    QString entry; ///< id of the journal entry; "" when nothing changed
    std::vector<Touched> touched;
    [[nodiscard]] bool isEmpty() const { return touched.empty(); }
    [[nodiscard]] bool touches(const QString& table) const;
};

/// One touched record as the journal keeps it.
struct JournalChange
{
    QString table;
    QString record;
    ChangeAction action = ChangeAction::Update;
    QString fields; ///< JSON object: field → new value (insert) or [old, new]
    QString digest; ///< of table, record, action and fields
    bool operator==(const JournalChange&) const = default;
};

/// One unit of work as the journal keeps it. Per device, `seq` counts 1, 2, 3 … without a gap.
struct JournalEntry
{
    QString device;
    qint64 seq = 0;
    QString stamp; ///< hybrid logical clock and device
    Instant at;    ///< the desk's own clock
    QString actor;
    QString verb;
    QString reason;
    QString seen;  ///< JSON object device → seq: what the device had merged; "" means as before
    QString chain; ///< digest over the device's previous chain and this entry
    std::vector<JournalChange> changes;
    QString signature = {}; ///< over chain and number, by the device's key; "" where nobody's accounts held one
    bool operator==(const JournalEntry&) const = default;
};

/// A copy of the workspace that writes under an identity of its own: which PC an entry came from.
struct Device
{
    QString device;   ///< 16 hexadecimal digits
    QString name;     ///< the PC's, until somebody gives it another
    QString replaces; ///< the identity this copy had before it was copied or restored; "" when none
    Instant since;
    bool operator==(const Device&) const = default;
};

/// A field that holds different values written without knowledge of one another.
struct Conflict
{
    QString table;
    QString record;
    QString field;      ///< "gone" when one desk removed what another changed
    QStringList values; ///< as JSON, the provisional winner first
    bool operator==(const Conflict&) const = default;
};

} // namespace redvest

Q_DECLARE_METATYPE(redvest::ChangeSet)
