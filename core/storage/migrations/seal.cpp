// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lists here are frozen: they say what the second schema sealed, whatever later ones do.

#include "core/storage/migrations/seal.h"

#include "core/domain/contact.h"
#include "core/domain/identity.h"
#include "core/storage/engine/local_values.h"
#include "core/storage/journal/journal.h"
#include "core/storage/schema/vault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<std::pair<QString, std::vector<std::pair<QString, KeyClass>>>>& sealedColumns()
{
    using enum KeyClass;
    static const std::vector<std::pair<QString, std::vector<std::pair<QString, KeyClass>>>> columns{
        {u"organisation"_s, {{u"phone"_s, Contact}}},
        {u"volunteer"_s,
         {{u"document_number"_s, Contact},
          {u"phone"_s, Contact},
          {u"address"_s, Contact},
          {u"note"_s, Sensitive},
          {u"guardian_name"_s, Contact},
          {u"guardian_phone"_s, Contact}}},
        {u"qualification"_s, {{u"evidence"_s, Contact}}},
        {u"site"_s, {{u"phone"_s, Contact}}},
        {u"post"_s, {{u"phone"_s, Contact}}},
        {u"gap_report"_s, {{u"phone"_s, Contact}}},
        {u"store"_s, {{u"phone"_s, Contact}}},
        {u"movement"_s, {{u"recipient"_s, Contact}}},
    };
    return columns;
}

constexpr auto kCleanUp = "clean_up";

ColumnSpec sealedSpec(const QString& table, const QString& column, KeyClass keyClass)
{
    ColumnSpec spec{column, ColumnType::Text};
    spec.keyClass = keyClass;
    spec.place = (table + u'|' + column + u'|').toLatin1();
    return spec;
}

class Sealing
{
public:
    Sealing(Connection& db, Keys keys) : m_db(db), m_keys(std::move(keys))
    {
        for (const auto& [table, columns] : sealedColumns()) {
            for (const auto& [column, keyClass] : columns)
                m_columns.insert({table, column}, sealedSpec(table, column, keyClass));
        }
    }

    void sealRows()
    {
        for (const auto& [table, columns] : sealedColumns()) {
            QStringList names;
            for (const auto& [column, keyClass] : columns)
                names << column;
            const bool isPeople = table == u"volunteer"_s;
            const QString extra = isPeople ? u", document_kind"_s : QString();
            std::vector<std::vector<Value>> rows; // read whole: writing while reading would meet its own rows
            m_db.each(u"SELECT id, %1%2 FROM %3"_s.arg(names.join(u", "_s), extra, table), {},
                      [&](const Row& row) { rows.push_back(sealedRow(table, names, row, isPeople)); });
            QString sql = u"UPDATE %1 SET %2 = ?"_s.arg(table, names.join(u" = ?, "_s));
            if (isPeople)
                sql += u", document_key = ?, phone_key = ?"_s;
            for (const std::vector<Value>& values : rows)
                m_db.runOrdered(sql + u" WHERE id = ?"_s, values);
        }
    }

    /// The first version never exchanged journals, so no other desk holds these entries: their digests and chains may
    /// be made anew over what they say now, and every later exchange begins from here.
    void sealJournal()
    {
        const std::vector<JournalEntry> entries = readEntries(m_db);
        QHash<QString, QString> chains;
        for (JournalEntry entry : entries) {
            const QString id = entryId(entry.device, entry.seq);
            int n = 0;
            for (JournalChange& c : entry.changes) {
                ++n;
                const QString fields = sealedFields(c);
                if (fields == c.fields)
                    continue;
                c.fields = fields;
                c.digest = digestOf(c);
                m_db.runOrdered(u"UPDATE change SET fields = ?, digest = ? WHERE id = ?"_s,
                                {c.fields, c.digest, QString(id + u'-' + QString::number(n).rightJustified(7, u'0'))});
            }
            QString& chain = chains[entry.device];
            chain = chainOf(chain, entry);
            m_db.runOrdered(u"UPDATE entry SET chain = ? WHERE id = ?"_s, {chain, id});
        }
        for (auto it = chains.begin(); it != chains.end(); ++it)
            m_db.runOrdered(u"UPDATE known SET chain = ? WHERE id = ?"_s, {it.value(), it.key()});
        // Conflicts come from exchanges only.
        m_db.run(u"DELETE FROM conflict"_s);
    }

private:
    [[nodiscard]] QString sealed(const QString& table, const QString& column, const QString& record,
                                 const QString& plain) const
    {
        return storedCell(m_keys, m_columns.value({table, column}), record, plain);
    }
    [[nodiscard]] QString blind(const QString& comparable) const
    {
        return comparable.isEmpty() ? u""_s : m_keys.of(KeyClass::Contact)->blind(comparable);
    }
    [[nodiscard]] QString documentKey(const QString& kind, const QString& number) const
    {
        return blind(comparableNumber(fromWord<DocumentKind>(kind).value_or(DocumentKind::Other), number));
    }

