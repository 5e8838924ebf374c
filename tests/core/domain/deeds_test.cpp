// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/deeds.h"
#include "core/usecases/records/records.h"
#include "core/usecases/sheets/imports.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;

namespace {

Account with(const QString& roles)
{
    Account account;
    account.name = u"王芳"_s;
    account.roles = grantsFromText(roles).value();
    return account;
}

} // namespace

TEST_CASE("Every deed has its rule, and no command or action stands in two", "[access][deeds]")
{
    REQUIRE(deedRules().size() == EnumWords<Deed>::words.size());
    QSet<QString> commands, actions;
    for (std::size_t i = 0; i < deedRules().size(); ++i) {
        const DeedRule& rule = deedRules()[i];
        INFO(wordOf(rule.deed).toStdString());
        CHECK(rule.deed == static_cast<Deed>(i));
        CHECK_FALSE(rule.commands.isEmpty());
        for (const QString& row : spelledOut(rule.commands)) {
            CHECK_FALSE(commands.contains(row));
            commands.insert(row);
        }
        for (const QString& row : spelledOut(rule.actions)) {
            CHECK_FALSE(actions.contains(row));
            actions.insert(row);
        }
    }
}

TEST_CASE("The longest row that fits a command says what it does", "[access][deeds]")
{
    CHECK(spelledOut({u"set|archive team|site"_s, u"undo"_s}) ==
          QStringList{u"set team"_s, u"set site"_s, u"archive team"_s, u"archive site"_s, u"undo"_s});
    CHECK(deedOfCommand({u"check"_s}, {}) == Deed::Read);
    CHECK(deedOfCommand({u"check"_s}, {u"--repair"_s}) == Deed::Repair);
    CHECK(deedOfCommand({u"export"_s}, {u"volunteers"_s}) == Deed::Read);
    CHECK(deedOfCommand({u"export"_s}, {u"volunteers"_s, u"--full-ids"_s}) == Deed::ReadFull);
    CHECK(deedOfCommand({u"print"_s}, {u"badge"_s}) == Deed::Read);
    CHECK(deedOfCommand({u"print"_s}, {u"badge"_s, u"--team"_s, u"--full-ids"_s}) == Deed::ReadFull);
    CHECK(deedOfCommand({u"purge"_s, u"rules"_s}, {}) == Deed::Read);
    CHECK(deedOfCommand({u"purge"_s, u"rules"_s}, {u"health"_s}) == Deed::SetRetention);
    CHECK(deedOfCommand({u"set"_s}, {u"team"_s}) == Deed::EnterVolunteers);
    CHECK(deedOfCommand({u"set"_s}, {u"team"_s, u"--fields"_s}) == Deed::Read);
    CHECK_FALSE(deedOfCommand({u"set"_s}, {u"teapot"_s}));
    CHECK_FALSE(deedOfCommand({u"brew"_s}, {u"tea"_s}));
    CHECK_FALSE(deedOfAction(u"volunteers"_s, u"brew"_s));
    CHECK(deedOfAction(u"volunteers"_s, u"erase"_s) == Deed::ErasePeople);
}

TEST_CASE("Every kind of record and of list has its row", "[access][deeds]")
{
    for (const RecordKind& kind : recordKinds()) {
        INFO(kind.word.toStdString());
        CHECK(deedOfCommand({u"set"_s}, {kind.word}));
        CHECK(deedOfCommand({u"archive"_s}, {kind.word}) == deedOfCommand({u"set"_s}, {kind.word}));
        CHECK(deedOfCommand({u"unarchive"_s}, {kind.word}) == deedOfCommand({u"set"_s}, {kind.word}));
    }
    for (std::size_t i = 0; i < EnumWords<ImportKind>::words.size(); ++i)
        CHECK(deedOfCommand({u"import"_s}, {wordOf(static_cast<ImportKind>(i))}));
}

TEST_CASE("What puts another file in the workspace's place is the administrator's alone", "[access][deeds]")
{
    const QStringList others{u"leader"_s, u"entry"_s, u"approval"_s, u"stock_keeper"_s, u"training"_s};
    for (const Deed deed : {Deed::Restore, Deed::Repair, Deed::Salvage, Deed::TendBackups, Deed::SetUpServer,
                            Deed::SetRetention, Deed::SetRules, Deed::ErasePeople, Deed::KeepAccounts}) {
        INFO(wordOf(deed).toStdString());
        CHECK(mayDo(with(u"administrator"_s), deed));
        for (const QString& role : others)
            CHECK_FALSE(mayDo(with(role), deed));
    }
}

TEST_CASE("A leader reads, makes backups and changes his own passphrase, and nothing else", "[access][deeds]")
{
    const QSet<Deed> his{Deed::Ask, Deed::Found, Deed::Recover, Deed::Read, Deed::BackUp, Deed::OwnPassphrase};
    for (const DeedRule& rule : deedRules()) {
        INFO(wordOf(rule.deed).toStdString());
        CHECK(mayDo(with(u"leader"_s), rule.deed) == his.contains(rule.deed));
    }
    Account disabled = with(u"administrator"_s);
    disabled.state = AccountState::Disabled;
    CHECK_FALSE(mayDo(disabled, Deed::Read));
    CHECK_FALSE(mayDo(disabled, Deed::Restore));
}
