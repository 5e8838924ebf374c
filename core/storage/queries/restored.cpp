// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/restored.h"

#include "core/domain/masks.h"
#include "core/storage/backup/restore.h"
#include "core/storage/gate/introduce.h"
#include "core/storage/journal/signature.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/references.h"
#include "core/storage/schema/volunteers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

// Two settings of the copy: what the journal is to say, and who is to be erased. Each goes with what it asks for.
const QString kSaid = u"restored"_s;
const QString kErased = u"restored_erased"_s;
const QString kVouched = u"restored_vouched"_s; ///< by each key of class Person that the restore held

QString vouchedBy(const FieldKey& person, const QString& said, const QString& erasing)
{
    return person.blind(u"restored\n%1\n%2"_s.arg(said, erasing));
}

/// A key that is held here was held by who wrote the note.
bool isVouched(Database& db)
{
    const QStringList vouched = db.locals().value(kVouched).split(u' ', Qt::SkipEmptyParts);
    const Keys keys = db.keys()->now();
    const ClassKeys& persons = keys.all(KeyClass::Person);
    return std::any_of(persons.begin(), persons.end(), [&](const auto& key) {
        return vouched.contains(vouchedBy(*key, db.locals().value(kSaid), db.locals().value(kErased)));
    });
}

QString textOf(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectIn(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// By whom and when, in both of them.
QJsonObject actOf(const RestoredNote& note)
{
    return {{u"actor"_s, note.actor}, {u"at"_s, toUtcText(note.at)}};
}

/// What stands for the name of who was erased, in the clear: it tells of nobody, and the keys of a workspace that comes
/// back may be older than those it is sealed with. "" where it is not that, or cannot be opened.
QString wordForName(const ErasedRecord& erased, const Keys& held)
{
    const ColumnSpec& name = *volunteerTable().spec().column(u"name"_s);
    const auto stored = erased.rest.constFind(name.name);
    if (erased.table != volunteerTable().spec().name || stored == erased.rest.constEnd())
        return {};
    const QString word = openCell(held, name, erased.record, std::get<QString>(*stored));
    return isPlaceholder(word) ? QString() : word;
}

/// The same as the keys held now seal it.
void sealName(ErasedRecord& erased, const QString& word, const Keys& held)
{
    const ColumnSpec& name = *volunteerTable().spec().column(u"name"_s);
    if (!word.isEmpty() && held.of(*name.keyClass))
        erased.rest.insert(name.name, storedCell(held, name, erased.record, word));
}

QJsonArray recordsOf(const std::vector<ErasedRecord>& erased, const Keys& held)
{
    QJsonArray all;
    for (const ErasedRecord& e : erased) {
        QJsonObject rest;
        for (auto it = e.rest.begin(); it != e.rest.end(); ++it)
            rest.insert(it.key(), std::visit([](const auto& value) { return QJsonValue(value); }, it.value()));
        all.append(QJsonObject{{u"table"_s, e.table},
                               {u"record"_s, e.record},
                               {u"rest"_s, rest},
                               {u"word"_s, wordForName(e, held)},
                               {u"gone"_s, e.isGone}});
    }
    return all;
}

Value valueFrom(const QJsonValue& json, ColumnType type)
{
    if (type == ColumnType::Text)
        return json.toString();
    return type == ColumnType::Real ? Value(json.toDouble()) : Value(json.toInteger());
}

/// Without what this version of the program has no table or column for.
std::vector<ErasedRecord> erasedIn(const QJsonArray& records, const Keys& held)
{
    std::vector<ErasedRecord> all;
    for (const QJsonValue& one : records) {
        const TableSpec* table = tableNamed(one[u"table"_s].toString());
        if (!table)
            continue;
        ErasedRecord erased{table->name, one[u"record"_s].toString(), {}, one[u"gone"_s].toBool()};
        const QJsonObject rest = one[u"rest"_s].toObject();
        for (auto it = rest.begin(); it != rest.end(); ++it) {
            if (const ColumnSpec* column = table->column(it.key()))
                erased.rest.insert(it.key(), valueFrom(it.value(), column->type));
        }
        sealName(erased, one[u"word"_s].toString(), held);
        all.push_back(std::move(erased));
    }
    return all;
}

void writeAs(Database& db, const QJsonObject& act, const Intent& intent, const Database::Work& work)
{
    const FixedClock clock(fromUtcText(act.value(u"at"_s).toString()));
    (void)db.write(clock, act.value(u"actor"_s).toString(), intent, work);
}

void say(Database& db, const QJsonObject& said)
{
    writeAs(db, said, {u"restore.backup"_s, said.value(u"reason"_s).toString()}, [&](Writer& writer) {
        writer.noteRead(u"office"_s, u"office"_s, said.value(u"from"_s).toString());
        db.locals().set(kSaid, {});
        return Problems{};
    });
}

/// What remains of a record without references to what this older file never had: the record into which a person was
/// merged later, say.
QMap<QString, Value> restHere(const Reader& reader, const ErasedRecord& erased)
{
    QMap<QString, Value> rest = erased.rest;
    for (const Reference& r : allReferences()) {
        const auto at = r.table->name == erased.table ? rest.find(r.column) : rest.end();
        const auto* id = at == rest.end() ? nullptr : std::get_if<QString>(&at.value());
        const bool isOfRecord = id && !id->isEmpty() && r.table->column(r.column)->tableReferred.isEmpty();
        if (isOfRecord &&
            reader.number(u"SELECT count(*) FROM %1 WHERE id = :id"_s.arg(r.target->name), {{u":id"_s, *id}}) == 0)
            at.value() = u""_s;
    }
    return rest;
}

/// `isLast`: otherwise the note stays for who signs in, whose keys seal again what remains.
void eraseAll(Database& db, const QJsonObject& erasing, bool isLast)
{
    std::vector<ErasedRecord> erased = erasedIn(erasing.value(u"records"_s).toArray(), db.keys()->now());
    const Reader reader = db.read();
    std::erase_if(erased, [&](const ErasedRecord& e) { return knowsErasure(reader, e); });
    writeAs(db, erasing, {u"erase.restored"_s, {}}, [&](Writer& writer) {
        for (const ErasedRecord& e : erased)
            writer.eraseAgain(*tableNamed(e.table), e.record, restHere(writer, e), e.isGone);
        if (isLast)
            db.locals().set(kErased, {});
        return Problems{};
    });
}

} // namespace

void noteRestored(const QString& prepared, const RestoredNote& note, const KeyRing* keys)
{
    QJsonObject said = actOf(note);
    said.insert(u"from"_s, note.from);
    said.insert(u"reason"_s, note.reason);
    QMap<QString, QString> settings{{kSaid, textOf(said)}};
    if (!note.erased.empty()) {
        QJsonObject erasing = actOf(note);
        erasing.insert(u"records"_s, recordsOf(note.erased, keys ? keys->now() : Keys()));
        settings.insert(kErased, textOf(erasing));
    }
    if (keys != nullptr) {
        QStringList vouched;
        const Keys held = keys->now();
        for (const auto& key : held.all(KeyClass::Person))
            vouched << vouchedBy(*key, settings.value(kSaid), settings.value(kErased));
        settings.insert(kVouched, vouched.join(u' '));
    }
    setInPrepared(prepared, settings);
}

void finishRestored(Database& db, NotedBy by, const QString& actor)
{
    QJsonObject said = objectIn(db.locals().value(kSaid));
    const QJsonObject erasing = objectIn(db.locals().value(kErased));
    if (db.facts().isReadOnly || (said.isEmpty() && erasing.isEmpty()))
        return;
    const bool isWaiting = waitsForKey(db), isOurs = by == NotedBy::ThisRestore;
    if (isWaiting && !isOurs)
        return;
    const bool isTrusted = isOurs || !isToBeSigned(db.read().connection()) || isVouched(db);
    if (!isTrusted) {
        said[u"actor"_s] = actor;
        said[u"at"_s] = toUtcText(SystemClock().now());
        said[u"reason"_s] = u"文件中的恢复说明，未经密钥证实："_s + said.value(u"reason"_s).toString();
        db.locals().set(kErased, {});
    }
    // What is to be said can wait for who signs it; who was erased is not to be seen again, signed or not.
    if (!isWaiting && !said.isEmpty())
        say(db, said);
    if (isTrusted && !erasing.isEmpty())
        eraseAll(db, erasing, !isWaiting);
    if (!isWaiting && !db.locals().value(kVouched).isEmpty())
        db.locals().set(kVouched, {});
}

} // namespace redvest::storage
