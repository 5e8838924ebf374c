// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept beside records and journal and can be told from them: the list of open conflicts, the settings of the
// copy.

#include "core/storage/check/check.h"
#include "core/storage/engine/local_values.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
}

} // namespace redvest::storage
