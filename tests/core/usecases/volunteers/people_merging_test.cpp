// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/people_merging.h"

#include "core/report/personal.h"
#include "core/report/to_text.h"
#include "core/storage/damage/health.h"
#include "core/usecases/figures/figures.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/duplicates.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/person_joins.h"
#include "core/usecases/volunteers/person_papers.h"
#include "core/usecases/volunteers/purge.h"
#include "core/usecases/volunteers/volunteer_index.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/core/usecases/number_of.h"
#include "tests/support/twice_registered.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
QString code(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

qint64 standingOn(const Workspace& ws, Id<Volunteer> id)
{
    qint64 count = 0;
    for (const storage::Reference& by : storage::personReferences())
        count += storage::recordsStanding(ws.read(), by, id.text()).size();
    return count;
}

} // namespace

TEST_CASE("Everything that stands on a record follows to the one that goes on, and an undo gives all of it back",
          "[usecases][duplicates]")
{
    TwiceRegistered s;
    s.plantEverything();
    QSet<QString> referring;
    for (const storage::Reference& by : storage::personReferences())
        referring.insert(by.table->name);
    REQUIRE(s.planted == referring + QSet<QString>{u"team"_s}); // a new table is planted too
    const QStringList before = rowsOf(*s.ws);
    const qint64 standing = standingOn(*s.ws, s.duplicate.id);

    const auto merged = s.merge();
    REQUIRE(merged.ok());
    CHECK(merged->moved == standing);
    for (const storage::Reference& by : storage::personReferences()) {
        INFO(by.table->name.toStdString() << '.' << by.column.toStdString());
        CHECK(storage::recordsStanding(s.ws->read(), by, s.duplicate.id.text()).isEmpty());
    }
    CHECK(standingOn(*s.ws, s.keep.id) == standing + 1); // and the duplicate says where it went
    CHECK(s.stored(s.duplicate.id).mergedInto == s.keep.id);
    CHECK(s.stored(s.duplicate.id).status == VolunteerStatus::Archived);
    CHECK(s.on(s.past, s.keep.id)->state == AssignmentState::Served);
    const auto q = s.ws->read().find(storage::qualificationTable(), qualificationId(s.keep.id, {}, u"急救"_s).text());
    REQUIRE(q);
    CHECK(q->evidence == u"证书 1"_s); // sealed anew under the new id
    CHECK(storage::check(s.ws->database()).empty());
    CHECK(storage::notices(s.ws->read()).empty());

    REQUIRE(undoEntry(*s.ws, merged->changes.entry).ok());
    CHECK(rowsOf(*s.ws) == before);
    CHECK(storage::check(s.ws->database()).empty());
}

TEST_CASE("Records that are identified by a person have a rule to be joined by", "[usecases][duplicates]")
{
    for (const QString& table : {u"assignment"_s, u"qualification"_s, u"reserve"_s, u"standby"_s, u"team_member"_s,
                                 u"training_record"_s, u"two_people"_s})
        CHECK(hasJoin(table));
    CHECK_FALSE(hasJoin(u"service_record"_s));
}

TEST_CASE("An undo is refused when somebody went on with what had followed", "[usecases][duplicates]")
{
    TwiceRegistered s;
    s.plantEverything();
    const auto merged = s.merge();
    REQUIRE(merged.ok());
    ServiceRecord r = s.ws->read().all(storage::serviceRecordTable()).front();
    r.volunteer = s.person(u"测试另一"_s).id;
    s.put(storage::serviceRecordTable(), r);
    CHECK(code(undoEntry(*s.ws, merged->changes.entry)) == u"changed_since"_s);
    CHECK(s.stored(s.duplicate.id).mergedInto == s.keep.id);
}

