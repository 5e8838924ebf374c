// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace of Jing'an for tests, at 2022-03-20 15:00, with builders for what a rule needs.

#pragma once

#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/workspace/setup.h"
#include "tests/support/place.h"
#include "tests/support/witnessed.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

namespace redvest::test {

class Desk
{
public:
    Desk()
    {
        NoProgress progress;
        auto made =
            makeWorkspace(file(), {QStringLiteral("310106"), QStringLiteral("静安区文明办"), DivisionLevel::District},
                          QStringLiteral("tester"), clock, progress);
        REQUIRE(made.ok());
        ws = witnessed(std::move(made).value(), file(), clock);
    }
    [[nodiscard]] QString file() const { return place.where(); }

    template <class T>
    T put(const storage::Table<T>& table, T record)
    {
        REQUIRE(ws->write({QStringLiteral("test"), {}}, [&](storage::Writer& w) {
                      w.put(table, record);
                      return Problems{};
                  }).ok());
        return record;
    }
    /// A site of its own in that division with one post.
    Post post(const QString& name, const QString& division, const QString& category = QStringLiteral("测温验码"))
    {
        Site site;
        site.id = Id<Site>::make();
        site.name = name + QStringLiteral("点");
        site.division = division;
        put(storage::siteTable(), site);
        Post p;
        p.id = Id<Post>::make();
        p.site = site.id;
        p.name = name;
        p.category = category;
        return put(storage::postTable(), p);
    }
    Shift shift(const Post& p, Instant from, Instant to, int needed)
    {
        return put(storage::shiftTable(), Shift{Id<Shift>::make(), p.id, from, to, needed, {}, false});
    }
    /// An adult of no other particulars.
    Volunteer person(const QString& name, const QString& division = QStringLiteral("310106016"))
    {
        Volunteer v;
        v.id = Id<Volunteer>::make();
        v.name = name;
        v.division = division;
        v.birth = QDate(1985, 5, 5);
        v.legalBasis = LegalBasis::PublicHealth;
        return put(storage::volunteerTable(), v);
    }
    Assignment assign(const Shift& s, const Volunteer& v, AssignmentState state = AssignmentState::Accepted)
    {
        return put(storage::assignmentTable(), Assignment{assignmentId(s.id, v.id), s.id, v.id, state, {}, {}});
    }
    /// `n` people of their own, accepted.
    void fill(const Shift& s, int n)
    {
        for (int i = 0; i < n; ++i)
            assign(s, person(QStringLiteral("测试%1").arg(i)));
    }

    QTemporaryDir folder;
    Place place{folder.filePath(QStringLiteral("desk.redvest"))};
    FixedClock clock{atLocal(QDate(2022, 3, 20), QTime(15, 0))};
    std::unique_ptr<Workspace> ws;
};

[[nodiscard]] inline Instant at(int day, int hour, int minute = 0)
{
    return atLocal(QDate(2022, 3, 1).addDays(day - 1), QTime(hour, minute));
}

} // namespace redvest::test
