// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/introduce.h"

#include "core/storage/journal/signature.h"
#include "core/storage/schema/devices.h"
#include "core/storage/schema/vault_entries.h"

#include <QSysInfo>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

bool waitsForKey(Database& db)
{
    Connection& connection = db.read().connection();
    return !db.keys()->has(KeyClass::Person) && isToBeSigned(connection) &&
           vaultEntry(connection, listEntry(KeyClass::Person)).has_value();
}

void introduce(Database& db, const Clock& clock, const QString& actor)
{
    const QString& id = db.facts().device;
    if (db.facts().isReadOnly || db.read().find(deviceTable(), id) || waitsForKey(db))
        return;
    const Device device{id, QSysInfo::machineHostName(), db.locals().value(u"replaces"_s), clock.now()};
    (void)db.write(clock, actor, {u"desk.new"_s, {}}, [&](Writer& writer) {
        writer.put(deviceTable(), device);
        return Problems{};
    });
}

} // namespace redvest::storage
