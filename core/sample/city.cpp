// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The city's week: 46 900 people, 1 946 campaigns, 130 500 records of four hours (522 000 h, 11.13 h each).
//
// People come first and shifts are cut to fit them: everybody serves two or three of the thirteen half days that are
// over at the end of the story, so that the published figures come out to the hour.

#include "core/sample/posts.h"
#include "core/sample/scene.h"
#include "core/storage/schema/rota.h"

#include <QCoreApplication>

#include <array>

namespace redvest::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCampaigns = 1946;
constexpr int kPeople = 46900;
constexpr int kTwice = 10200; ///< of the people serve twice, the others three times
constexpr int kServed = 13;   ///< half days that are over: mornings and afternoons, the last one a morning
constexpr int kHalfDays = 16; ///< with the last afternoon, evening and night

Span halfDay(int i)
{
    const QDate day = kMonday.addDays(std::min(i / 2, kDays - 1));
    const int hour = i < kServed + 1 ? (i % 2 == 0 ? 8 : 13) : i == kServed + 1 ? 18 : 22;
    const Instant from = atLocal(day, QTime(hour, 0));
    return {from, plusMinutes(from, 240)};
}

/// The half days of the `number`th person, at least two days apart.
std::vector<int> halfDaysOf(int number)
{
    const int start = number % kServed;
    std::vector<int> out{start, (start + 4) % kServed};
    const bool isTwice = (number + 1) * qint64(kTwice) / kPeople != number * qint64(kTwice) / kPeople;
    if (!isTwice)
        out.push_back((start + 8) % kServed);
    // Some of those who are not on duty that morning come later on the last day.
    if (start >= 1 && start <= 3)
        out.push_back(kServed);
    if (start == 5)
        out.push_back(kServed + 1);
    if (start == 6)
        out.push_back(kServed + 2);
    return out;
}

struct CityPost
{
    Post post;
    QString siteName;
    QString division;
    [[nodiscard]] bool needsTraining() const { return post.category == u"核酸检测辅助"; }
};

class CityStreet
{
public:
    CityStreet(Scene& scene, storage::Writer& writer, int index)
        : m_scene(scene)
        , m_writer(writer)
        , m_street(scene.streets[static_cast<std::size_t>(index)])
        , m_index(index)
        , m_rate(index % 9 == 4 ? 0 : 3 + index * 7 % 24)
    {}

    void make(std::size_t firstPerson)
    {
        addCampaigns();
        addPosts();
        std::array<std::vector<const SamplePerson*>, kHalfDays> crews;
        for (int i = 0; i < m_street.people; ++i) {
            const std::size_t number = firstPerson + static_cast<std::size_t>(i);
            for (const int h : halfDaysOf(static_cast<int>(number)))
                crews[static_cast<std::size_t>(h)].push_back(&m_scene.people[number]);
        }
        for (int h = 0; h < kHalfDays; ++h)
            addHalfDay(h, crews[static_cast<std::size_t>(h)]);
    }

private:
    void addCampaigns()
    {
        static const QStringList s_names{u"核酸检测志愿服务"_s, u"社区守护志愿服务"_s, u"物资配送志愿服务"_s,
                                         u"为老关爱志愿服务"_s, u"防疫宣传志愿服务"_s, u"卡口值守志愿服务"_s,
                                         u"环境清洁志愿服务"_s, u"便民配药志愿服务"_s, u"疫苗接种志愿服务"_s,
                                         u"信息录入志愿服务"_s};
        const int streets = static_cast<int>(m_scene.streets.size());
        const int from = kCampaigns * m_index / streets;
        const int to = kCampaigns * (m_index + 1) / streets;
        for (int number = from; number < to; ++number) {
            const auto id = numbered<Campaign>(u"campaign"_s, number);
            m_campaigns.push_back(id);
            m_writer.add(storage::campaignTable(),
                         Campaign{id, m_street.division->name + s_names[(number - from) % s_names.size()],
                                  m_street.division->code, kMonday.addDays(number % kDays), false});
        }
    }

    void addPosts()
    {
        const int communities = static_cast<int>(m_street.communities.size());
        const int sites = std::max(3, communities / 3);
        for (int i = 0; i < sites; ++i) {
            const Division& home = *m_street.communities[static_cast<std::size_t>(i * communities / sites)];
            const int number = m_index * 1000 + i;
            Site site;
            site.id = numbered<Site>(u"site"_s, number);
            site.kind = i % 2 == 0 ? u"采样点"_s : u"社区门岗"_s;
            site.name = home.name + (i % 2 == 0 ? u"核酸采样点"_s : u"门岗"_s);
            site.division = home.code;
            site.contact = m_scene.people[static_cast<std::size_t>(number) % m_scene.people.size()].name;
            site.phone = phoneOf(number);
            m_writer.add(storage::siteTable(), site);
            addPost(site, i, number);
        }
    }

