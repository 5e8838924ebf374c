// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/training_page.h"

#include "core/domain/search_text.h"
#include "ui/parts/history/record_history.h"
#include "ui/parts/import/import_dialog.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/table_page.h"
#include "ui/training/results_desk.h"
#include "ui/training/training_columns.h"
#include "ui/training/training_forms.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Row, class Passes>
std::vector<Row> passing(const std::vector<Row>& all, Passes passes)
{
    std::vector<Row> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), passes);
    return found;
}

template <class T>
std::vector<Id<T>> idsOf(const QStringList& texts)
{
    std::vector<Id<T>> ids;
    for (const QString& text : texts)
        ids.push_back(Id<T>::fromText(text));
    return ids;
}

template <class Row, class T>
const Row* rowOf(const std::vector<Row>& rows, T Row::*record, const QString& id)
{
    const auto at =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return (row.*record).id.text() == id; });
    return at == rows.end() ? nullptr : &*at;
}

} // namespace

TrainingPage::TrainingPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(m_stack))
    , m_records(new TablePage(m_tabs))
    , m_sessions(new TablePage(m_tabs))
    , m_courses(new TablePage(m_tabs))
    , m_recordRows(recordColumns(), [](const TrainingRow& r) { return r.record.id.text(); })
    , m_sessionRows(sessionColumns(), [](const SessionRow& r) { return r.session.id.text(); })
    , m_courseRows(courseColumns(), [](const CourseRow& r) { return r.course.id.text(); })
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    m_stack->addWidget(m_tabs);
    buildRecords();
    buildSessions();
    buildCourses();
    m_tabs->addTab(m_records, tr("Records"));
    m_tabs->addTab(m_sessions, tr("Sessions"));
    m_tabs->addTab(m_courses, tr("Courses"));
    connect(&m_session, &Session::changed, this, &TrainingPage::load);
    addHistoryAction(this, historyDoor(m_session), [this] { return currentList()->currentId(); });
    load();
}

TrainingPage::~TrainingPage() = default;

QString TrainingPage::title() const
{
    return tr("Training");
}

QAction* TrainingPage::button(TablePage* list, const QString& text, const char* name, const std::function<void()>& work,
                              bool main)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    addAction(action);
    connect(action, &QAction::triggered, this, work);
    list->addButton(action, main);
    return action;
}

void TrainingPage::buildRecords()
{
    m_records->setObjectName(u"records"_s);
    m_records->setTitle(tr("Training records"));
    m_records->setSearchHint(tr("Name, pinyin, initials, last digits  Ctrl+F"));
    m_records->setEmptyText(
        tr("No records here. Enter the results of a session, import a list, or widen the filters."));
    m_records->setModel(&m_recordRows);
    m_recordCourse = m_records->addFilter(tr("Course"), {tr("All courses")});
    QStringList states{tr("All states")};
    for (int state = 0; state < int(EnumWords<TrainingState>::words.size()); ++state)
        states << stateText(static_cast<TrainingState>(state));
    m_recordState = m_records->addFilter(tr("State"), states);
    m_recordCourse->setObjectName(u"recordCourse"_s);
    m_recordState->setObjectName(u"recordState"_s);
    button(m_records, tr("Import…"), "importTraining", [this] { importFile(); });
    button(m_records, tr("Remove…"), "removeRecords", [this] { removeChosen(m_records->selectedIds()); });
    button(m_records, tr("Edit"), "editRecord", [this] { editRecord(m_records->currentId()); });
    button(
        m_records, tr("Enter results"), "enterResults", [this] { open(ShowList{PageList::TrainingSessions}); }, true);
    connect(m_records, &TablePage::searchChanged, this, [this](const QString& text) {
        m_recordText = text;
        showRecords();
    });
    for (QComboBox* combo : {m_recordCourse, m_recordState})
        connect(combo, &QComboBox::currentIndexChanged, this, &TrainingPage::showRecords);
    connect(m_records, &TablePage::openRequested, this, &TrainingPage::editRecord);
    connect(m_records, &TablePage::editRequested, this, &TrainingPage::editRecord);
    connect(m_records, &TablePage::archiveRequested, this, &TrainingPage::removeChosen);
}

