// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/passphrase_tries.h"

#include "core/storage/queries/account_keys.h"
#include "tests/support/guarded_desk.h"

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using test::GuardedDesk;
using test::kCheap;
using test::kChief;

namespace {

/// As a command that only reads: opened, signed in, gone.
Problems reads(GuardedDesk& desk, const QString& passphrase)
{
    const auto ws = Workspace::open(desk.file(), OpenFor::Reading, u"whoever"_s, desk.clock);
    ws->setPassphraseCost(kCheap);
    return signIn(*ws, u"李主任"_s, passphrase);
}

QString codeOf(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().code;
}

} // namespace

TEST_CASE("Wrong passphrases count for commands that only read, one command after the other", "[access][tries]")
{
    GuardedDesk desk;
    for (int i = 0; i < 5; ++i)
        CHECK(codeOf(reads(desk, u"wrong again"_s)) == u"wrong_passphrase");
    CHECK(codeOf(reads(desk, kChief)) == u"wait");
    // The window waits as well.
    desk.ws->leave();
    CHECK(codeOf(signIn(*desk.ws, u"李主任"_s, kChief)) == u"wait");
    CHECK(accountRows(*desk.ws).front().waitMs > 0);
    desk.clock.advance(30'000);
    CHECK(reads(desk, kChief).empty());
    CHECK(codeOf(reads(desk, u"wrong again"_s)) == u"wrong_passphrase");
    CHECK(reads(desk, kChief).empty()); // four are free again
}

TEST_CASE("Wrong passphrases of the window count for commands that read", "[access][tries]")
{
    GuardedDesk desk;
    desk.ws->leave();
    for (int i = 0; i < 5; ++i)
        (void)signIn(*desk.ws, u"李主任"_s, u"wrong again"_s);
    CHECK(codeOf(reads(desk, kChief)) == u"wait");
}

TEST_CASE("A count that was altered locks nobody out", "[access][tries][file]")
{
    GuardedDesk desk;
    desk.ws->leave();
    (void)signIn(*desk.ws, u"李主任"_s, u"wrong again"_s);
    storage::Connection(desk.ws->database().facts().location, storage::Access::Write)
        .run(u"UPDATE vault SET value = 'x' || value WHERE id LIKE '%/tries'"_s);
    CHECK(signIn(*desk.ws, u"李主任"_s, kChief).empty());
}