TEST_CASE("On one shift both make one seat in the further state, and their hours one person-time",
          "[usecases][duplicates][figures]")
{
    TwiceRegistered s;
    s.assign(s.past, s.keep, AssignmentState::Accepted);
    s.assign(s.past, s.duplicate, AssignmentState::Served);
    s.put(storage::serviceRecordTable(), s.hours(s.keep, s.past));
    s.put(storage::serviceRecordTable(), s.hours(s.duplicate, s.past));
    const auto counted = [&] { return figures(*s.ws, {{}, {at(1, 0), at(21, 0)}, {}}).value(); };
    CHECK(counted().personTimes == 2);
    const QStringList before = rowsOf(*s.ws);

    const auto refused = s.merge();
    REQUIRE(code(refused) == u"same_shift"_s);
    CHECK(refused.problems().front().text.contains(u"测温"_s));
    CHECK(rowsOf(*s.ws) == before);

    PeopleMerge sure;
    sure.isOnePerson = true;
    const auto merged = s.merge(sure);
    REQUIRE(merged.ok());
    CHECK(s.on(s.past, s.keep.id)->state == AssignmentState::Served);
    CHECK_FALSE(s.on(s.past, s.duplicate.id));
    CHECK(counted().persons == 1);
    CHECK(counted().personTimes == 1);
    CHECK(counted().minutes == 240);                                    // one time served
    CHECK(s.ws->read().all(storage::serviceRecordTable()).size() == 2); // both stay as they were written
    REQUIRE(undoEntry(*s.ws, merged->changes.entry).ok());
    CHECK(rowsOf(*s.ws) == before);
    CHECK(counted().personTimes == 2);
}

TEST_CASE("Shifts at the same time speak for two people until somebody confirms that it is one",
          "[usecases][duplicates]")
{
    TwiceRegistered s;
    s.assign(s.coming, s.keep);
    s.assign(s.shift(s.post(u"引导"_s, u"310106016"_s), at(21, 11), at(21, 15), 1), s.duplicate);
    CHECK(code(s.merge()) == u"shared_time"_s);
    PeopleMerge sure;
    sure.isOnePerson = true;
    CHECK(s.merge(sure).ok());
}

TEST_CASE("What cannot be merged is told with its reason, and nothing is lost", "[usecases][duplicates]")
{
    TwiceRegistered s;
    s.plantEverything();
    const Volunteer third = s.person(u"测试第三"_s);
    const auto unchanged = [&](const PeopleMerge& wanted, const QString& why) {
        const QStringList before = rowsOf(*s.ws);
        const auto refused = s.merge(wanted);
        CHECK(code(refused) == why);
        CHECK(rowsOf(*s.ws) == before);
        return refused.ok() ? QString() : refused.problems().front().text;
    };
    unchanged({s.keep.id, s.keep.id}, u"same_record"_s);
    unchanged({s.keep.id, Id<Volunteer>::make()}, u"unknown_volunteer"_s);
    unchanged({s.keep.id, s.duplicate.id, {u"shoe_size"_s}}, u"unknown_field"_s);
    unchanged({s.keep.id, s.duplicate.id, {u"phone"_s}, {u"phone"_s}}, u"unknown_field"_s);
    CHECK(code(mergePeople(*s.ws, {s.keep.id, s.duplicate.id}, u" "_s)) == u"reason_missing"_s);
    REQUIRE(markTwoPeople(*s.ws, s.keep.id, s.duplicate.id, u"本人来电"_s).ok());
    CHECK(unchanged({s.keep.id, s.duplicate.id}, u"judged_two"_s).contains(u"本人来电"_s));
    REQUIRE(takeBackTwoPeople(*s.ws, s.duplicate.id, s.keep.id, u"看错了"_s).ok());
    REQUIRE(archiveVolunteer(*s.ws, third.id, {}).ok());
    unchanged({third.id, s.keep.id}, u"archived"_s);

    REQUIRE(s.merge().ok());
    CHECK(unchanged({third.id, s.duplicate.id}, u"merged_already"_s).contains(s.keep.name));
    unchanged({s.duplicate.id, third.id}, u"merged_already"_s);
    CHECK(code(restoreVolunteer(*s.ws, s.duplicate.id, {})) == u"merged"_s);
    const VolunteerForm shown = *volunteer(*s.ws, s.duplicate.id);
    VolunteerForm typed = shown;
    typed.volunteer.note = u"备注"_s;
    typed.volunteer.documentNumber = numberOf(QDate(1985, 5, 5), 21);
    CHECK(code(saveVolunteer(*s.ws, shown, typed)) == u"merged"_s);
    CHECK(code(markTwoPeople(*s.ws, third.id, s.duplicate.id, u"看过"_s)) == u"merged"_s);
}

