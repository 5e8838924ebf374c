// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/wire.h"

#include "core/storage/disk/location.h"
#include "core/storage/queries/wire.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Wire", text);
}

} // namespace

QString wireWarning(const Workspace& ws)
{
    storage::Database& db = ws.database();
    if (!storage::canBeOverheard(db))
        return {};
    return tr("The connection to %1 is not encrypted: names and all that is typed can be read along on the way. Let "
              "whoever looks after the server switch TLS on (\"server setup\" shows how), and end the address in "
              "?sslmode=verify-full.")
        .arg(db.facts().location.shown());
}

Problems secretsInAddress(const QString& where)
{
    if (!storage::tellsSecret(where))
        return {};
    return {{u"secret_in_address"_s, u"address"_s,
             tr("The address holds a passphrase, and whoever lists the running programs on this PC reads it. Take it "
                "out; write it into ~/.pgpass (host:port:database:user:passphrase, for your eyes only), name such a "
                "file with ?passfile=FILE, or set PGPASSWORD.")}};
}

} // namespace redvest
