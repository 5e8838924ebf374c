// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An account that is limited to 彭浦镇 changes nothing of another street, whichever table it lies in.

#include "core/storage/queries/divisions_touched.h"
#include "core/storage/schema/access.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/briefing.h"
#include "core/storage/schema/cover.h"
#include "core/storage/schema/divisions.h"
#include "core/storage/schema/honours.h"
#include "core/storage/schema/post_template.h"
#include "core/storage/schema/reserve.h"
#include "core/storage/schema/retention.h"
#include "core/storage/schema/saved_query.h"
#include "core/usecases/figures/briefing.h"
#include "core/usecases/supplies/supplies.h"
#include "core/usecases/training/training.h"
#include "core/usecases/volunteers/reading.h"
#include "tests/support/guarded_desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::storage;
using test::GuardedDesk;

namespace {

const QString kNear = u"310106101"_s; // 彭浦镇
const QString kFar = u"310106013"_s;  // 静安寺街道
const QString kAllRoles = u"entry approval stock_keeper training"_s;

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

/// A record of each table, as far as tables lie anywhere, in one division.
class Planted
{
public:
    Planted(GuardedDesk& desk, const QString& division) : m_desk(desk), m_division(division)
    {
        ids.insert(u"division"_s, division);
        people();
        rota();
        training();
        supplies();
        insurance();
        rest();
    }

    QHash<QString, QString> ids; ///< table → id of the record
    Volunteer person;
    Post post;
    Shift shift;
    Course course;
    TrainingSession session;
    Item item;
    Store store, emptyStore;
    Series series;

private:
    template <class T>
    T plant(const Table<T>& table, T record)
    {
        ids.insert(table.spec().name, table.id(record));
        return m_desk.put(table, std::move(record));
    }

