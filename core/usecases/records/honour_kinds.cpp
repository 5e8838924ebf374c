// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/database.h"
#include "core/storage/schema/honours.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/honours/awards.h"
#include "core/usecases/honours/care_log.h"
#include "core/usecases/honours/story_book.h"
#include "core/usecases/records/kind.h"

#include <QCoreApplication>

namespace redvest::records {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Records", text);
}

/// An honour, and all who are to get it at once.
struct HonourWish
{
    Honour honour;
    std::vector<Id<Volunteer>> people = {};
};

void readHonoured(HonourWish& wanted, Told& told)
{
    told.into(wanted.people);
}

void finishHonour(const Workspace&, const HonourWish* shown, HonourWish& wanted, Problems& problems)
{
    if (shown && !wanted.people.empty() && wanted.people != std::vector{shown->honour.volunteer})
        problems.push_back({u"fixed"_s, u"volunteer"_s,
                            tr("Who was honoured cannot be changed. Archive this honour and enter another.")});
    if (!shown && wanted.people.empty() && problems.empty())
        problems.push_back({u"required"_s, u"volunteer"_s, tr("Say who is honoured; several are separated by 、.")});
}

Outcome<Stored> storeHonour(Workspace& ws, const std::optional<HonourWish>& shown, const HonourWish& wanted,
                            const QString& reason)
{
    if (shown)
        return storedIn(saveHonour(ws, shown->honour, wanted.honour, reason));
    if (wanted.people.size() > 1)
        return storedIn(giveToMany(ws, wanted.people, wanted.honour, reason));
    Honour one = wanted.honour;
    one.volunteer = wanted.people.front();
    return storedIn(saveHonour(ws, {}, one, reason));
}

Kind honour()
{
    constexpr auto kHonour = &HonourWish::honour;
    Kind kind = kindOf<HonourWish>(
        {u"honour"_s,
         storage::honourTable().spec(),
         {{{u"volunteer"_s, u"证件号码"_s, u"志愿者|姓名|人员|身份证号"_s}, readHonoured},
          field<kHonour, &Honour::kind>({u"kind"_s, u"荣誉类型"_s, u"类型|种类"_s}),
          field<kHonour, &Honour::level>({u"level"_s, u"星级"_s, u"等级"_s}),
          field<kHonour, &Honour::name>({u"name"_s, u"荣誉名称"_s, u"名称|奖项|事由"_s}),
          field<kHonour, &Honour::issuer>({u"issuer"_s, u"颁发单位"_s, u"授予单位|表彰单位"_s}),
          field<kHonour, &Honour::document>({u"document"_s, u"文号"_s, u"证书编号|文件编号"_s}),
          field<kHonour, &Honour::day>({u"day"_s, u"日期"_s, u"授予日期|颁发日期|评定日期"_s}),
          field<kHonour, &Honour::campaign>({u"campaign"_s, u"行动"_s, u"专项行动"_s}),
          field<kHonour, &Honour::note>({u"note"_s, u"备注"_s, u"说明"_s})},
         [](Workspace& ws, const QString& id) -> Outcome<HonourWish> {
             const auto found = openFrom(ws, storage::honourTable(), id);
             return found ? Outcome<HonourWish>(HonourWish{*found}) : Outcome<HonourWish>(found.problems());
         },
         finishHonour,
         storeHonour});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archiveHonours(ws, idsOf<Honour>(ids), archived, reason));
    };
    return kind;
}

Kind care()
{
    Kind kind = kindOf<CareEntry>(
        {u"care"_s,
         storage::careEntryTable().spec(),
         {field<&CareEntry::volunteer>({u"volunteer"_s, u"证件号码"_s, u"志愿者|姓名|人员|身份证号"_s}),
          field<&CareEntry::day>({u"day"_s, u"日期"_s, u"关爱日期"_s}),
          field<&CareEntry::kind>({u"kind"_s, u"关爱类型"_s, u"类型|种类"_s}),
          field<&CareEntry::given>({u"given"_s, u"关爱内容"_s, u"内容|事项"_s}),
          field<&CareEntry::by>({u"by"_s, u"经办人"_s, u"经办单位|办理人"_s})},
         [](Workspace& ws, const QString& id) { return openFrom(ws, storage::careEntryTable(), id); },
         [](const Workspace&, const CareEntry*, CareEntry&, Problems&) {},
         [](Workspace& ws, const std::optional<CareEntry>& shown, const CareEntry& wanted, const QString& reason) {
             return storedIn(saveCare(ws, shown, wanted, reason));
         }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archiveCare(ws, idsOf<CareEntry>(ids), archived, reason));
    };
    return kind;
}

Kind story()
{
    Kind kind = kindOf<Story>(
        {u"story"_s,
         storage::storyTable().spec(),
         {field<&Story::title>({u"title"_s, u"标题"_s, u"题目"_s}),
          field<&Story::text>({u"text"_s, u"正文"_s, u"内容|事迹"_s}),
          field<&Story::day>({u"day"_s, u"日期"_s, u"事迹日期"_s}),
          field<&Story::volunteer>({u"volunteer"_s, u"证件号码"_s, u"志愿者|姓名|人员|身份证号"_s}),
          field<&Story::team>({u"team"_s, u"志愿服务队"_s, u"队伍"_s}),
          field<&Story::consentOn>({u"consent_on"_s, u"同意公开日期"_s, u"同意日期"_s}),
          field<&Story::consentWithdrawnOn>({u"consent_withdrawn_on"_s, u"撤回同意日期"_s, u"撤回日期"_s})},
         [](Workspace& ws, const QString& id) { return openFrom(ws, storage::storyTable(), id); },
         [](const Workspace&, const Story*, Story&, Problems&) {},
         [](Workspace& ws, const std::optional<Story>& shown, const Story& wanted, const QString& reason) {
             return storedIn(saveStory(ws, shown, wanted, reason));
         }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archiveStories(ws, idsOf<Story>(ids), archived, reason));
    };
    return kind;
}

} // namespace

std::vector<Kind> honourKinds()
{
    return {honour(), care(), story()};
}

} // namespace redvest::records
