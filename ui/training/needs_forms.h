// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forms of what is to be taught to whom: a rule on courses, an extension for many, and a session with people signed
// up for it.

#pragma once

#include "core/usecases/figures/train_first.h"
#include "core/usecases/training/course_rules.h"
#include "core/usecases/training/extension.h"
#include "core/usecases/training/training.h"
#include "ui/desk/session.h"
#include "ui/desk/wish.h"
#include "ui/parts/form/bound_form.h"
#include "ui/parts/form/form_desk.h"

namespace redvest::ui {

class CourseRuleDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit CourseRuleDesk(Session& session, QWidget* parent = nullptr);
    /// Nothing: a new rule. `courses`: what there is to choose from.
    void edit(const std::optional<CourseRule>& shown, std::vector<CourseRow> courses);

private:
    void offerCourses();
    /// What can be meant by the name, after the kind of rule that is chosen.
    void offerWords();
    void save(bool next);

    Session& m_session;
    BoundForm<CourseRule> m_fields;
    std::optional<CourseRule> m_shown;
    std::vector<CourseRow> m_courses;
};

class ExtensionDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit ExtensionDesk(Session& session, QWidget* parent = nullptr);
    /// Passes of that course are to count longer.
    void start(const Course& course);

private:
    void save();

    Session& m_session;
    BoundForm<Extension> m_fields;
    Course m_course;
};

/// People who are to be trained in a course.
struct Trainees
{
    Id<Course> course; ///< null: which is still to be said
    QString courseName;
    std::vector<Id<Volunteer>> people;
    QStringList names;
};

[[nodiscard]] Trainees traineesOf(const TrainFirstRow& row);
[[nodiscard]] Trainees traineesOf(const std::vector<NamedId>& people);

class PlanDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit PlanDesk(Session& session, QWidget* parent = nullptr);
    /// A new session for them, of one of `courses` where their course is still to be said; or one of `sessions` that is
    /// still to come.
    void start(const Trainees& trainees, const std::vector<SessionRow>& sessions,
               const std::vector<CourseRow>& courses);

private:
    void offerSessions();
    void offerCourses(const std::vector<CourseRow>& courses);
    void save();

    Session& m_session;
    BoundForm<TrainingSession> m_fields;
    Field* m_chooser; ///< which session: the first one is new
    Field* m_people;
    Trainees m_trainees;
    std::vector<SessionRow> m_sessions; ///< as offered
};

} // namespace redvest::ui