    void people()
    {
        person = plant(volunteerTable(), m_desk.person(u"测试"_s + m_division, m_division));
        const Volunteer neighbour = m_desk.person(u"邻居"_s + m_division, m_division);
        plant(twoPeopleTable(), pairOf(person.id, neighbour.id));
        plant(organisationTable(), {Id<Organisation>::make(), u"单位"_s, {}, m_division, {}, {}, false});
        plant(qualificationTable(), {Id<Qualification>::make(), person.id, {}, u"急救"_s, {}, {}, {}, {}});
        const Team team = plant(teamTable(), {Id<Team>::make(), u"队"_s + m_division, {}, m_division, {}, {}, false});
        plant(teamMemberTable(), {teamMemberId(team.id, person.id), team.id, person.id, {}, {}});
    }
    void rota()
    {
        post = m_desk.post(u"岗"_s + m_division, m_division);
        ids.insert(u"post"_s, post.id.text());
        ids.insert(u"site"_s, post.site.text());
        const Campaign campaign = plant(campaignTable(), {Id<Campaign>::make(), u"行动"_s, m_division, {}, false});
        const QDate signedUp(2022, 3, 18);
        Reserve waiting;
        waiting.id = reserveId(person.id, campaign.id, signedUp);
        waiting.volunteer = person.id;
        waiting.campaign = campaign.id;
        waiting.registeredOn = signedUp;
        plant(reserveTable(), waiting);
        plant(requirementTable(), {Id<Requirement>::make(), post.id, {}, u"急救"_s});
        shift = plant(shiftTable(), m_desk.shift(post, test::at(21, 8), test::at(21, 12), 2));
        plant(assignmentTable(), m_desk.assign(shift, person));
        ServiceRecord record;
        record.id = Id<ServiceRecord>::make();
        record.volunteer = person.id;
        record.division = m_division;
        plant(serviceRecordTable(), record);
        GapReport report;
        report.id = Id<GapReport>::make();
        report.division = m_division;
        plant(gapReportTable(), report);
        PostTemplate known;
        known.id = Id<PostTemplate>::make();
        known.name = u"测温"_s + m_division;
        plant(postTemplateTable(), known);
    }
    void training()
    {
        const QDate day(2022, 3, 19);
        course = plant(courseTable(), {Id<Course>::make(), u"防护"_s + m_division, 90, false});
        const Edition edition = plant(editionTable(), {Id<Edition>::make(), course.id, u"第一版"_s, {}});
        session = plant(sessionTable(),
                        {Id<TrainingSession>::make(), course.id, edition.id, u"一批"_s, day, {}, false, {}, 0, false});
        plant(courseRuleTable(), {Id<CourseRule>::make(), course.id, {}, u"测温验码"_s, day, false});
        plant(sessionPlaceTable(), {sessionPlaceId(session.id, person.id), session.id, person.id, day});
        const IssuerKey key = plant(issuerKeyTable(), {Id<IssuerKey>::make(), u"公"_s, u"私"_s, {}, {}, {}});
        Certificate certificate;
        certificate.id = Id<Certificate>::make();
        certificate.number = u"2022-"_s + m_division;
        certificate.record =
            plant(trainingRecordTable(),
                  {Id<TrainingRecord>::make(), person.id, course.id, edition.id, {}, day.addDays(-1), {}, {}})
                .id; // of another day: it binds its result
        certificate.volunteer = person.id;
        certificate.issuerKey = key.id;
        plant(certificateTable(), certificate);
        plant(trainingRecordTable(), {Id<TrainingRecord>::make(), person.id, course.id, edition.id, {}, day, {}, {}});
    }
    void supplies()
    {
        item = plant(itemTable(), {Id<Item>::make(), u"口罩"_s + m_division, {}, {}, u"只"_s, {}, 0, false});
        plant(lotTable(), {Id<Lot>::make(), item.id, u"甲"_s, {}});
        store = plant(storeTable(), {Id<Store>::make(), u"仓库"_s + m_division, m_division, {}, {}, false});
        emptyStore = m_desk.put(storeTable(), {Id<Store>::make(), u"空仓"_s + m_division, m_division, {}, {}, false});
        Movement movement;
        movement.id = Id<Movement>::make();
        movement.day = QDate(2022, 3, 19);
        movement.item = item.id;
        movement.store = store.id;
        movement.quantity = 100;
        plant(movementTable(), movement);
    }
    void insurance()
    {
        const QDate from(2022, 3, 1), to(2022, 12, 31);
        const Policy policy = plant(policyTable(), {Id<Policy>::make(),
                                                    u"保单"_s + m_division,
                                                    u"某保险公司"_s,
                                                    u"守护志愿者"_s,
                                                    50'000'000,
                                                    from,
                                                    to,
                                                    {},
                                                    0,
                                                    {},
                                                    false});
        plant(coverTable(), {coverId(policy.id, person.id, from), policy.id, person.id, from, to, {}, false});
        plant(coverClaimTable(), {Id<CoverClaim>::make(), policy.id, person.id, from, u"扭伤"_s, {}, 0, false});
        Honour honour;
        honour.volunteer = person.id;
        honour.name = u"优秀志愿者"_s;
        honour.day = from;
        honour.id = honourId(honour);
        plant(honourTable(), honour);
        plant(careEntryTable(), {Id<CareEntry>::make(), person.id, from, u"心理支持"_s, u"谈话"_s, u"王老师"_s, false});
        plant(storyTable(), {Id<Story>::make(), u"一夜"_s, u"守了一夜"_s, from, person.id, {}, {}, {}, false});
        plant(savedQueryTable(), {Id<SavedQuery>::make(), u"护士"_s + m_division, u"技能=护士"_s, {}, false});
    }
    void rest()
    {
        series = plant(seriesTable(),
                       {Id<Series>::make(), u"简报"_s + m_division, u"文明办"_s, {}, {}, {}, {}, {}, 0, false});
        Issue issue;
        issue.id = Id<Issue>::make();
        issue.series = series.id;
        issue.division = m_division;
        plant(issueTable(), issue);
        Account account;
        account.name = u"账户"_s + m_division;
        account.divisions = QStringList{m_division};
        plant(accountTable(), account);
        plant(termTable(), {u"skill"_s, u"词"_s + m_division, 0, false});
        plant(retentionTable(), {RetentionClass::Inactive, 24, u"规定"_s});
        ids.insert(u"office"_s, u"office"_s);
        ids.insert(u"device"_s, m_desk.ws->database().facts().device);
    }

