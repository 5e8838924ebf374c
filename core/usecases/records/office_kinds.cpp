// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/domain/when.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/divisions.h"
#include "core/usecases/dispatch/weight_rules.h"
#include "core/usecases/honours/star_rules.h"
#include "core/usecases/records/kind.h"
#include "core/usecases/rota/counted_hours.h"
#include "core/usecases/workspace/call_settings.h"
#include "core/usecases/workspace/eligibility_rules.h"
#include "core/usecases/workspace/office_name.h"
#include "core/usecases/workspace/terms.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace redvest::records {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What may be changed of the office.
struct OfficeWish
{
    QString name;
    EligibilityLimits limits;
    StarLevels stars;
    CountingRule counting;
    CallTexts calls;
    DispatchWeights weights;
};

/// A word of a list as it is typed.
struct TermWish
{
    TermList list = TermList::Skill;
    QString name;
    bool namesList = false;
};

QString tr(const char* text)
{
    return QCoreApplication::translate("Records", text);
}

/// A limit of hours; an empty value goes back to the usual one.
template <int EligibilityLimits::*Limit>
Field<OfficeWish> hoursLimit(FieldName name)
{
    return {std::move(name), [](OfficeWish& wish, Told& told) {
                wish.limits.*Limit = EligibilityLimits{}.*Limit;
                if (!told.isEmpty())
                    told.intoMinutes(wish.limits.*Limit);
            }};
}

template <int EligibilityLimits::*Limit>
Field<OfficeWish> countLimit(FieldName name)
{
    return {std::move(name), [](OfficeWish& wish, Told& told) {
                wish.limits.*Limit = EligibilityLimits{}.*Limit;
                if (!told.isEmpty())
                    told.into(wish.limits.*Limit);
            }};
}

template <QTime EligibilityLimits::*Limit>
Field<OfficeWish> clockLimit(FieldName name)
{
    return {std::move(name), [](OfficeWish& wish, Told& told) {
                wish.limits.*Limit = EligibilityLimits{}.*Limit;
                if (told.isEmpty())
                    return;
                const Outcome<ClockTime> time = parseTime(told.text());
                if (time)
                    wish.limits.*Limit = time->time;
                else
                    told.refuse(time.problems());
            }};
}

/// A weight of dispatch; an empty value goes back to the usual one.
template <int DispatchWeights::*Weight>
Field<OfficeWish> weightOf(FieldName name)
{
    return {std::move(name), [](OfficeWish& wish, Told& told) {
                wish.weights.*Weight = DispatchWeights{}.*Weight;
                if (!told.isEmpty())
                    told.into(wish.weights.*Weight);
            }};
}

/// A text of every call; an empty value goes back to the usual one.
template <QString CallTexts::*Text>
Field<OfficeWish> callText(FieldName name)
{
    return {std::move(name), [](OfficeWish& wish, Told& told) {
                wish.calls.*Text = CallTexts{}.*Text;
                if (!told.isEmpty())
                    told.into(wish.calls.*Text);
            }};
}

/// Hours of the star levels, separated; nothing goes back to the usual ones.
void readStars(OfficeWish& wish, Told& told)
{
    wish.stars = {};
    if (told.isEmpty())
        return;
    static const QRegularExpression between(u"[\\s,，、;；/]+"_s);
    const QStringList typed = told.text().split(between, Qt::SkipEmptyParts);
    bool isGood = typed.size() == kStarCount;
    for (qsizetype i = 0; isGood && i < typed.size(); ++i)
        wish.stars.hours[std::size_t(i)] = typed[i].toInt(&isGood);
    if (!isGood)
        told.refuse(u"value_form"_s, tr("Type five numbers of hours, like 100、300、600、1000、1500."));
}

/// Nothing goes back to every minute, and to no limit.
void readUnit(OfficeWish& wish, Told& told)
{
    wish.counting.unit = CountingRule{}.unit;
    if (!told.isEmpty())
        told.into(wish.counting.unit);
}

void readDayCap(OfficeWish& wish, Told& told)
{
    wish.counting.dayCap = CountingRule{}.dayCap;
    if (!told.isEmpty())
        told.intoMinutes(wish.counting.dayCap);
}

