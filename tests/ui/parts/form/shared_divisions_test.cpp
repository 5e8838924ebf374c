// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/shared_divisions.h"

#include "tests/core/usecases/desk.h"
#include "ui/desk/session.h"
#include "ui/parts/form/division_picker.h"

#include <QTest>
#include <QThread>

#include <catch2/catch.hpp>

#include <atomic>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<DivisionEntry> onePlace()
{
    return {{u"310106020"_s, u"彭浦镇"_s, u"彭浦镇"_s, u"pengpuzhen"_s, u"ppz"_s}};
}

} // namespace

TEST_CASE("Fields that share divisions have them made once, when one of them needs them", "[ui][division]")
{
    int made = 0;
    const auto shared = std::make_shared<SharedDivisions>([&made] {
        ++made;
        return onePlace();
    });
    DivisionPicker first;
    DivisionPicker second;
    first.shareDivisions(shared);
    second.shareDivisions(shared);
    CHECK(made == 0);
    first.setCode({}); // nothing to look up
    CHECK(made == 0);
    QTest::keyClicks(&first, u"ppz"_s);
    CHECK(first.offered() == QStringList{u"彭浦镇"_s});
    second.setCode(u"310106020"_s);
    CHECK(second.text() == u"彭浦镇"_s);
    CHECK(made == 1);
}

TEST_CASE("Threads that need divisions at once get the same ones, made once", "[ui][division]")
{
    std::atomic<int> made = 0;
    const SharedDivisions shared([&made] {
        ++made;
        return onePlace();
    });
    std::atomic<int> found = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(
            QThread::create([&] { found += shared.index().byCode(u"310106020"_s) != nullptr ? 1 : 0; }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        thread->wait();
    CHECK(found == 4);
    CHECK(made == 1);
}

TEST_CASE("A session has one set of divisions until its tree changes", "[ui][division]")
{
    test::Desk desk;
    Session session(std::move(desk.ws));
    const auto before = divisionsOf(session);
    CHECK(divisionsOf(session) == before);
    CHECK(before->index().entries().size() == session.workspace().divisions().all().size());
    ChangeSet changes;
    changes.touched.push_back({u"volunteer"_s, u"x"_s, ChangeAction::Update});
    Q_EMIT session.changed(changes);
    CHECK(divisionsOf(session) == before);
    changes.touched.push_back({u"division"_s, u"310106"_s, ChangeAction::Update});
    Q_EMIT session.changed(changes);
    CHECK(divisionsOf(session) != before);
}
