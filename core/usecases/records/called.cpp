// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/records/called.h"

#include "core/base/text.h"
#include "core/domain/identity.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/record_keys.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/volunteer_search.h"
#include "core/usecases/history/history_words.h"
#include "core/usecases/history/record_names.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redvest::records {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kShown = 5;

using Keys = std::vector<storage::RecordKey>;

QString tr(const char* text)
{
    return QCoreApplication::translate("Records", text);
}

Problem ambiguous(const Workspace& ws, const storage::TableSpec& table, const QString& text, const Keys& found)
{
    const RecordNames names(ws, ws.read());
    QStringList candidates;
    for (const storage::RecordKey& key : found) {
        if (candidates.size() < kShown)
            candidates << u"%1 (%2)"_s.arg(names.shortName(table.name, key.id), key.id);
    }
    return {u"ambiguous"_s, u"record"_s,
            tr("\"%1\" may mean several: %2. Give the id of one.").arg(text.left(40), candidates.join(u'、'))};
}

Problem unknown(const storage::TableSpec& table, const QString& text)
{
    return {u"unknown_"_s + table.name, u"record"_s,
            tr("%1: there is none called \"%2\". Give its id, as \"list\" and \"log\" tell it, or its exact name.")
                .arg(tableWord(table.name), text.left(40))};
}

/// Of namesakes those that `among` prefers.
Keys preferred(const Keys& found, Among among)
{
    Keys first;
    std::copy_if(found.begin(), found.end(), std::back_inserter(first),
                 [&](const storage::RecordKey& key) { return key.isArchived == (among == Among::ArchivedFirst); });
    return first.empty() && among != Among::Present ? found : first;
}

Keys numbered(const storage::Reader& reader, const storage::TableSpec& table, const QString& text)
{
    Keys found;
    if (table.name != u"volunteer")
        return found;
    const QString number = normalisedNumber(text);
    for (const Volunteer& v : storage::peopleNumbered(reader, number))
        found.push_back({v.id.text(), v.status == VolunteerStatus::Archived});
    for (const Id<Volunteer> id : storage::peopleWithBadge(reader, number)) {
        if (const auto person = storage::person(reader, storage::goingOn(reader, id)))
            found.push_back({person->id.text(), person->status == VolunteerStatus::Archived});
    }
    return found;
}

/// In the place of people who were merged those who go on, each once.
Keys withGoingOn(const storage::Reader& reader, const storage::TableSpec& table, const Keys& found)
{
    if (table.name != u"volunteer")
        return found;
    Keys people;
    for (const storage::RecordKey& key : found) {
        const Id<Volunteer> meant = storage::goingOn(reader, Id<Volunteer>::fromText(key.id));
        const bool isListed = std::any_of(people.begin(), people.end(),
                                          [&](const storage::RecordKey& k) { return k.id == meant.text(); });
        const auto person = isListed ? std::nullopt : storage::person(reader, meant);
        if (person)
            people.push_back({meant.text(), person->status == VolunteerStatus::Archived});
    }
    return people;
}

} // namespace

Outcome<QString> recordCalled(const Workspace& ws, const storage::TableSpec& table, const QString& text, Among among)
{
    static const QRegularExpression idLike(u"^[0-9a-f]{4}[0-9a-f-]{0,32}$"_s);
    const storage::Reader reader = ws.read();
    const QString typed = text.trimmed();
    // The one record of its table is called as the table is: "office".
    if (const QString id = typed.toLower(); idLike.match(id).hasMatch() || id == table.name) {
        Keys found = storage::keysBeginning(reader, table, id, kShown + 1);
        if (among != Among::ArchivedFirst) // who is to be brought back is the record itself, which says where it went
            found = withGoingOn(reader, table, found);
        if (found.size() == 1)
            return found.front().id;
        if (found.size() > 1)
            return ambiguous(ws, table, typed, found);
    }
    Keys found = withGoingOn(reader, table, storage::keysNamed(reader, table, normalised(typed)));
    if (found.empty())
        found = numbered(reader, table, typed);
    if (found.empty())
        return unknown(table, typed);
    const Keys meant = preferred(found, among);
    if (meant.empty())
        return Problem{u"archived"_s, u"record"_s, tr("%1 is archived. Bring it back first.").arg(typed)};
    if (meant.size() > 1)
        return ambiguous(ws, table, typed, meant);
    return meant.front().id;
}

} // namespace redvest::records
