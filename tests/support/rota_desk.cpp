// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rota_desk.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/workspace/setup.h"
#include "tests/support/witnessed.h"

namespace redvest::support {

using namespace Qt::Literals::StringLiterals;

namespace {

Instant atHour(QDate day, int hour)
{
    return plusMinutes(atLocal(day), qint64(hour) * 60);
}

template <class T>
void store(Workspace& ws, const storage::Table<T>& table, const T& record)
{
    (void)
        ws.write({u"test.put"_s, {}}, [&](storage::Writer& writer) {
              writer.put(table, record);
              return Problems{};
          }).value();
}

} // namespace

RotaDesk::RotaDesk() : m_clock(atLocal(QDate(2022, 3, 16), QTime(8, 0)))
{
    NoProgress progress;
    auto made = makeWorkspace(m_place.where(), {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"tester"_s,
                              m_clock, progress)
                    .value();
    m_ws = test::witnessed(std::move(made), m_place.where(), m_clock);
    const auto streets = m_ws->divisions().within(u"310106"_s, DivisionLevel::Street);
    street = streets.at(0)->code;
    otherStreet = streets.at(1)->code;
    community = m_ws->divisions().children(street).front()->code;
}

RotaDesk::~RotaDesk() = default;

Volunteer RotaDesk::person(const QString& name, const QString& division, QDate birth)
{
    Volunteer v;
    v.id = Id<Volunteer>::make();
    v.name = name;
    v.birth = birth;
    v.division = division.isEmpty() ? community : division;
    v.phone = u"1990000%1"_s.arg(++m_people, 4, 10, QChar(u'0'));
    v.documentKind = DocumentKind::Passport;
    v.documentNumber = u"T%1"_s.arg(m_people, 8, 10, QChar(u'0'));
    put(v);
    return v;
}

void RotaDesk::put(const Volunteer& v)
{
    store(*m_ws, storage::volunteerTable(), v);
}

void RotaDesk::qualify(const Volunteer& v, QualificationKind kind, const QString& name, QDate validUntil)
{
    store(*m_ws, storage::qualificationTable(),
          Qualification{qualificationId(v.id, kind, name), v.id, kind, name, {}, {}, {}, validUntil});
}

void RotaDesk::train(const Volunteer& v, const QString& course, QDate day, QDate validUntil)
{
    const Id<Course> id{namedUuid({u"course"_s, course})};
    store(*m_ws, storage::courseTable(), Course{id, course, 90, false});
    store(
        *m_ws, storage::trainingRecordTable(),
        TrainingRecord{trainingRecordId(v.id, id, {}, day), v.id, id, {}, {}, day, TrainingResult::Passed, validUntil});
}

void RotaDesk::newEdition(const QString& course, const QString& name, QDate mandatoryFrom)
{
    store(*m_ws, storage::editionTable(),
          Edition{Id<Edition>::make(), {namedUuid({u"course"_s, course})}, name, mandatoryFrom});
}

Id<Post> RotaDesk::post(const QString& name, const QString& site, const QString& division,
                        const std::vector<Requirement>& requirements, RiskClass risk)
{
    PostForm form;
    form.site.name = site;
    form.site.division = division.isEmpty() ? community : division;
    form.post.name = name;
    form.post.category = u"测温验码"_s;
    form.post.risk = risk;
    form.requirements = requirements;
    return savePost(*m_ws, form).value().post;
}

Id<Shift> RotaDesk::shift(Id<Post> post, QDate day, int from, int to, int needed)
{
    return saveShift(*m_ws, {{}, post, atHour(day, from), atHour(day, to), needed, {}, false}).value().shift;
}

AssignmentStep RotaDesk::book(const Volunteer& v, Id<Shift> shift, AssignmentState state)
{
    return assign(*m_ws, v.id, shift, u"booked by hand"_s, state).value();
}

} // namespace redvest::support
