// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample's honours: stars granted for hours that another system counted, awards, letters of thanks, some care, and
// stories with and without consent. Who gets what follows from the order of the people, so that nothing else changes.

#include "core/storage/schema/honours.h"
#include "core/sample/scene.h"

#include <array>

namespace redvest::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kThanksDay(2022, 3, 5); // 学雷锋纪念日

/// Grown-up people of the register, some apart from each other: the first of each stretch.
std::vector<SamplePerson> chosen(const Scene& scene, std::size_t count, std::size_t offset)
{
    std::vector<SamplePerson> grown;
    for (const SamplePerson& person : scene.people) {
        if (person.isActive && !person.isMinor)
            grown.push_back(person);
    }
    std::vector<SamplePerson> some;
    const std::size_t step = grown.size() / count;
    for (std::size_t i = 0; i < count && step > offset; ++i)
        some.push_back(grown[i * step + offset]);
    return some;
}

Honour of(const SamplePerson& person, HonourKind kind, QDate day, const QString& issuer)
{
    Honour honour;
    honour.volunteer = person.id;
    honour.kind = kind;
    honour.day = day;
    honour.issuer = issuer;
    return honour;
}

void addStars(Scene& scene, storage::Writer& writer, const QString& office)
{
    int number = 0;
    for (const SamplePerson& person : chosen(scene, 24, 1)) {
        Honour star = of(person, HonourKind::Star, QDate(2021, 12, 5), office);
        star.level = 1 + number % kStarCount;
        star.document = u"静文明〔2021〕31号"_s;
        star.note = u"全国志愿服务信息系统累计时长"_s;
        star.id = honourId(star);
        writer.add(storage::honourTable(), star);
        ++number;
    }
}

void addAwards(Scene& scene, storage::Writer& writer, const QString& office)
{
    for (const SamplePerson& person : chosen(scene, 12, 2)) {
        Honour award = of(person, HonourKind::Award, kThanksDay, office);
        award.name = u"2021年度优秀志愿者"_s;
        award.document = u"静文明〔2022〕6号"_s;
        award.id = honourId(award);
        writer.add(storage::honourTable(), award);
    }
    for (const SamplePerson& person : chosen(scene, 40, 3)) {
        Honour letter = of(person, HonourKind::Letter, kThanksDay, office);
        letter.name = u"2021年度社区志愿服务"_s;
        letter.id = honourId(letter);
        writer.add(storage::honourTable(), letter);
    }
}

void addCare(Scene& scene, storage::Writer& writer)
{
    struct Done
    {
        QStringView kind, given, by;
    };
    constexpr std::array done{
        Done{u"老人照料", u"封控期间请居委会每日上门照看家中老人，代购药品", u"居委会"},
        Done{u"子女学业", u"联系学校，安排子女网课期间的课业辅导", u"街道团工委"},
        Done{u"心理支持", u"连续值守后安排心理咨询师电话疏导两次", u"心理志愿服务队"},
        Done{u"走访慰问", u"上门慰问家属，送去生活物资", u"区文明办"},
    };
    int number = 0;
    for (const SamplePerson& person : chosen(scene, 8, 4)) {
        const Done& what = done[std::size_t(number) % done.size()];
        writer.add(storage::careEntryTable(),
                   CareEntry{numbered<CareEntry>(u"care"_s, ++number), person.id, kMonday.addDays(number % kDays - 7),
                             what.kind.toString(), what.given.toString(), what.by.toString(), false});
    }
}

void addStories(Scene& scene, storage::Writer& writer)
{
    struct Told
    {
        QStringView title, text;
    };
    constexpr std::array told{
        Told{u"雨夜里的门岗", u"夜里下起大雨，居民排队回家。%1把雨棚让给老人和孩子，自己在雨里核验到天亮。"},
        Told{u"三百个电话", u"两天里，%1打出三百多个电话，问清楼里谁要配药、谁要透析，一一落实。"},
        Told{u"六楼的药", u"电梯停了，%1一天爬了四十多层，把药送到每一户门口。"},
        Told{u"换下来的那一班", u"%1连值两班，把休息的机会让给孩子还小的同伴。"},
    };
    int number = 0;
    for (const SamplePerson& person : chosen(scene, told.size(), 5)) {
        const Told& what = told[std::size_t(number) % told.size()];
        Story story;
        story.id = numbered<Story>(u"story"_s, ++number);
        story.title = what.title.toString();
        story.text = what.text.toString().arg(person.name);
        story.day = kMonday.addDays(-number);
        story.volunteer = person.id;
        if (number > 1)
            story.consentOn = kMonday.addDays(-1);
        if (number == 4)
            story.consentWithdrawnOn = kMonday;
        writer.add(storage::storyTable(), story);
    }
}

} // namespace

void addHonours(Scene& scene)
{
    const QString office = scene.ws.office().name;
    scene.write(u"sample.honours"_s, [&](storage::Writer& writer) {
        addStars(scene, writer, office);
        addAwards(scene, writer, office);
        addCare(scene, writer);
        addStories(scene, writer);
    });
}

} // namespace redvest::sample
