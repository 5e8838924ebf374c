// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/journal.h"

#include <QStringEncoder>
#include <QVarLengthArray>

#include <algorithm>
#include <charconv>
#include <cstring>

#include <sodium.h>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Long enough for a usual change: thousands of them are digested in one import.
using DigestInput = QVarLengthArray<char, 4096>;

QString hexOf(const unsigned char* out, std::size_t size)
{
    static constexpr char16_t kHex[] = u"0123456789abcdef";
    QString text(qsizetype(size) * 2, Qt::Uninitialized);
    QChar* at = text.data();
    for (std::size_t i = 0; i < size; ++i) {
        *at++ = QChar(kHex[out[i] >> 4]);
        *at++ = QChar(kHex[out[i] & 15]);
    }
    return text;
}

const unsigned char* bytesOf(const DigestInput& input)
{
    return reinterpret_cast<const unsigned char*>(input.constData());
}

/// Each part with its length before it, so that no two lists of parts look alike.
void addPart(DigestInput& to, QStringView part)
{
    constexpr qsizetype kLengthRoom = 20;
    QStringEncoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const qsizetype start = to.size();
    to.resize(start + kLengthRoom + utf8.requiredSpace(part.size()));
    char* text = to.data() + start + kLengthRoom;
    const qsizetype size = utf8.appendToBuffer(text, part) - text;
    char* end = std::to_chars(to.data() + start, text, size).ptr;
    *end++ = ':';
    std::memmove(end, text, std::size_t(size));
    to.resize(end + size - to.data());
}

} // namespace

QString digestOf(const JournalChange& change)
{
    DigestInput input;
    addPart(input, change.table);
    addPart(input, change.record);
    addPart(input, wordOf(change.action));
    addPart(input, change.fields);
    unsigned char out[crypto_generichash_BYTES_MIN];
    crypto_generichash(out, sizeof out, bytesOf(input), static_cast<unsigned long long>(input.size()), nullptr, 0);
    return hexOf(out, sizeof out);
}

struct ChainDigest::State
{
    crypto_generichash_state hash;

    void add(const QString& part)
    {
        DigestInput input;
        addPart(input, part);
        crypto_generichash_update(&hash, bytesOf(input), static_cast<unsigned long long>(input.size()));
    }
};

ChainDigest::ChainDigest(const QString& previous, const JournalEntry& entry) : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->hash, nullptr, 0, crypto_generichash_BYTES);
    for (const QString& part : {previous, entry.device, QString::number(entry.seq), entry.stamp, toUtcText(entry.at),
                                entry.actor, entry.verb, entry.reason, entry.seen})
        m_state->add(part);
}

ChainDigest::~ChainDigest() = default;

void ChainDigest::add(const JournalChange& change)
{
    m_state->add(change.digest);
}

QString ChainDigest::result()
{
    unsigned char out[crypto_generichash_BYTES];
    crypto_generichash_final(&m_state->hash, out, sizeof out);
    return hexOf(out, sizeof out);
}

QString chainOf(const QString& previous, const JournalEntry& entry)
{
    ChainDigest digest(previous, entry);
    for (const JournalChange& change : entry.changes)
        digest.add(change);
    return digest.result();
}

QString entryId(const QString& device, qint64 seq)
{
    return u"%1-%2"_s.arg(device).arg(seq, 10, 10, QLatin1Char('0'));
}

void appendHead(Connection& db, const JournalEntry& entry)
{
    const QString id = entryId(entry.device, entry.seq);
    db.runOrdered(u"INSERT INTO entry (id, device, seq, stamp, at, actor, verb, reason, seen, chain, signature) "
                  u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {id, entry.device, entry.seq, entry.stamp, toUtcText(entry.at), entry.actor + u""_s,
                   entry.verb + u""_s, entry.reason + u""_s, entry.seen + u""_s, entry.chain, entry.signature + u""_s});
    db.run(u"INSERT INTO known (id, seq, chain, stamp) VALUES (:id, :seq, :chain, :stamp) "
           u"ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, chain = excluded.chain, stamp = excluded.stamp"_s,
           {{u":id"_s, entry.device}, {u":seq"_s, entry.seq}, {u":chain"_s, entry.chain}, {u":stamp"_s, entry.stamp}});
}

void appendChange(Connection& db, const QString& entry, qint64 place, const JournalChange& c)
{
    static const QString insert = u"INSERT INTO change (id, entry, tbl, record, action, fields, digest) "
                                  u"VALUES (?, ?, ?, ?, ?, ?, ?)"_s;
    db.runOrdered(insert, {QString(entry + u'-' + QString::number(place).rightJustified(7, u'0')), entry, c.table,
                           c.record, wordOf(c.action), c.fields, c.digest});
}

void replaceSignature(Connection& db, const QString& entry, const QString& signature)
{
    db.runOrdered(u"UPDATE entry SET signature = ? WHERE id = ?"_s, {signature, entry});
}

void appendEntry(Connection& db, const JournalEntry& entry)
{
    appendHead(db, entry);
    const QString id = entryId(entry.device, entry.seq);
    qint64 place = 0;
    for (const JournalChange& c : entry.changes)
        appendChange(db, id, ++place, c);
}

void blankChanges(Connection& db, const QString& table, const QString& record)
{
    db.run(u"UPDATE change SET fields = '' WHERE record = :record AND tbl = :table AND action <> 'read'"_s,
           {{u":record"_s, record}, {u":table"_s, table}});
}

namespace {

bool isErasureAfter(const FoldEvent& other, const FoldEvent& e)
{
    return other.action == ChangeAction::Erase && happenedBefore(e, other);
}

bool isErasureUnknownTo(const FoldEvent& other, const FoldEvent& e)
{
    return other.action == ChangeAction::Erase && !happenedBefore(other, e);
}

} // namespace

