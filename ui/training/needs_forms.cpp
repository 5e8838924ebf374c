// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/needs_forms.h"

#include "core/domain/file_words.h"
#include "core/usecases/training/sign_ups.h"
#include "core/usecases/workspace/terms.h"
#include "ui/parts/form/choice_box.h"
#include "ui/parts/look/theme.h"
#include "ui/training/needs_columns.h"

#include <QComboBox>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QComboBox* boxOf(const Field& field)
{
    return qobject_cast<QComboBox*>(field.editor());
}

} // namespace

CourseRuleDesk::CourseRuleDesk(Session& session, QWidget* parent)
    : FormDesk(parent)
    , m_session(session)
    , m_fields(*form())
{
    setObjectName(u"desk_course_rule"_s);
    std::vector<FieldChoice> kinds;
    for (const CourseRuleAbout about : {CourseRuleAbout::Category, CourseRuleAbout::Skill, CourseRuleAbout::Risk})
        kinds.push_back({wordOf(about), ruleAboutText(about)});
    m_fields.add(field<&CourseRule::course>({.label = tr("Course"), .required = true, .keep = true}));
    m_fields.add(field<&CourseRule::about>({.label = tr("Required by"), .keep = true, .choices = kinds}));
    m_fields.add(field<&CourseRule::name>({.label = tr("Category, skill or risk class"),
                                           .kind = FieldKind::OpenChoice,
                                           .required = true,
                                           .placeholder = tr("as posts call it")}));
    m_fields.at<&CourseRule::name>().setNote(tr("A risk class (低, 中, 高) means that class and those above it."));
    m_fields.add(field<&CourseRule::from>({.label = tr("Required from"), .placeholder = tr("empty: from today")}));
    connect(&m_fields.at<&CourseRule::about>(), &Field::edited, this, &CourseRuleDesk::offerWords);
    connect(this, &FormDesk::saveRequested, this, &CourseRuleDesk::save);
}

void CourseRuleDesk::offerWords()
{
    const CourseRule typed = m_fields.typedOver(CourseRule{});
    QStringList words{fileWord(RiskClass::Low), fileWord(RiskClass::Medium), fileWord(RiskClass::High)};
    if (typed.about != CourseRuleAbout::Risk)
        m_session.attempt([&] {
            words = termsOffered(m_session.workspace(),
                                 typed.about == CourseRuleAbout::Skill ? TermList::Skill : TermList::Category);
        });
    m_fields.at<&CourseRule::name>().setChoices(choicesOf(words));
}

void CourseRuleDesk::offerCourses()
{
    auto* combo = boxOf(m_fields.at<&CourseRule::course>());
    combo->clear();
    for (const CourseRow& row : m_courses) {
        if (!row.course.isArchived || (m_shown && m_shown->course == row.course.id))
            combo->addItem(row.course.name, row.course.id.text());
    }
}

void CourseRuleDesk::edit(const std::optional<CourseRule>& shown, std::vector<CourseRow> courses)
{
    m_shown = shown;
    m_courses = std::move(courses);
    setTitle(shown ? tr("Rule on courses") : tr("New rule on courses"));
    form()->setToday(m_session.workspace().today());
    beginForm(shown.has_value());
    offerCourses();
    CourseRule first = shown.value_or(CourseRule{});
    if (!shown && !m_courses.empty())
        first.course = m_courses.front().course.id;
    m_fields.show(first);
    offerWords();
    opened(m_session, u"training/rule"_s, shown ? shown->id.text() : QString());
    form()->focusFirst();
}

void CourseRuleDesk::save(bool next)
{
    const CourseRule wanted = m_fields.typedOver(m_shown.value_or(CourseRule{}));
    carryOut(
        m_session, [&](Workspace& ws) { return saveCourseRule(ws, m_shown, wanted); }, tr("%1 saved.").arg(wanted.name),
        next ? std::function<void()>([this] { edit({}, std::vector(m_courses)); }) : nullptr);
}

ExtensionDesk::ExtensionDesk(Session& session, QWidget* parent)
    : FormDesk(parent)
    , m_session(session)
    , m_fields(*form())
{
    setObjectName(u"desk_extension"_s);
    m_fields.add(field<&Extension::until>({.label = tr("Valid until, included"), .required = true}));
    m_fields.add(field<&Extension::ended>(
        {.label = tr("Passes that ended since"), .placeholder = tr("empty: those that count today")}));
    m_fields.add(field<&Extension::document>({.label = tr("Number of the document"), .required = true}));
    m_fields.add(field<&Extension::reason>({.label = tr("Reason"), .required = true, .wide = true}));
    form()->setButtonTexts(tr("Extend  Ctrl+Enter"), tr("Extend and close"));
    connect(this, &FormDesk::saveRequested, this, &ExtensionDesk::save);
}

void ExtensionDesk::start(const Course& course)
{
    keepTyped();
    m_course = course;
    setTitle(tr("Extend the passes of %1").arg(course.name));
    form()->setToday(m_session.workspace().today());
    m_fields.show(Extension{});
    opened(m_session, u"training/extension"_s, course.id.text());
    form()->focusFirst();
}

