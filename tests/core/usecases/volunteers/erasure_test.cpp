// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/erasure.h"

#include "core/domain/identity.h"
#include "core/storage/damage/health.h"
#include "core/storage/schema/all_tables.h"
#include "core/usecases/figures/figures.h"
#include "core/usecases/rota/assignments.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/core/usecases/number_of.h"
#include "tests/support/desk.h"
#include "tests/support/plain_scan.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNumber = numberOf(QDate(1986, 7, 8), 321);
const QStringList kPersonal{u"测试葵"_s,           u"ceshikui"_s,         kNumber,
                            u"19900005711"_s,      u"19900005712"_s,      u"隐匿地址五七一一弄"_s,
                            u"隐匿备注五七一一"_s, u"隐匿证据五七一一"_s, u"隐匿派遣备注五七"_s,
                            u"隐匿凭证五七一一"_s, u"隐匿单位五七一一"_s};

/// A person with traces everywhere, who served yesterday.
struct Scene : Desk
{
    Id<Volunteer> id;
    Post job = post(u"测温"_s, u"310106016001"_s);
    Shift yesterday = shift(job, at(19, 8), at(19, 12), 2);

    Scene()
    {
        VolunteerForm form;
        Volunteer& v = form.volunteer;
        v.name = kPersonal[0];
        v.documentNumber = kNumber;
        v.phone = kPersonal[3];
        v.address = kPersonal[5];
        v.note = kPersonal[6];
        v.employer = kPersonal[10];
        v.division = u"310106016001"_s;
        v.source = u"社会招募"_s;
        Qualification q;
        q.name = u"急救"_s;
        q.evidence = kPersonal[7];
        form.qualifications = {q};
        form.teams = {u"虚构服务队"_s};
        id = saveVolunteer(*ws, {}, form)->id;
        const VolunteerForm shown = *volunteer(*ws, id);
        VolunteerForm moved = shown;
        moved.volunteer.phone = kPersonal[4];
        moved.qualifications.clear();
        REQUIRE(saveVolunteer(*ws, shown, moved).ok());
        Assignment a{assignmentId(yesterday.id, id), yesterday.id, id, AssignmentState::Served, {}, kPersonal[8]};
        put(storage::assignmentTable(), a);
        a.note.clear();
        put(storage::assignmentTable(), a); // only the journal still says it
        ServiceRecord r;
        r.id = Id<ServiceRecord>::make();
        r.volunteer = id;
        r.shift = yesterday.id;
        r.division = u"310106016001"_s;
        r.day = QDate(2022, 3, 19);
        r.starts = yesterday.starts;
        r.ends = yesterday.ends;
        r.minutes = 240;
        r.state = RecordState::Approved;
        r.evidence = kPersonal[9];
        put(storage::serviceRecordTable(), r);
    }
    [[nodiscard]] QStringList sealedTexts() const
    {
        QStringList texts;
        ws->read().each(u"SELECT document_number, phone, address, note, document_key, phone_key, name, birth, "
                        u"employer FROM volunteer WHERE id = :id"_s,
                        {{u":id"_s, id.text()}}, [&](const storage::Row& row) {
                            for (int i = 0; i < 9; ++i)
                                texts << row.text(i);
                        });
        return texts;
    }
    /// Everything the store says, rows and journal.
    [[nodiscard]] QString everything() const
    {
        QString all;
        const auto add = [&](const QString& table, const QString& columns) {
            ws->read().each(u"SELECT %1 FROM %2"_s.arg(columns, table), {}, [&](const storage::Row& row) {
                for (int i = 0; i <= columns.count(u','); ++i)
                    all += row.text(i) + u'\n';
            });
        };
        for (const storage::TableSpec* spec : storage::allTables()) {
            QStringList columns;
            for (const storage::ColumnSpec& c : spec->columns) {
                if (c.type == storage::ColumnType::Text)
                    columns << c.name;
            }
            add(spec->name, columns.join(u','));
        }
        add(u"change"_s, u"fields,record"_s);
        add(u"conflict"_s, u"candidates,record"_s);
        return all;
    }
    [[nodiscard]] Figures counted() const { return figures(*ws, {{}, {at(1, 0), at(21, 0)}, {}}).value(); }
};

QString firstCode(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().code;
}

} // namespace

