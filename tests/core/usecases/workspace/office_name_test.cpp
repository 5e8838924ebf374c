// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/office_name.h"

#include "core/storage/schema/briefing.h"
#include "core/usecases/history/history.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/guarded_desk.h"

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kOld = u"静安区文明办"_s;
const QString kNew = u"静安区精神文明建设办公室"_s;

Id<Series> issuedBy(test::Desk& desk, const QString& name, const QString& issuer, bool isArchived = false)
{
    Series series;
    series.id = Id<Series>::make();
    series.name = name;
    series.issuer = issuer;
    series.isArchived = isArchived;
    return desk.put(storage::seriesTable(), series).id;
}

QString issuerOf(const Workspace& ws, Id<Series> id)
{
    return ws.read().find(storage::seriesTable(), id.text())->issuer;
}

} // namespace

TEST_CASE("An office is called by its new name at once and wherever the workspace is opened", "[usecases][office]")
{
    test::Desk desk;
    const auto renamed = renameOffice(*desk.ws, u"  静安区精神文明建设办公室 "_s, u"机构改革"_s);
    REQUIRE(renamed.ok());
    CHECK(desk.ws->office().name == kNew);
    CHECK(desk.ws->sibling()->office().name == kNew);
    CHECK(desk.ws->office().division == u"310106");
    const auto lines = history(*desk.ws, {});
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.front().entry.verb == u"office.name");
    CHECK(lines.front().entry.reason == u"机构改革"_s);
    CHECK(renameOffice(*desk.ws, kNew)->isEmpty());
}

TEST_CASE("An office has a name, and one that fits", "[usecases][office]")
{
    test::Desk desk;
    for (const auto& [name, code] : {std::pair(u" "_s, u"required"_s), std::pair(QString(201, u'办'), u"too_long"_s)}) {
        const auto renamed = renameOffice(*desk.ws, name);
        REQUIRE_FALSE(renamed.ok());
        CHECK(renamed.problems().front().code == code);
        CHECK(renamed.problems().front().field == u"name");
        CHECK(desk.ws->office().name == kOld);
    }
}

TEST_CASE("What is issued under the office's name is issued under the new one, and one undo takes both back",
          "[usecases][office][undo]")
{
    test::Desk desk;
    const Id<Series> own = issuedBy(desk, u"战疫简报"_s, kOld);
    const Id<Series> others = issuedBy(desk, u"志愿通讯"_s, u"静安区志愿者协会"_s);
    const Id<Series> past = issuedBy(desk, u"旧简报"_s, kOld, true);
    const auto renamed = renameOffice(*desk.ws, kNew);
    REQUIRE(renamed.ok());
    CHECK(issuerOf(*desk.ws, own) == kNew);
    CHECK(issuerOf(*desk.ws, others) == u"静安区志愿者协会");
    CHECK(issuerOf(*desk.ws, past) == kOld);
    REQUIRE(undoEntry(*desk.ws, renamed->entry).ok());
    desk.ws->reload();
    CHECK(desk.ws->office().name == kOld);
    CHECK(issuerOf(*desk.ws, own) == kOld);
}

TEST_CASE("The name of the office is the administrator's to change", "[usecases][office][rights]")
{
    test::GuardedDesk desk;
    desk.become(u"王芳"_s, u"entry approval stock_keeper training"_s);
    const auto refused = renameOffice(*desk.ws, kNew);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().code == u"not_allowed");
    CHECK(desk.ws->office().name == kOld);
    desk.beChief();
    CHECK(renameOffice(*desk.ws, kNew).ok());
}
