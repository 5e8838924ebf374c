// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/database.h"
#include "core/storage/schema/reserve.h"
#include "core/usecases/records/kind.h"
#include "core/usecases/volunteers/reserves.h"

namespace redvest::records {

using namespace Qt::Literals::StringLiterals;

namespace {

FieldName listed(const QString& word, intake::SheetField column)
{
    return columnNamed(word, ImportKind::Reserves, column);
}

Kind reserve()
{
    using In = intake::SheetField;
    Kind kind =
        kindOf<Reserve>({u"reserve"_s,
                         storage::reserveTable().spec(),
                         {field<&Reserve::volunteer>({u"volunteer"_s, u"证件号码"_s, u"志愿者|姓名|人员|身份证号"_s}),
                          field<&Reserve::campaign>(listed(u"campaign"_s, In::Campaign)),
                          field<&Reserve::registeredOn>(listed(u"registered_on"_s, In::Day)),
                          field<&Reserve::category>(listed(u"category"_s, In::Category)),
                          field<&Reserve::times>(listed(u"times"_s, In::Availability)),
                          field<&Reserve::source>(listed(u"source"_s, In::Source))},
                         [](Workspace& ws, const QString& id) -> Outcome<Reserve> {
                             const auto found = ws.read().find(storage::reserveTable(), id);
                             return found ? Outcome<Reserve>(*found) : Outcome<Reserve>(goneMeanwhile(id));
                         },
                         [](const Workspace&, const Reserve*, Reserve&, Problems&) {},
                         [](Workspace& ws, const std::optional<Reserve>& shown, const Reserve& wanted,
                            const QString& reason) { return storedIn(saveReserve(ws, shown, wanted, reason)); }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        const auto entries = idsOf<Reserve>(ids);
        return changesOf(archived ? withdrawReserves(ws, entries, {ws.today(), {}, reason})
                                  : waitAgain(ws, entries, reason));
    };
    return kind;
}

} // namespace

std::vector<Kind> reserveKinds()
{
    return {reserve()};
}

} // namespace redvest::records
