// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/slots.h"

#include "core/storage/schema/rota.h"

#include <array>

namespace redvest::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Hours
{
    int from;
    int to;
};
constexpr Hours kMorning{8 * 60, 12 * 60};
constexpr Hours kAfternoon{13 * 60, 17 * 60};
constexpr Hours kEvening{18 * 60, 22 * 60};

/// Founds sites and posts and remembers their slots.
class Founder
{
public:
    Founder(Scene& scene, storage::Writer& writer, std::vector<Slot>& slots)
        : m_scene(scene)
        , m_writer(writer)
        , m_slots(slots)
    {}

    void campaign(const QString& name, const QString& division, int day)
    {
        m_campaign = numbered<Campaign>(u"campaign"_s, m_number++);
        m_writer.add(storage::campaignTable(),
                     Campaign{m_campaign, name, division, QDate(2022, 3, 10).addDays(day), false});
    }
    void site(const QString& name, const QString& kind, int street, int community)
    {
        const Street& where = m_scene.streets[static_cast<std::size_t>(street)];
        m_slot.street = street;
        m_slot.community = community;
        m_slot.siteName = name;
        m_slot.division = where.communities[static_cast<std::size_t>(community)]->code;
        m_site = numbered<Site>(u"site"_s, m_number++);
        m_contact = m_scene.people[static_cast<std::size_t>(m_number) * 7 % m_scene.people.size()].name;
        m_phone = phoneOf(m_number + 3000);
        m_writer.add(storage::siteTable(),
                     Site{m_site, name, kind, m_slot.division, u"民生路%1号"_s.arg(m_scene.dice.between(1, 1999)),
                          m_contact, m_phone, false});
    }
    void post(QStringView category, const QString& name = {}, const QString& language = {})
    {
        m_slot.kind = &postKind(category);
        m_slot.language = language;
        m_slot.post = numbered<Post>(u"post"_s, m_number++);
        Post post = postOf(*m_slot.kind, m_slot.post, m_site, m_campaign);
        if (!name.isEmpty())
            post.name = name;
        post.contact = m_contact;
        post.phone = m_phone;
        m_slot.postName = post.name;
        m_writer.add(storage::postTable(), post);
        auto needs = requirementsOf(*m_slot.kind, post.id);
        if (!language.isEmpty())
            needs.push_back({requirementId(post.id, RequirementKind::Language, language), post.id,
                             RequirementKind::Language, language});
        for (const Requirement& need : needs)
            m_writer.add(storage::requirementTable(), need);
    }
    void slot(Hours hours, int seats, bool isFixed = false, int lastGap = 0)
    {
        Slot slot = m_slot;
        slot.from = hours.from;
        slot.to = hours.to;
        slot.seats = seats;
        slot.isFixed = isFixed;
        slot.lastGap = lastGap;
        m_slots.push_back(slot);
    }

private:
    Scene& m_scene;
    storage::Writer& m_writer;
    std::vector<Slot>& m_slots;
    int m_number = 0;
    Id<Campaign> m_campaign;
    Id<Site> m_site;
    QString m_contact;
    QString m_phone;
    Slot m_slot;
};

void foundCommunity(Founder& founder, const QString& name, int street, int community)
{
    founder.site(name + u"核酸采样点"_s, u"采样点"_s, street, community);
    founder.post(u"核酸检测辅助");
    founder.slot(kMorning, 1);
    founder.slot(kAfternoon, 1);
    founder.site(name + u"门岗"_s, u"社区门岗"_s, street, community);
    founder.post(u"测温验码", u"门岗测温验码"_s);
    founder.slot(kMorning, 1);
    founder.slot(kAfternoon, 1);
    if (community % 2 == 0) {
        founder.slot(kEvening, 1);
    } else {
        founder.post(communityWork()[(community / 2 + street) % communityWork().size()]);
        founder.slot({14 * 60, 17 * 60}, 1);
    }
}

void foundStation(Founder& founder, int street)
{
    founder.campaign(u"铁路上海站24小时防疫志愿服务"_s, u"310106"_s, 0);
    for (const QString& way : {u"东南出口"_s, u"西南出口"_s, u"北出口"_s}) {
        founder.site(u"火车站"_s + way, u"车站出口"_s, street, 0);
        founder.post(u"测温验码", u"到站旅客测温验码"_s);
        for (const Hours h : {Hours{0, 8 * 60}, Hours{8 * 60, 16 * 60}, Hours{16 * 60, 24 * 60}})
            founder.slot(h, 4, true);
        if (way != u"东南出口"_s)
            continue;
        founder.post(u"秩序引导", u"夜间旅客引导"_s);
        founder.slot({20 * 60, 32 * 60}, 20, true, 8);
    }
}

