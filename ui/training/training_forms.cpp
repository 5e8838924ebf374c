// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/training_forms.h"

#include "ui/parts/look/theme.h"
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

QComboBox* comboOf(const Field& field)
{
    return qobject_cast<QComboBox*>(field.editor());
}

} // namespace

CourseDesk::CourseDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session), m_fields(*form())
{
    setObjectName(u"desk_course"_s);
    m_fields.add(field<&Course::name>({.label = tr("Name"), .required = true}));
    m_fields.add(field<&Course::validDays>(
        {.label = tr("A pass counts (days)"), .placeholder = tr("0: does not expire"), .maxLength = 5}));
    m_fields.add(field<&Course::hours>(
        {.label = tr("Hours of lessons"), .placeholder = tr("0: not said on certificates"), .maxLength = 4}));
    connect(this, &FormDesk::saveRequested, this, &CourseDesk::save);
}

void CourseDesk::edit(const std::optional<Course>& shown)
{
    m_shown = shown;
    setTitle(shown ? shown->name : tr("New course"));
    form()->startNew();
    m_fields.show(shown.value_or(Course{}));
    opened(m_session, u"training/course"_s, shown ? shown->id.text() : QString());
    form()->focusFirst();
}

void CourseDesk::save(bool next)
{
    const Course wanted = m_fields.typedOver(m_shown.value_or(Course{}));
    carryOut(
        m_session, [&](Workspace& ws) { return saveCourse(ws, m_shown, wanted); }, tr("%1 saved.").arg(wanted.name),
        next ? std::function<void()>([this] { edit({}); }) : nullptr);
}

EditionDesk::EditionDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session), m_fields(*form())
{
    setObjectName(u"desk_edition"_s);
    m_chooser =
        form()->addField({.name = u"edition"_s, .label = tr("Edition"), .kind = FieldKind::Choice, .wide = true});
    m_fields.add(field<&Edition::name>({.label = tr("Name"), .required = true, .placeholder = tr("8th edition")}));
    m_fields.add(field<&Edition::mandatoryFrom>({.label = tr("Mandatory from")}));
    m_fields.at<&Edition::mandatoryFrom>().setNote(tr("From that day passes of older editions no longer count."));
    connect(this, &FormDesk::saveRequested, this, &EditionDesk::save);
    connect(comboOf(*m_chooser), &QComboBox::currentIndexChanged, this, &EditionDesk::showChosen);
}

void EditionDesk::edit(const CourseRow& course)
{
    keepTyped();
    m_course = course;
    setTitle(tr("Editions of %1").arg(course.course.name));
    form()->setToday(m_session.workspace().today());
    auto* combo = comboOf(*m_chooser);
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItem(tr("A new edition"));
    for (const Edition& edition : course.editions)
        combo->addItem(edition.name);
    showChosen();
    m_fields.at<&Edition::name>().focusTarget()->setFocus();
}

void EditionDesk::showChosen()
{
    const int at = comboOf(*m_chooser)->currentIndex() - 1;
    const Edition edition = at < 0 ? Edition{} : m_course.editions[std::size_t(at)];
    m_fields.show(edition);
    opened(m_session, u"training/edition"_s, m_course.course.id.text() + u'/' + edition.id.text());
}

void EditionDesk::save(bool)
{
    const int at = comboOf(*m_chooser)->currentIndex() - 1;
    const std::optional<Edition> shown = at < 0 ? std::nullopt : std::optional(m_course.editions[std::size_t(at)]);
    Edition wanted = m_fields.typedOver(shown.value_or(Edition{}));
    wanted.course = m_course.course.id;
    carryOut(
        m_session, [&](Workspace& ws) { return saveEdition(ws, shown, wanted); }, tr("%1 saved.").arg(wanted.name));
}

SessionDesk::SessionDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session), m_fields(*form())
{
    setObjectName(u"desk_session"_s);
    m_fields.add(field<&TrainingSession::course>({.label = tr("Course"), .required = true, .keep = true}));
    m_fields.add(field<&TrainingSession::edition>({.label = tr("Edition"), .keep = true}));
    m_fields.add(
        field<&TrainingSession::name>({.label = tr("Name"), .required = true, .placeholder = tr("3rd batch")}));
    m_fields.add(field<&TrainingSession::day>({.label = tr("Day"), .required = true}));
    m_fields.add(field<&TrainingSession::place>({.label = tr("Place"), .keep = true}));
    m_fields.add(field<&TrainingSession::isOnline>({.placeholder = tr("Online")}));
    m_fields.add(field<&TrainingSession::trainer>({.label = tr("Trainer"), .keep = true}));
    m_fields.add(field<&TrainingSession::capacity>({.label = tr("Seats"), .maxLength = 6}));
    connect(this, &FormDesk::saveRequested, this, &SessionDesk::save);
    connect(comboOf(m_fields.at<&TrainingSession::course>()), &QComboBox::currentIndexChanged, this,
            &SessionDesk::offerEditions);
}

