// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/database.h"
#include "core/storage/schema/saved_query.h"
#include "core/usecases/records/kind.h"
#include "core/usecases/volunteers/saved_queries.h"

namespace redvest::records {

using namespace Qt::Literals::StringLiterals;

std::vector<Kind> queryKinds()
{
    Kind kind = kindOf<SavedQuery>(
        {u"query"_s,
         storage::savedQueryTable().spec(),
         {field<&SavedQuery::name>({u"name"_s, u"查询名称"_s, u"名称|常用查询"_s}),
          field<&SavedQuery::criteria>({u"criteria"_s, u"查找条件"_s, u"条件"_s}),
          field<&SavedQuery::note>({u"note"_s, u"备注"_s, u"说明"_s})},
         [](Workspace& ws, const QString& id) -> Outcome<SavedQuery> {
             auto record = ws.read().find(storage::savedQueryTable(), id);
             return record ? Outcome<SavedQuery>(*std::move(record)) : Outcome<SavedQuery>(goneMeanwhile(id));
         },
         [](const Workspace&, const SavedQuery*, SavedQuery&, Problems&) {},
         [](Workspace& ws, const std::optional<SavedQuery>& shown, const SavedQuery& wanted, const QString& reason) {
             return storedIn(saveQuery(ws, shown, wanted, reason));
         }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archiveQueries(ws, idsOf<SavedQuery>(ids), archived, reason));
    };
    return {kind};
}

} // namespace redvest::records
