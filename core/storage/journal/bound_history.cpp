// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/bound_history.h"

#include "core/storage/engine/connection.h"
#include "core/storage/schema/vault_entries.h"

#include <QRegularExpression>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything but its check: "1", since and first key, then a line a desk.
QString linesOf(const BoundHistory& bound)
{
    QStringList lines{u"1"_s, toUtcText(bound.since) + u' ' + bound.firstKey};
    for (auto head = bound.heads.begin(); head != bound.heads.end(); ++head)
        lines << QStringList{head.key(), QString::number(head->unsignedTo), QString::number(head->last.seq),
                             head->last.chain}
                     .join(u' ');
    return lines.join(u'\n');
}

QString checkBy(const FieldKey& person, const QString& lines)
{
    return crypto::blindIndex(person.secret(), u"bound|"_s + lines);
}

std::optional<BoundHistory> fromLines(const QStringList& lines)
{
    const QStringList head = lines.value(1).split(u' ');
    if (lines.value(0) != u"1" || head.size() != 2)
        return {};
    BoundHistory bound{fromUtcText(head[0]), head[1]};
    for (const QString& line : lines.sliced(2)) {
        const QStringList parts = line.split(u' ');
        if (parts.size() != 4)
            return {};
        bound.heads.insert(parts[0], {parts[1].toLongLong(), {parts[2].toLongLong(), parts[3]}});
    }
    return bound;
}

} // namespace

QString boundEntry()
{
    return u"history/bound"_s;
}

QByteArray toContent(const BoundHistory& bound, const FieldKey& person)
{
    const QString lines = linesOf(bound);
    return (checkBy(person, lines) + u'\n' + lines).toLatin1();
}

std::optional<BoundHistory> boundFrom(const QByteArray& content, const FieldKey& person)
{
    const QString text = QString::fromLatin1(content);
    const QString lines = text.section(u'\n', 1);
    if (text.section(u'\n', 0, 0) != checkBy(person, lines))
        return {};
    return fromLines(lines.split(u'\n'));
}

std::optional<BoundHistory> boundIn(Connection& db, const Keys& keys)
{
    const FieldKey* person = keys.of(KeyClass::Person);
    const auto content = person ? vaultEntry(db, boundEntry()) : std::nullopt;
    return content ? boundFrom(*content, *person) : std::nullopt;
}

BoundHistory boundNow(Connection& db, const FieldKey& person, Instant since)
{
    BoundHistory bound = boundFurther(db, {since, person.id()});
    for (BoundHead& head : bound.heads)
        head.unsignedTo = head.last.seq;
    return bound;
}

BoundHistory boundFurther(Connection& db, BoundHistory bound)
{
    // Of what stands in the journal, not of what table known says of it: anybody can write a line there.
    static const QRegularExpression deviceId(u"^[0-9a-f]{16}$"_s);
    QMap<QString, qint64> last;
    db.each(u"SELECT device, max(seq) FROM entry GROUP BY device"_s, {}, [&](const Row& row) {
        if (deviceId.match(row.text(0)).hasMatch())
            last.insert(row.text(0), row.integer(1));
    });
    for (auto it = last.begin(); it != last.end(); ++it) {
        db.each(u"SELECT chain FROM entry WHERE device = :device AND seq = :seq"_s,
                {{u":device"_s, it.key()}, {u":seq"_s, it.value()}}, [&](const Row& row) {
                    bound.heads[it.key()].last = {it.value(), row.text(0)};
                });
    }
    return bound;
}

bool hasBeenSigned(Connection& db)
{
    return db.number(u"SELECT count(*) FROM volunteer WHERE name LIKE '$1%'"_s) > 0 ||
           db.number(u"SELECT count(*) FROM entry WHERE signature <> ''"_s) > 0;
}

void putBound(Connection& db, const BoundHistory& bound, const FieldKey& person)
{
    putVaultEntry(db, boundEntry(), toContent(bound, person));
}

} // namespace redvest::storage