void foundTranslators(Founder& founder, int street)
{
    founder.campaign(u"涉外防疫翻译服务"_s, u"310106"_s, 1);
    founder.site(u"涉外防疫服务热线"_s, u"热线"_s, street, 1);
    for (const QString& language :
         {u"英语"_s, u"日语"_s, u"韩语"_s, u"法语"_s, u"俄语"_s, u"西班牙语"_s, u"意大利语"_s}) {
        founder.post(u"外语翻译", language + u"翻译"_s, language);
        founder.slot({9 * 60, 13 * 60}, 1, true, language == u"意大利语"_s ? 1 : 0);
        if (language == u"英语"_s)
            founder.slot({13 * 60, 17 * 60}, 1, true);
    }
}

void foundStreetWork(Founder& founder, const Street& street, int s)
{
    const QString& name = street.division->name;
    if (name == u"天目西路街道") {
        foundStation(founder, s);
        foundTranslators(founder, s);
        return;
    }
    founder.campaign(name + u"疫苗接种志愿服务"_s, street.division->code, s % 7);
    founder.site(name + u"疫苗接种点"_s, u"接种点"_s, s, 0);
    founder.post(u"疫苗接种点服务");
    founder.slot(kMorning, 2, true);
    founder.slot(kAfternoon, 2, true);
    founder.post(u"物资保障");
    founder.slot({9 * 60, 12 * 60}, 1, true);
    if (street.seats > 180) {
        founder.site(name + u"集中采样点"_s, u"采样点"_s, s, 1);
        founder.post(u"核酸采样");
        founder.slot(kMorning, 2, true);
        founder.slot(kAfternoon, 2, true);
    }
    if (name == u"共和新路街道") {
        founder.site(u"区防疫物资转运站"_s, u"物资点"_s, s, 2);
        founder.post(u"驾驶转运");
        founder.slot(kMorning, 4, true);
        founder.slot({14 * 60, 18 * 60}, 4, true, 3);
    }
    if (name == u"江宁路街道") {
        founder.site(u"区心理援助热线"_s, u"热线"_s, s, 3);
        founder.post(u"心理热线");
        founder.slot({9 * 60, 13 * 60}, 2, true);
        founder.slot({18 * 60, 22 * 60}, 2, true);
    }
}

/// Hands out what the street's plan still has, most of it to testing.
void fillUpSeats(Scene& scene, const Street& street, std::vector<Slot>::iterator from, std::vector<Slot>::iterator to)
{
    int have = 0;
    for (auto s = from; s != to; ++s)
        have += s->seats;
    while (have < street.seats) {
        Slot& slot = *(from + scene.dice.below(static_cast<int>(to - from)));
        if (slot.isFixed || (slot.kind->category != u"核酸检测辅助" && !scene.dice.chance(55)))
            continue;
        ++slot.seats;
        ++have;
    }
}

} // namespace

std::vector<Slot> addDistrictPosts(Scene& scene)
{
    std::vector<Slot> slots;
    scene.write(u"sample.posts"_s, [&](storage::Writer& writer) {
        Founder founder(scene, writer, slots);
        for (int s = 0; s < static_cast<int>(scene.streets.size()); ++s) {
            const Street& street = scene.streets[static_cast<std::size_t>(s)];
            const std::size_t first = slots.size();
            foundStreetWork(founder, street, s);
            for (int c = 0; c < static_cast<int>(street.communities.size()); ++c) {
                // One campaign for about six communities.
                if (c % 6 == 0)
                    founder.campaign(u"%1社区防疫守护行动（%2片区）"_s.arg(street.division->name)
                                         .arg(QChar(u"一二三四五六七"[c / 6])),
                                     street.division->code, (s + c) % 9);
                const QString& name = street.communities[static_cast<std::size_t>(c)]->name;
                foundCommunity(founder, name, s, c);
            }
            fillUpSeats(scene, street, slots.begin() + static_cast<qsizetype>(first), slots.end());
        }
    });
    return slots;
}

} // namespace redvest::sample