void SessionDesk::offerCourses()
{
    auto* combo = comboOf(m_fields.at<&TrainingSession::course>());
    const QVariant held = combo->currentData();
    combo->clear();
    for (const CourseRow& row : m_courses) {
        if (!row.course.isArchived || (m_shown && m_shown->course == row.course.id))
            combo->addItem(row.course.name, row.course.id.text());
    }
    combo->setCurrentIndex(std::max(0, held.isValid() ? combo->findData(held) : 0));
}

void SessionDesk::offerEditions()
{
    auto* combo = comboOf(m_fields.at<&TrainingSession::edition>());
    combo->clear();
    combo->addItem(tr("(none)"), QString());
    for (const CourseRow& row : m_courses) {
        if (row.course.id != m_fields.typed<&TrainingSession::course>())
            continue;
        for (const Edition& edition : row.editions)
            combo->addItem(edition.name, edition.id.text());
    }
    combo->setCurrentIndex(combo->count() > 1 ? 1 : 0); // the newest edition
}

void SessionDesk::edit(const std::optional<TrainingSession>& shown, const std::vector<CourseRow>& courses)
{
    m_shown = shown;
    m_courses = courses;
    setTitle(shown ? shown->name : tr("New session"));
    form()->setToday(m_session.workspace().today());
    beginForm(shown.has_value());
    offerCourses();
    if (shown) {
        m_fields.set<&TrainingSession::course>(shown->course);
        offerEditions();
        m_fields.show(*shown);
    } else {
        offerEditions();
        m_fields.set<&TrainingSession::day>(m_session.workspace().today());
        form()->setClean();
    }
    opened(m_session, u"training/session"_s, shown ? shown->id.text() : QString());
    form()->focusFirst();
}

void SessionDesk::save(bool next)
{
    const TrainingSession wanted = m_fields.typedOver(m_shown.value_or(TrainingSession{}));
    carryOut(
        m_session, [&](Workspace& ws) { return saveSession(ws, m_shown, wanted); }, tr("%1 saved.").arg(wanted.name),
        next ? std::function<void()>([this] { edit({}, std::vector(m_courses)); }) : nullptr);
}

RecordDesk::RecordDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session), m_fields(*form())
{
    setObjectName(u"desk_record"_s);
    m_person = form()->addField({.name = u"person"_s, .label = tr("Person"), .wide = true});
    std::vector<FieldChoice> results;
    for (const TrainingResult r : {TrainingResult::Passed, TrainingResult::Failed, TrainingResult::Absent})
        results.push_back({wordOf(r), resultText(r)});
    m_fields.add(field<&TrainingRecord::result>({.label = tr("Result"), .choices = results}));
    m_fields.add(field<&TrainingRecord::validUntil>(
        {.label = tr("Valid until"), .placeholder = tr("empty: as the course says")}));
    connect(this, &FormDesk::saveRequested, this, &RecordDesk::save);
}

void RecordDesk::edit(const TrainingRow& shown)
{
    m_shown = shown;
    setTitle(tr("Training record"));
    form()->setToday(m_session.workspace().today());
    m_person->setDerived(QStringList{shown.name, shown.course, shown.edition, textOf(shown.record.day)}.join(u"  "_s),
                         {});
    m_fields.show(shown.record);
    opened(m_session, u"training/record"_s, shown.record.id.text());
    form()->focusFirst();
}

void RecordDesk::save()
{
    const TrainingRecord wanted = m_fields.typedOver(m_shown.record);
    carryOut(
        m_session, [&](Workspace& ws) { return changeRecord(ws, m_shown.record, wanted); },
        tr("%1 saved.").arg(m_shown.name));
}

RemovalDesk::RemovalDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session)
{
    setObjectName(u"desk_removal"_s);
    setTitle(tr("Remove records made by mistake"));
    m_people = form()->addField({.name = u"people"_s, .label = tr("Records"), .wide = true});
    m_reason = form()->addField({.name = u"reason"_s, .label = tr("Reason"), .required = true, .wide = true});
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
    m_people->setDerived(names.join(u"、"_s), {});
    opened(m_session, u"training/removal"_s, names.join(u'\n'));
    form()->focusFirst();
}

void RemovalDesk::save()
{
    const QString said = tr("%1 records removed.").arg(thousands(qint64(m_ids.size())));
    const auto remove = [this](Workspace& ws) { return removeRecords(ws, m_ids, m_reason->value().toString()); };
    carryOut(m_session, remove, said);
}

} // namespace redvest::ui
