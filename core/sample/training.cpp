// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Courses, editions, sessions and records of the sample. Edition 8 counts alone from 2022-03-18 on.

#include "core/storage/schema/training.h"
#include "core/domain/course_rule.h"
#include "core/sample/scene.h"

#include <QCoreApplication>

namespace redvest::sample {

using namespace Qt::Literals::StringLiterals;

const QStringView kBasicCourse = u"疫情防控岗前培训";
const QStringView kSamplingCourse = u"核酸采样辅助培训";
const QStringView kCareCourse = u"心理援助";

namespace {

constexpr int kValidDays = 90;

struct Offer
{
    Course course;
    std::vector<Edition> editions;
};

Offer offer(QStringView name, int number, const std::vector<std::pair<QString, QDate>>& editions)
{
    Offer out{{numbered<Course>(u"course"_s, number), name.toString(), kValidDays, false}, {}};
    for (const auto& [edition, mandatoryFrom] : editions)
        out.editions.push_back({numbered<Edition>(u"edition"_s, number * 10 + static_cast<int>(out.editions.size())),
                                out.course.id, edition, mandatoryFrom});
    return out;
}

/// Writes each session when its first record is written.
class Register
{
public:
    Register(Scene& scene, storage::Writer& writer, std::vector<Id<TrainingSession>>& held)
        : m_scene(scene)
        , m_writer(writer)
        , m_held(held)
    {}

    void record(const SamplePerson& person, const Offer& offer, std::size_t edition, QDate day, TrainingResult result)
    {
        const Edition& e = offer.editions[edition];
        const Id<TrainingSession> session = held(offer, e, day);
        const QDate until = result == TrainingResult::Passed ? validUntil(offer.course, day) : QDate();
        m_writer.add(storage::trainingRecordTable(),
                     TrainingRecord{trainingRecordId(person.id, offer.course.id, e.id, day), person.id, offer.course.id,
                                    e.id, session, day, result, until});
    }

private:
    Id<TrainingSession> held(const Offer& offer, const Edition& e, QDate day)
    {
        const Id<TrainingSession> id{namedUuid({u"sample"_s, u"session"_s, e.id.text(), day.toString(Qt::ISODate)})};
        if (std::find(m_held.begin(), m_held.end(), id) != m_held.end())
            return id;
        m_held.push_back(id);
        const bool isOnline = day.day() % 2 == 0;
        m_writer.add(
            storage::sessionTable(),
            TrainingSession{id, offer.course.id, e.id,
                            u"%1 %2 %3月%4日批次"_s.arg(offer.course.name, e.name).arg(day.month()).arg(day.day()), day,
                            isOnline ? u"线上课堂"_s : u"志愿者培训中心"_s, isOnline,
                            m_scene.people[m_held.size() * 17 % m_scene.people.size()].name,
                            m_scene.isCity() ? 20000 : 1000, false});
        return id;
    }

    Scene& m_scene;
    storage::Writer& m_writer;
    std::vector<Id<TrainingSession>>& m_held;
};

void recordBasic(Scene& scene, Register& book, const SamplePerson& person, const Offer& basic)
{
    using enum TrainingResult;
    const QDate december(2021, 12, 6);
    const QDate firstWeek(2022, 3, 10);
    switch (person.trained) {
    case Trained::Never:
        return;
    case Trained::Failed:
        return book.record(person, basic, 1, firstWeek.addDays(scene.dice.below(4)), Failed);
    case Trained::Expired: // ran out between 5 and 11 March
        return book.record(person, basic, 0, december.addDays(scene.dice.below(7)), Passed);
    case Trained::Seventh: // the last of them run out within days of the story's end
        return book.record(person, basic, 0, QDate(2021, 12, 22).addDays(scene.dice.below(5)), Passed);
    case Trained::Eighth:
        if (scene.dice.chance(15))
            book.record(person, basic, 0, december.addDays(scene.dice.below(7)), Passed);
        return book.record(person, basic, 1, firstWeek.addDays(scene.dice.below(4)), Passed);
    }
}

} // namespace

void addTraining(Scene& scene)
{
    const Offer basic = offer(kBasicCourse, 1, {{u"第七版"_s, {}}, {u"第八版"_s, QDate(2022, 3, 18)}});
    const Offer sampling = offer(kSamplingCourse, 2, {{u"2022版"_s, {}}});
    const Offer care = offer(kCareCourse, 3, {{u"2022版"_s, {}}});
    scene.write(u"sample.courses"_s, [&](storage::Writer& writer) {
        for (const Offer* o : {&basic, &sampling, &care}) {
            writer.add(storage::courseTable(), o->course);
            for (const Edition& e : o->editions)
                writer.add(storage::editionTable(), e);
        }
        // From the week after the story on: what its people were sent to was as its posts asked.
        const QDate next(2022, 4, 1);
        writer.add(storage::courseRuleTable(), CourseRule{numbered<CourseRule>(u"course_rule"_s, 1), sampling.course.id,
                                                          CourseRuleAbout::Skill, u"核酸采样"_s, next, false});
        writer.add(storage::courseRuleTable(),
                   CourseRule{numbered<CourseRule>(u"course_rule"_s, 2), basic.course.id, CourseRuleAbout::Risk,
                              wordOf(RiskClass::Medium), next, false});
    });
    std::vector<Id<TrainingSession>> held;
    for (std::size_t at = 0; at < scene.people.size();) {
        scene.progress.report(qint64(at), qint64(scene.people.size()),
                              QCoreApplication::translate("Sample", "Training"));
        scene.write(u"sample.training"_s, [&](storage::Writer& writer) {
            Register book(scene, writer, held);
            for (const std::size_t end = std::min(at + 2000, scene.people.size()); at < end; ++at) {
                const SamplePerson& person = scene.people[at];
                recordBasic(scene, book, person, basic);
                if (person.abilities.contains(u"核酸采样"_s) || (!scene.isCity() && scene.dice.chance(12)))
                    book.record(person, sampling, 0, QDate(2022, 3, 11), TrainingResult::Passed);
                if (person.abilities.contains(u"心理咨询"_s))
                    book.record(person, care, 0, QDate(2022, 3, 12), TrainingResult::Passed);
            }
        });
    }
}

} // namespace redvest::sample
