// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/finder_page.h"

#include "core/report/people_list.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/training/training.h"
#include "core/usecases/volunteers/people_list.h"
#include "core/usecases/volunteers/volunteers.h"
#include "ui/desk/action.h"
#include "ui/desk/session.h"
#include "ui/parts/look/flow_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/parts/table/list_output.h"
#include "ui/parts/table/table_page.h"
#include "ui/volunteers/finder_columns.h"
#include "ui/volunteers/finder_reading.h"
#include "ui/volunteers/onto_shift_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTableView>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSideWidth = 320;
constexpr int kPauseMs = 80; ///< after the last key
constexpr int kDaysAhead = 14;

std::vector<FieldChoice> shiftChoices(const Workspace& ws)
{
    std::vector<FieldChoice> choices;
    for (const ShiftRow& row :
         shiftRows(ws, {{}, {ws.now(), plusMinutes(ws.now(), qint64(kDaysAhead) * 24 * 60)}, {}})) {
        const QString when = localDate(row.shift.starts).toString(u"MM-dd "_s) +
                             localTime(row.shift.starts).toString(u"HH:mm–"_s) +
                             localTime(row.shift.ends).toString(u"HH:mm"_s);
        choices.push_back({row.shift.id.text(), when + u"  "_s + row.postName + u" · "_s + row.siteName});
    }
    return choices;
}

FinderChoices readChoicesOf(const Workspace& ws)
{
    FinderChoices choices{shiftChoices(ws), {}, {}, teamNames(ws)};
    for (const SiteRow& row : siteRows(ws, {}))
        choices.sites.push_back({row.site.id.text(), row.site.name + u"  "_s + row.place});
    for (const CourseRow& row : courseRows(ws)) {
        if (!row.course.isArchived)
            choices.courses << row.course.name;
    }
    return choices;
}

} // namespace

FinderPage::FinderPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_table(new TablePage(this))
    , m_model(foundColumns(), [](const FoundPerson& r) { return r.person.id.text(); })
    , m_sought(session)
{
    auto* side = new QWidget(this);
    side->setFixedWidth(scaledToText(kSideWidth));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(m_table, 1);
    buildCriteria(side);
    buildList();
    buildActions();
    readChoices();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FinderPage::ask);
    m_people = std::make_unique<FinderReading>(
        session, this, [this] { return m_asked; }, [this](Outcome<PeopleFound> found) { showFound(std::move(found)); });
}

FinderPage::~FinderPage() = default;

QString FinderPage::title() const
{
    return tr("Find people");
}

void FinderPage::buildCriteria(QWidget* side)
{
    m_queries = new QComboBox(side);
    m_queries->setObjectName(u"queries"_s);
    m_queries->setAccessibleName(tr("Saved queries"));
    m_queries->setEditable(true);
    m_queries->setInsertPolicy(QComboBox::NoInsert);
    m_queries->lineEdit()->setPlaceholderText(tr("Saved query: choose one or type a name"));
    m_form = new FinderForm(m_session, this);
    m_form->setObjectName(u"criteria"_s);
    auto* buttons = new QWidget(side);
    auto* row = new FlowRow;
    buttons->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    const auto add = [&](const Action& action, void (FinderPage::*work)()) {
        row->addWidget(buttonOf(makeAction(this, action, [this, work] { (this->*work)(); }), buttons));
    };
    add({.name = u"saveQuery"_s,
         .text = tr("Save"),
         .right = Right::EnterVolunteers,
         .tip = tr("Keeps what is asked under the name above; a name that was sought is not kept")},
        &FinderPage::saveShown);
    add({.name = u"renameQuery"_s,
         .text = tr("Rename"),
         .right = Right::EnterVolunteers,
         .tip = tr("The query chosen last gets the name above")},
        &FinderPage::renameShown);
    add({.name = u"deleteQuery"_s,
         .text = tr("Delete"),
         .right = Right::EnterVolunteers,
         .tip = tr("The query is archived and can be brought back")},
        &FinderPage::deleteShown);
    add({.name = u"clearCriteria"_s, .text = tr("Clear"), .tip = tr("Nothing is asked any more")}, &FinderPage::clear);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kSmall, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addWidget(m_queries);
    column->addWidget(buttons);
    column->addWidget(m_form, 1);
    connect(m_queries, &QComboBox::activated, this, &FinderPage::applyQuery);
    connect(m_queries->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        const QString typed = m_queries->currentText().trimmed();
        if (!typed.isEmpty() && queryNamed(typed) == nullptr)
            saveShown(); // one of that name is chosen by the box
    });
    connect(m_form, &FinderForm::edited, &m_pause, qOverload<>(&QTimer::start));
}

