// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/access.h"
#include "core/domain/passphrase.h"

#include <catch2/catch.hpp>

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

QString codeOf(const QString& passphrase)
{
    const Problems problems = passphraseProblems(passphrase, u"王芳芳芳"_s, u"静安区文明办"_s);
    return problems.empty() ? QString() : problems.front().code;
}

} // namespace

TEST_CASE("Entry over an area enters there and nowhere else", "[access]")
{
    const Account clerk = with(u"entry:volunteers"_s);
    CHECK(mayDo(clerk, Right::EnterVolunteers));
    CHECK_FALSE(mayDo(clerk, Right::EnterRota));
    CHECK_FALSE(mayDo(clerk, Right::ApproveHours));
    CHECK(mayDo(with(u"entry"_s), Right::EnterRota));
    CHECK(mayDo(with(u"entry"_s), Right::EnterBriefings));
}

TEST_CASE("Stock keepers and trainers have their own area whole; a leader changes nothing", "[access]")
{
    CHECK(mayDo(with(u"stock_keeper"_s), Right::EnterSupplies));
    CHECK(mayDo(with(u"stock_keeper"_s), Right::ReverseMovements));
    CHECK_FALSE(mayDo(with(u"entry:supplies"_s), Right::ReverseMovements));
    CHECK(mayDo(with(u"training"_s), Right::EnterTraining));
    CHECK_FALSE(mayDo(with(u"training"_s), Right::EnterVolunteers));
    for (std::size_t i = 0; i < EnumWords<Right>::words.size(); ++i)
        CHECK_FALSE(mayDo(with(u"leader"_s), static_cast<Right>(i)));
}

TEST_CASE("An administrator may do everything, a disabled account nothing", "[access]")
{
    Account chief = with(u"administrator"_s);
    for (std::size_t i = 0; i < EnumWords<Right>::words.size(); ++i)
        CHECK(mayDo(chief, static_cast<Right>(i)));
    chief.state = AccountState::Disabled;
    CHECK_FALSE(mayDo(chief, Right::EnterRota));
}

TEST_CASE("Only approval approves; the keys follow the roles", "[access]")
{
    CHECK(mayDo(with(u"approval:rota"_s), Right::ApproveHours));
    CHECK_FALSE(mayDo(with(u"entry"_s), Right::ApproveHours));
    CHECK(readsContacts(with(u"entry:volunteers"_s)));
    CHECK_FALSE(readsContacts(with(u"stock_keeper training leader"_s)));
    CHECK_FALSE(readsSensitive(with(u"entry approval"_s)));
    CHECK(readsSensitive(with(u"administrator"_s)));
}

TEST_CASE("Roles are written as words and read back; what is no role is named", "[access]")
{
    CHECK(grantsText(grantsFromText(u"leader, entry:rota，entry:volunteers leader"_s).value()) ==
          u"entry:volunteers entry:rota leader");
    CHECK(grantsFromText(u"entry boss"_s).problems().front().text.contains(u"boss"_s));
    CHECK_FALSE(grantsFromText(u"leader:rota"_s).ok());
}

TEST_CASE("Exceptions of a family of verbs come before the family; an unknown verb is nobody's", "[access]")
{
    CHECK(needOf(u"volunteer.add"_s)->right == Right::EnterVolunteers);
    CHECK(needOf(u"volunteer.erase"_s)->right == Right::ErasePeople);
    CHECK(needOf(u"hours.approve"_s)->right == Right::ApproveHours);
    CHECK(needOf(u"supplies.reverse"_s)->right == Right::ReverseMovements);
    CHECK(needOf(u"undo"_s)->kind == Need::Kind::Touched);
    CHECK(needOf(u"volunteer.merge"_s)->kind == Need::Kind::Touched); // shifts and hours follow
    CHECK(needOf(u"volunteer.two_people"_s)->right == Right::EnterVolunteers);
    CHECK(needOf(u"merge.people"_s)->right == Right::Exchange);
    CHECK_FALSE(needOf(u"volunteers"_s).has_value());
    CHECK_FALSE(needOf(u"moonshine.make"_s).has_value());
}

TEST_CASE("A scope holds the division and all below it", "[access]")
{
    Account clerk = with(u"entry"_s);
    CHECK(isInScope(clerk, u"310106006"_s));
    clerk.divisions = QStringList{u"310106006"_s};
    CHECK(isInScope(clerk, u"310106006001"_s));
    CHECK_FALSE(isInScope(clerk, u"310106013"_s));
    CHECK_FALSE(isInScope(clerk, u"310106"_s));
    CHECK_FALSE(isInScope(clerk, u""_s)); // nowhere is the office's own, which the caller asks about
}

TEST_CASE("Five wrong tries wait half a minute, each further one twice as long, at most a quarter of an hour",
          "[access]")
{
    CHECK(waitMsAfter(4) == 0);
    CHECK(waitMsAfter(5) == 30'000);
    CHECK(waitMsAfter(6) == 60'000);
    CHECK(waitMsAfter(9) == 480'000);
    CHECK(waitMsAfter(10) == 900'000);
    CHECK(waitMsAfter(1000) == 900'000);
    CHECK(waitMs({5, {1'000'000}}, {1'010'000}) == 20'000);
    CHECK(waitMs({5, {1'000'000}}, {1'030'000}) == 0);
    CHECK(waitMs({5, {1'000'000}}, {1}) == 30'000);
}

TEST_CASE("A passphrase is long and not what everybody would try", "[access]")
{
    CHECK(codeOf(u"correct horse"_s).isEmpty());
    CHECK(codeOf(u"梧桐树下第三盏路灯"_s).isEmpty());
    CHECK(codeOf(u"short one"_s) == u"passphrase_short");
    CHECK(codeOf(u"梧桐树下路灯"_s) == u"passphrase_short");
    CHECK(codeOf(u"1234567890"_s) == u"passphrase_common");
    CHECK(codeOf(u"１２３４５６７８９０"_s) == u"passphrase_common");
    CHECK(codeOf(u"abababababab"_s) == u"passphrase_common");
    CHECK(codeOf(u"Password 123"_s) == u"passphrase_common");
    CHECK(codeOf(u"静安区文明办2022"_s) == u"passphrase_name");
    CHECK(codeOf(u"静安区文明办的梧桐树下路灯亮了"_s).isEmpty());
}