    void addPost(const Site& site, int i, int number)
    {
        const QString other = i % 4 == 1 ? u"测温验码"_s : communityWork()[(i / 4 + m_index) % 5];
        const bool isOpen = i % 2 == 1 && postKind(other).needs.empty();
        const PostKind& kind = postKind(i % 2 == 0 ? u"核酸检测辅助"_s : isOpen ? other : u"测温验码"_s);
        Post post = postOf(kind, numbered<Post>(u"post"_s, number), site.id,
                           m_campaigns[static_cast<std::size_t>(i) % m_campaigns.size()]);
        post.contact = site.contact;
        post.phone = site.phone;
        m_writer.add(storage::postTable(), post);
        for (const Requirement& need : requirementsOf(kind, post.id))
            m_writer.add(storage::requirementTable(), need);
        m_posts.push_back({post, site.name, site.division});
    }

    void addHalfDay(int h, const std::vector<const SamplePerson*>& crew)
    {
        std::vector<std::vector<const SamplePerson*>> onPost(m_posts.size());
        std::size_t at = static_cast<std::size_t>(h);
        for (const SamplePerson* p : crew) {
            do {
                at = (at + 1) % m_posts.size();
            } while (m_posts[at].needsTraining() && p->trained != Trained::Eighth);
            onPost[at].push_back(p);
        }
        for (std::size_t i = 0; i < m_posts.size(); ++i)
            addShift(h, m_posts[i], onPost[i]);
    }

    void addShift(int h, const CityPost& post, const std::vector<const SamplePerson*>& people)
    {
        const int filled = static_cast<int>(people.size());
        int needed = filled;
        for (int i = 0; i <= filled; ++i)
            needed += m_scene.dice.chance(m_rate) ? 1 : 0;
        if (needed == 0)
            return;
        const Span span = halfDay(h);
        const Shift shift{{namedUuid({u"sample"_s, u"shift"_s, post.post.id.text(), QString::number(h)})},
                          post.post.id,
                          span.from,
                          span.to,
                          needed,
                          {},
                          false};
        m_writer.add(storage::shiftTable(), shift);
        for (const SamplePerson* p : people)
            assign(h, shift, post, *p);
    }

    void assign(int h, const Shift& shift, const CityPost& post, const SamplePerson& p)
    {
        using enum AssignmentState;
        const AssignmentState state = h < kServed               ? Served
                                      : h == kServed            ? OnDuty
                                      : m_scene.dice.chance(85) ? Accepted
                                                                : Invited;
        const Assignment a{assignmentId(shift.id, p.id), shift.id, p.id, state, {}, {}};
        m_writer.add(storage::assignmentTable(), a);
        if (state != Served)
            return;
        ServiceRecord r;
        r.id = {namedUuid({u"sample"_s, u"record"_s, a.id.text()})};
        r.volunteer = p.id;
        r.shift = shift.id;
        r.postName = post.post.name;
        r.siteName = post.siteName;
        r.division = post.division;
        r.day = localDate(shift.starts);
        r.starts = shift.starts;
        r.ends = shift.ends;
        r.minutes = 240;
        r.source = RecordSource::CheckIn;
        r.state = RecordState::Approved;
        r.approvedBy = u"审核员"_s;
        m_writer.add(storage::serviceRecordTable(), r);
    }

    Scene& m_scene;
    storage::Writer& m_writer;
    const Street& m_street;
    int m_index;
    int m_rate; ///< seats in a hundred that nobody has taken
    std::vector<Id<Campaign>> m_campaigns;
    std::vector<CityPost> m_posts;
};

} // namespace

void addCityRota(Scene& scene)
{
    std::size_t firstPerson = 0;
    const int streets = static_cast<int>(scene.streets.size());
    for (int s = 0; s < streets; ++s) {
        scene.progress.report(s, streets, QCoreApplication::translate("Sample", "Shifts"));
        scene.write(u"sample.rota"_s, [&](storage::Writer& writer) { CityStreet(scene, writer, s).make(firstPerson); });
        firstPerson += static_cast<std::size_t>(scene.streets[static_cast<std::size_t>(s)].people);
    }
}

} // namespace redvest::sample