    GuardedDesk& m_desk;
    QString m_division;
};

/// Both streets' records, and an account for 彭浦镇 alone at the desk.
struct Scene : GuardedDesk
{
    Planted far{*this, kFar};
    Planted near{*this, kNear};

    explicit Scene(const QString& roles = kAllRoles) { become(u"王芳"_s, roles, {kNear}); }

    /// Takes the record away; what the gate says.
    QString removing(const TableSpec& table, const QString& id)
    {
        return codeOf(ws->write({u"undo"_s, {}}, [&](Writer& writer) {
            writer.setRow(table, id, {}, true);
            return Problems{};
        }));
    }
    /// What the gate says to that record.
    template <class T>
    QString putting(const QString& verb, const Table<T>& table, const T& record)
    {
        return codeOf(ws->write({verb, {}}, [&](Writer& writer) {
            writer.put(table, record);
            return Problems{};
        }));
    }
    template <class T>
    T read(const Table<T>& table, const Planted& planted)
    {
        return ws->read().find(table, planted.ids.value(table.spec().name)).value();
    }
};

} // namespace

TEST_CASE("Whatever lies in another street, in whichever table, is not for an account of 彭浦镇", "[access][scope]")
{
    Scene desk(u"administrator"_s);
    for (const TableSpec* table : allTables()) {
        INFO(table->name.toStdString());
        REQUIRE(desk.far.ids.contains(table->name)); // a new table is planted too
        const bool isNowhere = table->lies.kind == Lies::Kind::Nowhere;
        CHECK(desk.removing(*table, desk.far.ids.value(table->name)) == (isNowhere ? u""_s : u"out_of_scope"_s));
        const bool hasOwn = table->lies.kind == Lies::Kind::Columns && table->name != u"office" &&
                            table->name != u"edition"; // an edition lies where its course does: at the office
        if (hasOwn)
            CHECK(desk.removing(*table, desk.near.ids.value(table->name)) == u"");
    }
}

TEST_CASE("Teams of another street stay as they are, and one founded by the way is the street's own", "[access][scope]")
{
    Scene desk;
    Team team = desk.read(teamTable(), desk.far);
    team.name = u"改名"_s;
    CHECK(desk.putting(u"team.change"_s, teamTable(), team) == u"out_of_scope");
    team.division = kNear; // nor are they drawn over
    CHECK(desk.putting(u"team.change"_s, teamTable(), team) == u"out_of_scope");
    VolunteerForm form;
    form.volunteer.name = u"测试新"_s;
    form.volunteer.documentKind = DocumentKind::Passport;
    form.volunteer.documentNumber = u"E98765432"_s;
    form.volunteer.phone = u"19900000001"_s;
    form.volunteer.birth = QDate(1985, 5, 5);
    form.volunteer.sex = Sex::Female;
    form.volunteer.division = kNear;
    form.teams = QStringList{u"镇里的新队"_s};
    const auto saved = saveVolunteer(*desk.ws, {}, form);
    INFO((saved.ok() ? QString() : saved.problems().front().field).toStdString());
    REQUIRE(codeOf(saved) == u"");
    const auto founded = desk.ws->read().all(teamTable(), u"name = '镇里的新队'"_s);
    REQUIRE(founded.size() == 1);
    CHECK(founded[0].division == kNear);
}