TEST_CASE("Fields are taken as chosen, else what is missing, and no withdrawal of consent is lost",
          "[usecases][duplicates]")
{
    TwiceRegistered s;
    Volunteer kept = s.keep;
    kept.address = u"旧址"_s;
    kept.consentOn = QDate(2021, 1, 1);
    s.put(storage::volunteerTable(), kept);
    Volunteer other = s.duplicate;
    other.address = u"新址"_s;
    other.employer = u"测试单位"_s;
    other.mayPublish = true;
    other.consentOn = QDate(2021, 1, 1);
    other.consentWithdrawnOn = QDate(2022, 2, 2);
    s.put(storage::volunteerTable(), other);

    const auto plan = mergePlan(*s.ws, {kept.id, other.id, {u"address"_s}});
    REQUIRE(plan.ok());
    CHECK(plan->problems.empty());
    const auto field = [&](const QString& name) {
        return *std::find_if(plan->fields.begin(), plan->fields.end(),
                             [&](const MergeField& f) { return f.field == name; });
    };
    CHECK(field(u"address"_s).takesOther);
    CHECK(field(u"address"_s).isDifferent);
    CHECK_FALSE(field(u"address"_s).other.contains(u"新址"_s)); // masked
    CHECK_FALSE(field(u"phone"_s).takesOther);
    CHECK(field(u"phone"_s).other == u"199****0002"_s);
    CHECK(field(u"employer"_s).takesOther);

    PeopleMerge chosen;
    chosen.taken = QStringList{u"address"_s};
    REQUIRE(s.merge(chosen).ok());
    const Volunteer now = s.stored(s.keep.id);
    CHECK(now.address == u"新址"_s);
    CHECK(now.phone == kept.phone);
    CHECK(now.employer == u"测试单位"_s);
    CHECK_FALSE(now.mayPublish);
    CHECK(hasWithdrawn(now));
    CHECK(now.registeredAt == kept.registeredAt); // the earlier
}

TEST_CASE("A number and a birth day that do not fit are not taken together", "[usecases][duplicates]")
{
    TwiceRegistered s;
    Volunteer other = s.duplicate;
    other.birth = QDate(1990, 1, 1);
    other.documentNumber = numberOf(other.birth, 21);
    s.put(storage::volunteerTable(), other);
    CHECK(code(s.merge()) == u"document_mismatch"_s); // the number is missing in the other, the birth day is not
    PeopleMerge whole;
    whole.taken = QStringList{u"birth"_s, u"sex"_s};
    CHECK(s.merge(whole).ok());
    CHECK(s.stored(s.keep.id).birth == other.birth);
}

