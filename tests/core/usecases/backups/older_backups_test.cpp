// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/backups/older_backups.h"

#include "core/usecases/backups/backups.h"
#include "core/usecases/workspace/keys_renewal.h"
#include "tests/support/guarded_desk.h"

#include <QFile>
#include <QFileInfo>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Kept
{
    Desk desk;
    NoProgress silent;
    QString recovery = makeRecoveryKey();

    QString backup()
    {
        desk.clock.advance(60'000);
        return backUp(*desk.ws, BackupCause::Manual, desk.clock, silent).path;
    }
    void setUp()
    {
        desk.clock.advance(60'000);
        desk.ws->setPassphraseCost(kCheap);
        REQUIRE(setUpAccounts(*desk.ws, u"李主任"_s, kChief, recovery).ok());
    }
    [[nodiscard]] QStringList older() const
    {
        QStringList paths;
        for (const Backup& b : backupsOfOlderKeys(*desk.ws))
            paths << b.path;
        return paths;
    }
    [[nodiscard]] QStringList all() const
    {
        QStringList paths;
        for (const Backup& b : backups(desk.file()))
            paths << b.path;
        return paths;
    }
};

} // namespace

TEST_CASE("Backups from before accounts, and from before keys were renewed, open with older keys", "[backups][file]")
{
    Kept kept;
    const QString first = kept.backup();
    CHECK(kept.older().isEmpty());
    kept.setUp();
    const QString second = kept.backup();
    CHECK(kept.older() == QStringList{first});
    REQUIRE(renewKeys(*kept.desk.ws, u"优盘遗失"_s).ok());
    CHECK(kept.older() == QStringList{second, first});
    (void)kept.backup();
    CHECK(kept.older() == QStringList{second, first});
    // Somebody more who reads changes no key; taking the right away does.
    Account clerk;
    clerk.name = u"王芳"_s;
    clerk.roles = grantsFromText(u"entry"_s).value();
    REQUIRE(addAccount(*kept.desk.ws, clerk, kFirst).ok());
    const QString third = kept.backup();
    CHECK_FALSE(kept.older().contains(third));
    REQUIRE(disableAccount(*kept.desk.ws, u"王芳"_s).ok());
    CHECK(kept.older().contains(third));
}

TEST_CASE("They are removed when asked, once the present state has a backup", "[backups][file]")
{
    Kept kept;
    const QString first = kept.backup(), second = kept.backup();
    kept.setUp();
    kept.desk.clock.advance(60'000);
    const QString alien = QFileInfo(first).absolutePath() + u"/notes.txt"_s;
    REQUIRE(QFile(alien).open(QIODevice::WriteOnly));
    const auto removed = removeBackupsOfOlderKeys(*kept.desk.ws, kept.desk.clock, kept.silent);
    REQUIRE(removed.ok());
    CHECK(*removed == QStringList{second, first});
    REQUIRE(kept.all().size() == 1);
    CHECK(inspect(kept.all()[0]).counts());
    CHECK(kept.older().isEmpty());
    CHECK(QFile::exists(alien));
    // Nothing more to do makes no backup either.
    CHECK(removeBackupsOfOlderKeys(*kept.desk.ws, kept.desk.clock, kept.silent)->isEmpty());
    CHECK(kept.all().size() == 1);
}

TEST_CASE("Who may not look after backups removes none of older keys", "[backups][access][file]")
{
    GuardedDesk desk;
    NoProgress silent;
    const QString kept = backUp(*desk.ws, BackupCause::Manual, desk.clock, silent).path;
    REQUIRE(renewKeys(*desk.ws, u"优盘遗失"_s).ok());
    desk.become(u"王芳"_s, u"entry"_s);
    const auto refused = removeBackupsOfOlderKeys(*desk.ws, desk.clock, silent);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().code == u"not_allowed");
    CHECK(QFile::exists(kept));
}
