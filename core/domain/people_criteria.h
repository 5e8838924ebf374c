// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom somebody looks for (查找条件): what can be asked of people, and the one line of text that says it, for the
// command line and for queries that are kept: 技能=护士:中级 语种=英语 居住=310106012 有空=2022-03-20T08:00/12:00
// 已参保=是. Pure; what a name in it refers to is looked up by whoever finds the people
// (usecases/volunteers/people_finder).

#pragma once

#include "core/domain/eligibility.h"
#include "core/domain/file_words.h"

namespace redvest {

/// In the order in which they are shown and written.
enum class PeopleCriterion {
    Words,
    Skill,
    Language,
    Licence,
    Home,
    NearSite,
    Free,
    Trained,
    Insured,
    Rested,
    SentBy,
    InTeam,
    FromSource,
    OfSex,
    OfAge,
    RealName,
    NeverServed,
    NotServedSince,
    FitsShift ///< last, because it takes longest to tell
};
template <>
struct EnumWords<PeopleCriterion>
{
    static constexpr std::array words{u"words",     u"skill",        u"language",         u"licence", u"home",
                                      u"near",      u"free",         u"trained",          u"insured", u"rested",
                                      u"sent_by",   u"team",         u"source",           u"sex",     u"age",
                                      u"real_name", u"never_served", u"not_served_since", u"shift"};
};
template <>
struct FileWords<PeopleCriterion>
{
    static constexpr std::array words{u"姓名",   u"技能",   u"语种",     u"驾照",     u"居住", u"就近", u"有空",
                                      u"已培训", u"已参保", u"已休息",   u"派出单位", u"队伍", u"来源", u"性别",
                                      u"年龄",   u"实名",   u"从未服务", u"未服务自", u"班次"};
    static constexpr std::array others{u"查找=姓名",     u"语言=语种",     u"驾驶证=驾照",   u"居住区划=居住",
                                       u"点位=就近",     u"可服务=有空",   u"培训=已培训",   u"参保=已参保",
                                       u"休息=已休息",   u"适合班次=班次", u"单位=派出单位", u"志愿服务队=队伍",
                                       u"实名状态=实名", u"人员来源=来源"};
};
constexpr std::size_t kPeopleCriteria = EnumWords<PeopleCriterion>::words.size();

struct AbilityAsked
{
    QualificationKind kind = QualificationKind::Skill;
    QString name;
    QString leastLevel; ///< "": any (ability_level.h)
    bool operator==(const AbilityAsked&) const = default;
};
/// One of them is enough; all of one kind.
using AnyAbility = std::vector<AbilityAsked>;

struct NearSite
{
    QString site; ///< id or name
    Nearness within = Nearness::SameStreet;
    bool operator==(const NearSite&) const = default;
};

/// Everything asked for must be true of a person. What is empty is not asked.
struct PeopleCriteria
{
    QString words = {};                     ///< as the search of the register takes them
    std::vector<AnyAbility> abilities = {}; ///< not expired on the day
    QString home = {};                      ///< code of a division
    std::optional<NearSite> nearTo = {};
    Span free = {};                        ///< by their free times
    std::vector<QStringList> courses = {}; ///< of each list one, with a pass that counts on the day
    QDate day = {};                        ///< for training, cover and age; invalid: dayAsked
    std::optional<bool> insured = {};      ///< on the day
    Span rested = {};                      ///< on no other shift then, with the rest the limits ask for
    QString shift = {};                    ///< id of one the person fits, perhaps with warnings
    QStringList senders = {};              ///< part of the name of the sending body
    QStringList teams = {};
    QStringList sources = {};
    std::optional<Sex> sex = {};
    int leastAge = -1; ///< whole years; -1: not asked
    int mostAge = -1;
    std::vector<Verification> realNames = {};
    bool neverServed = false;
    QDate notServedSince = {}; ///< nothing served on that day or later
    bool operator==(const PeopleCriteria&) const = default;
};

/// Without repeats, in the order of the enumeration.
[[nodiscard]] std::vector<PeopleCriterion> criteriaAsked(const PeopleCriteria&);
/// The same without what that criterion asks.
[[nodiscard]] PeopleCriteria withoutCriterion(PeopleCriteria, PeopleCriterion);
/// The day that training, cover and age are asked for: the one that is said, else that of the times asked for, else
/// `today`.
[[nodiscard]] QDate dayAsked(const PeopleCriteria&, QDate today);

/// The one way of writing it; criteriaFromText reads the same back.
[[nodiscard]] QString criteriaText(const PeopleCriteria&);
/// One criterion, as criteriaText writes it; "" when it is not asked.
[[nodiscard]] QString criterionText(const PeopleCriteria&, PeopleCriterion);

/// Words separated by blanks; "…" holds blanks together. A word without "=" is sought in the register. Several values
/// of one word (、) are alternatives; skills, languages, licences and courses that are named by several words are all
/// asked for. Problems, with the word as field: unknown_criterion, value_missing, value_form.
[[nodiscard]] Outcome<PeopleCriteria> criteriaFromText(const QString&);
/// The same of words that stand apart already, as a command line has them.
[[nodiscard]] Outcome<PeopleCriteria> criteriaFromWords(const QStringList&);

} // namespace redvest