void TrainingPage::buildSessions()
{
    m_sessions->setObjectName(u"sessions"_s);
    m_sessions->setTitle(tr("Sessions"));
    m_sessions->setSearchHint(tr("Session, course, place, trainer  Ctrl+F"));
    m_sessions->setEmptyText(tr("No sessions here. Plan one with \"New session\"."));
    m_sessions->setModel(&m_sessionRows);
    m_sessionCourse = m_sessions->addFilter(tr("Course"), {tr("All courses")});
    m_sessionCourse->setObjectName(u"sessionCourse"_s);
    button(m_sessions, tr("Archive"), "archiveSessions", [this] { archiveChosenSessions(m_sessions->selectedIds()); });
    button(m_sessions, tr("Edit"), "editSession", [this] { editSession(m_sessions->currentId()); });
    button(m_sessions, tr("New session"), "newSession", [this] { editSession({}); });
    button(
        m_sessions, tr("Results  Enter"), "sessionResults", [this] { enterResults(m_sessions->currentId()); }, true);
    connect(m_sessions, &TablePage::searchChanged, this, [this](const QString& text) {
        m_sessionText = text;
        showSessions();
    });
    connect(m_sessionCourse, &QComboBox::currentIndexChanged, this, &TrainingPage::showSessions);
    connect(m_sessions, &TablePage::openRequested, this, &TrainingPage::enterResults);
    connect(m_sessions, &TablePage::editRequested, this, &TrainingPage::editSession);
    connect(m_sessions, &TablePage::newRequested, this, [this] { editSession({}); });
    connect(m_sessions, &TablePage::archiveRequested, this, &TrainingPage::archiveChosenSessions);
}

void TrainingPage::buildCourses()
{
    m_courses->setObjectName(u"courses"_s);
    m_courses->setTitle(tr("Courses"));
    m_courses->setSearchHint(tr("Course  Ctrl+F"));
    m_courses->setEmptyText(tr("No courses yet. Enter the first one with \"New course\"."));
    m_courses->setModel(&m_courseRows);
    button(m_courses, tr("Archive"), "archiveCourses", [this] { archiveChosenCourses(m_courses->selectedIds()); });
    button(m_courses, tr("Editions…"), "editions", [this] { editEditions(m_courses->currentId()); });
    button(m_courses, tr("Edit"), "editCourse", [this] { editCourse(m_courses->currentId()); });
    button(
        m_courses, tr("New course"), "newCourse", [this] { editCourse({}); }, true);
    connect(m_courses, &TablePage::searchChanged, this, [this](const QString& text) {
        m_courseText = text;
        showCourses();
    });
    connect(m_courses, &TablePage::openRequested, this, &TrainingPage::editCourse);
    connect(m_courses, &TablePage::editRequested, this, &TrainingPage::editCourse);
    connect(m_courses, &TablePage::newRequested, this, [this] { editCourse({}); });
    connect(m_courses, &TablePage::archiveRequested, this, &TrainingPage::archiveChosenCourses);
}

void TrainingPage::load()
{
    m_session.attempt([this] {
        m_allRecords = trainingRows(m_session.workspace());
        m_allSessions = sessionRows(m_session.workspace());
        m_allCourses = courseRows(m_session.workspace());
    });
    fillCourses();
    showRecords();
    showSessions();
    showCourses();
}

void TrainingPage::fillCourses()
{
    for (QComboBox* combo : {m_recordCourse, m_sessionCourse}) {
        const QSignalBlocker quiet(combo);
        const QVariant held = combo->currentData();
        while (combo->count() > 1)
            combo->removeItem(1);
        for (const CourseRow& row : m_allCourses)
            combo->addItem(row.course.name, row.course.id.text());
        combo->setCurrentIndex(std::max(0, held.isValid() ? combo->findData(held) : 0));
    }
}

void TrainingPage::showRecords()
{
    const QStringList words = searchWords(m_recordText);
    const Id<Course> course = Id<Course>::fromText(m_recordCourse->currentData().toString());
    const int state = m_recordState->currentIndex() - 1;
    m_recordRows.setRows(passing(m_allRecords, [&](const TrainingRow& row) {
        return (course.isNull() || row.record.course == course) && (state < 0 || int(row.state) == state) &&
               hasWords(row.searchText, words);
    }));
    m_records->setCountText(tr("%1 records").arg(thousands(m_recordRows.rowCount())));
}

void TrainingPage::showSessions()
{
    const QStringList words = searchWords(m_sessionText);
    const Id<Course> course = Id<Course>::fromText(m_sessionCourse->currentData().toString());
    m_sessionRows.setRows(passing(m_allSessions, [&](const SessionRow& row) {
        return (course.isNull() || row.session.course == course) && hasWords(row.searchText, words);
    }));
}

void TrainingPage::showCourses()
{
    const QStringList words = searchWords(m_courseText);
    m_courseRows.setRows(passing(m_allCourses, [&](const CourseRow& row) { return hasWords(row.searchText, words); }));
}

void TrainingPage::refresh()
{
    load();
}

