// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/drafts.h"

#include "core/usecases/volunteers/erasure.h"
#include "tests/support/guarded_desk.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kForm = u"volunteers/person"_s;

UnsavedForm typedOf(const Workspace& ws, const QString& name, const QString& record = {})
{
    return {kForm, record, u"登记志愿者"_s, ws.now(), {{u"name"_s, name}, {u"skills"_s, QStringList{u"护士"_s}}}};
}

/// Everything that lies in the folders of drafts.
QByteArray onDisk()
{
    QByteArray all;
    const QString root = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/redvest/drafts"_s;
    for (const QFileInfo& folder : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo& info : QDir(folder.filePath()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            REQUIRE(file.open(QIODevice::ReadOnly));
            all += info.fileName().toUtf8() + file.readAll();
        }
    }
    return all;
}

} // namespace

TEST_CASE("A draft comes back as it was kept, one a form and record, the latest first", "[usecases][drafts]")
{
    test::Desk desk;
    CHECK_FALSE(draftOf(*desk.ws, kForm, QString()).has_value());
    CHECK(keepDraft(*desk.ws, typedOf(*desk.ws, u"单测试"_s)));
    const auto kept = draftOf(*desk.ws, kForm, QString());
    REQUIRE(kept.has_value());
    CHECK(kept->title == u"登记志愿者"_s);
    CHECK(kept->typedAt == desk.ws->now());
    CHECK(kept->values.value(u"name"_s).toString() == u"单测试"_s);
    CHECK(kept->values.value(u"skills"_s).toStringList() == QStringList{u"护士"_s});
    CHECK(keepDraft(*desk.ws, typedOf(*desk.ws, u"王测甲"_s)));
    CHECK(drafts(*desk.ws).size() == 1);
    UnsavedForm later = typedOf(*desk.ws, u"李测乙"_s, u"another"_s);
    later.typedAt.ms += 1000;
    CHECK(keepDraft(*desk.ws, later));
    REQUIRE(drafts(*desk.ws).size() == 2);
    CHECK(drafts(*desk.ws).front().record == u"another"_s);
    dropDraft(*desk.ws, kForm, {});
    CHECK(drafts(*desk.ws).size() == 1);
    dropDraft(*desk.ws, kForm, u"another"_s);
    CHECK(drafts(*desk.ws).empty());
}

TEST_CASE("A draft is another workspace's business only where it was typed", "[usecases][drafts]")
{
    test::Desk desk;
    const test::Desk other;
    CHECK(keepDraft(*desk.ws, typedOf(*desk.ws, u"单测试"_s)));
    CHECK(drafts(*other.ws).empty());
    dropDraft(*desk.ws, kForm, {});
}

TEST_CASE("With accounts a draft lies sealed and is its author's alone", "[usecases][drafts]")
{
    test::GuardedDesk desk;
    desk.become(u"张登记"_s, u"entry"_s);
    REQUIRE(keepDraft(*desk.ws, typedOf(*desk.ws, u"欧阳没存盘"_s)));
    CHECK_FALSE(onDisk().contains(u"欧阳没存盘"_s.toUtf8()));
    CHECK_FALSE(onDisk().contains("person"));
    desk.ws->leave();
    CHECK(drafts(*desk.ws).empty());
    CHECK_FALSE(keepDraft(*desk.ws, typedOf(*desk.ws, u"谁"_s)));
    desk.beChief();
    CHECK(drafts(*desk.ws).empty());
    desk.become(u"张登记"_s);
    REQUIRE(drafts(*desk.ws).size() == 1);
    CHECK(drafts(*desk.ws).front().values.value(u"name"_s).toString() == u"欧阳没存盘"_s);
    dropDraft(*desk.ws, kForm, {});
}

TEST_CASE("What was typed about a person goes with the person", "[usecases][drafts][erasure]")
{
    test::Desk desk;
    const Volunteer person = desk.person(u"单测试"_s);
    REQUIRE(keepDraft(*desk.ws, typedOf(*desk.ws, u"单测试"_s, person.id.text())));
    REQUIRE(erasePeople(*desk.ws, {person.id}, u"本人申请"_s).ok());
    CHECK(drafts(*desk.ws).empty());
}
