// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample's volunteers, what they can do, the bodies that send them and the teams they belong to.

#include "core/sample/names.h"
#include "core/storage/schema/volunteers.h"

#include <QCoreApplication>

#include <array>

namespace redvest::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList& languagesOf15()
{
    // Fifteen translators, seven languages; Italian rests on one.
    static const QStringList s_all{u"英语"_s, u"英语"_s, u"英语"_s, u"英语"_s,     u"日语"_s,
                                   u"日语"_s, u"日语"_s, u"韩语"_s, u"韩语"_s,     u"法语"_s,
                                   u"法语"_s, u"俄语"_s, u"俄语"_s, u"西班牙语"_s, u"意大利语"_s};
    return s_all;
}

void giveSource(Scene& scene, Volunteer& v, const QStringList& senders, int number)
{
    static const QStringList s_companies{u"上海晨帆信息科技有限公司"_s, u"上海苏河里商贸有限公司"_s,
                                         u"上海北横物业管理有限公司"_s, u"上海青萍文化传播有限公司"_s,
                                         u"上海和田智造有限公司"_s,     u"上海闸桥物流有限公司"_s};
    const int roll = scene.dice.below(100);
    if (roll < 30) {
        v.source = u"机关企事业"_s;
        v.dispatchedBy = v.employer = senders[number % senders.size()];
    } else if (roll < 48) {
        v.source = u"社区党员"_s;
        v.dispatchedBy = scene.ws.divisions().name(v.division) + u"党支部"_s;
    } else if (roll < 68) {
        v.source = u"社区居民"_s;
    } else if (roll < 84) {
        v.source = u"社会招募"_s;
        v.employer = scene.dice.pick(s_companies);
    } else if (roll < 90) {
        v.source = u"社会组织"_s;
        v.dispatchedBy = u"苏河志愿服务发展中心"_s;
    } else if (roll < 96) {
        v.source = u"高校学生"_s;
        v.dispatchedBy = u"城市学院青年志愿者协会"_s;
    } else {
        v.source = u"退役军人"_s;
    }
}

void giveParticulars(Scene& scene, Volunteer& v, int number)
{
    static const QStringList s_times{u"每天全天"_s, u"每日一班，4小时"_s, u"听从调配"_s, u"提前一日通知"_s};
    v.address = u"民生路%1弄%2号%3室"_s.arg(scene.dice.between(1, 999))
                    .arg(scene.dice.between(1, 60))
                    .arg(scene.dice.between(1, 18) * 100 + scene.dice.between(1, 6));
    if (v.source == u"社区党员"_s)
        v.politicalStatus = u"中共党员"_s;
    else
        v.politicalStatus = scene.dice.chance(25) ? u"中共党员"_s : scene.dice.chance(20) ? u"共青团员"_s : u"群众"_s;
    if (v.documentKind != DocumentKind::ResidentId)
        v.politicalStatus = u""_s;
    v.availability = scene.dice.pick(s_times);
    v.maxDailyMinutes = scene.dice.chance(60) ? 480 : 0;
    v.verification = scene.dice.chance(98) ? Verification::Verified : Verification::Pending;
    v.registeredAt =
        atLocal(QDate(2022, 3, 1).addDays(scene.dice.below(9)), QTime(8 + scene.dice.below(10), scene.dice.below(60)));
    if (v.verification == Verification::Verified)
        v.verifiedOn = localDate(v.registeredAt);
    v.legalBasis = LegalBasis::Consent;
    v.consentOn = v.sensitiveConsentOn = localDate(v.registeredAt);
    v.consentVersion = u"2022年第1版"_s;
    v.mayPublish = scene.dice.chance(70);
    if (!scene.isCity() && number % 260 == 259)
        v.status = number % 520 == 259 ? VolunteerStatus::Suspended : VolunteerStatus::Archived;
    if (isMinorOn(v.birth, kMonday)) {
        // Nobody joins the party before eighteen (中国共产党章程 art. 1).
        if (v.politicalStatus == u"中共党员"_s)
            v.politicalStatus = u"共青团员"_s;
        if (v.source == u"社区党员"_s)
            v.source = u"社区居民"_s;
        v.guardianName = v.name.left(1) + u"安和"_s;
        v.guardianPhone = phoneOf(number + 5000);
        v.guardianConsentOn = v.consentOn;
    }
}