void blankUnknowing(Connection& db, const TableSpec& table, const QString& record)
{
    const std::vector<FoldEvent> events = eventsOf(db, table, record);
    for (const FoldEvent& e : events) {
        const bool isOver = std::any_of(events.begin(), events.end(), [&](const FoldEvent& other) {
            return e.action == ChangeAction::Erase ? isErasureAfter(other, e) : isErasureUnknownTo(other, e);
        });
        if (isOver)
            db.run(u"UPDATE change SET fields = '' WHERE record = :record AND tbl = :table AND entry = :entry "
                   u"AND action = :action"_s,
                   {{u":record"_s, record},
                    {u":table"_s, table.name},
                    {u":entry"_s, entryId(e.device, e.seq)},
                    {u":action"_s, wordOf(e.action)}});
    }
}

bool isErased(Connection& db, const QString& table, const QString& record)
{
    return db.number(u"SELECT count(*) FROM change WHERE record = :record AND tbl = :table AND action = 'erase' "
                     u"AND fields <> ''"_s,
                     {{u":record"_s, record}, {u":table"_s, table}}) > 0;
}

VersionVector knownVector(Connection& db)
{
    VersionVector vector;
    db.each(u"SELECT id, seq FROM known"_s, {}, [&](const Row& row) { vector.insert(row.text(0), row.integer(1)); });
    return vector;
}

namespace {

JournalChange changeFrom(const Row& row, int first)
{
    return {row.text(first), row.text(first + 1),
            fromWord<ChangeAction>(row.text(first + 2)).value_or(ChangeAction::Update), row.text(first + 3),
            row.text(first + 4)};
}

} // namespace

void eachChangeOf(Connection& db, const QString& entry, const std::function<bool(const JournalChange&)>& take)
{
    constexpr qint64 kAtATime = 2000;
    QString last = entry;
    std::vector<JournalChange> some;
    do {
        some.clear();
        // Every id of the entry begins with the entry's and a hyphen, which '.' follows.
        db.each(u"SELECT id, tbl, record, action, fields, digest FROM change WHERE id > :last AND id < :end "
                u"ORDER BY id LIMIT %1"_s.arg(kAtATime),
                {{u":last"_s, last}, {u":end"_s, QString(entry + u'.')}}, [&](const Row& row) {
                    last = row.text(0);
                    some.push_back(changeFrom(row, 1));
                });
        for (const JournalChange& c : some) {
            if (!take(c))
                return;
        }
    } while (qint64(some.size()) == kAtATime);
}

namespace {

/// `signature`: the column, or what stands for it where there is none yet.
std::vector<JournalEntry> entriesWith(const QString& signature, Connection& db, const VersionVector& after)
{
    std::vector<JournalEntry> entries;
    QHash<QString, std::size_t> byId;
    db.each(u"SELECT device, seq, stamp, at, actor, verb, reason, seen, chain, id, %1 FROM entry "
            u"ORDER BY device, seq"_s.arg(signature),
            {}, [&](const Row& row) {
                if (row.integer(1) <= after.value(row.text(0), 0))
                    return;
                byId.insert(row.text(9), entries.size());
                entries.push_back({row.text(0),
                                   row.integer(1),
                                   row.text(2),
                                   fromUtcText(row.text(3)),
                                   row.text(4),
                                   row.text(5),
                                   row.text(6),
                                   row.text(7),
                                   row.text(8),
                                   {},
                                   row.text(10)});
            });
    db.each(u"SELECT entry, tbl, record, action, fields, digest FROM change ORDER BY id"_s, {}, [&](const Row& row) {
        const auto it = byId.constFind(row.text(0));
        if (it != byId.constEnd())
            entries[*it].changes.push_back(changeFrom(row, 1));
    });
    return entries;
}

} // namespace

std::vector<JournalEntry> readEntries(Connection& db, const VersionVector& after)
{
    return entriesWith(u"signature"_s, db, after);
}

std::vector<JournalEntry> readUnsignedEntries(Connection& db)
{
    return entriesWith(u"''"_s, db, {});
}

namespace {

/// What the device had merged when it wrote the entry: the last `seen` it noted up to then.
std::shared_ptr<const VersionVector> seenAt(Connection& db, const QString& device, qint64 seq)
{
    QString text;
    db.each(u"SELECT seen FROM entry WHERE device = :device AND seq <= :seq AND seen <> '' ORDER BY seq DESC LIMIT 1"_s,
            {{u":device"_s, device}, {u":seq"_s, seq}}, [&](const Row& row) { text = row.text(0); });
    return text.isEmpty() ? nullptr : std::make_shared<const VersionVector>(vectorFromText(text));
}

} // namespace

std::vector<FoldEvent> eventsOf(Connection& db, const TableSpec& table, const QString& record)
{
    std::vector<FoldEvent> events;
    db.each(u"SELECT e.device, e.seq, e.stamp, c.tbl, c.record, c.action, c.fields, c.digest FROM change c "
            u"JOIN entry e ON e.id = c.entry WHERE c.record = :record AND c.tbl = :table ORDER BY c.id"_s,
            {{u":record"_s, record}, {u":table"_s, table.name}}, [&](const Row& row) {
                const JournalChange change = changeFrom(row, 3);
                if (change.action == ChangeAction::Read)
                    return;
                events.push_back({row.text(0), row.integer(1), int(events.size()), row.text(2), nullptr, change.action,
                                  newValues(table, change)});
            });
    for (FoldEvent& e : events)
        e.seen = seenAt(db, e.device, e.seq);
    return events;
}

} // namespace redvest::storage
