// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person on two records, with something of everything on the one that is to be merged.

#pragma once

#include "core/domain/people_merge.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/calls.h"
#include "core/storage/schema/cover.h"
#include "core/storage/schema/honours.h"
#include "core/storage/schema/reserve.h"
#include "core/storage/schema/standby.h"
#include "core/storage/schema/training.h"
#include "core/usecases/volunteers/people_merging.h"
#include "tests/support/desk.h"

#include <QSet>

namespace redvest::test {

/// The rows of all tables but for their stamps, removed ones left out.
inline QStringList rowsOf(const Workspace& ws)
{
    QStringList rows;
    for (const storage::TableSpec* spec : storage::allTables()) {
        ws.read().each(QStringLiteral("SELECT %1 FROM %2 WHERE gone = 0 ORDER BY id").arg(spec->selectList, spec->name),
                       {}, [&](const storage::Row& row) {
                           QStringList cells{spec->name};
                           for (int i = 0; i <= int(spec->columns.size()); ++i)
                               cells << row.text(i);
                           rows << cells.join(QLatin1Char('|'));
                       });
    }
    return rows;
}

struct TwiceRegistered : Desk
{
    Volunteer keep = registered(QStringLiteral("测试张伟"), QStringLiteral("19900000001"));
    Volunteer duplicate = registered(QStringLiteral("测试章伟"), QStringLiteral("19900000002"));
    Post job = post(QStringLiteral("测温"), QStringLiteral("310106016001"));
    Shift past = shift(job, at(19, 8), at(19, 12), 2);
    Shift coming = shift(job, at(21, 8), at(21, 12), 2);
    QSet<QString> planted; ///< tables in which something stands on the duplicate