Qualification ability(const Volunteer& v, QualificationKind kind, const QString& name, const QString& level = {})
{
    return {qualificationId(v.id, kind, name), v.id, kind, name, level, {}, u"区文明办"_s, {}};
}

std::vector<Qualification> abilitiesOf(Scene& scene, const Volunteer& v, int number)
{
    using enum QualificationKind;
    static const QStringList s_skills{u"急救"_s,     u"社会工作"_s, u"环境消杀"_s, u"计算机录入"_s, u"电话沟通"_s,
                                      u"应急救援"_s, u"教师"_s,     u"摄影摄像"_s, u"家电维修"_s,   u"新闻写作"_s};
    if (isMinorOn(v.birth, kMonday))
        return {};
    const int translator = number % 220;
    if (!scene.isCity() && translator == 44 && number / 220 < languagesOf15().size())
        return {ability(v, Language, languagesOf15()[number / 220], u"专业"_s)};
    if (number % 36 == 7)
        return {ability(v, Skill, u"护士"_s, u"执业"_s), ability(v, Skill, u"核酸采样"_s, u"已认证"_s)};
    if (number % 110 == 19)
        return {ability(v, Skill, u"心理咨询"_s, u"三级"_s)};
    std::vector<Qualification> all;
    if (number % 9 == 4)
        all.push_back(ability(v, Licence, u"C1"_s));
    if (scene.dice.chance(18))
        all.push_back(ability(v, Skill, scene.dice.pick(s_skills)));
    return all;
}

Trained trainedOf(Scene& scene, const SamplePerson& person)
{
    const bool isExpert = person.abilities.size() > 1 || person.abilities.contains(u"心理咨询"_s);
    const int roll = scene.dice.below(100);
    if (isExpert || roll < 88)
        return Trained::Eighth;
    if (roll < 93)
        return Trained::Seventh;
    if (roll < 96)
        return Trained::Expired;
    return roll < 98 ? Trained::Failed : Trained::Never;
}

void addPerson(Scene& scene, storage::Writer& writer, Volunteer v, int street, int community, int number)
{
    SamplePerson person;
    person.id = v.id;
    person.name = v.name;
    person.street = street;
    person.community = community;
    person.isActive = v.status == VolunteerStatus::Active;
    person.isMinor = isMinorOn(v.birth, kMonday);
    person.isElder = ageOn(v.birth, kMonday) >= 60;
    for (const Qualification& q : abilitiesOf(scene, v, number)) {
        person.abilities += q.name;
        writer.add(storage::qualificationTable(), q);
    }
    person.trained = trainedOf(scene, person);
    if (person.abilities.contains(u"护士"_s))
        v.source = u"医务人员"_s;
    writer.add(storage::volunteerTable(), v);
    scene.people.push_back(std::move(person));
}

Team teamOf(const QString& name, const QString& kind, const QString& division, int number)
{
    return {numbered<Team>(u"team"_s, number), name, kind, division, {}, QDate(2022, 3, 10), false};
}

/// The team with its members; the first leads.
void addTeam(storage::Writer& writer, Team team, const std::vector<const SamplePerson*>& members)
{
    if (!members.empty())
        team.leader = members.front()->id;
    writer.add(storage::teamTable(), team);
    for (const SamplePerson* p : members)
        writer.add(storage::teamMemberTable(),
                   TeamMember{teamMemberId(team.id, p->id, team.foundedOn), team.id, p->id, team.foundedOn, {}});
}

std::vector<const SamplePerson*> everyNth(const Scene& scene, int street, int n, int rest)
{
    std::vector<const SamplePerson*> out;
    int i = 0;
    for (const SamplePerson& p : scene.people) {
        if (p.street == street && p.isActive && !p.isMinor && i++ % n == rest)
            out.push_back(&p);
    }
    return out;
}

std::vector<const SamplePerson*> whoCan(const Scene& scene, const QStringList& abilities)
{
    std::vector<const SamplePerson*> out;
    for (const SamplePerson& p : scene.people) {
        if (p.isActive &&
            std::any_of(abilities.begin(), abilities.end(), [&](const QString& a) { return p.abilities.contains(a); }))
            out.push_back(&p);
    }
    return out;
}

} // namespace

