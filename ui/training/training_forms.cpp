// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/training_forms.h"

#include "ui/parts/form/form.h"
#include "ui/parts/look/message_strip.h"
#include "ui/training/training_columns.h"

#include <QComboBox>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayIn(const Form* form, const QString& name)
{
    return QDate::fromString(form->text(name), Qt::ISODate);
}

QComboBox* comboOf(const Form* form, const QString& name)
{
    return qobject_cast<QComboBox*>(form->field(name)->editor());
}

/// What the forms do: save, show the reasons or tell of it with the way back, begin anew or leave.
template <class Save>
void carryOut(FormDesk& desk, Session& session, const Save& save, const QString& said,
              const std::function<void()>& startNew)
{
    Form* form = desk.form();
    const auto done =
        session.carryOut(save, *desk.strip(), said, [form](const Problems& problems) { form->setProblems(problems); });
    if (!done)
        return;
    form->setClean();
    if (startNew)
        return startNew();
    Q_EMIT desk.closed();
}

} // namespace

CourseDesk::CourseDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session)
{
    setObjectName(u"desk_course"_s);
    form()->addField({.name = u"name"_s, .label = tr("Name"), .required = true});
    form()->addField({.name = u"valid_days"_s,
                      .label = tr("A pass counts (days)"),
                      .kind = FieldKind::Number,
                      .placeholder = tr("0: does not expire"),
                      .maxLength = 5});
    connect(this, &FormDesk::saveRequested, this, &CourseDesk::save);
}

void CourseDesk::edit(const std::optional<Course>& shown)
{
    m_shown = shown;
    setTitle(shown ? shown->name : tr("New course"));
    form()->startNew();
    const Course course = shown.value_or(Course{});
    form()->setValues({{u"name"_s, course.name}, {u"valid_days"_s, QString::number(course.validDays)}});
    form()->focusFirst();
}

void CourseDesk::save(bool next)
{
    Course wanted = m_shown.value_or(Course{});
    wanted.name = form()->text(u"name"_s);
    wanted.validDays = form()->text(u"valid_days"_s).toInt();
    carryOut(
        *this, m_session, [&](Workspace& ws) { return saveCourse(ws, m_shown, wanted); },
        tr("%1 saved.").arg(wanted.name), next ? std::function<void()>([this] { edit({}); }) : nullptr);
}

EditionDesk::EditionDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session)
{
    setObjectName(u"desk_edition"_s);
    form()->addField({.name = u"edition"_s, .label = tr("Edition"), .kind = FieldKind::Choice, .wide = true});
    form()->addField({.name = u"name"_s, .label = tr("Name"), .required = true, .placeholder = tr("8th edition")});
    form()->addField({.name = u"mandatory_from"_s, .label = tr("Mandatory from"), .kind = FieldKind::Date});
    form()->setNote(u"mandatory_from"_s, tr("From that day passes of older editions no longer count."));
    connect(this, &FormDesk::saveRequested, this, &EditionDesk::save);
    connect(comboOf(form(), u"edition"_s), &QComboBox::currentIndexChanged, this, &EditionDesk::showChosen);
}

void EditionDesk::edit(const CourseRow& course)
{
    m_course = course;
    setTitle(tr("Editions of %1").arg(course.course.name));
    form()->setToday(m_session.workspace().today());
    auto* combo = comboOf(form(), u"edition"_s);
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItem(tr("A new edition"));
    for (const Edition& edition : course.editions)
        combo->addItem(edition.name);
    showChosen();
    form()->field(u"name"_s)->focusTarget()->setFocus();
}

void EditionDesk::showChosen()
{
    const int at = comboOf(form(), u"edition"_s)->currentIndex() - 1;
    const Edition edition = at < 0 ? Edition{} : m_course.editions[std::size_t(at)];
    form()->setValues({{u"name"_s, edition.name}, {u"mandatory_from"_s, textOf(edition.mandatoryFrom)}});
}