TEST_CASE("The old number and the old name find the record that goes on", "[usecases][duplicates][search]")
{
    TwiceRegistered s;
    Volunteer other = s.duplicate;
    other.documentNumber = numberOf(QDate(1985, 5, 5), 31);
    s.put(storage::volunteerTable(), other);
    Volunteer kept = s.keep;
    kept.documentNumber = numberOf(QDate(1985, 5, 5), 33);
    s.put(storage::volunteerTable(), kept);
    VolunteerIndex index(*s.ws);
    PeopleMerge sure;
    sure.isOnePerson = true;
    const auto merged = s.merge(sure);
    REQUIRE(merged.ok());
    const auto found = [&](const QString& text) {
        QStringList ids;
        for (const int at : index.search(text))
            ids << index.row(at).id.text();
        return ids;
    };
    for (const bool isRebuilt : {false, true}) {
        INFO("rebuilt: " << isRebuilt);
        if (isRebuilt)
            index = VolunteerIndex(*s.ws);
        else
            (void)index.update(*s.ws, merged->changes);
        CHECK(found(other.documentNumber) == QStringList{s.keep.id.text()});
        CHECK(found(u"测试章伟"_s) == QStringList{s.keep.id.text()});
        CHECK(found(u"zhangwei"_s) == QStringList{s.keep.id.text()});
        CHECK(index.find(s.duplicate.id) == -1);
        VolunteerFilter archived;
        archived.status = VolunteerStatus::Archived;
        CHECK(index.search({}, archived).empty());
    }
    CHECK(searchStore(*s.ws, other.documentNumber) == std::vector<Id<Volunteer>>{s.keep.id});
    CHECK(personCalled(*s.ws, other.documentNumber).value() == s.keep.id);
    CHECK(personCalled(*s.ws, s.duplicate.id.text()).value() == s.keep.id);
    VolunteerForm again;
    again.volunteer.name = u"测试章伟"_s;
    again.volunteer.documentNumber = other.documentNumber;
    again.volunteer.phone = u"19900000009"_s;
    again.volunteer.division = u"310106016"_s;
    const auto refused = saveVolunteer(*s.ws, {}, again);
    REQUIRE(code(refused) == u"duplicate_number"_s);
    CHECK(refused.problems().front().text.contains(s.keep.name));
}

TEST_CASE("Who is erased is erased on every record that was merged into his", "[usecases][duplicates][erasure]")
{
    TwiceRegistered s;
    s.plantEverything();
    REQUIRE(s.merge().ok());
    CHECK(code(previewErasure(*s.ws, s.keep.id)) == u"shifts_ahead"_s);
    Assignment seat = *s.on(s.coming, s.keep.id);
    seat.state = AssignmentState::Cancelled;
    s.put(storage::assignmentTable(), seat);
    REQUIRE(erasePerson(*s.ws, s.duplicate.id, u"本人申请"_s).ok()); // by the old record too
    for (const Id<Volunteer> id : {s.keep.id, s.duplicate.id})
        CHECK(isErasedPerson(s.stored(id)));
    CHECK(s.stored(s.duplicate.id).mergedInto == s.keep.id);
    CHECK(code(erasePerson(*s.ws, s.keep.id, u"再次"_s)) == u"erased_already"_s);
    CHECK(storage::check(s.ws->database()).empty());
}

TEST_CASE("The copy of one's own data holds what was merged into it, and nobody else's name",
          "[usecases][duplicates][person_papers]")
{
    TwiceRegistered s;
    s.plantEverything();
    REQUIRE(s.merge().ok());
    const auto copy = copyOfPerson(*s.ws, s.keep.id, u"本人申请"_s);
    REQUIRE(copy.ok());
    const QString paper = report::toText(report::personDocument(copy->report));
    CHECK(paper.contains(s.duplicate.name));
    CHECK(paper.contains(s.duplicate.phone));
    CHECK_FALSE(paper.contains(u"测试别人"_s)); // with whom the person was once confused
}

TEST_CASE("Who was merged is due for nothing of his own: the record that goes on says when",
          "[usecases][duplicates][purge]")
{
    TwiceRegistered s;
    for (Volunteer v : {s.keep, s.duplicate}) {
        v.registeredAt = atLocal(QDate(2019, 1, 1), QTime(9, 0));
        s.put(storage::volunteerTable(), v);
    }
    CHECK(purgeList(*s.ws, QDate(2022, 3, 20)).items.size() == 2);
    REQUIRE(s.merge().ok());
    const auto due = purgeList(*s.ws, QDate(2022, 3, 20)).items;
    REQUIRE(due.size() == 1);
    CHECK(due.front().record == s.keep.id.text());
    s.put(storage::serviceRecordTable(), s.hours(s.keep, s.past));
    CHECK(purgeList(*s.ws, QDate(2022, 3, 20)).items.empty());
}