TEST_CASE("Stores and stock of another street stay as they are", "[access][scope]")
{
    Scene desk;
    Store renamed = desk.far.store;
    renamed.keeper = u"别人"_s;
    CHECK(codeOf(saveStore(*desk.ws, desk.far.store, renamed)) == u"out_of_scope");
    // A store that holds stock is not archived by anybody.
    CHECK(codeOf(archiveStores(*desk.ws, {desk.far.emptyStore.id})) == u"out_of_scope");
    CHECK(codeOf(archiveStores(*desk.ws, {desk.near.emptyStore.id})) == u"");
    CHECK(codeOf(archiveStores(*desk.ws, {desk.near.emptyStore.id}, false)) == u"");
    MovementForm receipt;
    receipt.item = desk.near.item.id;
    receipt.batch = u"新批"_s; // a lot not heard of is made: it lies nowhere
    receipt.quantity = 10;
    receipt.store = desk.far.store.id;
    CHECK(codeOf(addMovement(*desk.ws, receipt)) == u"out_of_scope");
    receipt.store = desk.near.store.id;
    CHECK(codeOf(addMovement(*desk.ws, receipt)) == u"");
    MovementForm transfer;
    transfer.kind = MovementKind::Transfer;
    transfer.item = desk.near.item.id;
    transfer.store = desk.near.store.id;
    transfer.otherStore = desk.far.store.id;
    transfer.anyLot = true;
    transfer.quantity = 1;
    CHECK(codeOf(addMovement(*desk.ws, transfer)) == u"out_of_scope"); // the other stock would rise
    const auto line = Id<Movement>::fromText(desk.far.ids.value(u"movement"_s));
    CHECK(codeOf(reverseMovement(*desk.ws, line, u"误记"_s)) == u"out_of_scope");
    const auto own = Id<Movement>::fromText(desk.near.ids.value(u"movement"_s));
    CHECK(codeOf(reverseMovement(*desk.ws, own, u"误记"_s)) == u"");
}

TEST_CASE("Training results lie where the person lives", "[access][scope]")
{
    Scene desk;
    CHECK(codeOf(saveRecords(*desk.ws, desk.near.session.id, {{desk.far.person.id}})) == u"out_of_scope");
    CHECK(codeOf(saveRecords(*desk.ws, desk.far.session.id, {{desk.near.person.id}})) == u"");
    const TrainingRecord shown = desk.read(trainingRecordTable(), desk.far);
    TrainingRecord wanted = shown;
    wanted.result = TrainingResult::Failed;
    CHECK(codeOf(changeRecord(*desk.ws, shown, wanted)) == u"out_of_scope");
    CHECK(codeOf(removeRecords(*desk.ws, {shown.id}, u"误记"_s)) == u"out_of_scope");
}

TEST_CASE("What has no division is the whole office's, and not for one street to change", "[access][scope]")
{
    Scene desk;
    Course course = desk.near.course;
    course.validDays = 30;
    CHECK(codeOf(saveCourse(*desk.ws, desk.near.course, course)) == u"out_of_scope");
    CHECK(codeOf(saveEdition(*desk.ws, {}, {{}, desk.near.course.id, u"第二版"_s, {}})) == u"out_of_scope");
    TrainingSession session = desk.near.session;
    session.place = u"礼堂"_s;
    CHECK(codeOf(saveSession(*desk.ws, desk.near.session, session)) == u"out_of_scope");
    Item item = desk.near.item;
    item.safetyStock = 5;
    CHECK(codeOf(saveItem(*desk.ws, desk.near.item, item)) == u"out_of_scope");
    Series series = desk.near.series;
    series.printRun = 5;
    CHECK(codeOf(saveSeries(*desk.ws, desk.near.series, series)) == u"out_of_scope");
    Organisation nowhereYet{Id<Organisation>::make(), u"新单位"_s, {}, {}, {}, {}, false};
    const auto refused = desk.ws->write({u"organisation.add"_s, {}}, [&](Writer& writer) {
        writer.put(organisationTable(), nowhereYet);
        return Problems{};
    });
    REQUIRE(codeOf(refused) == u"out_of_scope");
    CHECK(refused.problems().front().text.contains(u"静安区"_s));
    nowhereYet.division = kNear;
    CHECK(desk.putting(u"organisation.add"_s, organisationTable(), nowhereYet) == u"");
    desk.ws->leave();
    REQUIRE(signIn(*desk.ws, u"李主任"_s, test::kChief).empty());
    desk.become(u"陈明"_s, kAllRoles, {u"310106"_s}); // limited to all of the district: the office's own is in it
    CHECK(codeOf(saveCourse(*desk.ws, desk.near.course, course)) == u"");
}

