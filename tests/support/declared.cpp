// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/declared.h"

#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/references.h"

#include <algorithm>

namespace redvest::test {

using namespace Qt::Literals::StringLiterals;
using storage::ColumnSpec;
using storage::Lies;
using storage::TableSpec;

namespace {

/// The name of a table, alone, in the plural or before a "_", or of somebody who did something.
bool looksLikeReference(const QString& column)
{
    if (column.endsWith(u"_by"_s) || column.endsWith(u"_id"_s))
        return true;
    const auto& tables = storage::allTables();
    return std::any_of(tables.begin(), tables.end(), [&](const TableSpec* t) {
        return column == t->name || column == t->name + u's' || column.startsWith(t->name + u'_') ||
               column.endsWith(u'_' + t->name);
    });
}

QString forgottenOf(const ColumnSpec& c)
{
    if (c.isBlind())
        return {};
    if (!*c.called)
        return u"what it is called"_s;
    if (c.isSealed() && !c.mask)
        return u"what of it the history shows"_s;
    const bool isSaid = c.recordReferred || !c.tableReferred.isEmpty();
    if (isSaid && !storage::tableReferred(c))
        return u"a table it refers to that there is"_s;
    const bool isText =
        c.type == storage::ColumnType::Text && (c.reads == storage::Reads::Text || c.reads == storage::Reads::Codes);
    if (isText && !isSaid && !*c.noReference && looksLikeReference(c.name))
        return u"what it refers to, or why to nothing"_s;
    return {};
}

QString forgottenOf(const TableSpec& table)
{
    if (!*table.called)
        return u"what it is called"_s;
    if (table.knownBy.isEmpty())
        return u"what its records are known by"_s;
    for (const QString& column : table.knownBy.join(u'-').split(u'-')) {
        const ColumnSpec* c = table.column(column);
        if (column != u"id"_s && (!c || (c->isSealed() && c->keyClass != storage::KeyClass::Person)))
            return u"a column its records are known by that anybody may read"_s;
    }
    return lostWay(table);
}

QString lostAfter(const TableSpec& table, QStringList passed)
{
    switch (table.lies.kind) {
    case Lies::Kind::Unsaid:
        return u"where its records lie, or why nowhere"_s;
    case Lies::Kind::Office:
    case Lies::Kind::Nowhere:
        return *table.lies.why ? QString() : u"why its records have no division of their own"_s;
    case Lies::Kind::Itself:
        return {};
    case Lies::Kind::Columns:
        break;
    }
    if (passed.contains(table.name))
        return u"a way to a division that does not go in circles"_s;
    passed << table.name;
    for (const QString& name : table.lies.columns) {
        const ColumnSpec* c = table.column(name);
        const TableSpec* next = c ? storage::tableReferred(*c) : nullptr;
        if (!next || next->lies.kind == Lies::Kind::Nowhere)
            return u"a column that leads to a division (%1 does not)"_s.arg(name);
        if (const QString lost = lostAfter(*next, passed); !lost.isEmpty())
            return lost;
    }
    return {};
}

} // namespace

QString lostWay(const TableSpec& table)
{
    return lostAfter(table, {});
}

QStringList forgottenIn(const TableSpec& table)
{
    QStringList forgotten;
    if (const QString what = forgottenOf(table); !what.isEmpty())
        forgotten << table.name + u": "_s + what;
    for (const ColumnSpec& c : table.columns) {
        if (const QString what = forgottenOf(c); !what.isEmpty())
            forgotten << table.name + u'.' + c.name + u": "_s + what;
    }
    return forgotten;
}

} // namespace redvest::test
