// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/backups/backup_copies.h"
#include "core/usecases/workspace/access.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/program.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The program tries no lock that is cheaper to guess at than its own half", "[cli][crypto][file]")
{
    // These tests are linked with a bound of their own; the program is run as it is.
    Program program;
    const SystemClock clock;
    const auto ws = Workspace::open(program.path(u"desk.redvest"_s), OpenFor::Writing, u"t"_s, clock);
    const QString file = program.write(u"p"_s, kChief.toUtf8() + '\n');
    const QStringList asking{u"--lang"_s, u"en"_s,   u"--as"_s,      u"李主任"_s, u"--passphrase-file"_s,
                             file,        u"list"_s, u"volunteers"_s};
    ws->setPassphraseCost(kCheap);
    REQUIRE(setUpAccounts(*ws, u"李主任"_s, kChief, makeRecoveryKey()).ok());
    const auto runWith = [&](crypto::PassphraseCost cost) {
        ws->setPassphraseCost(cost);
        REQUIRE(changePassphrase(*ws, kChief, kOwn).ok());
        REQUIRE(changePassphrase(*ws, kOwn, kChief).ok());
        return program.run(asking);
    };
    const Ran forged = program.run(asking);
    CHECK(forged.code == 3);
    CHECK(forged.err.contains("damaged"));
    CHECK(runWith({2, 128ULL << 20}).code == 3);
    CHECK(runWith({3, 127ULL << 20}).code == 3);
    CHECK(runWith({3, 128ULL << 20}).code == 0);
}