Outcome<Stored> saveOffice(Workspace& ws, const std::optional<OfficeWish>& shown, const OfficeWish& wanted,
                           const QString& reason)
{
    if (!shown)
        return Problem{u"one_office"_s, u"record"_s,
                       tr("A workspace has one office. Change it: set office office name=….")};
    const bool isRenamed = wanted.name != shown->name;
    const bool hasLimits = !(wanted.limits == shown->limits);
    const bool hasStars = !(wanted.stars == shown->stars);
    const bool hasCounting = !(wanted.counting == shown->counting);
    const bool hasCalls = !(wanted.calls == shown->calls);
    const bool hasWeights = !(wanted.weights == shown->weights);
    if (int(isRenamed) + int(hasLimits) + int(hasStars) + int(hasCounting) + int(hasCalls) + int(hasWeights) > 1)
        return Problem{
            u"one_at_a_time"_s, u"name"_s,
            tr("Name, limits, star levels, counting, the words of calls and the weights of dispatch are entries of the "
               "history of their own. Change one, then the other.")};
    const auto changes = hasCalls      ? setCallTexts(ws, wanted.calls, reason)
                         : hasWeights  ? setDispatchWeights(ws, wanted.weights, reason)
                         : hasStars    ? setStarLevels(ws, wanted.stars, reason)
                         : hasCounting ? setCountingRule(ws, wanted.counting, reason)
                         : hasLimits   ? setEligibilityLimits(ws, wanted.limits, reason)
                                       : renameOffice(ws, wanted.name, reason);
    return changes ? Outcome<Stored>(Stored{{u"office"_s}, *changes}) : Outcome<Stored>(changes.problems());
}

Kind office()
{
    using Limits = EligibilityLimits;
    using Weights = DispatchWeights;
    Kind kind = kindOf<OfficeWish>(
        {u"office"_s,
         storage::officeTable().spec(),
         {field<&OfficeWish::name>({u"name"_s, u"办公室名称"_s, u"名称|单位名称"_s}),
          hoursLimit<&Limits::restMinutes>({u"rest_hours"_s, u"两班间隔小时"_s, u"班次间隔|休息小时"_s}),
          hoursLimit<&Limits::dayMinutes>({u"day_hours"_s, u"单日上限小时"_s, u"每日上限小时|单日小时"_s}),
          hoursLimit<&Limits::weekMinutes>({u"week_hours"_s, u"七日上限小时"_s, u"7日上限小时|七日小时"_s}),
          hoursLimit<&Limits::suitMinutes>({u"suit_hours"_s, u"防护服上限小时"_s, u"穿防护服小时|防护服小时"_s}),
          hoursLimit<&Limits::stretchMinutes>({u"stretch_hours"_s, u"连续工作上限小时"_s, u"连续工作小时"_s}),
          hoursLimit<&Limits::healthMinutes>({u"health_hours"_s, u"健康申报有效小时"_s, u"健康申报小时"_s}),
          countLimit<&Limits::daysInRow>({u"days_in_row"_s, u"连续天数上限"_s, u"连续天数"_s}),
          countLimit<&Limits::elderAge>({u"elder_age"_s, u"夜班年龄上限"_s, u"夜班年龄"_s}),
          clockLimit<&Limits::nightFrom>({u"night_from"_s, u"夜间开始"_s, u"夜班开始"_s}),
          clockLimit<&Limits::nightTo>({u"night_to"_s, u"夜间结束"_s, u"夜班结束"_s}),
          {{u"star_hours"_s, u"星级小时"_s, u"星级标准|星级时长"_s}, readStars},
          {{u"counting_unit"_s, u"计时单位分钟"_s, u"计时单位"_s}, readUnit},
          {{u"day_cap_hours"_s, u"单日计入上限小时"_s, u"单日计入上限"_s}, readDayCap},
          weightOf<&Weights::urgentSeat>({u"urgent_seat"_s, u"急岗权重"_s, u"重点岗位权重"_s}),
          weightOf<&Weights::otherStreet>({u"other_street"_s, u"跨街镇权重"_s, u"跨街道权重"_s}),
          weightOf<&Weights::otherDistrict>({u"other_district"_s, u"跨区权重"_s, {}}),
          weightOf<&Weights::fairShare>({u"fair_share"_s, u"均衡权重"_s, u"公平权重"_s}),
          weightOf<&Weights::warning>({u"warning_weight"_s, u"提醒权重"_s, {}}),
          weightOf<&Weights::change>({u"change_weight"_s, u"变动权重"_s, u"改派权重"_s}),
          weightOf<&Weights::fairDays>({u"fair_days"_s, u"均衡天数"_s, u"公平天数"_s}),
          callText<&CallTexts::series>({u"call_series"_s, u"招募令名称"_s, u"招募令系列"_s}),
          callText<&CallTexts::benefits>({u"call_benefits"_s, u"招募令福利保障"_s, u"福利保障"_s}),
          callText<&CallTexts::riskNotice>({u"call_risk_notice"_s, u"招募令风险告知"_s, u"风险告知"_s}),
          callText<&CallTexts::howToAnswer>({u"call_how_to_answer"_s, u"招募令报名方式"_s, u"报名方式"_s}),
          callText<&CallTexts::contact>({u"call_contact"_s, u"招募令联系人"_s, {}}),
          callText<&CallTexts::phone>({u"call_phone"_s, u"招募令联系电话"_s, {}})},
         [](Workspace& ws, const QString&) -> Outcome<OfficeWish> {
             return OfficeWish{ws.office().name,          eligibilityLimits(ws.office()), starLevels(ws.office()),
                               countingRule(ws.office()), callTexts(ws.office()),         dispatchWeights(ws.office())};
         },
         [](const Workspace&, const OfficeWish*, OfficeWish&, Problems&) {},
         saveOffice});
    kind.insteadOfArchiving = tr("The office is not archived: the whole workspace is its own.");
    return kind;
}

