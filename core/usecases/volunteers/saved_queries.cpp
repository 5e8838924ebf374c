// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/saved_queries.h"

#include "core/base/order_key.h"
#include "core/storage/schema/saved_query.h"
#include "core/usecases/workspace/archiving.h"
#include "core/usecases/workspace/entry_check.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestCriteria = 2000;

QString tr(const char* text)
{
    return QCoreApplication::translate("Finder", text);
}

Problem unknownQuery()
{
    return {u"unknown_query"_s, u"query"_s, tr("This query is not there any more. Look again.")};
}

void tidyCriteria(EntryCheck& check, QString& criteria)
{
    const Outcome<PeopleCriteria> read = criteriaFromText(criteria);
    if (!read) {
        for (const Problem& p : read.problems())
            check.add(p.code, u"criteria"_s, p.text);
        return;
    }
    if (!read->words.isEmpty())
        check.add(
            u"sought_words"_s, u"criteria"_s,
            tr("A name or a number that was sought is somebody's and is not kept. Take it out and save the rest."));
    criteria = criteriaText(*read);
    if (criteria.isEmpty())
        check.add(u"required"_s, u"criteria"_s, tr("Nothing is asked for yet. Say first whom you look for."));
    if (criteria.size() > kLongestCriteria)
        check.add(u"too_long"_s, u"criteria"_s, tr("These are more criteria than can be kept. Ask for fewer."));
}

} // namespace

std::vector<SavedQuery> savedQueries(const Workspace& ws)
{
    std::vector<SavedQuery> queries = ws.read().all(storage::savedQueryTable());
    std::sort(queries.begin(), queries.end(), [](const SavedQuery& a, const SavedQuery& b) {
        return std::tuple(a.isArchived, orderKey(a.name), a.id) < std::tuple(b.isArchived, orderKey(b.name), b.id);
    });
    return queries;
}

Outcome<SavedQuery> savedQueryCalled(const Workspace& ws, const QString& called)
{
    QStringList names;
    for (const SavedQuery& query : savedQueries(ws)) {
        if (query.isArchived)
            continue;
        if (query.id.text() == called || searchFolded(query.name) == searchFolded(called))
            return query;
        names << query.name;
    }
    return Problem{u"unknown_query"_s, u"query"_s,
                   names.isEmpty() ? tr("No query is saved yet. Save one with --save NAME.")
                                   : tr("No query is called \"%1\". Say one of %2.").arg(called, names.join(u'、'))};
}

Problems clashes(const storage::Reader& reader, const SavedQuery& wanted)
{
    EntryCheck check;
    if (!wanted.isArchived && isNameTaken(reader, storage::savedQueryTable(), wanted))
        check.nameIsTaken(wanted.name);
    return check.problems();
}

Outcome<Edits<SavedQuery>> saveQuery(Workspace& ws, const std::optional<SavedQuery>& shown, SavedQuery wanted,
                                     const QString& reason)
{
    wanted.id = shown ? shown->id : Id<SavedQuery>::make();
    EntryCheck check;
    check.required(wanted.name, u"name"_s);
    check.optional(wanted.note, u"note"_s);
    tidyCriteria(check, wanted.criteria);
    if (!check.isGood())
        return check.problems();
    if (Problems problems = clashes(ws.read(), wanted); !problems.empty())
        return problems;
    return saveEdits(ws, {u"query.save"_s, reason}, storage::savedQueryTable(),
                     std::vector{Edit<SavedQuery>{shown, wanted}});
}

Outcome<Edits<SavedQuery>> archiveQueries(Workspace& ws, const std::vector<Id<SavedQuery>>& ids, bool archived,
                                          const QString& reason)
{
    const auto refuse = [](const storage::Reader& reader, const SavedQuery& query) { return clashes(reader, query); };
    return archiveAll<SavedQuery>(ws, {archived ? u"query.archive"_s : u"query.restore"_s, reason}, ids,
                                  {storage::savedQueryTable(), archived, unknownQuery(), refuse});
}

} // namespace redvest
