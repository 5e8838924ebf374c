// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values planted in every sealed column must not be found in any file beside them: store, log, lock, temporary files.

#include "core/domain/identity.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/volunteers.h"
#include "tests/core/usecases/desk.h"
#include "tests/support/plain_scan.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNumber = numberOf(QDate(1987, 6, 5), 123);
const QStringList kPlanted{
    kNumber,           u"19900004711"_s, u"19900004712"_s,      u"埋藏地址四七一一弄"_s, u"埋藏备注四七一一"_s,
    u"测试监护四七"_s, u"19900004713"_s, u"埋藏证据四七一一"_s, u"19900004714"_s,        u"19900004715"_s,
    u"19900004716"_s,  u"19900004717"_s, u"19900004718"_s,      u"埋藏领用人四七一一"_s};

VolunteerForm planted()
{
    VolunteerForm form = person(u"测试甲"_s, kNumber, kPlanted[1]);
    form.volunteer.address = kPlanted[3];
    form.volunteer.note = kPlanted[4];
    form.volunteer.guardianName = kPlanted[5];
    form.volunteer.guardianPhone = kPlanted[6];
    return form;
}

void plantElsewhere(Workspace& ws)
{
    Qualification q;
    q.id = Id<Qualification>::make();
    q.evidence = kPlanted[7];
    Site site;
    site.id = Id<Site>::make();
    site.phone = kPlanted[9];
    Post post;
    post.id = Id<Post>::make();
    post.phone = kPlanted[10];
    GapReport report;
    report.id = Id<GapReport>::make();
    report.phone = kPlanted[11];
    Movement movement;
    movement.id = Id<Movement>::make();
    movement.recipient = kPlanted[13];
    REQUIRE(ws.write({u"test"_s, {}}, [&](storage::Writer& w) {
                  w.put(storage::qualificationTable(), q);
                  w.put(storage::organisationTable(),
                        {Id<Organisation>::make(), u"甲"_s, {}, u"310106"_s, {}, kPlanted[8], false});
                  w.put(storage::siteTable(), site);
                  w.put(storage::postTable(), post);
                  w.put(storage::gapReportTable(), report);
                  w.put(storage::storeTable(), {Id<Store>::make(), u"甲"_s, u"310106"_s, {}, kPlanted[12], false});
                  w.put(storage::movementTable(), movement);
                  return Problems{};
              }).ok());
}

} // namespace

TEST_CASE("No planted value is found in any file of the workspace", "[vault][secrets]")
{
    Desk desk;
    const auto added = saveVolunteer(*desk.ws, {}, planted());
    REQUIRE(added.ok());
    plantElsewhere(*desk.ws);
    const auto rows = desk.ws->read().all(storage::volunteerTable());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].documentNumber == kNumber);
    CHECK(rows[0].address == kPlanted[3]);
    Volunteer moved = rows[0];
    moved.phone = kPlanted[2];
    REQUIRE(desk.ws
                ->write({u"test"_s, {}},
                        [&](storage::Writer& w) { return w.change(storage::volunteerTable(), rows[0], moved); })
                .ok());
    CHECK(plainIn(desk.folder.path(), kPlanted) == QStringList()); // with its write-ahead log
    desk.ws->database().checkpoint();
    CHECK(plainIn(desk.folder.path(), kPlanted) == QStringList());
    desk.ws.reset();
    CHECK(plainIn(desk.folder.path(), kPlanted) == QStringList());
}

TEST_CASE("The scan for planted values sees each form it should see", "[secrets]")
{
    const QTemporaryDir folder;
    const QString value = u"埋藏备注四七一一"_s;
    const QByteArray utf8 = value.toUtf8();
    for (const QByteArray& bytes :
         {"ab" + utf8 + "c", QByteArray(reinterpret_cast<const char*>(value.utf16()), 16),
          ("a" + utf8 + "b").toBase64(), ("ab" + utf8).toBase64(), (utf8 + "abc").toBase64()}) {
        QFile file(folder.filePath(u"f"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        CHECK_FALSE(plainIn(folder.path(), {value}).isEmpty());
    }
}
