// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/disk/location.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

QString Location::address() const
{
    return isServer() ? u"postgresql://%1@%2:%3/%4"_s.arg(user, host).arg(port).arg(database) : file;
}

QString Location::shown() const
{
    return isServer() ? address() : QFileInfo(file).fileName();
}

bool isServerAddress(const QString& where)
{
    return where.startsWith(u"postgresql://"_s) || where.startsWith(u"postgres://"_s);
}

Location locationOf(const QString& where)
{
    Location location;
    if (!isServerAddress(where)) {
        const QFileInfo file(where);
        location.file = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
        return location;
    }
    const QUrl url(where, QUrl::StrictMode);
    location.host = url.host();
    location.port = url.port(5432);
    location.database = url.path().mid(1);
    location.user = url.userName(QUrl::FullyDecoded);
    location.password = url.password(QUrl::FullyDecoded);
    if (!url.isValid() || location.host.isEmpty() || location.database.isEmpty() || location.user.isEmpty())
        throw Failure(QCoreApplication::translate("Storage", "This is no address of a shared workspace. Write it as "
                                                             "postgresql://user@host:5432/database."));
    return location;
}

} // namespace redvest::storage
