// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Merging, over every table of record: random histories of three desks that edit the same few records of random tables
// and exchange their journals now and then. A table that merging treats wrongly, or that was forgotten, fails here.

#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/access.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/briefing.h"
#include "core/storage/schema/cover.h"
#include "core/storage/schema/devices.h"
#include "core/storage/schema/divisions.h"
#include "core/storage/schema/honours.h"
#include "core/storage/schema/post_template.h"
#include "core/storage/schema/reserve.h"
#include "core/storage/schema/retention.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/saved_query.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "tests/support/place.h"
#include "tests/support/session_oracle.h"

#include <catch2/catch.hpp>

#include <QSet>
#include <QTemporaryDir>

#include <random>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

using Random = std::mt19937;

std::size_t pick(Random& random, std::size_t n)
{
    return std::size_t(random()) % n;
}

/// A table without its C++ type: what a history does to one of its records.
struct Kind
{
    const TableSpec* spec;
    /// Makes the record of that id, or changes one or two of its fields to random values. The id it really has: what
    /// has a natural key names itself.
    std::function<QString(Writer&, const QString& id, Random&)> edit;
    std::function<void(Writer&, const QString& id)> remove;
};

Value randomValue(ColumnType type, Random& random)
{
    static const QStringList texts{u""_s, u"甲"_s, u"乙"_s, u"2022-03-20"_s, u"2022-03-20T07:00:00.000Z"_s};
    switch (type) {
    case ColumnType::Integer:
        return qint64(pick(random, 3));
    case ColumnType::Real:
        return double(pick(random, 3)) / 2;
    case ColumnType::Text:
        break;
    }
    return texts[qsizetype(pick(random, std::size_t(texts.size())))];
}

template <class T>
Kind kindOf(const Table<T>& table)
{
    const auto blank = [&table](const QString& id) {
        std::vector<Value> values;
        for (const ColumnSpec& column : table.spec().columns)
            values.push_back(emptyValue(column.type));
        return table.record(id, std::move(values));
    };
    return {&table.spec(),
            [&table, blank](Writer& w, const QString& id, Random& random) {
                T record = w.find(table, id).value_or(blank(id));
                const QString known = table.id(record);
                for (int fields = 0; fields < 2; ++fields) {
                    std::vector<Value> values = table.values(record);
                    const std::size_t at = pick(random, values.size());
                    values[at] = randomValue(table.spec().columns[at].type, random);
                    // A field of the natural key would make another record of it.
                    if (T changed = table.record(known, std::move(values)); table.id(changed) == known)
                        record = std::move(changed);
                }
                w.put(table, record);
                return known;
            },
            [&table](Writer& w, const QString& id) { w.remove(table, id); }};
}

std::vector<Kind> everyKind()
{
    return {kindOf(divisionTable()),     kindOf(officeTable()),         kindOf(termTable()),
            kindOf(organisationTable()), kindOf(volunteerTable()),      kindOf(qualificationTable()),
            kindOf(teamTable()),         kindOf(teamMemberTable()),     kindOf(campaignTable()),
            kindOf(siteTable()),         kindOf(postTable()),           kindOf(requirementTable()),
            kindOf(shiftTable()),        kindOf(assignmentTable()),     kindOf(serviceRecordTable()),
            kindOf(gapReportTable()),    kindOf(courseTable()),         kindOf(editionTable()),
            kindOf(sessionTable()),      kindOf(trainingRecordTable()), kindOf(issuerKeyTable()),
            kindOf(certificateTable()),  kindOf(itemTable()),           kindOf(lotTable()),
            kindOf(storeTable()),        kindOf(movementTable()),       kindOf(seriesTable()),
            kindOf(issueTable()),        kindOf(deviceTable()),         kindOf(accountTable()),
            kindOf(retentionTable()),    kindOf(twoPeopleTable()),      kindOf(policyTable()),
            kindOf(coverTable()),        kindOf(coverClaimTable()),     kindOf(honourTable()),
            kindOf(careEntryTable()),    kindOf(storyTable()),          kindOf(reserveTable()),
            kindOf(savedQueryTable()),   kindOf(courseRuleTable()),     kindOf(sessionPlaceTable()),
            kindOf(postTemplateTable())};
}

struct Replica
{
    QTemporaryDir folder;
    test::Place place{folder.filePath(u"r.redvest"_s)};
    FixedClock clock{atLocal(QDate(2022, 3, 20))};
    Database db{place.where(), Mode::Create, u"t"_s, OpenOptions{{}, std::make_shared<test::SessionOracle>()}};