void ExtensionDesk::save()
{
    Extension wanted = m_fields.typedOver(Extension{});
    wanted.course = m_course.id;
    qint64 count = 0;
    m_session.attempt([&] { count = passesToExtend(m_session.workspace(), wanted); });
    carryOut(
        m_session, [&](Workspace& ws) { return extendTraining(ws, wanted); },
        tr("%1 passes of %2 count until %3.").arg(thousands(count), m_course.name, wanted.until.toString(Qt::ISODate)));
}

Trainees traineesOf(const TrainFirstRow& row)
{
    Trainees trainees{row.course, row.name, {}, {}};
    for (const PersonToTrain& person : row.people) {
        trainees.people.push_back(person.id);
        trainees.names << person.name;
    }
    return trainees;
}

Trainees traineesOf(const std::vector<NamedId>& people)
{
    Trainees trainees;
    for (const NamedId& person : people) {
        trainees.people.push_back(person.id);
        trainees.names << person.name;
    }
    return trainees;
}

PlanDesk::PlanDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session), m_fields(*form())
{
    setObjectName(u"desk_plan"_s);
    m_people = form()->addField({.name = u"volunteer"_s, .label = tr("People"), .wide = true});
    m_chooser =
        form()->addField({.name = u"session"_s, .label = tr("Session"), .kind = FieldKind::Choice, .wide = true});
    m_fields.add(field<&TrainingSession::course>({.label = tr("Course")}));
    m_fields.at<&TrainingSession::course>().setNote(tr("Of a new session."));
    m_fields.add(field<&TrainingSession::name>({.label = tr("Name"), .placeholder = tr("3rd batch")}));
    m_fields.add(field<&TrainingSession::day>({.label = tr("Day")}));
    m_fields.add(field<&TrainingSession::place>({.label = tr("Place")}));
    m_fields.add(field<&TrainingSession::trainer>({.label = tr("Trainer")}));
    m_fields.add(field<&TrainingSession::capacity>({.label = tr("Seats"), .maxLength = 6}));
    form()->setButtonTexts(tr("Sign up  Ctrl+Enter"), tr("Sign up and close"));
    connect(this, &FormDesk::saveRequested, this, &PlanDesk::save);
}

void PlanDesk::offerSessions()
{
    auto* combo = boxOf(*m_chooser);
    combo->clear();
    combo->addItem(tr("A new session"));
    for (const SessionRow& row : m_sessions) {
        const QString text = row.session.day.toString(Qt::ISODate) + u' ' + row.session.name + u' ' + seatsText(row);
        combo->addItem(m_trainees.course.isNull() ? row.course + u' ' + text : text);
    }
    combo->setCurrentIndex(0);
}

void PlanDesk::offerCourses(const std::vector<CourseRow>& courses)
{
    auto* combo = boxOf(m_fields.at<&TrainingSession::course>());
    combo->clear();
    for (const CourseRow& row : courses) {
        if (!row.course.isArchived || row.course.id == m_trainees.course)
            combo->addItem(row.course.name, row.course.id.text());
    }
    form()->setFieldVisible(m_fields.at<&TrainingSession::course>(), m_trainees.course.isNull());
}

void PlanDesk::start(const Trainees& trainees, const std::vector<SessionRow>& sessions,
                     const std::vector<CourseRow>& courses)
{
    const bool isOpen = trainees.course.isNull(); // which course
    const QDate today = m_session.workspace().today();
    m_trainees = trainees;
    m_sessions = sessions;
    std::erase_if(m_sessions, [&](const SessionRow& row) {
        return row.session.isArchived || row.session.day < today || (!isOpen && row.session.course != trainees.course);
    });
    setTitle(isOpen ? tr("Sign up for training") : tr("Train in %1").arg(trainees.courseName));
    form()->setToday(today);
    form()->startNew();
    m_people->setDerived(tr("%1 people: %2").arg(thousands(trainees.names.size()), trainees.names.join(u"、"_s)), {});
    offerSessions();
    offerCourses(courses);
    TrainingSession first;
    first.course = trainees.course;
    if (const auto usable =
            std::find_if(courses.begin(), courses.end(), [](const CourseRow& row) { return !row.course.isArchived; });
        isOpen && usable != courses.end())
        first.course = usable->course.id;
    first.day = today.addDays(1);
    m_fields.show(first);
    opened(m_session, u"training/plan"_s, isOpen ? u"any"_s : trainees.course.text());
    form()->focusFirst();
}

void PlanDesk::save()
{
    const int at = boxOf(*m_chooser)->currentIndex() - 1;
    const QString said = tr("%1 people signed up.").arg(thousands(qint64(m_trainees.people.size())));
    if (at >= 0) {
        const Id<TrainingSession> there = m_sessions[std::size_t(at)].session.id;
        carryOut(
            m_session, [&](Workspace& ws) { return signUpPeople(ws, there, m_trainees.people); }, said);
        return;
    }
    TrainingSession wanted = m_fields.typedOver(TrainingSession{});
    if (!m_trainees.course.isNull())
        wanted.course = m_trainees.course;
    carryOut(
        m_session, [&](Workspace& ws) { return planSession(ws, wanted, m_trainees.people); }, said);
}

} // namespace redvest::ui