void FinderPage::buildList()
{
    m_table->setTitle(title());
    m_table->setSearchHint(tr("Name, pinyin, initials, last digits, skill  Ctrl+F"));
    m_table->setEmptyText(tr("Reading the register…"));
    m_table->setCountText(tr("Reading…"));
    m_table->setModel(&m_model);
    connect(m_table, &TablePage::searchChanged, this, [this](const QString& text) {
        m_words = text;
        m_pause.start();
    });
    const auto openPerson = [this](const QString& id) {
        Q_EMIT navigate(u"volunteers"_s, ShowPerson{Id<Volunteer>::fromText(id)});
    };
    connect(m_table, &TablePage::openRequested, this, openPerson);
    connect(m_table, &TablePage::editRequested, this, openPerson);
}

void FinderPage::buildActions()
{
    QAction* onto = makeAction(this,
                               {.name = u"ontoShift"_s,
                                .text = tr("Onto a shift…"),
                                .right = Right::EnterRota,
                                .tip = tr("Puts the people chosen, or all that were found, on a coming shift"),
                                .menu = MenuId::Dispatch},
                               [this] { putOntoShift(); });
    QAction* phones = makeAction(this, {.name = u"phoneList"_s, .text = tr("Phone list…"), .menu = MenuId::Print},
                                 [this] { showPhones(false); });
    QAction* full = makeAction(this,
                               {.name = u"phoneListFull"_s,
                                .text = tr("Phone list in full…"),
                                .tip = tr("With all digits; that it was made is noted of each person"),
                                .menu = MenuId::Print,
                                .deed = Deed::Reveal},
                               [this] { showPhones(true); });
    makeAction(this,
               {.name = u"toCriteria"_s,
                .text = tr("To the criteria"),
                .tip = tr("Puts the keyboard into the first criterion"),
                .key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                .menu = MenuId::View},
               [this] { m_form->focusFirst(); });
    m_table->addButton(full);
    m_table->addButton(phones);
    m_table->addButton(onto, true);
    m_table->belongTo(*this, m_session);
    m_table->output().setAsked([this] {
        const QString asked = criteriaText(withoutCriterion(m_asked, PeopleCriterion::Words));
        return asked.isEmpty() ? QString() : tr("Criteria: %1").arg(asked);
    });
    m_table->output().setWhyNotYet(
        [this] { return m_people->isBusy() ? tr("The people are still being looked for.") : QString(); });
}

void FinderPage::readChoices()
{
    m_offering =
        new StoreReading(m_session, this, {u"shift"_s, u"post"_s, u"site"_s, u"course"_s, u"team"_s, u"saved_query"_s});
    m_offering->answer<Offered>(
        [] {
            return [](const Workspace& ws) {
                Offered offered{readChoicesOf(ws), savedQueries(ws)};
                std::erase_if(offered.queries, [](const SavedQuery& query) { return query.isArchived; });
                return offered;
            };
        },
        [this](Offered offered) { showChoices(std::move(offered)); });
}

void FinderPage::showChoices(Offered offered)
{
    m_offered = std::move(offered);
    m_form->offer(m_offered.choices);
    const QString typed = m_queries->currentText();
    m_queries->clear();
    for (const SavedQuery& query : m_offered.queries)
        m_queries->addItem(query.name, query.id.text());
    m_queries->setCurrentIndex(m_queries->findText(typed));
    m_queries->setEditText(typed);
}

void FinderPage::refresh()
{
    m_offering->refresh();
    m_people->refresh();
}

void FinderPage::find()
{
    m_table->focusSearch();
}

QWidget* FinderPage::mainPart()
{
    return mainPartOf(*m_table);
}

/// What cannot be read yet keeps what was found before in sight.
void FinderPage::ask()
{
    m_pause.stop();
    std::optional<PeopleCriteria> criteria = m_form->criteria();
    if (!criteria)
        return;
    criteria->words = m_words.trimmed();
    m_asked = *std::move(criteria);
    m_people->askAnew();
}

void FinderPage::showFound(Outcome<PeopleFound> found)
{
    if (!found) {
        if (!m_form->showProblems(found.problems()))
            m_table->strip()->tellRefused(found.problems());
        return;
    }
    PeopleFound all = std::move(found).value();
    m_form->showCounts(all.counts);
    m_sought.seek(m_asked.words, qsizetype(all.count));
    m_table->setCountText(tr("%1 of %2 people").arg(thousands(all.count), thousands(all.registered)));
    m_table->setEmptyText(tr("Nobody is all that. Look under the fields at the left which of them leaves nobody."));
    m_model.setRows(std::move(all.people));
}