TEST_CASE("Campaigns and issues lie at the division they say", "[access][scope]")
{
    Scene desk;
    Campaign campaign = desk.read(campaignTable(), desk.far);
    campaign.name = u"改名"_s;
    CHECK(desk.putting(u"post.change"_s, campaignTable(), campaign) == u"out_of_scope");
    Issue issue = desk.read(issueTable(), desk.far);
    CHECK(codeOf(archiveIssue(*desk.ws, issue.id)) == u"out_of_scope");
    CHECK(codeOf(archiveIssue(*desk.ws, Id<Issue>::fromText(desk.near.ids.value(u"issue"_s)))) == u"");
}

TEST_CASE("A shift given to a post elsewhere touches both streets", "[access][scope]")
{
    Scene desk;
    Shift shift = desk.near.shift;
    shift.post = desk.far.post.id;
    CHECK(desk.putting(u"shift.change"_s, shiftTable(), shift) == u"out_of_scope");
    shift = desk.far.shift;
    shift.post = desk.near.post.id;
    CHECK(desk.putting(u"shift.change"_s, shiftTable(), shift) == u"out_of_scope");
    shift = desk.near.shift;
    shift.needed = 5;
    CHECK(desk.putting(u"shift.change"_s, shiftTable(), shift) == u"");
    const JournalChange moved{u"shift"_s,
                              desk.near.shift.id.text(),
                              ChangeAction::Update,
                              u"{\"post\":[\"%1\",\"%2\"]}"_s.arg(desk.far.post.id.text(), desk.near.post.id.text()),
                              {}};
    CHECK(divisionsTouched(desk.ws->read(), moved, u"310106"_s) == QStringList{kNear, kFar});
}

TEST_CASE("An administrator of one street makes nobody one of another or of all", "[access][scope]")
{
    Scene desk(u"administrator"_s);
    Account made;
    made.name = u"赵六"_s;
    made.roles = grantsFromText(u"entry"_s).value();
    CHECK(codeOf(addAccount(*desk.ws, made, test::kFirst)) == u"out_of_scope");
    made.divisions = QStringList{kNear, kFar};
    CHECK(codeOf(addAccount(*desk.ws, made, test::kFirst)) == u"out_of_scope");
    made.divisions = QStringList{kNear};
    CHECK(codeOf(addAccount(*desk.ws, made, test::kFirst)) == u"");
    Account wider = *desk.ws->account();
    wider.divisions.clear();
    CHECK(codeOf(changeAccount(*desk.ws, wider)) == u"out_of_scope");
    CHECK(codeOf(disableAccount(*desk.ws, u"李主任"_s)) == u"out_of_scope");
}

TEST_CASE("The record of a person without a division is not for one street to open", "[access][scope]")
{
    GuardedDesk desk;
    const Volunteer person = desk.person(u"测试"_s, {});
    desk.become(u"王芳"_s, kAllRoles, {kNear});
    CHECK(codeOf(revealPerson(*desk.ws, person.id)) == u"out_of_scope");
}

TEST_CASE("The question where a record lies is made of what the tables say", "[schema][scope]")
{
    CHECK(divisionQueries(*tableNamed(u"assignment"_s)) ==
          QStringList{u"SELECT t3.division FROM assignment t0 LEFT JOIN shift t1 ON t1.id = t0.shift "
                      "LEFT JOIN post t2 ON t2.id = t1.post LEFT JOIN site t3 ON t3.id = t2.site WHERE t0.id = :id"_s});
    CHECK(divisionQueries(*tableNamed(u"movement"_s)) ==
          QStringList{u"SELECT t1.division FROM movement t0 LEFT JOIN store t1 ON t1.id = t0.store WHERE t0.id = :id"_s,
                      u"SELECT t1.division FROM movement t0 LEFT JOIN store t1 ON t1.id = t0.other_store "
                      "WHERE t0.id = :id"_s});
    CHECK(divisionQueries(*tableNamed(u"term"_s)).isEmpty());
}
