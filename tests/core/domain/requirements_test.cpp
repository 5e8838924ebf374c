// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a post asks for: as it is written, by what it is met, and what speaks against a person for it.

#include "core/domain/requirements.h"

#include "core/domain/eligibility.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kShiftDay(2022, 3, 20);

/// A grown-up and a shift of four hours that morning.
struct Asked
{
    Candidate who;
    Demand what;

    Asked()
    {
        who.person.birth = QDate(1985, 5, 5);
        what.shift.starts = atLocal(kShiftDay, QTime(8, 0));
        what.shift.ends = atLocal(kShiftDay, QTime(12, 0));
    }
    void asks(RequirementKind kind, const QString& text)
    {
        what.requirements.push_back(requirementSaid({}, kind, text));
    }
    void holds(QualificationKind kind, const QString& name, const QString& level = {}, QDate until = {})
    {
        who.qualifications.push_back({{}, {}, kind, name, level, {}, {}, until});
    }
    [[nodiscard]] QStringList codes() const
    {
        QStringList found;
        for (const Reason& r : verdictOn(who, what, {}).reasons)
            found << r.code;
        return found;
    }
};

} // namespace

TEST_CASE("A requirement is written with its level in brackets of either width", "[rota][requirements]")
{
    for (const QString& text : {u"英语(六级)"_s, u"英语（六级）"_s, u" 英语 (六级) "_s}) {
        const Requirement said = requirementSaid({}, RequirementKind::Language, text);
        CHECK(said.name == u"英语"_s);
        CHECK(said.level == u"六级"_s);
        CHECK(requirementText(said) == u"英语(六级)"_s);
    }
    CHECK(requirementText(requirementSaid({}, RequirementKind::Language, u"英语 流利"_s)) == u"英语(流利)"_s);
    CHECK(requirementSaid({}, RequirementKind::Skill, u"Excel 制表"_s).name == u"Excel 制表"_s); // no level
    CHECK(requirementSaid({}, RequirementKind::Training, u"个人防护(第八版)"_s).name == u"个人防护(第八版)"_s);
    CHECK(requirementSaid({}, RequirementKind::Licence, u"C1(手动)"_s).level.isEmpty());
    CHECK(requirementSaid({}, RequirementKind::Skill, u"(急救)"_s).name == u"(急救)"_s);
    CHECK(ageAskedText(18, 60) == u"18—60周岁"_s);
    CHECK(ageAskedText(18, 0) == u"年满18周岁"_s);
    CHECK(ageAskedText(0, 60) == u"60周岁以下"_s);
    CHECK(ageAskedText(0, 0).isEmpty());
}

TEST_CASE("A level asked for is reached or it blocks, whatever lower one is held", "[rota][requirements]")
{
    Asked c;
    c.asks(RequirementKind::Language, u"英语(六级)"_s);
    CHECK(c.codes() == QStringList{u"language_missing"_s});
    c.holds(QualificationKind::Language, u"英语"_s, u"四级"_s);
    CHECK(c.codes() == QStringList{u"language_level_low"_s});
    CHECK(verdictOn(c.who, c.what, {}).isLawful()); // it may be set aside with a reason
    c.holds(QualificationKind::Language, u"英语"_s, u"六级"_s, QDate(2022, 3, 19));
    CHECK(c.codes() == QStringList{u"language_level_low"_s}); // the better one is over
    c.who.qualifications.back().validUntil = kShiftDay;
    CHECK(c.codes().isEmpty());
}

TEST_CASE("A licence of a class that permits as much will do", "[rota][requirements]")
{
    Asked c;
    c.asks(RequirementKind::Licence, u"C1"_s);
    c.holds(QualificationKind::Licence, u"C2"_s);
    CHECK(c.codes() == QStringList{u"licence_missing"_s});
    c.holds(QualificationKind::Licence, u"b2"_s);
    CHECK(c.codes().isEmpty());
    CHECK(namesMeeting(requirementSaid({}, RequirementKind::Licence, u"F"_s)) == QStringList{u"F"_s, u"D"_s, u"E"_s});
    CHECK(namesMeeting(requirementSaid({}, RequirementKind::Skill, u"C1"_s)) == QStringList{u"C1"_s});
}

TEST_CASE("Who is out of the range of ages is barred unless a reason is given", "[rota][requirements]")
{
    Asked c;
    c.what.post.leastAge = 18;
    c.what.post.mostAge = 36;
    CHECK(c.codes().isEmpty()); // 36 that day
    c.who.person.birth = QDate(1985, 3, 20);
    CHECK(c.codes() == QStringList{u"age_out_of_range"_s}); // 37 on that very day
    c.who.person.birth = QDate(2004, 3, 20);
    CHECK(c.codes().isEmpty());
    c.who.person.birth = QDate();
    CHECK(c.codes() == QStringList{u"age_unknown"_s});
    CHECK(verdictOn(c.who, c.what, {}).fit == Fit::Warnings);
}

TEST_CASE("Where a written agreement is asked for it is signed by then and not over", "[rota][requirements]")
{
    Asked c;
    c.what.post.needsAgreement = true;
    CHECK(c.codes() == QStringList{u"agreement_missing"_s});
    c.who.person.agreementOn = kShiftDay;
    CHECK(c.codes().isEmpty());
    c.who.person.agreementUntil = kShiftDay.addDays(-1);
    CHECK(c.codes() == QStringList{u"agreement_missing"_s});
    c.who.person.agreementUntil = kShiftDay;
    CHECK(c.codes().isEmpty());
    c.who.person.agreementOn = kShiftDay.addDays(1);
    CHECK(c.codes() == QStringList{u"agreement_missing"_s});
}