    void write(const Database::Work& work) { REQUIRE(db.write(clock, u"t"_s, {u"put"_s, {}}, work).ok()); }
    /// Every record, removed ones too, as it is stored.
    [[nodiscard]] QStringList rows()
    {
        QStringList rows;
        for (const TableSpec* spec : allTables()) {
            if (spec->name == u"device"_s)
                continue; // Each desk introduces itself: that is one record more for each, exchanged like the others.
            db.read().each(u"SELECT %1, gone FROM %2 ORDER BY id"_s.arg(spec->selectList, spec->name), {},
                           [&](const Row& row) {
                               QStringList cells{spec->name};
                               for (int i = 0; i < int(spec->columns.size()) + 2; ++i)
                                   cells << row.text(i);
                               rows << cells.join(u'|');
                           });
        }
        return rows;
    }
};

/// One record of one table, by its id on every desk.
struct Subject
{
    const Kind* kind;
    QString id;
};

constexpr int kDesks = 3;
using Desks = std::array<Replica, kDesks>;

std::vector<Subject> subjectsOf(const std::vector<Kind>& kinds, unsigned seed)
{
    constexpr std::size_t kSubjects = 5;
    std::vector<Subject> subjects;
    // In turn, so that a hundred seeds meet every table many times.
    for (std::size_t i = 0; i < kSubjects; ++i)
        subjects.push_back({&kinds[(std::size_t(seed) * kSubjects + i) % kinds.size()], toText(newUuid())});
    return subjects;
}

void step(Random& random, Desks& desks, std::vector<Subject>& subjects)
{
    Replica& desk = desks[pick(random, kDesks)];
    Subject& subject = subjects[pick(random, subjects.size())];
    desk.clock.advance(qint64(pick(random, 5)) * 3'600'000 - 3'600'000);
    const std::size_t what = pick(random, 10);
    if (what < 7) {
        desk.write([&](Writer& w) {
            subject.id = subject.kind->edit(w, subject.id, random);
            return Problems{};
        });
    } else if (what < 8) {
        desk.write([&](Writer& w) {
            subject.kind->remove(w, subject.id);
            return Problems{};
        });
    } else {
        REQUIRE(desk.db.absorb(journalOf(desks[pick(random, kDesks)].db.read(), knownTo(desk.db.read()))).ok());
    }
}

void exchangeAll(Desks& desks)
{
    for (int round = 0; round < 2; ++round) {
        for (Replica& to : desks) {
            for (Replica& from : desks)
                REQUIRE(to.db.absorb(journalOf(from.db.read(), knownTo(to.db.read()))).ok());
        }
    }
}

} // namespace

TEST_CASE("The kinds of these histories are all tables of record", "[storage][merge]")
{
    const std::vector<Kind> kinds = everyKind();
    QSet<QString> here;
    for (const Kind& kind : kinds)
        here << kind.spec->name;
    QSet<QString> all;
    for (const TableSpec* spec : allTables())
        all << spec->name;
    CHECK(here == all);
    CHECK(kinds.size() == allTables().size());
}

// On files only: three hundred databases on a server would take longer than all other tests together.
TEST_CASE("Records of every table come out alike on all desks, with the same questions open", "[storage][merge][file]")
{
    const std::vector<Kind> kinds = everyKind();
    QSet<QString> inConflict;
    for (unsigned seed = 1; seed <= 100; ++seed) {
        Random random(seed);
        Desks desks;
        for (int i = 1; i < kDesks; ++i)
            desks[std::size_t(i)].db.locals().adoptKeys(*desks[0].db.keys());
        std::vector<Subject> subjects = subjectsOf(kinds, seed);
        for (int n = 0; n < 30; ++n)
            step(random, desks, subjects);
        exchangeAll(desks);
        INFO("seed " << seed);
        for (std::size_t i = 1; i < kDesks; ++i) {
            CHECK(desks[0].rows() == desks[i].rows());
            CHECK(openConflicts(desks[0].db.read()) == openConflicts(desks[i].db.read()));
        }
        for (Replica& desk : desks)
            CHECK(check(desk.db).empty());
        for (const Conflict& conflict : openConflicts(desks[0].db.read()))
            inConflict << conflict.table;
    }
    // The histories are wild enough: desks disagreed about every table at least once.
    QStringList never;
    for (const Kind& kind : kinds) {
        if (!inConflict.contains(kind.spec->name))
            never << kind.spec->name;
    }
    CHECK(never == QStringList{});
}