    Volunteer registered(const QString& name, const QString& phone)
    {
        Volunteer v;
        v.id = Id<Volunteer>::make();
        v.name = name;
        v.phone = phone;
        v.division = QStringLiteral("310106016");
        v.birth = QDate(1985, 5, 5);
        v.legalBasis = LegalBasis::PublicHealth;
        v.registeredAt = clock.now();
        clock.advance(60'000);
        return put(storage::volunteerTable(), v);
    }
    template <class T>
    T plant(const storage::Table<T>& table, T record)
    {
        planted.insert(table.spec().name);
        return put(table, std::move(record));
    }
    ServiceRecord hours(const Volunteer& v, const Shift& s, int minutes = 240)
    {
        ServiceRecord r;
        r.id = Id<ServiceRecord>::make();
        r.volunteer = v.id;
        r.shift = s.id;
        r.division = QStringLiteral("310106016001");
        r.day = localDate(s.starts);
        r.starts = s.starts;
        r.ends = s.ends;
        r.minutes = minutes;
        r.state = RecordState::Approved;
        return r;
    }
    /// Something in every table that may stand on a person. A new table is planted here too.
    void plantEverything()
    {
        const Volunteer& who = duplicate;
        plant(storage::qualificationTable(), Qualification{qualificationId(who.id, {}, QStringLiteral("急救")),
                                                           who.id,
                                                           {},
                                                           QStringLiteral("急救"),
                                                           QStringLiteral("初级"),
                                                           QStringLiteral("证书 1"),
                                                           {},
                                                           {}});
        const Team team =
            plant(storage::teamTable(),
                  {Id<Team>::make(), QStringLiteral("先锋队"), {}, QStringLiteral("310106016"), who.id, {}, false});
        plant(storage::teamMemberTable(), {teamMemberId(team.id, who.id), team.id, who.id, QDate(2021, 5, 1), {}});
        plant(storage::assignmentTable(),
              {assignmentId(past.id, who.id), past.id, who.id, AssignmentState::Served, {}, {}});
        plant(storage::assignmentTable(),
              {assignmentId(coming.id, who.id), coming.id, who.id, AssignmentState::Accepted, {}, {}});
        plant(storage::serviceRecordTable(), hours(who, past));
        const Course course = put(storage::courseTable(), {Id<Course>::make(), QStringLiteral("防护"), 90, false});
        plant(storage::trainingRecordTable(), {trainingRecordId(who.id, course.id, {}, QDate(2022, 3, 1)),
                                               who.id,
                                               course.id,
                                               {},
                                               {},
                                               QDate(2022, 3, 1),
                                               TrainingResult::Passed,
                                               QDate(2022, 5, 29)});
        TrainingSession session;
        session.id = Id<TrainingSession>::make();
        session.course = course.id;
        session.name = QStringLiteral("第二批");
        session.day = QDate(2022, 3, 26);
        put(storage::sessionTable(), session);
        plant(storage::sessionPlaceTable(),
              SessionPlace{sessionPlaceId(session.id, who.id), session.id, who.id, QDate(2022, 3, 19)});
        Certificate certificate;
        certificate.id = Id<Certificate>::make();
        certificate.number = QStringLiteral("2022-7KQ2-000001");
        certificate.record = trainingRecordId(who.id, course.id, {}, QDate(2022, 3, 1));
        certificate.volunteer = who.id;
        certificate.issuedAt = clock.now();
        plant(storage::certificateTable(), certificate);
        Policy policy;
        policy.id = Id<Policy>::make();
        policy.number = QStringLiteral("SH2022-0001");
        policy.from = QDate(2022, 1, 1);
        policy.to = QDate(2022, 12, 31);
        put(storage::policyTable(), policy);
        plant(storage::coverTable(),
              Cover{coverId(policy.id, who.id, policy.from), policy.id, who.id, policy.from, policy.to, {}, false});
        plant(storage::coverClaimTable(), CoverClaim{Id<CoverClaim>::make(), policy.id, who.id, QDate(2022, 3, 19),
                                                     QStringLiteral("扭伤"), ClaimState::Reported, 0, false});
        Honour star;
        star.volunteer = who.id;
        star.kind = HonourKind::Star;
        star.level = 2;
        star.day = QDate(2022, 3, 5);
        star.id = honourId(star);
        plant(storage::honourTable(), star);
        plant(storage::careEntryTable(), CareEntry{Id<CareEntry>::make(),
                                                   who.id,
                                                   QDate(2022, 3, 6),
                                                   QStringLiteral("心理支持"),
                                                   QStringLiteral("谈话"),
                                                   {},
                                                   false});
        plant(storage::storyTable(), Story{Id<Story>::make(),
                                           QStringLiteral("一夜"),
                                           QStringLiteral("守了一夜"),
                                           QDate(2022, 3, 7),
                                           who.id,
                                           {},
                                           {},
                                           {},
                                           false});
        Campaign campaign;
        campaign.id = Id<Campaign>::make();
        campaign.name = QStringLiteral("守沪行动");
        campaign.division = QStringLiteral("310106");
        put(storage::campaignTable(), campaign);
        Reserve waiting;
        waiting.registeredOn = QDate(2022, 3, 15);
        waiting.id = reserveId(who.id, campaign.id, waiting.registeredOn);
        waiting.volunteer = who.id;
        waiting.campaign = campaign.id;
        plant(storage::reserveTable(), waiting);
        Call call;
        call.id = Id<Call>::make();
        call.series = QStringLiteral("招募令");
        call.year = 2022;
        call.number = 1;
        call.day = QDate(2022, 3, 18);
        call.division = QStringLiteral("310106");
        put(storage::callTable(), call);
        CallLine line;
        line.id = callLineId(call.id, coming.id);
        line.call = call.id;
        line.shift = coming.id;
        line.division = QStringLiteral("310106016");
        put(storage::callLineTable(), line);
        CallReply reply;
        reply.id = Id<CallReply>::make();
        reply.line = line.id;
        reply.volunteer = who.id;
        reply.day = QDate(2022, 3, 19);
        plant(storage::callReplyTable(), reply);
        const QDate ready(2022, 3, 21);
        plant(storage::standbyTable(),
              Standby{standbyId(who.id, ready, {}, {}), who.id, ready, {}, {}, QStringLiteral("可随时到岗")});
        Volunteer earlier = registered(QStringLiteral("测试早年"), {});
        earlier.status = VolunteerStatus::Archived;
        earlier.mergedInto = who.id;
        plant(storage::volunteerTable(), earlier);
        const Volunteer last = registered(QStringLiteral("测试别人"), {}); // sorts behind, the other before
        plant(storage::twoPeopleTable(), pairOf(who.id, last.id));
    }
    Outcome<MergedPeople> merge(PeopleMerge wanted = {})
    {
        wanted.keep = wanted.keep.isNull() ? keep.id : wanted.keep;
        wanted.duplicate = wanted.duplicate.isNull() ? duplicate.id : wanted.duplicate;
        return mergePeople(*ws, wanted, QStringLiteral("本人确认"));
    }
    [[nodiscard]] Volunteer stored(Id<Volunteer> id) const
    {
        return ws->read().find(storage::volunteerTable(), id.text()).value();
    }
    [[nodiscard]] std::optional<Assignment> on(const Shift& s, Id<Volunteer> id) const
    {
        return ws->read().find(storage::assignmentTable(), assignmentId(s.id, id).text());
    }
};

} // namespace redvest::test
