// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/division_queries.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/divisions.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Word and number of records; "" where the words are sealed. What is bound is the list's own word.
QString usesText(TermList list)
{
    switch (list) {
    case TermList::Skill:
    case TermList::Language:
    case TermList::Licence:
        return u"SELECT name, COUNT(*) FROM qualification WHERE gone = 0 AND kind = :kind GROUP BY name ORDER BY name"_s;
    case TermList::Source:
        return u"SELECT source, COUNT(*) FROM volunteer WHERE gone = 0 AND source <> '' GROUP BY source ORDER BY source"_s;
    case TermList::Category:
        return u"SELECT category, COUNT(*) FROM post WHERE gone = 0 AND category <> '' GROUP BY category "
               "ORDER BY category"_s;
    case TermList::ItemCategory:
        return u"SELECT category, COUNT(*) FROM item WHERE gone = 0 AND category <> '' GROUP BY category "
               "ORDER BY category"_s;
    case TermList::Unit:
        return u"SELECT unit, COUNT(*) FROM item WHERE gone = 0 AND unit <> '' GROUP BY unit ORDER BY unit"_s;
    case TermList::OrganisationKind:
        return u"SELECT kind, COUNT(*) FROM organisation WHERE gone = 0 AND kind <> '' GROUP BY kind ORDER BY kind"_s;
    case TermList::TeamKind:
        return u"SELECT kind, COUNT(*) FROM team WHERE gone = 0 AND kind <> '' GROUP BY kind ORDER BY kind"_s;
    case TermList::SiteKind:
        return u"SELECT kind, COUNT(*) FROM site WHERE gone = 0 AND kind <> '' GROUP BY kind ORDER BY kind"_s;
    case TermList::PoliticalStatus:
    case TermList::CareKind:
        break;
    }
    return {};
}

} // namespace

QStringList termNames(const Reader& reader, const QString& kind)
{
    QStringList names;
    reader.each(u"SELECT name FROM term WHERE gone = 0 AND archived = 0 AND kind = :kind ORDER BY position, name"_s,
                {{u":kind"_s, kind}}, [&](const Row& row) { names << row.text(0); });
    return names;
}

std::vector<Term> termsOf(const Reader& reader, TermList list)
{
    return reader.all(termTable(), u"kind = :kind"_s, {{u":kind"_s, wordOf(list)}}, u"ORDER BY position, name"_s);
}

std::vector<TermUse> termUses(const Reader& reader, TermList list)
{
    const QString text = usesText(list);
    std::vector<TermUse> uses;
    if (text.isEmpty())
        return uses;
    const bool isBound = text.contains(u":kind"_s);
    reader.each(text, isBound ? Bindings{{u":kind"_s, wordOf(list)}} : Bindings{}, [&](const Row& row) {
        uses.push_back({row.text(0), row.integer(1)});
    });
    return uses;
}

} // namespace redvest::storage
