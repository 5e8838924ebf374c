// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/disk/location.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

const QString kSecretOption = u"sslpassword"_s;

/// The parameters of libpq, versions 15 to 17, but for those that stand in the address itself or are the program's.
const QStringList& knownOptions()
{
    static const QStringList known =
        QStringLiteral("application_name channel_binding connect_timeout fallback_application_name gssdelegation "
                       "gssencmode gsslib hostaddr keepalives keepalives_count keepalives_idle "
                       "keepalives_interval krbsrvname load_balance_hosts options passfile require_auth "
                       "requirepeer service ssl_max_protocol_version ssl_min_protocol_version sslcert sslcertmode "
                       "sslcompression sslcrl sslcrldir sslkey sslmode sslnegotiation sslpassword sslrootcert "
                       "sslsni target_session_attrs tcp_user_timeout")
            .split(u' ');
    return known;
}

/// Why that parameter is not taken; "" when it is.
QString refusal(const QString& name, const QString& value)
{
    static const QStringList inAddress{u"host"_s, u"port"_s, u"dbname"_s, u"user"_s};
    static const QStringList programs{u"client_encoding"_s, u"replication"_s};
    if (name == u"password"_s)
        return tr("The passphrase does not belong after the question mark of an address. Put it into ~/.pgpass, name "
                  "such a file with passfile=FILE, or set PGPASSWORD.");
    if (inAddress.contains(name))
        return tr("\"%1\" does not belong after the question mark of an address: it stands before it, as in "
                  "postgresql://user@host:5432/database.")
            .arg(name);
    if (programs.contains(name))
        return tr("\"%1\" is set by the program itself. Take it out of the address.").arg(name);
    if (!knownOptions().contains(name))
        return tr("PostgreSQL knows no parameter \"%1\". Correct what stands after the question mark of the address, "
                  "for example sslmode=verify-full.")
            .arg(name);
    if (value.contains(u';') || value.contains(QChar(u'\0')))
        return tr("The value of \"%1\" in the address may hold no semicolon. Choose another, for example another name "
                  "for the file.")
            .arg(name);
    return {};
}

QMap<QString, QString> optionsOf(const QUrl& url)
{
    QMap<QString, QString> options;
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (const QString why = refusal(name, value); !why.isEmpty())
            throw Failure(why);
        options.insert(name, value);
    }
    return options;
}

} // namespace

bool Location::isThisMachine() const
{
    return host == u"localhost"_s || host == u"::1"_s || host.startsWith(u"127."_s) || host.startsWith(u'/');
}

QString Location::place() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return isServer() ? u"postgresql://%1@%2:%3/%4"_s.arg(user, name).arg(port).arg(database) : file;
}

QString Location::address() const
{
    QUrlQuery query;
    for (auto option = options.begin(); option != options.end(); ++option) {
        if (option.key() != kSecretOption)
            query.addQueryItem(option.key(), QString::fromLatin1(QUrl::toPercentEncoding(option.value(), "/")));
    }
    return query.isEmpty() ? place() : place() + u'?' + query.toString(QUrl::FullyEncoded);
}

QString Location::shown() const
{
    return isServer() ? place() : QFileInfo(file).fileName();
}

bool isServerAddress(const QString& where)
{
    return where.startsWith(u"postgresql://"_s) || where.startsWith(u"postgres://"_s);
}

bool tellsSecret(const QString& where)
{
    if (!isServerAddress(where))
        return false;
    const QUrl url(where, QUrl::StrictMode);
    return !url.password().isEmpty() || QUrlQuery(url).hasQueryItem(u"password"_s) ||
           QUrlQuery(url).hasQueryItem(kSecretOption);
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
        throw Failure(
            tr("This is no address of a shared workspace. Write it as postgresql://user@host:5432/database."));
    location.options = optionsOf(url);
    return location;
}

} // namespace redvest::storage
