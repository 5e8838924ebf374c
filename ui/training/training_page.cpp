// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/training_page.h"

#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/training/certificate_steps.h"
#include "ui/training/needs_forms.h"
#include "ui/training/needs_tabs.h"
#include "ui/training/results_desk.h"
#include "ui/training/sign_up_desk.h"
#include "ui/training/training_columns.h"
#include "ui/training/training_forms.h"
#include "ui/training/training_words.h"

#include <QComboBox>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The rows of a list that were named, in that order.
template <class Row>
std::vector<Row> named(const ListTab<Row>& list, const QStringList& ids)
{
    std::vector<Row> rows;
    for (const QString& id : ids) {
        if (const Row* row = list.find(id))
            rows.push_back(*row);
    }
    return rows;
}

} // namespace

TrainingPage::TrainingPage(Session& session, QWidget* parent)
    : ListsPage(session, parent)
    , m_records(
          desks(), recordWords(), recordColumns(), [](const TrainingRow& r) { return r.record.id.text(); },
          &TrainingRow::searchText)
    , m_sessions(
          desks(), sessionWords(), sessionColumns(), [](const SessionRow& r) { return r.session.id.text(); },
          &SessionRow::searchText)
    , m_courses(
          desks(), courseWords(), courseColumns(), [](const CourseRow& r) { return r.course.id.text(); },
          &CourseRow::searchText)
    , m_certificates(
          desks(), certificateWords(), certificateColumns(),
          [](const CertificateRow& r) { return r.certificate.id.text(); }, &CertificateRow::searchText)
    , m_steps(new CertificateSteps(session, this))
{
    buildRecords();
    buildSessions();
    buildCourses();
    buildCertificates();
    buildNeeds();
    addList(m_records, tr("Records"));
    addList(m_sessions, tr("Sessions"));
    addList(m_courses, tr("Courses"));
    addList(m_certificates, tr("Certificates"));
    addList(m_needs->matrix(), tr("Matrix"));
    addList(m_needs->trainFirst(), tr("Train first"));
    addList(m_needs->rules(), tr("Rules"));
    addHistory();
}

TrainingPage::~TrainingPage() = default;

QString TrainingPage::title() const
{
    return tr("Training");
}

QAction* TrainingPage::button(TablePage* list, const QString& name, const QString& text,
                              const std::function<void()>& work, bool main)
{
    return addButton(list, {.name = name, .text = text, .right = Right::EnterTraining}, work, main);
}

void TrainingPage::buildRecords()
{
    m_records.readWith(session(), this, {u"training_record"_s, u"volunteer"_s, u"course"_s, u"edition"_s, u"session"_s},
                       [] { return trainingRows; });
    TablePage* list = m_records.list();
    m_recordCourse = list->addFilter(tr("Course"), {tr("All courses")});
    QStringList states{tr("All states")};
    for (int state = 0; state < int(EnumWords<TrainingState>::words.size()); ++state)
        states << stateText(static_cast<TrainingState>(state));
    m_recordState = list->addFilter(tr("State"), states);
    m_recordCourse->setObjectName(u"recordCourse"_s);
    m_recordState->setObjectName(u"recordState"_s);
    m_records.passWith([this](const TrainingRow& row) {
        const QString course = m_recordCourse->currentData().toString();
        const int state = m_recordState->currentIndex() - 1;
        return (state < 0 || int(row.state) == state) && (course.isEmpty() || row.record.course.text() == course);
    });
    m_records.whenShown(
        [this, list] { list->setCountText(tr("%1 records").arg(thousands(m_records.model().rowCount()))); });
    setMenu(button(list, u"importTraining"_s, tr("Import…"), [this] { importFile(ImportKind::Training); }),
            MenuId::Exchange);
    letPaste(list, ImportKind::Training, Right::EnterTraining);
    button(list, u"removeRecords"_s, tr("Remove…"), [this, list] { removeChosen(list->selectedIds()); });
    button(list, u"issueCertificates"_s, tr("Issue certificates"), [this, list] {
        if (list->selectedIds().isEmpty())
            return askForRow(*list, tr("Choose a record first."));
        m_steps->issue(idsOf<TrainingRecord>(list->selectedIds()), *list->strip());
    });
    button(list, u"editRecord"_s, tr("Edit"), [this, list] { editRecord(list->currentId()); });
    entersNew(list, button(
                        list, u"enterResults"_s, tr("Enter results"),
                        [this] { open(ShowList{PageList::TrainingSessions}); }, true));
    for (QComboBox* combo : {m_recordCourse, m_recordState})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { m_records.filter(); });
    connect(list, &TablePage::openRequested, this, &TrainingPage::editRecord);
    connect(list, &TablePage::editRequested, this, &TrainingPage::editRecord);
    connect(list, &TablePage::archiveRequested, this, &TrainingPage::removeChosen);
}

