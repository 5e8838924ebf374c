// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/identity.h"

#include "tests/support/vectors.h"

#include <QJsonObject>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

QString codeOf(DocumentKind kind, const QString& raw)
{
    const auto outcome = checkIdentity(kind, raw, vectorsToday());
    return outcome ? QString() : outcome.problems().front().code;
}

QString residentCode(const QString& raw)
{
    return codeOf(DocumentKind::ResidentId, raw);
}

} // namespace

TEST_CASE("Every identity number of the vectors is taken or refused as they say", "[identity]")
{
    for (const auto& entry : vectorsOf(u"id"_s)) {
        const QJsonObject vector = entry.toObject();
        const QString number = vector[u"number"].toString();
        INFO(number.toStdString());
        const auto kind = guessDocumentKind(number).value_or(DocumentKind::ResidentId);
        const auto outcome = checkIdentity(kind, number, vectorsToday());
        REQUIRE(outcome.ok() == vector[u"valid"].toBool());
        if (!outcome.ok())
            continue;
        CHECK(outcome->number == vector[u"upgraded"].toString(number));
        if (vector.contains(u"birth"))
            CHECK(outcome->birth.toString(Qt::ISODate) == vector[u"birth"].toString());
        if (vector.contains(u"sex"))
            CHECK(outcome->sex == (vector[u"sex"].toString() == u"F"_s ? Sex::Female : Sex::Male));
        if (vector.contains(u"age_on_2022_04_19"))
            CHECK(ageOn(outcome->birth, vectorsToday()) == vector[u"age_on_2022_04_19"].toInt());
    }
}

TEST_CASE("Each thing wrong with a number has its own code", "[identity]")
{
    CHECK(residentCode(u" "_s) == u"id_missing"_s);
    CHECK(residentCode(u"31019920040419001"_s) == u"id_length"_s);
    CHECK(residentCode(u"3101992004041900X2"_s) == u"id_characters"_s);
    CHECK(residentCode(u"000000198505050019"_s) == u"id_province"_s);
    CHECK(residentCode(u"310199190002290065"_s) == u"id_birth_date"_s);
    CHECK(residentCode(u"310199202213010073"_s) == u"id_birth_date"_s);
    CHECK(residentCode(u"310199202204200086"_s) == u"id_future"_s);
    CHECK(residentCode(u"310199200404190010"_s) == u"id_check_character"_s);
    CHECK(residentCode(u"310199200404190000"_s) == u"id_damaged_zeros"_s);
    CHECK(residentCode(u"3.10199E+17"_s) == u"id_damaged_scientific"_s);
    CHECK(residentCode(u"81000019850505001X"_s) == u"id_kind"_s);
    CHECK(residentCode(u"931840198505050012"_s) == u"id_kind"_s);
    CHECK(codeOf(DocumentKind::HkMoTwResidence, u"310199200404190012"_s) == u"id_kind"_s);
    CHECK(residentCode(QString(1000000, u'1')) == u"id_length"_s);
    CHECK(residentCode(u"31019919850505006ｘ"_s).isEmpty());
    CHECK(residentCode(u"31019919850505006Ⅹ"_s).isEmpty());
    CHECK(residentCode(u"31019919850505006×"_s).isEmpty());
}

TEST_CASE("Numbers spoilt by a spreadsheet are refused, the rest is folded", "[identity]")
{
    for (const auto& entry : vectorsOf(u"id_corrupted"_s)) {
        const QJsonObject vector = entry.toObject();
        const QString cell = vector[u"cell"].toString();
        INFO(cell.toStdString());
        const auto outcome = checkIdentity(DocumentKind::ResidentId, cell, vectorsToday());
        if (vector[u"kind"].toString() == u"recoverable"_s) {
            REQUIRE(outcome.ok());
            CHECK(outcome->number == vector[u"value"].toString());
            CHECK_FALSE(damagedNumber(cell, false));
        } else {
            CHECK_FALSE(outcome.ok());
            if (vector[u"kind"].toString() != u"double-rounding"_s)
                CHECK(damagedNumber(cell, false));
        }
    }
    CHECK(damagedNumber(u"310199200404190012"_s, true)->code == u"id_damaged_numeric"_s);
    CHECK(damagedNumber(u"310199200404190000"_s, true)->code == u"id_damaged_zeros"_s);
    CHECK(damagedNumber(u"310199200404190000.0"_s, true)->code == u"id_damaged_zeros"_s);
    CHECK_FALSE(damagedNumber(u"310199850505001"_s, true));
    CHECK_FALSE(damagedNumber(u"310199200404190012"_s, false));
}

