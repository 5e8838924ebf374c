// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept beside records and journal and can be told from them: the list of open conflicts, the settings of the
// copy.

#include "core/storage/check/check.h"
#include "core/storage/engine/local_values.h"
#include "core/storage/journal/device.h"
#include "core/storage/journal/journal.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

bool isDevice(const QString& text)
{
    static const QRegularExpression pattern(u"^[0-9a-f]{16}$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

void checkConflicts(Connection& db, const ConflictRows& expected, Problems& problems)
{
    ConflictRows listed;
    bool areNamed = true;
    db.each(u"SELECT id, tbl, record, field, candidates FROM conflict"_s, {}, [&](const Row& row) {
        listed.insert(row.text(0), row.text(4));
        areNamed = areNamed && row.text(0) == row.text(1) + u'/' + row.text(2) + u'/' + row.text(3);
    });
    if (!areNamed || listed != expected)
        problems.push_back({u"conflict"_s,
                            {},
                            tr("The list of open questions between desks is not what the journal leaves open. Repair "
                               "the workspace.")});
}

QString seenByEntries(Connection& db, const QString& device)
{
    QString seen;
    db.each(u"SELECT seen FROM entry WHERE device = :device AND seen <> '' ORDER BY seq DESC LIMIT 1"_s,
            {{u":device"_s, device}}, [&](const Row& row) { seen = row.text(0); });
    return seen;
}

void checkLocal(Connection& db, const QString& device, Problems& problems)
{
    const auto complain = [&](const QString& key) {
        problems.push_back(
            {u"meta"_s, key, tr("The setting %1 of this copy is not what it can be. Repair the workspace.").arg(key)});
    };
    const QString replaced = localValue(db, u"replaces"_s);
    if (!db.location().isServer() && !isDevice(localValue(db, u"device"_s)))
        complain(u"device"_s);
    if (!replaced.isEmpty() && !isDevice(replaced))
        complain(u"replaces"_s);
    if (!QStringList{u""_s, u"wal"_s, u"truncate"_s}.contains(localValue(db, u"journal"_s)))
        complain(u"journal"_s);
    if (const QString begins = localValue(db, u"clock_begins"_s); toUtcText(fromUtcText(begins)) != begins)
        complain(u"clock_begins"_s);
    if (localValue(db, u"seen/"_s + device) != seenByEntries(db, device))
        complain(u"seen/"_s + device);
    // When one is known to be wrong the digest says nothing more.
    const bool isNamed =
        std::any_of(problems.begin(), problems.end(), [](const Problem& p) { return p.code == u"meta"_s; });
    if (!isNamed && !agreesWithDigest(db))
        problems.push_back({u"meta"_s, u"digest/"_s + localValue(db, u"device"_s),
                            tr("The settings of this copy were altered outside the program. Repair the workspace, then "
                               "look through the settings of backups and of the desk.")});
}

void checkEnd(Connection& db, const QString& device, Problems& problems)
{
    const std::optional<DeviceNote> note = readNote(device);
    if (!note || note->head.seq == 0 || note->address != db.location().address())
        return;
    const QString last = entryId(device, note->head.seq);
    QString chain;
    db.each(u"SELECT chain FROM entry WHERE id = :id"_s, {{u":id"_s, last}},
            [&](const Row& row) { chain = row.text(0); });
    if (chain != note->head.chain)
        problems.push_back({u"end"_s, last,
                            tr("The entry %1 was saved here and is not there any more: the log beside the file is "
                               "damaged or gone, or an older copy lies in its place. Put the right file back, or go on "
                               "from the latest backup.")
                                .arg(last)});
}

} // namespace redvest::storage