void TrainingPage::buildSessions()
{
    m_sessions.readWith(session(), this,
                        {u"session"_s, u"course"_s, u"edition"_s, u"training_record"_s, u"session_place"_s},
                        [] { return sessionRows; });
    TablePage* list = m_sessions.list();
    m_sessionCourse = list->addFilter(tr("Course"), {tr("All courses")});
    m_sessionCourse->setObjectName(u"sessionCourse"_s);
    m_sessions.passWith([this](const SessionRow& row) {
        const QString course = m_sessionCourse->currentData().toString();
        return course.isEmpty() || row.session.course.text() == course;
    });
    button(list, u"archiveSessions"_s, tr("Archive"), [this, list] { archiveChosenSessions(list->selectedIds()); });
    const auto withSession = [this, list](auto work) {
        const auto id = Id<TrainingSession>::fromText(list->currentId());
        if (id.isNull())
            return askForRow(*list, tr("Choose a session first."));
        (m_steps->*work)(id, *list->strip());
    };
    setMenu(addButton(list, {.name = u"signInSheet"_s, .text = tr("Sign-in sheet…")},
                      [withSession] { withSession(&CertificateSteps::showSignInSheet); }),
            MenuId::Print);
    setMenu(button(list, u"issueForSession"_s, tr("Certificates…"),
                   [withSession] { withSession(&CertificateSteps::issueFor); }),
            MenuId::Print);
    button(list, u"signUp"_s, tr("Sign-up…"), [this, list] { signUp(list->currentId()); });
    button(list, u"editSession"_s, tr("Edit"), [this, list] { editSession(list->currentId()); });
    entersNew(list, button(list, u"newSession"_s, tr("New session"), [this] { editSession({}); }));
    button(
        list, u"sessionResults"_s, tr("Results  Enter"), [this, list] { enterResults(list->currentId()); }, true);
    connect(m_sessionCourse, &QComboBox::currentIndexChanged, this, [this] { m_sessions.filter(); });
    connect(list, &TablePage::openRequested, this, &TrainingPage::enterResults);
    connect(list, &TablePage::editRequested, this, &TrainingPage::editSession);
    connect(list, &TablePage::archiveRequested, this, &TrainingPage::archiveChosenSessions);
}

void TrainingPage::buildCourses()
{
    m_courses.readWith(session(), this, {u"course"_s, u"edition"_s, u"session"_s, u"training_record"_s, u"volunteer"_s},
                       [] { return courseRows; });
    m_courses.whenShown([this] { fillCourses(); });
    TablePage* list = m_courses.list();
    button(list, u"archiveCourses"_s, tr("Archive"), [this, list] { archiveChosenCourses(list->selectedIds()); });
    setMenu(addButton(list, {.name = u"retrainingList"_s, .text = tr("Re-training list…")},
                      [this, list] { m_steps->showRetrainingList(*list->strip()); }),
            MenuId::Print);
    button(list, u"extendCourse"_s, tr("Extend…"), [this, list] { extendCourse(list->currentId()); });
    button(list, u"editions"_s, tr("Editions…"), [this, list] { editEditions(list->currentId()); });
    button(list, u"editCourse"_s, tr("Edit"), [this, list] { editCourse(list->currentId()); });
    entersNew(list, button(
                        list, u"newCourse"_s, tr("New course"), [this] { editCourse({}); }, true));
    connect(list, &TablePage::openRequested, this, &TrainingPage::editCourse);
    connect(list, &TablePage::editRequested, this, &TrainingPage::editCourse);
    connect(list, &TablePage::archiveRequested, this, &TrainingPage::archiveChosenCourses);
}