TEST_CASE("Permits and passports are known by their form", "[identity]")
{
    CHECK(codeOf(DocumentKind::HkMoPermit, u"h00000000"_s).isEmpty());
    CHECK(codeOf(DocumentKind::HkMoPermit, u"M0000000001"_s).isEmpty());
    CHECK(codeOf(DocumentKind::HkMoPermit, u"X00000000"_s) == u"id_format"_s);
    CHECK(codeOf(DocumentKind::TaiwanPermit, u"00000000"_s).isEmpty());
    CHECK(codeOf(DocumentKind::TaiwanPermit, u"0000000000A"_s).isEmpty());
    CHECK(codeOf(DocumentKind::TaiwanPermit, u"000000000"_s) == u"id_format"_s);
    CHECK(codeOf(DocumentKind::PermanentResidence, u"ABC000000000000"_s).isEmpty());
    CHECK(codeOf(DocumentKind::PermanentResidence, u"931840198505050013"_s) == u"id_check_character"_s);
    CHECK(codeOf(DocumentKind::Passport, u"E00000000"_s).isEmpty());
    CHECK(codeOf(DocumentKind::Passport, u"E-1"_s) == u"id_format"_s);
    CHECK(codeOf(DocumentKind::Other, QString(41, u'A')) == u"id_format"_s);
    CHECK(comparableNumber(DocumentKind::HkMoPermit, u"H0000000001"_s) == u"H00000000"_s);
    CHECK(guessDocumentKind(u"H00000000"_s) == DocumentKind::HkMoPermit);
    CHECK(guessDocumentKind(u"83000019850505003X"_s) == DocumentKind::HkMoTwResidence);
    CHECK_FALSE(guessDocumentKind(u"1234"_s));
}

TEST_CASE("Kinds of documents are known by name, alias and code", "[identity]")
{
    CHECK(documentKindFromText(u"身份证"_s) == DocumentKind::ResidentId);
    CHECK(documentKindFromText(u" 居民身份證 "_s) == DocumentKind::ResidentId);
    CHECK(documentKindFromText(u"港澳通行证"_s) == DocumentKind::HkMoPermit);
    CHECK(documentKindFromText(u"111"_s) == DocumentKind::ResidentId);
    CHECK(documentKindFromText(u"414"_s) == DocumentKind::Passport);
    CHECK(documentKindFromText(u"516"_s) == DocumentKind::HkMoPermit);
    CHECK(documentKindFromText(u"511"_s) == DocumentKind::TaiwanPermit);
    CHECK(documentKindFromText(u"553"_s) == DocumentKind::PermanentResidence);
    CHECK_FALSE(documentKindFromText(QString()));
    CHECK_FALSE(documentKindFromText(u"学生证"_s));
    for (std::size_t i = 0; i < EnumWords<DocumentKind>::words.size(); ++i) {
        const auto kind = static_cast<DocumentKind>(i);
        CHECK(documentKindFromText(documentKindName(kind)) == kind);
        CHECK(documentKindFromText(wordOf(kind)) == kind);
    }
}

TEST_CASE("What is typed must agree with what the number says", "[identity]")
{
    const auto facts = checkIdentity(DocumentKind::ResidentId, u"310199200404190012"_s, vectorsToday()).value();
    CHECK(checkAgainst(facts, Sex::Male, QDate(2004, 4, 19)).empty());
    CHECK(checkAgainst(facts, Sex::Unknown, QDate()).empty());
    const Problems problems = checkAgainst(facts, Sex::Female, QDate(2004, 4, 20));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].code == u"id_sex_differs"_s);
    CHECK(problems[1].field == u"birth"_s);
}

TEST_CASE("A single wrong digit never passes for a valid number", "[identity][property]")
{
    CHECK(rc::check([] {
        const QStringList valid{u"310199200404190012"_s, u"31019919850505006X"_s, u"310199200002290053"_s};
        QString number = valid[*rc::gen::inRange<qsizetype>(0, valid.size())];
        const auto at = *rc::gen::inRange<qsizetype>(0, 18);
        const QChar other = u"0123456789X"[*rc::gen::inRange(0, at == 17 ? 11 : 10)];
        RC_PRE(other != number[at]);
        number[at] = other;
        RC_ASSERT(!checkIdentity(DocumentKind::ResidentId, number, vectorsToday()).ok());
    }));
}

TEST_CASE("No text at all upsets the checks of numbers", "[identity][property]")
{
    CHECK(rc::check([](const std::u16string& text) {
        const QString raw = QString::fromStdU16String(text);
        for (std::size_t i = 0; i < EnumWords<DocumentKind>::words.size(); ++i) {
            const auto outcome = checkIdentity(static_cast<DocumentKind>(i), raw, vectorsToday());
            const bool isAnswered = outcome.ok() || !outcome.problems().front().text.isEmpty();
            RC_ASSERT(isAnswered);
        }
        (void)damagedNumber(raw, true);
        (void)documentKindFromText(raw);
    }));
}