const SavedQuery* FinderPage::queryNamed(const QString& name) const
{
    const auto at = std::find_if(m_offered.queries.begin(), m_offered.queries.end(), [&](const SavedQuery& query) {
        return query.name == name || query.id.text() == name;
    });
    return at == m_offered.queries.end() ? nullptr : &*at;
}

void FinderPage::applyQuery()
{
    const SavedQuery* query = queryNamed(m_queries->currentData().toString());
    if (query == nullptr)
        return;
    const Outcome<PeopleCriteria> criteria = criteriaFromText(query->criteria);
    if (!criteria)
        return m_table->strip()->tellRefused(criteria.problems());
    m_applied = query->id.text();
    m_form->show(*criteria);
    ask();
}

void FinderPage::saveShown()
{
    std::optional<PeopleCriteria> criteria = m_form->criteria();
    if (!criteria)
        return;
    criteria->words = m_words.trimmed();
    const SavedQuery* shown = queryNamed(m_queries->currentText().trimmed());
    SavedQuery wanted = shown == nullptr ? SavedQuery{} : *shown;
    wanted.name = m_queries->currentText().trimmed();
    wanted.criteria = criteriaText(*criteria);
    const auto before = shown == nullptr ? std::nullopt : std::optional(*shown);
    const auto saved = m_session.carryOut([&](Workspace& ws) { return saveQuery(ws, before, wanted); },
                                          *m_table->strip(), tr("%1 saved.").arg(wanted.name));
    if (saved)
        m_applied = saved->records.front().after->id.text();
}

void FinderPage::renameShown()
{
    const SavedQuery* query = queryNamed(m_applied);
    if (query == nullptr)
        return m_table->strip()->showProblem(tr("Choose a saved query first, then type its new name."));
    SavedQuery wanted = *query;
    wanted.name = m_queries->currentText().trimmed();
    (void)m_session.carryOut([&, before = *query](Workspace& ws) { return saveQuery(ws, before, wanted); },
                             *m_table->strip(), tr("%1 saved.").arg(wanted.name));
}

void FinderPage::deleteShown()
{
    const SavedQuery* query = queryNamed(m_queries->currentText().trimmed());
    if (query == nullptr)
        return m_table->strip()->showProblem(tr("Choose a saved query first."));
    const auto done = m_session.carryOut([id = query->id](Workspace& ws) { return archiveQueries(ws, {id}); },
                                         *m_table->strip(), tr("Deleted: %1.").arg(query->name));
    if (done)
        m_queries->setEditText({});
}

void FinderPage::clear()
{
    m_form->show({});
    m_queries->setCurrentIndex(-1);
    m_queries->setEditText({});
    m_applied.clear();
    ask();
    m_form->focusFirst();
}

PeopleFound FinderPage::chosen() const
{
    PeopleFound found;
    const QStringList selected = m_table->selectedIds();
    const QSet<QString> ids(selected.begin(), selected.end());
    for (const FoundPerson& one : m_model.rows()) {
        if (ids.size() < 2 || ids.contains(one.person.id.text()))
            found.people.push_back(one);
    }
    return found;
}

void FinderPage::showPhones(bool inFull)
{
    const PeopleFound found = chosen();
    if (found.people.empty())
        return m_table->strip()->showProblem(tr("Nobody is found. Ask for less."));
    PeopleListFacts list = peopleList(m_session.workspace(), found, m_asked);
    if (inFull) {
        std::optional<Outcome<PhonesRevealed>> shown;
        if (!m_session.attempt([&] { shown = withPhonesInFull(m_session.workspace(), list); }))
            return;
        if (!*shown)
            return m_table->strip()->tellRefused(shown->problems());
        m_session.noteChange((*shown)->changes);
        list = (*shown)->list;
    }
    showPaper(report::phoneListDocument(list), tr("Phone list"), this);
}

void FinderPage::putOntoShift()
{
    std::vector<Id<Volunteer>> people;
    for (const FoundPerson& one : chosen().people)
        people.push_back(one.person.id);
    if (people.empty())
        return m_table->strip()->showProblem(tr("Nobody is found. Ask for less."));
    if (m_offered.choices.shifts.empty())
        return m_table->strip()->showProblem(tr("No shift of the next fourteen days is entered yet."));
    (new OntoShiftDialog(m_session, std::move(people), m_offered.choices.shifts, m_asked.shift, this))->open();
}

} // namespace redvest::ui
