// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Undo of units of work larger than what is read of them at a time.

#include "core/storage/gate/database.h"
#include "core/storage/queries/undo_facts.h"
#include "core/storage/schema/supplies.h"
#include "core/usecases/history/history.h"
#include "core/usecases/undo/undo.h"
#include "tests/core/usecases/desk.h"
#include "tests/support/scene.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMany = 4500;

Store store(int i)
{
    return {Id<Store>::make(), u"库%1"_s.arg(i), u"310106"_s, {}, {}, false};
}

/// One unit of work that makes many stores and, at its end, writes the first of them again.
QString make(Scene& scene, std::vector<Store>& made)
{
    return scene.ws
        ->write({u"test.make"_s, {}},
                [&](storage::Writer& w) {
                    made.clear();
                    for (int i = 0; i < kMany; ++i) {
                        made.push_back(store(i));
                        w.add(storage::storeTable(), made.back());
                    }
                    for (std::size_t i = 0; i < 10; ++i) {
                        made[i].keeper = u"钱测"_s;
                        w.put(storage::storeTable(), made[i]);
                    }
                    return Problems{};
                })
        ->entry;
}

qint64 standing(Scene& scene)
{
    return scene.ws->read().number(u"SELECT count(*) FROM store WHERE gone = 0"_s);
}

} // namespace

TEST_CASE("What an entry did is read a portion at a time, every record once and whole", "[undo]")
{
    Scene scene;
    std::vector<Store> made;
    const QString entry = make(scene, made);
    const storage::Reader reader = scene.ws->read();
    const storage::UndoFacts facts(reader, *storage::entryHead(reader, entry));
    std::vector<QString> seen;
    facts.eachPortion([&](const storage::TouchedRecords& some) {
        CHECK(some.order.size() <= 2000);
        CHECK(some.order.size() == std::size_t(some.records.size()));
        for (auto key = some.order.crbegin(); key != some.order.crend(); ++key) {
            seen.push_back(key->second);
            CHECK_FALSE(some.records.constFind(*key)->wasThere);
        }
    });
    REQUIRE(seen.size() == made.size());
    std::reverse(seen.begin(), seen.end());
    for (std::size_t i = 0; i < made.size(); ++i)
        CHECK(seen[i] == made[i].id.text());
}

TEST_CASE("A unit of work of many portions is undone whole, and the undo as well", "[undo]")
{
    Scene scene;
    const qint64 before = standing(scene);
    std::vector<Store> made;
    const QString entry = make(scene, made);
    CHECK(previewUndo(*scene.ws, entry).removed == kMany);
    CHECK(standing(scene) == before + kMany);
    const auto undone = undoEntry(*scene.ws, entry);
    REQUIRE(undone.ok());
    CHECK(standing(scene) == before);
    CHECK(previewUndo(*scene.ws, undone->entry).restored == kMany);
    REQUIRE(undoEntry(*scene.ws, undone->entry).ok());
    CHECK(standing(scene) == before + kMany);
    CHECK(*scene.ws->read().find(storage::storeTable(), made[0].id.text()) == made[0]);
    CHECK(checkWorkspace(*scene.ws).empty());
}

TEST_CASE("Of thousands of reasons the first are said, and how many more there are", "[undo]")
{
    Scene scene;
    std::vector<Store> made;
    const QString entry = make(scene, made);
    REQUIRE(scene.ws
                ->write({u"test.change"_s, {}},
                        [&](storage::Writer& w) {
                            for (Store s : made) {
                                s.keeper = u"孙测"_s;
                                w.put(storage::storeTable(), s);
                            }
                            return Problems{};
                        })
                .ok());
    const auto undone = undoEntry(*scene.ws, entry);
    REQUIRE_FALSE(undone.ok());
    REQUIRE(undone.problems().size() == 21);
    CHECK(undone.problems().front().code == u"changed_since"_s);
    CHECK(undone.problems().back().text.contains(QString::number(kMany - 20)));
    const storage::Reader reader = scene.ws->read();
    const auto plan = storage::planUndo(reader, entry);
    CHECK(plan->refused == kMany);
    CHECK(plan->refusals.size() == storage::kMostRefusals);
    CHECK(standing(scene) >= kMany);
}