void TrainingPage::buildCertificates()
{
    m_certificates.readWith(session(), this, {u"certificate"_s, u"training_record"_s, u"volunteer"_s},
                            [] { return certificateRows; });
    TablePage* list = m_certificates.list();
    m_certificateCourse = list->addFilter(tr("Course"), {tr("All courses")});
    m_certificateCourse->setObjectName(u"certificateCourse"_s);
    m_certificates.passWith([this](const CertificateRow& row) {
        const QString course = m_certificateCourse->currentData().toString();
        return course.isEmpty() || row.course.text() == course;
    });
    const auto withChosen = [this, list](auto work) {
        if (list->selectedIds().isEmpty())
            return askForRow(*list, tr("Choose a certificate first."));
        (m_steps->*work)(idsOf<Certificate>(list->selectedIds()), *list->strip());
    };
    setMenu(addButton(list, {.name = u"issuerKey"_s, .text = tr("Key file…")},
                      [this, list] { m_steps->saveKeyFile(*list->strip()); }),
            MenuId::Exchange);
    setMenu(
        button(list, u"retireKey"_s, tr("Retire the key…"), [this, list] { m_steps->askToRetireKey(*list->strip()); }),
        MenuId::Exchange);
    button(list, u"voidCertificates"_s, tr("Void…"), [withChosen] { withChosen(&CertificateSteps::askToVoid); });
    QAction* reprint = button(
        list, u"reprintCertificates"_s, tr("Print anew…"),
        [withChosen] { withChosen(&CertificateSteps::askToReprint); }, true);
    setMenu(reprint, MenuId::Print);
    connect(m_certificateCourse, &QComboBox::currentIndexChanged, this, [this] { m_certificates.filter(); });
    connect(list, &TablePage::openRequested, reprint, &QAction::trigger);
    connect(list, &TablePage::archiveRequested, this, [withChosen] { withChosen(&CertificateSteps::askToVoid); });
}

void TrainingPage::buildNeeds()
{
    NeedsTabs::Doors doors;
    doors.button = [this](TablePage* list, const Action& action, const std::function<void()>& work, bool isMain) {
        return addButton(list, action, work, isMain);
    };
    doors.showPerson = [this](Id<Volunteer> id) { Q_EMIT navigate(u"volunteers"_s, ShowPerson{id}); };
    doors.trainPeople = [this](const QStringList& people, const MatrixCourse* course) {
        Trainees trainees{course->id, course->name, idsOf<Volunteer>(people), {}};
        for (const QString& id : people)
            trainees.names << m_needs->matrix().nameOf(id);
        train(trainees);
    };
    doors.trainRow = [this](const TrainFirstRow& row) { train(traineesOf(row)); };
    doors.editRule = [this](const std::optional<CourseRule>& rule) {
        m_courses.whenTrue([this, rule] { desk(m_ruleDesk)->edit(rule, m_courses.all()); });
    };
    doors.archiveRules = [this](const QStringList& ids) {
        archiveChosen<CourseRuleRow, CourseRule>(
            m_needs->rules(), ids,
            {[](const CourseRuleRow& row) { return row.rule.isArchived; },
             [](Workspace& ws, const auto& which, bool isOff) { return archiveCourseRules(ws, which, isOff); },
             tr("Choose a rule first.")});
    };
    m_needs = new NeedsTabs(session(), this, desks(), std::move(doors));
}

void TrainingPage::train(const Trainees& trainees)
{
    m_sessions.whenTrue([this, trainees] {
        m_courses.whenTrue([this, trainees] { desk(m_planDesk)->start(trainees, m_sessions.all(), m_courses.all()); });
    });
}

void TrainingPage::signUp(const QString& sessionId)
{
    m_sessions.whenTrue([this, sessionId] {
        const SessionRow* row = m_sessions.find(sessionId);
        if (row == nullptr)
            return askForRow(*m_sessions.list(), tr("Choose a session first."));
        const bool isNew = m_signUpDesk == nullptr;
        SignUpDesk* signUps = desk(m_signUpDesk);
        if (isNew)
            signUps->belongTo(*this);
        signUps->start(*row);
    });
}