Outcome<TermWish> openTerm(Workspace& ws, const QString& id)
{
    const auto term = ws.read().find(storage::termTable(), id);
    const auto list = term ? fromWord<TermList>(term->kind) : std::nullopt;
    if (!list)
        return goneMeanwhile(id);
    return TermWish{*list, term->name, true};
}

Outcome<Stored> saveTerm(Workspace& ws, const std::optional<TermWish>& shown, const TermWish& wanted,
                         const QString& reason)
{
    const QString id = storage::termTable().id({wordOf(wanted.list), normalised(wanted.name), 0, false});
    if (!shown) {
        const auto changes = addTerm(ws, wanted.list, wanted.name, reason);
        return changes ? Outcome<Stored>(Stored{{id}, *changes}) : Outcome<Stored>(changes.problems());
    }
    if (shown->list == wanted.list && shown->name == normalised(wanted.name))
        return Stored{{id}, {}};
    return Problem{u"word_is_its_name"_s, u"name"_s,
                   tr("A word of a list is its name and is not changed. Add the other word with \"set term new\" and "
                      "archive this one.")};
}

Kind term()
{
    Kind kind = kindOf<TermWish>(
        {u"term"_s,
         storage::termTable().spec(),
         {{{u"kind"_s, u"词表"_s, u"清单|列表|种类"_s},
           [](TermWish& wish, Told& told) {
               told.into(wish.list);
               wish.namesList = !told.isEmpty();
           }},
          {{u"name"_s, u"词语"_s, u"名称|词"_s}, [](TermWish& wish, Told& told) { told.into(wish.name); }}},
         openTerm,
         [](const Workspace&, const TermWish*, TermWish& wanted, Problems& problems) {
             if (!wanted.namesList)
                 problems.push_back(
                     {u"required"_s, u"kind"_s,
                      tr("Say which list the word belongs to: 词表=%1.").arg(fileWords<TermList>().join(u'|'))});
         },
         saveTerm});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return retireTerms(ws, ids, archived, reason);
    };
    return kind;
}

} // namespace

std::vector<Kind> officeKinds()
{
    return {office(), term()};
}

} // namespace redvest::records