QStringList bodies(const Scene& scene)
{
    const QString place = scene.isCity() ? u"市"_s : u"静安区"_s;
    QStringList out;
    for (
        const QString& field :
        u"发展改革 商务 教育 科技 民政 财政 人社 建设 文旅 卫健 应急 审计 市场监管 体育 统计 医保 绿化 房管 信访 税务 司法"_s
            .split(u' '))
        out << place + field + u"局机关"_s << place + field + u"系统事业单位"_s << place + field + u"系统企业"_s;
    return out;
}

void addPeople(Scene& scene)
{
    Inventor inventor(scene.dice);
    const QStringList senders = bodies(scene);
    int number = 0;
    for (std::size_t s = 0; s < scene.streets.size(); ++s) {
        const Street& street = scene.streets[s];
        scene.progress.report(qint64(s), qint64(scene.streets.size()), QCoreApplication::translate("Sample", "People"));
        scene.write(u"sample.people"_s, [&](storage::Writer& writer) {
            for (int i = 0; i < street.people; ++i, ++number) {
                const int community = i % static_cast<int>(street.communities.size());
                Volunteer v = inventor.person(number);
                v.division = street.communities[static_cast<std::size_t>(community)]->code;
                giveSource(scene, v, senders, number);
                giveParticulars(scene, v, number);
                addPerson(scene, writer, std::move(v), static_cast<int>(s), community, number);
            }
        });
    }
}

void addOrganisations(Scene& scene)
{
    scene.write(u"sample.organisations"_s, [&](storage::Writer& writer) {
        int number = 0;
        const auto add = [&](const QString& name, const QString& kind, const QString& division) {
            writer.add(storage::organisationTable(),
                       Organisation{numbered<Organisation>(u"organisation"_s, number), name, kind, division,
                                    scene.people[static_cast<std::size_t>(number) * 3 % scene.people.size()].name,
                                    phoneOf(7000 + number), false});
            ++number;
        };
        for (const QString& name : bodies(scene))
            add(name,
                name.endsWith(u"机关"_s)   ? u"机关"_s
                : name.endsWith(u"企业"_s) ? u"企业"_s
                                           : u"事业单位"_s,
                scene.scope());
        for (const Street& street : scene.streets)
            add(street.division->name + u"新时代文明实践分中心"_s, u"实践分中心"_s, street.division->code);
        add(u"苏河志愿服务发展中心"_s, u"社会组织"_s, scene.scope());
        add(u"城市学院青年志愿者协会"_s, u"学校"_s, scene.scope());
        for (const QString& donor : {u"晨帆公益基金会"_s, u"上海和田智造有限公司"_s, u"上海苏河里商贸有限公司"_s})
            add(donor, u"捐赠单位"_s, scene.scope());
    });
}

void addTeams(Scene& scene)
{
    scene.write(u"sample.teams"_s, [&](storage::Writer& writer) {
        int number = 0;
        if (!scene.isCity())
            addTeam(writer, teamOf(u"涉外防疫翻译队"_s, u"翻译"_s, scene.scope(), number++),
                    whoCan(scene, languagesOf15()));
        addTeam(writer, teamOf(u"心理关爱服务队"_s, u"心理"_s, scene.scope(), number++),
                whoCan(scene, {u"心理咨询"_s}));
        addTeam(writer, teamOf(u"医护支援队"_s, u"医疗"_s, scene.scope(), number++), whoCan(scene, {u"护士"_s}));
        for (std::size_t s = 0; s < scene.streets.size(); ++s) {
            const Division& d = *scene.streets[s].division;
            if (scene.isCity() && s % 4 != 0)
                continue;
            addTeam(writer, teamOf(d.name + u"党员突击队"_s, u"党员突击队"_s, d.code, number++),
                    everyNth(scene, static_cast<int>(s), 8, 1));
            addTeam(writer, teamOf(d.name + u"青年突击队"_s, u"青年突击队"_s, d.code, number++),
                    everyNth(scene, static_cast<int>(s), 11, 2));
        }
    });
}

} // namespace redvest::sample