void TrainingPage::extendCourse(const QString& id)
{
    m_courses.whenTrue([this, id] {
        if (const CourseRow* row = m_courses.find(id))
            desk(m_extensionDesk)->start(row->course);
        else
            askForRow(*m_courses.list(), tr("Choose a course first."));
    });
}

void TrainingPage::fillCourses()
{
    std::vector<std::pair<QString, QString>> courses;
    for (const CourseRow& row : m_courses.all())
        courses.emplace_back(row.course.name, row.course.id.text());
    for (QComboBox* combo : {m_recordCourse, m_sessionCourse, m_certificateCourse})
        offer(combo, courses);
}

void TrainingPage::open(const Wish& wish)
{
    if (const auto* results = std::get_if<EnterResults>(&wish))
        return enterResults(results->session.text());
    if (const auto* asked = std::get_if<TrainPeople>(&wish)) {
        desks()->showList(m_sessions.list());
        return train(traineesOf(asked->people));
    }
    const auto* asked = std::get_if<ShowList>(&wish);
    const PageList list = asked != nullptr ? asked->list : PageList::TrainingRecords;
    desks()->showList(list == PageList::TrainingSessions ? m_sessions.list()
                      : list == PageList::Courses        ? m_courses.list()
                      : list == PageList::Certificates   ? m_certificates.list()
                      : list == PageList::TrainingMatrix ? m_needs->matrix().list()
                      : list == PageList::TrainFirstList ? m_needs->trainFirst().list()
                      : list == PageList::CourseRules    ? m_needs->rules().list()
                                                         : m_records.list());
}

void TrainingPage::editRecord(const QString& id)
{
    m_records.whenTrue([this, id] {
        if (const TrainingRow* row = m_records.find(id))
            desk(m_recordDesk)->edit(*row);
        else
            askForRow(*m_records.list(), tr("Choose a record first."));
    });
}

void TrainingPage::removeChosen(const QStringList& ids)
{
    const std::vector<TrainingRow> rows = named(m_records, ids);
    if (rows.empty())
        return askForRow(*m_records.list(), tr("Choose a record first."));
    desk(m_removalDesk)->ask(rows);
}

void TrainingPage::enterResults(const QString& sessionId)
{
    m_sessions.whenTrue([this, sessionId] {
        const SessionRow* row = m_sessions.find(sessionId);
        if (row == nullptr)
            return askForRow(*m_sessions.list(), tr("Choose a session first."));
        const bool isNew = m_resultsDesk == nullptr;
        ResultsDesk* results = desk(m_resultsDesk);
        if (isNew)
            results->belongTo(*this);
        results->start(*row);
    });
}

/// With an empty id: a new one.
void TrainingPage::editSession(const QString& id)
{
    m_sessions.whenTrue([this, id] {
        m_courses.whenTrue([this, id] {
            const SessionRow* row = m_sessions.find(id);
            desk(m_sessionDesk)->edit(row == nullptr ? std::nullopt : std::optional(row->session), m_courses.all());
        });
    });
}

/// With an empty id: a new one.
void TrainingPage::editCourse(const QString& id)
{
    m_courses.whenTrue([this, id] {
        const CourseRow* row = m_courses.find(id);
        desk(m_courseDesk)->edit(row == nullptr ? std::nullopt : std::optional(row->course));
    });
}

void TrainingPage::editEditions(const QString& id)
{
    m_courses.whenTrue([this, id] {
        if (const CourseRow* row = m_courses.find(id))
            desk(m_editionDesk)->edit(*row);
        else
            askForRow(*m_courses.list(), tr("Choose a course first."));
    });
}

void TrainingPage::archiveChosenSessions(const QStringList& ids)
{
    archiveChosen<SessionRow, TrainingSession>(
        m_sessions, ids,
        {[](const SessionRow& row) { return row.session.isArchived; },
         [](Workspace& ws, const auto& which, bool isOff) { return archiveSessions(ws, which, isOff); },
         tr("Choose a session first.")});
}

void TrainingPage::archiveChosenCourses(const QStringList& ids)
{
    archiveChosen<CourseRow, Course>(
        m_courses, ids,
        {[](const CourseRow& row) { return row.course.isArchived; },
         [](Workspace& ws, const auto& which, bool isOff) { return archiveCourses(ws, which, isOff); },
         tr("Choose a course first.")});
}

} // namespace redvest::ui
