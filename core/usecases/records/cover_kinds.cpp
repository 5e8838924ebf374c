// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/database.h"
#include "core/storage/schema/cover.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/cover/claims.h"
#include "core/usecases/cover/covers.h"
#include "core/usecases/cover/policies.h"
#include "core/usecases/cover/uncovered_seats.h"
#include "core/usecases/records/kind.h"

#include <QCoreApplication>

namespace redvest::records {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Records", text);
}

Kind policy()
{
    Kind kind = kindOf<Policy>(
        {u"policy"_s,
         storage::policyTable().spec(),
         {field<&Policy::number>({u"number"_s, u"保单号"_s, u"保单|保单编号|保险单号"_s}),
          field<&Policy::insurer>({u"insurer"_s, u"保险公司"_s, u"承保公司|承保单位|保险人"_s}),
          field<&Policy::product>({u"product"_s, u"保险产品"_s, u"产品|产品名称|险种"_s}),
          {{u"sum"_s, u"保额"_s, u"保险金额|最高赔付"_s}, [](Policy& p, Told& told) { told.intoCents(p.sumCents); }},
          field<&Policy::from>({u"from"_s, u"生效日期"_s, u"起保日期|开始日期"_s}),
          field<&Policy::to>({u"to"_s, u"终止日期"_s, u"截止日期|到期日期|结束日期"_s}),
          field<&Policy::coveredGroup>({u"covered_group"_s, u"参保范围"_s, u"被保险人范围|参保对象"_s}),
          {{u"premium"_s, u"保费"_s, u"保险费"_s}, [](Policy& p, Told& told) { told.intoCents(p.premiumCents); }},
          field<&Policy::note>({u"note"_s, u"备注"_s, u"说明"_s})},
         [](Workspace& ws, const QString& id) { return openFrom(ws, storage::policyTable(), id); },
         [](const Workspace&, const Policy*, Policy&, Problems&) {},
         [](Workspace& ws, const std::optional<Policy>& shown, const Policy& wanted, const QString& reason) {
             return storedIn(savePolicy(ws, shown, wanted, reason));
         }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archivePolicies(ws, idsOf<Policy>(ids), archived, reason));
    };
    return kind;
}

/// A cover, and all who are to be enrolled at once.
struct CoverWish
{
    Cover cover;
    std::vector<Id<Volunteer>> people = {};
};

void readPeople(CoverWish& wanted, Told& told)
{
    told.into(wanted.people);
}

void finishCover(const Workspace&, const CoverWish* shown, CoverWish& wanted, Problems& problems)
{
    if (shown) {
        if (!wanted.people.empty() && wanted.people != std::vector{shown->cover.volunteer})
            problems.push_back({u"fixed"_s, u"volunteer"_s,
                                tr("Who is covered cannot be changed. Archive this cover and enter a new one.")});
    } else if (wanted.people.empty() && problems.empty()) {
        problems.push_back({u"required"_s, u"volunteer"_s, tr("Say who is covered; several are separated by 、.")});
    }
}

Outcome<Stored> storeCover(Workspace& ws, const std::optional<CoverWish>& shown, const CoverWish& wanted,
                           const QString& reason)
{
    const Cover& c = wanted.cover;
    if (!shown && wanted.people.size() > 1)
        return storedIn(enrolPeople(ws, c.policy, wanted.people, c.from, c.to, reason));
    if (!shown) {
        Cover one = c;
        one.volunteer = wanted.people.front();
        return storedIn(saveCover(ws, {}, one, reason));
    }
    Cover shortened = shown->cover;
    shortened.to = c.to;
    if (c == shortened && c.to.isValid() && c.to < shown->cover.to)
        return storedIn(withdrawPeople(ws, {c.id}, c.to, reason));
    return storedIn(saveCover(ws, shown->cover, c, reason));
}

Kind cover()
{
    constexpr auto kCover = &CoverWish::cover;
    Kind kind = kindOf<CoverWish>(
        {u"cover"_s,
         storage::coverTable().spec(),
         {field<kCover, &Cover::policy>({u"policy"_s, u"保单号"_s, u"保单"_s}),
          {{u"volunteer"_s, u"证件号码"_s, u"志愿者|姓名|人员|身份证号|被保险人"_s}, readPeople},
          field<kCover, &Cover::from>({u"from"_s, u"生效日期"_s, u"参保日期|开始日期"_s}),
          field<kCover, &Cover::to>({u"to"_s, u"终止日期"_s, u"退保日期|截止日期|结束日期"_s}),
          field<kCover, &Cover::note>({u"note"_s, u"备注"_s, u"说明"_s})},
         [](Workspace& ws, const QString& id) -> Outcome<CoverWish> {
             const auto found = openFrom(ws, storage::coverTable(), id);
             return found ? Outcome<CoverWish>(CoverWish{*found}) : Outcome<CoverWish>(found.problems());
         },
         finishCover,
         storeCover,
         [](const Workspace& ws, const CoverWish&, const CoverWish& wanted) {
             return unfitIfCovered(ws, {wanted.cover});
         }});
    kind.unfitIfArchived = [](const Workspace& ws, const QStringList& ids) {
        return unfitIfArchived(ws, idsOf<Cover>(ids));
    };
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archiveCovers(ws, idsOf<Cover>(ids), archived, reason));
    };
    return kind;
}

Kind claim()
{
    Kind kind = kindOf<CoverClaim>(
        {u"claim"_s,
         storage::coverClaimTable().spec(),
         {field<&CoverClaim::policy>({u"policy"_s, u"保单号"_s, u"保单"_s}),
          field<&CoverClaim::volunteer>({u"volunteer"_s, u"证件号码"_s, u"志愿者|姓名|人员|身份证号|被保险人"_s}),
          field<&CoverClaim::day>({u"day"_s, u"出险日期"_s, u"日期|事故日期"_s}),
          field<&CoverClaim::happened>({u"happened"_s, u"出险经过"_s, u"经过|事故经过"_s}),
          field<&CoverClaim::state>({u"state"_s, u"理赔状态"_s, u"状态"_s}),
          {{u"paid"_s, u"赔付金额"_s, u"赔款"_s}, [](CoverClaim& c, Told& told) { told.intoCents(c.paidCents); }}},
         [](Workspace& ws, const QString& id) { return openFrom(ws, storage::coverClaimTable(), id); },
         [](const Workspace&, const CoverClaim*, CoverClaim&, Problems&) {},
         [](Workspace& ws, const std::optional<CoverClaim>& shown, const CoverClaim& wanted, const QString& reason) {
             return storedIn(saveClaim(ws, shown, wanted, reason));
         }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archiveClaims(ws, idsOf<CoverClaim>(ids), archived, reason));
    };
    return kind;
}

} // namespace

std::vector<Kind> coverKinds()
{
    return {policy(), cover(), claim()};
}

} // namespace redvest::records
