// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forms of a course, an edition, a session and a single record.

#pragma once

#include "core/usecases/training/training.h"
#include "ui/desk/session.h"
#include "ui/parts/form/bound_form.h"
#include "ui/parts/form/form_desk.h"

namespace redvest::ui {

class CourseDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit CourseDesk(Session& session, QWidget* parent = nullptr);
    /// Nothing: a new course.
    void edit(const std::optional<Course>& shown);

private:
    void save(bool next);

    Session& m_session;
    BoundForm<Course> m_fields;
    std::optional<Course> m_shown;
};

class EditionDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit EditionDesk(Session& session, QWidget* parent = nullptr);
    /// A new edition of the course; the first field chooses one there is instead.
    void edit(const CourseRow& course);

private:
    void showChosen();
    void save(bool next);

    Session& m_session;
    BoundForm<Edition> m_fields;
    Field* m_chooser; ///< which edition: the first one is new
    CourseRow m_course;
};

class SessionDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit SessionDesk(Session& session, QWidget* parent = nullptr);
    /// `courses`: what there is to choose from.
    void edit(const std::optional<TrainingSession>& shown, const std::vector<CourseRow>& courses);

private:
    void offerCourses();
    void offerEditions();
    void save(bool next);

    Session& m_session;
    BoundForm<TrainingSession> m_fields;
    std::optional<TrainingSession> m_shown;
    std::vector<CourseRow> m_courses;
};

class RecordDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit RecordDesk(Session& session, QWidget* parent = nullptr);
    void edit(const TrainingRow& shown);

private:
    void save();

    Session& m_session;
    BoundForm<TrainingRecord> m_fields;
    Field* m_person;
    TrainingRow m_shown;
};

class RemovalDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit RemovalDesk(Session& session, QWidget* parent = nullptr);
    void ask(const std::vector<TrainingRow>& rows);

private:
    void save();

    Session& m_session;
    Field* m_people;
    Field* m_reason;
    std::vector<Id<TrainingRecord>> m_ids;
};

} // namespace redvest::ui
