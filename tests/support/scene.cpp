// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scene.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/supplies/supplies.h"
#include "core/usecases/training/training.h"
#include "core/usecases/workspace/setup.h"
#include "tests/support/witnessed.h"

#include <stdexcept>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T saved(const Outcome<Edits<T>>& outcome)
{
    if (!outcome)
        throw std::runtime_error(outcome.problems().front().text.toStdString());
    return *outcome->records.front().after;
}

} // namespace

Scene::Scene(const QString& actor)
{
    NoProgress progress;
    auto made =
        makeWorkspace(place.where(), {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, actor, clock, progress)
            .value();
    ws = test::witnessed(std::move(made), place.where(), clock);
}

std::vector<Volunteer> Scene::addPeople(const QStringList& names)
{
    std::vector<Volunteer> people;
    for (const QString& name : names) {
        Volunteer v;
        v.id = Id<Volunteer>::make();
        v.name = name;
        const auto number = int(people.size()) + 1;
        v.documentNumber =
            u"310199198505%1%2"_s.arg(number, 4, 10, QChar(u'0')).arg(number * 8 + 11, 4, 10, QChar(u'0'));
        v.phone = u"1990000%1"_s.arg(number, 4, 10, QChar(u'0'));
        v.division = u"310106020"_s;
        people.push_back(v);
    }
    (void)ws->write({u"test.people"_s, {}}, [&](storage::Writer& writer) {
        for (const Volunteer& v : people)
            writer.add(storage::volunteerTable(), v);
        return Problems{};
    });
    return people;
}

Course Scene::addCourse(const QString& name, int validDays)
{
    return saved(saveCourse(*ws, {}, {{}, name, validDays, false}));
}

Edition Scene::addEdition(const Course& course, const QString& name, QDate mandatoryFrom)
{
    return saved(saveEdition(*ws, {}, {{}, course.id, name, mandatoryFrom}));
}

TrainingSession Scene::addSession(const Course& course, const Edition& edition, const QString& name, QDate day)
{
    return saved(
        saveSession(*ws, {}, {{}, course.id, edition.id, name, day, u"街道礼堂"_s, false, u"王测"_s, 60, false}));
}

Item Scene::addItem(const QString& name, const QString& spec, qint64 safetyStock)
{
    return saved(saveItem(*ws, {}, {{}, name, spec, u"口罩"_s, u"只"_s, u"50只/盒"_s, safetyStock, false}));
}

Store Scene::addStore(const QString& name)
{
    return saved(saveStore(*ws, {}, {{}, name, u"310106"_s, u"赵测"_s, u"19900009999"_s, false}));
}

Movement Scene::receive(const Item& item, const Store& store, qint64 quantity, const QString& batch, QDate expiresOn,
                        QDate day)
{
    MovementForm form;
    form.day = day;
    form.item = item.id;
    form.store = store.id;
    form.batch = batch;
    form.expiresOn = expiresOn;
    form.quantity = quantity;
    return saved(addMovement(*ws, form));
}

} // namespace redvest
