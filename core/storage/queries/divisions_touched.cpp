// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/divisions_touched.h"

#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/references.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestWay = 8; ///< tables; the walk over all tables proves that no way goes in circles

/// One column of a table's `lies`.
struct Way
{
    QString column;
    const TableSpec* through = nullptr; ///< null: the column holds codes itself
    QStringList queries;
};

void follow(const TableSpec& at, const QString& joins, int depth, QStringList& queries)
{
    const auto select = [&](const QString& what) {
        queries << u"SELECT %1 FROM %2 WHERE t0.id = :id"_s.arg(what, joins);
    };
    if (at.lies.kind == Lies::Kind::Itself)
        return select(u"t%1.id"_s.arg(depth));
    if (at.lies.kind != Lies::Kind::Columns || depth > kLongestWay)
        return select(u"''"_s);
    for (const QString& name : at.lies.columns) {
        const TableSpec* next = tableReferred(*at.column(name));
        const QString column = u"t%1.%2"_s.arg(depth).arg(name);
        if (!next || next->lies.kind == Lies::Kind::Itself)
            select(column);
        else
            follow(*next, joins + u" LEFT JOIN %1 t%2 ON t%2.id = %3"_s.arg(next->name).arg(depth + 1).arg(column),
                   depth + 1, queries);
    }
}

std::vector<Way> waysOf(const TableSpec& table)
{
    std::vector<Way> ways;
    for (const QString& name : table.lies.columns) {
        TableSpec only = table;
        only.lies.columns = QStringList{name};
        const TableSpec* next = tableReferred(*table.column(name));
        const bool isCode = !next || next->lies.kind == Lies::Kind::Itself;
        Way way{name, isCode ? nullptr : next, {}};
        follow(only, table.name + u" t0"_s, 0, way.queries);
        ways.push_back(std::move(way));
    }
    return ways;
}

const std::vector<Way>& knownWays(const TableSpec& table)
{
    static const QHash<QString, std::vector<Way>> all = [] {
        QHash<QString, std::vector<Way>> made;
        for (const TableSpec* t : allTables())
            made.insert(t->name, waysOf(*t));
        return made;
    }();
    static const std::vector<Way> none;
    const auto at = all.constFind(table.name);
    return at == all.constEnd() ? none : *at;
}

/// Collects where records lie.
class Places
{
public:
    Places(const Reader& reader, const QString& office) : m_reader(reader), m_office(office) {}

    void noteRecord(const TableSpec& table, const QString& id)
    {
        switch (table.lies.kind) {
        case Lies::Kind::Itself:
            return note(id);
        case Lies::Kind::Office:
            return note(m_office);
        case Lies::Kind::Columns:
            break;
        case Lies::Kind::Nowhere:
        case Lies::Kind::Unsaid:
            return;
        }
        for (std::size_t i = 0; i < knownWays(table).size(); ++i) {
            for (const QString& query : knownWays(table)[i].queries)
                m_reader.each(query, {{u":id"_s, id}}, [&](const Row& row) { noteEnd(row.text(0), i == 0); });
        }
    }

    /// Where the record lay before, as far as this change moved it.
    void noteBefore(const TableSpec& table, const QString& fields)
    {
        noteSaid(table, fields, [](const QJsonValue& told) { return told.toArray().at(0).toString(); });
    }

    /// Where this change puts the record. An insert leaves out what is empty.
    void noteAfter(const TableSpec& table, const JournalChange& change)
    {
        if (change.action == ChangeAction::Insert)
            noteSaid(
                table, change.fields, [](const QJsonValue& told) { return told.toString(); }, true);
        else
            noteSaid(table, change.fields, [](const QJsonValue& told) { return told.toArray().at(1).toString(); });
    }

    [[nodiscard]] const QStringList& divisions() const { return m_divisions; }

private:
    /// `isWhole`: what is not said is empty.
    void noteSaid(const TableSpec& table, const QString& fields, QString (*said)(const QJsonValue&),
                  bool isWhole = false)
    {
        QJsonObject told;
        for (std::size_t i = 0; i < knownWays(table).size(); ++i) {
            const Way& way = knownWays(table)[i];
            const bool isSaid = fields.contains(u'"' + way.column + u'"');
            if (!isSaid && !isWhole) // cheap to rule out: most changes move nothing
                continue;
            if (isSaid && told.isEmpty())
                told = QJsonDocument::fromJson(fields.toUtf8()).object();
            const QString place = said(told.value(way.column));
            if (way.through && !place.isEmpty())
                noteRecord(*way.through, place);
            else if (isWhole || told.contains(way.column))
                noteEnd(place, i == 0);
        }
    }
    void noteEnd(const QString& codes, bool isFirst)
    {
        if (codes.isEmpty() && isFirst)
            note(m_office);
        for (const QString& code : codes.split(u' ', Qt::SkipEmptyParts))
            note(code);
    }
    void note(const QString& division)
    {
        if (!m_divisions.contains(division))
            m_divisions << division;
    }

    const Reader& m_reader;
    const QString& m_office;
    QStringList m_divisions;
};

} // namespace

QStringList divisionQueries(const TableSpec& table)
{
    QStringList queries;
    for (const Way& way : knownWays(table))
        queries << way.queries;
    return queries;
}

QStringList divisionsTouched(const Reader& reader, const JournalChange& change, const QString& office)
{
    const TableSpec* table = tableNamed(change.table);
    // A note that a list was taken along is of no record.
    if (!table || change.record.isEmpty())
        return {};
    Places places(reader, office);
    places.noteRecord(*table, change.record);
    if (change.action == ChangeAction::Update || change.action == ChangeAction::Restore)
        places.noteBefore(*table, change.fields);
    return places.divisions();
}

QStringList divisionsMeant(const Reader& reader, const JournalChange& change, const QString& office)
{
    const TableSpec* table = tableNamed(change.table);
    if (!table || change.record.isEmpty())
        return {};
    Places places(reader, office);
    places.noteRecord(*table, change.record);
    places.noteAfter(*table, change);
    return places.divisions();
}

} // namespace redvest::storage