void EditionDesk::save(bool)
{
    const int at = comboOf(form(), u"edition"_s)->currentIndex() - 1;
    const std::optional<Edition> shown = at < 0 ? std::nullopt : std::optional(m_course.editions[std::size_t(at)]);
    Edition wanted = shown.value_or(Edition{});
    wanted.course = m_course.course.id;
    wanted.name = form()->text(u"name"_s);
    wanted.mandatoryFrom = dayIn(form(), u"mandatory_from"_s);
    carryOut(
        *this, m_session, [&](Workspace& ws) { return saveEdition(ws, shown, wanted); },
        tr("%1 saved.").arg(wanted.name), nullptr);
}

SessionDesk::SessionDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session)
{
    setObjectName(u"desk_session"_s);
    form()->addField(
        {.name = u"course"_s, .label = tr("Course"), .kind = FieldKind::Choice, .required = true, .keep = true});
    form()->addField({.name = u"edition"_s, .label = tr("Edition"), .kind = FieldKind::Choice, .keep = true});
    form()->addField({.name = u"name"_s, .label = tr("Name"), .required = true, .placeholder = tr("3rd batch")});
    form()->addField({.name = u"day"_s, .label = tr("Day"), .kind = FieldKind::Date, .required = true});
    form()->addField({.name = u"place"_s, .label = tr("Place"), .keep = true});
    form()->addField({.name = u"online"_s, .label = QString(), .kind = FieldKind::Check, .placeholder = tr("Online")});
    form()->addField({.name = u"trainer"_s, .label = tr("Trainer"), .keep = true});
    form()->addField({.name = u"capacity"_s, .label = tr("Seats"), .kind = FieldKind::Number, .maxLength = 6});
    connect(this, &FormDesk::saveRequested, this, &SessionDesk::save);
    connect(comboOf(form(), u"course"_s), &QComboBox::currentIndexChanged, this, &SessionDesk::readEditions);
}

void SessionDesk::readCourses()
{
    m_session.attempt([this] { m_courses = courseRows(m_session.workspace()); });
    auto* combo = comboOf(form(), u"course"_s);
    const QVariant held = combo->currentData();
    combo->clear();
    for (const CourseRow& row : m_courses) {
        if (!row.course.isArchived || (m_shown && m_shown->course == row.course.id))
            combo->addItem(row.course.name, row.course.id.text());
    }
    combo->setCurrentIndex(std::max(0, held.isValid() ? combo->findData(held) : 0));
}

void SessionDesk::readEditions()
{
    auto* combo = comboOf(form(), u"edition"_s);
    combo->clear();
    combo->addItem(tr("(none)"), QString());
    for (const CourseRow& row : m_courses) {
        if (row.course.id.text() != form()->text(u"course"_s))
            continue;
        for (const Edition& edition : row.editions)
            combo->addItem(edition.name, edition.id.text());
    }
    combo->setCurrentIndex(combo->count() > 1 ? 1 : 0); // the newest edition
}

void SessionDesk::edit(const std::optional<redvest::Session>& shown)
{
    m_shown = shown;
    setTitle(shown ? shown->name : tr("New session"));
    form()->setToday(m_session.workspace().today());
    form()->startNew();
    readCourses();
    if (shown) {
        form()->setValue(u"course"_s, shown->course.text());
        readEditions();
        form()->setValues({{u"edition"_s, shown->edition.text()},
                           {u"name"_s, shown->name},
                           {u"day"_s, textOf(shown->day)},
                           {u"place"_s, shown->place},
                           {u"online"_s, shown->isOnline},
                           {u"trainer"_s, shown->trainer},
                           {u"capacity"_s, QString::number(shown->capacity)}});
    } else {
        readEditions();
        form()->setValues({{u"day"_s, textOf(m_session.workspace().today())}});
    }
    form()->focusFirst();
}

