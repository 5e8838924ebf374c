// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/real_name.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2022, 3, 20);

Volunteer verified()
{
    Volunteer v;
    v.id = Id<Volunteer>::make();
    v.name = u"单测试"_s;
    v.documentNumber = u"31019919850505006X"_s;
    v.verification = Verification::Verified;
    v.verifiedOn = QDate(2022, 3, 1);
    return v;
}

} // namespace

TEST_CASE("A result without a day is of today, none has neither reason nor day", "[real_name]")
{
    Volunteer before = verified();
    before.verification = Verification::Pending;
    before.verifiedOn = {};
    Volunteer wanted = before;
    wanted.verification = Verification::Rejected;
    wanted.verificationReason = u"户口迁移中"_s;
    settleRealName(before, wanted, kToday);
    CHECK(wanted.verifiedOn == kToday);
    CHECK(wanted.verificationReason == u"户口迁移中");

    Volunteer confirmed = wanted;
    confirmed.verification = Verification::Verified;
    confirmed.verifiedOn = QDate(2022, 3, 19);
    settleRealName(wanted, confirmed, kToday);
    CHECK(confirmed.verifiedOn == QDate(2022, 3, 19));
    CHECK(confirmed.verificationReason.isEmpty()); // why it was not says nothing now

    Volunteer open = wanted;
    open.verification = Verification::Pending;
    settleRealName(wanted, open, kToday);
    CHECK_FALSE(open.verifiedOn.isValid());
    CHECK(open.verificationReason.isEmpty());
}

TEST_CASE("Another name or number is to be verified anew", "[real_name]")
{
    const Volunteer before = verified();
    Volunteer same = before;
    same.phone = u"19900000001"_s;
    settleRealName(before, same, kToday);
    CHECK(same.verification == Verification::Verified);
    for (QString Volunteer::*member : {&Volunteer::name, &Volunteer::documentNumber}) {
        Volunteer other = before;
        other.*member = u"H00000000"_s;
        settleRealName(before, other, kToday);
        CHECK(other.verification == Verification::Pending);
        CHECK_FALSE(other.verifiedOn.isValid());
    }
    // Said with the change itself, the result is of the new name.
    Volunteer renamed = before;
    renamed.name = u"单测验"_s;
    renamed.verifiedOn = kToday;
    settleRealName(before, renamed, kToday);
    CHECK(renamed.verification == Verification::Verified);
}

TEST_CASE("A number of the national platform is kept in one form", "[real_name]")
{
    CHECK(*checkNationalNumber(u" 310199-00 00０１ab "_s) == u"310199-000001AB");
    CHECK(checkNationalNumber({})->isEmpty());
    CHECK(checkNationalNumber(u"编号12"_s).problems().front().code == u"national_number_characters");
    CHECK(checkNationalNumber(QString(21, u'1')).problems().front().code == u"national_number_length");
}

TEST_CASE("Who did not pass has a reason", "[real_name]")
{
    Volunteer v = verified();
    CHECK(whyNotVerifiedSo(v).empty());
    v.verification = Verification::Rejected;
    REQUIRE(whyNotVerifiedSo(v).size() == 1);
    CHECK(whyNotVerifiedSo(v).front().field == u"verification_reason");
    v.verificationReason = u"姓名与号码不符"_s;
    CHECK(whyNotVerifiedSo(v).empty());
}