TablePage* TrainingPage::currentList() const
{
    return qobject_cast<TablePage*>(m_tabs->currentWidget());
}

void TrainingPage::find()
{
    showLists();
    currentList()->focusSearch();
}

void TrainingPage::open(const Wish& wish)
{
    if (const auto* results = std::get_if<EnterResults>(&wish))
        return enterResults(results->session.text());
    const auto* asked = std::get_if<ShowList>(&wish);
    const PageList list = asked != nullptr ? asked->list : PageList::TrainingRecords;
    m_tabs->setCurrentWidget(list == PageList::TrainingSessions ? m_sessions
                             : list == PageList::Courses        ? m_courses
                                                                : m_records);
    showLists();
}

void TrainingPage::showLists()
{
    m_stack->setCurrentWidget(m_tabs);
    currentList()->view()->setFocus();
}

void TrainingPage::importFile()
{
    auto* dialog = new ImportDialog(
        ImportKind::Training, [session = &m_session] { return session->sibling(); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const ChangeSet& changes) {
        m_session.tell(changes, *m_records->strip(), tr("Imported: %1 records.").arg(changes.touched.size()));
    });
    dialog->open();
}

/// A desk is made when first needed and kept, so that what was typed is there when it is opened again.
template <class Desk>
Desk* TrainingPage::desk(Desk*& held)
{
    if (held == nullptr) {
        held = new Desk(m_session, m_stack);
        m_stack->addWidget(held);
        connect(held, &Desk::closed, this, [this, desk = held] {
            showLists();
            currentList()->strip()->takeOver(*desk->strip()); // with its undo it stays in sight
        });
    }
    m_stack->setCurrentWidget(held);
    return held;
}

void TrainingPage::editRecord(const QString& id)
{
    if (const TrainingRow* row = rowOf(m_allRecords, &TrainingRow::record, id))
        desk(m_recordDesk)->edit(*row);
    else
        m_records->strip()->showProblem(tr("Choose a record first."));
}

void TrainingPage::removeChosen(const QStringList& ids)
{
    std::vector<TrainingRow> rows;
    for (const QString& id : ids) {
        if (const TrainingRow* row = rowOf(m_allRecords, &TrainingRow::record, id))
            rows.push_back(*row);
    }
    if (rows.empty())
        return m_records->strip()->showProblem(tr("Choose a record first."));
    desk(m_removalDesk)->ask(rows);
}

void TrainingPage::enterResults(const QString& sessionId)
{
    if (const SessionRow* row = rowOf(m_allSessions, &SessionRow::session, sessionId))
        desk(m_resultsDesk)->start(*row);
    else
        m_sessions->strip()->showProblem(tr("Choose a session first."));
}

void TrainingPage::editSession(const QString& id)
{
    const SessionRow* row = rowOf(m_allSessions, &SessionRow::session, id);
    desk(m_sessionDesk)->edit(row == nullptr ? std::nullopt : std::optional(row->session));
}

void TrainingPage::editCourse(const QString& id)
{
    const CourseRow* row = rowOf(m_allCourses, &CourseRow::course, id);
    desk(m_courseDesk)->edit(row == nullptr ? std::nullopt : std::optional(row->course));
}

void TrainingPage::editEditions(const QString& id)
{
    if (const CourseRow* row = rowOf(m_allCourses, &CourseRow::course, id))
        desk(m_editionDesk)->edit(*row);
    else
        m_courses->strip()->showProblem(tr("Choose a course first."));
}

void TrainingPage::archiveChosenSessions(const QStringList& ids)
{
    if (ids.isEmpty())
        return m_sessions->strip()->showProblem(tr("Choose a session first."));
    const SessionRow* first = rowOf(m_allSessions, &SessionRow::session, ids.front());
    const bool archive = first == nullptr || !first->session.isArchived;
    m_session.carryOut([&](Workspace& ws) { return archiveSessions(ws, idsOf<TrainingSession>(ids), archive); },
                       *m_sessions->strip(), archive ? tr("Archived.") : tr("Back in use."));
}

void TrainingPage::archiveChosenCourses(const QStringList& ids)
{
    if (ids.isEmpty())
        return m_courses->strip()->showProblem(tr("Choose a course first."));
    const CourseRow* first = rowOf(m_allCourses, &CourseRow::course, ids.front());
    const bool archive = first == nullptr || !first->course.isArchived;
    m_session.carryOut([&](Workspace& ws) { return archiveCourses(ws, idsOf<Course>(ids), archive); },
                       *m_courses->strip(), archive ? tr("Archived.") : tr("Back in use."));
}

} // namespace redvest::ui