TEST_CASE("An erased person is nobody in rows and journal, and what was served stays", "[usecases][erasure]")
{
    Scene s;
    const QStringList sealed = s.sealedTexts();
    const QString before = s.everything();
    for (const QString& text : sealed + QStringList{kPersonal[8]})
        CHECK(before.contains(text));
    const Outcome<Erasure> plan = previewErasure(*s.ws, s.id);
    REQUIRE(plan.ok());
    CHECK(plan->name == kPersonal[0]);
    CHECK(plan->records == 5); // the person, a skill removed before, a team, an assignment's note, evidence
    CHECK(plan->kept.assignments == 1);
    CHECK(plan->kept.serviceRecords == 1);
    CHECK(plan->kept.approvedMinutes == 240);
    const auto erased = erasePerson(*s.ws, s.id, u"本人申请"_s);
    REQUIRE(erased.ok());
    CHECK(erased->people.front().journalChanges == plan->journalChanges);
    const QString after = s.everything();
    for (const QString& text : sealed + kPersonal)
        CHECK_FALSE(after.contains(text));
    const auto rest = s.ws->read().find(storage::volunteerTable(), s.id.text());
    REQUIRE(rest);
    CHECK(isErasedPerson(*rest));
    CHECK(rest->division == u"310106016"_s);
    CHECK(rest->source == u"社会招募"_s);
    CHECK(rest->registeredAt.isSet());
    CHECK_FALSE(rest->birth.isValid());
    CHECK(check(s.ws->database()).empty());
}

TEST_CASE("No figure moves by an erasure but the number of active people", "[usecases][erasure]")
{
    Scene s;
    REQUIRE(archiveVolunteer(*s.ws, s.id, {}).ok());
    const Figures before = s.counted();
    CHECK(before.minutes == 240);
    REQUIRE(erasePerson(*s.ws, s.id, u"保存期限届满"_s).ok());
    CHECK(s.counted() == before);
}

TEST_CASE("An erasure needs a reason, a person there, and no shift still to come; and is final", "[usecases][erasure]")
{
    Scene s;
    CHECK(firstCode(erasePerson(*s.ws, s.id, u" "_s).problems()) == u"reason_missing"_s);
    CHECK(firstCode(erasePerson(*s.ws, Id<Volunteer>::make(), u"甲"_s).problems()) == u"unknown_volunteer"_s);
    const Shift ahead = s.shift(s.job, at(21, 8), at(21, 12), 1);
    const Assignment seat{assignmentId(ahead.id, s.id), ahead.id, s.id, AssignmentState::Accepted, {}, {}};
    s.put(storage::assignmentTable(), seat);
    CHECK(firstCode(previewErasure(*s.ws, s.id).problems()) == u"shifts_ahead"_s);
    CHECK(firstCode(erasePerson(*s.ws, s.id, u"甲"_s).problems()) == u"shifts_ahead"_s);
    CHECK(volunteer(*s.ws, s.id)->volunteer.name == kPersonal[0]);
    REQUIRE(setAssignmentState(*s.ws, seat.id, AssignmentState::Cancelled).ok());
    const auto erased = erasePerson(*s.ws, s.id, u"甲"_s);
    REQUIRE(erased.ok());
    CHECK(firstCode(undoEntry(*s.ws, erased->changes.entry).problems()) == u"erased"_s);
    CHECK(firstCode(erasePerson(*s.ws, s.id, u"甲"_s).problems()) == u"erased_already"_s);
    CHECK(firstCode(restoreVolunteer(*s.ws, s.id, {}).problems()) == u"erased"_s);
}

TEST_CASE("The person is found by id or number, when only one has it", "[usecases][erasure]")
{
    Scene s;
    CHECK(personCalled(*s.ws, s.id.text()).value() == s.id);
    CHECK(personCalled(*s.ws, kNumber).value() == s.id);
    CHECK(firstCode(personCalled(*s.ws, u"310199"_s).problems()) == u"unknown_volunteer"_s);
    Volunteer twin = volunteer(*s.ws, s.id)->volunteer;
    twin.id = Id<Volunteer>::make();
    s.put(storage::volunteerTable(), twin);
    CHECK(firstCode(personCalled(*s.ws, kNumber).problems()) == u"ambiguous"_s);
}

TEST_CASE("Nothing of an erased person is left between the pages of the file", "[usecases][erasure][file][secrets]")
{
    Scene s;
    const QStringList told = s.sealedTexts() + kPersonal;
    s.ws->database().checkpoint();
    CHECK_FALSE(plainIn(s.folder.path(), s.sealedTexts()).isEmpty()); // the scan finds what there is to find
    REQUIRE(erasePerson(*s.ws, s.id, u"本人申请"_s).ok());
    s.ws->database().checkpoint();
    CHECK(plainIn(s.folder.path(), told) == QStringList());
    s.ws.reset();
    CHECK(plainIn(s.folder.path(), told) == QStringList());
}