void SessionDesk::save(bool next)
{
    redvest::Session wanted = m_shown.value_or(redvest::Session{});
    wanted.course = Id<Course>::fromText(form()->text(u"course"_s));
    wanted.edition = Id<Edition>::fromText(form()->text(u"edition"_s));
    wanted.name = form()->text(u"name"_s);
    wanted.day = dayIn(form(), u"day"_s);
    wanted.place = form()->text(u"place"_s);
    wanted.isOnline = form()->value(u"online"_s).toBool();
    wanted.trainer = form()->text(u"trainer"_s);
    wanted.capacity = form()->text(u"capacity"_s).toInt();
    carryOut(
        *this, m_session, [&](Workspace& ws) { return saveSession(ws, m_shown, wanted); },
        tr("%1 saved.").arg(wanted.name), next ? std::function<void()>([this] { edit({}); }) : nullptr);
}

RecordDesk::RecordDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session)
{
    setObjectName(u"desk_record"_s);
    form()->addField({.name = u"person"_s, .label = tr("Person"), .wide = true});
    std::vector<FieldChoice> results;
    for (const TrainingResult r : {TrainingResult::Passed, TrainingResult::Failed, TrainingResult::Absent})
        results.push_back({wordOf(r), resultText(r)});
    form()->addField({.name = u"result"_s, .label = tr("Result"), .kind = FieldKind::Choice, .choices = results});
    form()->addField({.name = u"valid_until"_s,
                      .label = tr("Valid until"),
                      .kind = FieldKind::Date,
                      .placeholder = tr("empty: does not expire")});
    connect(this, &FormDesk::saveRequested, this, &RecordDesk::save);
}

void RecordDesk::edit(const TrainingRow& shown)
{
    m_shown = shown;
    setTitle(tr("Training record"));
    form()->setToday(m_session.workspace().today());
    form()->setDerived(
        u"person"_s, QStringList{shown.name, shown.course, shown.edition, textOf(shown.record.day)}.join(u"  "_s), {});
    form()->setValues(
        {{u"result"_s, wordOf(shown.record.result)}, {u"valid_until"_s, textOf(shown.record.validUntil)}});
    form()->focusFirst();
}

void RecordDesk::save()
{
    TrainingRecord wanted = m_shown.record;
    wanted.result = fromWord<TrainingResult>(form()->text(u"result"_s)).value_or(wanted.result);
    wanted.validUntil = dayIn(form(), u"valid_until"_s);
    carryOut(
        *this, m_session, [&](Workspace& ws) { return changeRecord(ws, m_shown.record, wanted); },
        tr("%1 saved.").arg(m_shown.name), nullptr);
}

RemovalDesk::RemovalDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session)
{
    setObjectName(u"desk_removal"_s);
    setTitle(tr("Remove records made by mistake"));
    form()->addField({.name = u"people"_s, .label = tr("Records"), .wide = true});
    form()->addField({.name = u"reason"_s, .label = tr("Reason"), .required = true, .wide = true});
    form()->setButtonTexts(tr("Remove  Ctrl+Enter"), tr("Remove and close"));
    connect(this, &FormDesk::saveRequested, this, &RemovalDesk::save);
}

void RemovalDesk::ask(const std::vector<TrainingRow>& rows)
{
    m_ids.clear();
    QStringList names;
    for (const TrainingRow& row : rows) {
        m_ids.push_back(row.record.id);
        names << row.name + u' ' + row.course;
    }
    form()->startNew();
    form()->setDerived(u"people"_s, names.join(u"、"_s), {});
    form()->focusFirst();
}

void RemovalDesk::save()
{
    const QString said = tr("%1 records removed.").arg(thousands(qint64(m_ids.size())));
    const auto remove = [this](Workspace& ws) { return removeRecords(ws, m_ids, form()->text(u"reason"_s)); };
    carryOut(*this, m_session, remove, said, nullptr);
}

} // namespace redvest::ui