    [[nodiscard]] std::vector<Value> sealedRow(const QString& table, const QStringList& names, const Row& row,
                                               bool isPeople) const
    {
        std::vector<Value> values;
        for (qsizetype i = 0; i < names.size(); ++i)
            values.emplace_back(sealed(table, names[i], row.text(0), row.text(int(i) + 1)));
        if (isPeople) {
            values.emplace_back(documentKey(row.text(int(names.size()) + 1), row.text(1)));
            values.emplace_back(blind(comparablePhone(row.text(2))));
        }
        values.emplace_back(row.text(0));
        return values;
    }

    /// The journal as if the columns of the second schema had been there from the start.
    [[nodiscard]] QString sealedFields(const JournalChange& change)
    {
        QJsonObject object = QJsonDocument::fromJson(change.fields.toUtf8()).object();
        bool isTouched = change.table == u"volunteer"_s && addKeys(change, object);
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!m_columns.contains({change.table, it.key()}))
                continue;
            isTouched = true;
            if (const QJsonArray pair = it.value().toArray(); pair.size() == 2)
                it.value() = QJsonArray{sealed(change.table, it.key(), change.record, pair[0].toString()),
                                        sealed(change.table, it.key(), change.record, pair[1].toString())};
            else
                it.value() = sealed(change.table, it.key(), change.record, it.value().toString());
        }
        return isTouched ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) : change.fields;
    }

    bool addKeys(const JournalChange& change, QJsonObject& object)
    {
        Person& person = m_people[change.record];
        const Person before = person;
        const auto take = [&](QString& into, const QString& field) {
            const QJsonValue value = object.value(field);
            if (!value.isUndefined())
                into = value.isArray() ? value.toArray().at(1).toString() : value.toString();
        };
        take(person.kind, u"document_kind"_s);
        take(person.number, u"document_number"_s);
        take(person.phone, u"phone"_s);
        const auto put = [&](const QString& field, const QString& was, const QString& is) {
            if (change.action == ChangeAction::Insert && !is.isEmpty())
                object.insert(field, is);
            else if (change.action != ChangeAction::Insert)
                object.insert(field, QJsonArray{was, is});
        };
        const bool isOther = before.kind != person.kind || before.number != person.number;
        if (isOther)
            put(u"document_key"_s, documentKey(before.kind, before.number), documentKey(person.kind, person.number));
        if (before.phone != person.phone)
            put(u"phone_key"_s, blind(comparablePhone(before.phone)), blind(comparablePhone(person.phone)));
        return isOther || before.phone != person.phone;
    }

    struct Person
    {
        QString kind, number, phone;
    };

    Connection& m_db;
    Keys m_keys;
    QHash<std::pair<QString, QString>, ColumnSpec> m_columns; ///< by table and column
    QHash<QString, Person> m_people;                          ///< as the journal has told so far
};

} // namespace

void sealEverything(Connection& db)
{
    KeyRing ring;
    for (const KeyClass c : {KeyClass::Contact, KeyClass::Sensitive}) {
        const crypto::Secret secret = crypto::makeSecret();
        db.run(u"INSERT INTO vault (id, value) VALUES (:id, :value)"_s,
               {{u":id"_s, c == KeyClass::Contact ? u"open/contact"_s : u"open/sensitive"_s},
                {u":value"_s, QString::fromLatin1(secret.view().toByteArray().toBase64())}});
        ring.put(c, secret);
    }
    if (db.number(u"SELECT count(*) FROM entry"_s) == 0)
        return;
    Sealing sealing(db, ring.now());
    sealing.sealRows();
    sealing.sealJournal();
    setLocalValue(db, QString::fromLatin1(kCleanUp), u"1"_s);
}

void cleanUpAfterSealing(Connection& db)
{
    if (localValue(db, QString::fromLatin1(kCleanUp)) != u"1"_s)
        return;
    db.run(u"VACUUM"_s);
    setLocalValue(db, QString::fromLatin1(kCleanUp), u""_s);
    if (!db.dialect().checkpoint.isEmpty())
        db.each(db.dialect().checkpoint, {}, [](const Row&) {});
}

} // namespace redvest::storage
