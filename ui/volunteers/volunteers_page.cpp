// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/volunteers_page.h"

#include "core/usecases/volunteers/volunteers.h"
#include "core/usecases/workspace/terms.h"
#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/desk/session.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/history/record_history.h"
#include "ui/parts/import/import_door.h"
#include "ui/parts/lists/people_paper_steps.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/look/typed_search.h"
#include "ui/parts/reveal/reveal_strip.h"
#include "ui/parts/table/hidden_rows.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/parts/table/list_output.h"
#include "ui/parts/table/list_tab.h"
#include "ui/parts/table/table_page.h"
#include "ui/volunteers/marked_steps.h"
#include "ui/volunteers/personal_steps.h"
#include "ui/volunteers/real_name_steps.h"
#include "ui/volunteers/volunteer_columns.h"
#include "ui/volunteers/volunteer_desk.h"
#include "ui/volunteers/volunteer_fields.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString chosenIn(const QComboBox* combo)
{
    return combo->currentIndex() > 0 ? combo->currentText() : QString();
}

} // namespace

VolunteersPage::VolunteersPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_model(volunteerColumns([this](int at) -> const VolunteerRow& { return m_index->row(at); },
                               [this] { return m_session.workspace().today(); }),
              [this](int at) { return m_index->row(at).id.text(); })
    , m_stack(new QStackedWidget(this))
    , m_table(new TablePage(this))
    , m_hidden(new HiddenRows(*m_table))
    , m_desk(new VolunteerDesk(session, this))
    , m_revealed(new RevealStrip(revealDoor(session), this))
    , m_register(new RegisterReading(session, this))
    , m_sought(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_desk);
    buildTable();
    buildFilters();
    buildActions();
    connect(m_desk, &VolunteerDesk::closed, this, &VolunteersPage::showList);
    connect(&m_session, &Session::changed, this, &VolunteersPage::onChanged);
    addHistoryAction(this, historyDoor(m_session),
                     [this] { return m_stack->currentWidget() == m_desk ? m_desk->shownId() : m_table->currentId(); });
    buildPersonal();
    connect(m_register, &RegisterReading::read, this, &VolunteersPage::showRead);
    connect(m_register, &RegisterReading::followed, this, &VolunteersPage::showRows);
    connect(m_register, &RegisterReading::failed, m_table->strip(), &MessageStrip::showProblem);
    m_register->load();
}

VolunteersPage::~VolunteersPage() = default;

QString VolunteersPage::title() const
{
    return tr("Volunteers");
}

void VolunteersPage::buildPersonal()
{
    m_table->layout()->addWidget(m_revealed);
    QAction* reveal = makeAction(this, revealAction(), [this] { this->reveal(); });
    const auto bringOut = [this] {
        showList();
        return m_table->strip();
    };
    const auto* steps = new PersonalSteps(m_session, {this, [this] { return chosen(); }, bringOut});
    new RealNameSteps(m_session, {this, bringOut}); // the page's
    const auto toPrint = [this] { return PeoplePaperSteps::marked(markedIds()); };
    connect(m_stack, &QStackedWidget::currentChanged, m_revealed, &RevealStrip::dismiss);
    connect(m_desk, &VolunteerDesk::refused, this, [this](const QString& why) {
        showList();
        m_table->strip()->showProblem(why);
    });
    QTableView* view = m_table->view();
    view->addActions({findChild<QAction*>(u"edit"_s), m_steps->change(), findChild<QAction*>(u"copy"_s), reveal,
                      findChild<QAction*>(u"history"_s)});
    auto* line = new QAction(this);
    line->setSeparator(true);
    view->addAction(line);
    view->addAction(m_archive);
    for (const auto& actions : {m_steps->onward(), steps->ofPerson()})
        view->addActions(QList<QAction*>(actions.begin(), actions.end()));
    new PeoplePaperSteps(m_session, {this, view, toPrint, bringOut, tr("Choose people first.")}); // the page's
}

QStringList VolunteersPage::markedIds() const
{
    return m_stack->currentWidget() == m_desk ? QStringList{m_desk->shownId()} : m_table->selectedIds();
}

std::vector<NamedId> VolunteersPage::marked() const
{
    std::vector<NamedId> people;
    for (const auto id : idsOf<Volunteer>(markedIds())) {
        const int at = m_index ? m_index->find(id) : -1;
        if (at >= 0)
            people.push_back({id, m_index->row(at).name});
    }
    return people;
}

Id<Volunteer> VolunteersPage::chosen() const
{
    const bool isDesk = m_stack->currentWidget() == m_desk;
    return Id<Volunteer>::fromText(isDesk ? m_desk->shownId() : m_table->currentId());
}

void VolunteersPage::reveal()
{
    if (m_stack->currentWidget() == m_desk)
        m_desk->toggleReveal();
    else if (const Id<Volunteer> id = chosen(); !id.isNull())
        m_revealed->show(id);
}

void VolunteersPage::buildTable()
{
    m_table->setTitle(title());
    m_table->setSearchHint(tr("Name, pinyin, initials, last digits, skill  Ctrl+F"));
    m_table->setEmptyText(tr("Reading the register…"));
    m_table->setCountText(tr("Reading…")); // not that there is nobody
    m_model.findBy([this](const QString& id) -> std::optional<int> {
        const int at = m_index ? m_index->find(Id<Volunteer>::fromText(id)) : -1;
        return at < 0 ? std::nullopt : std::optional(at);
    });
    m_table->setModel(&m_model);
    connect(m_table, &TablePage::searchChanged, this, [this](const QString& text) {
        m_text = text;
        showRows();
    });
    connect(m_table, &TablePage::openRequested, this, &VolunteersPage::openPerson);
    connect(m_table, &TablePage::editRequested, this, &VolunteersPage::openPerson);
    connect(m_table, &TablePage::archiveRequested, this,
            [this](const QStringList& ids) { setArchived(ids, filter().status != VolunteerStatus::Archived); });
}

void VolunteersPage::buildFilters()
{
    m_scope = new DivisionPicker(this);
    m_scope->setObjectName(u"scope"_s);
    m_scope->setPlaceholderText(tr("All places"));
    m_scope->setClearButtonEnabled(true);
    m_scope->setMinimumWidth(160);
    m_scope->shareDivisions(divisionsOf(m_session));
    m_table->addFilter(tr("Lives in"), m_scope);
    m_ability = m_table->addFilter(tr("Skill or language"), {tr("All skills")});
    m_team = m_table->addFilter(tr("Team"), {tr("All teams")});
    m_source = m_table->addFilter(tr("Source"), {tr("All sources")});
    m_status = m_table->addFilter(tr("Status"),
                                  {tr("In the register"), statusText(VolunteerStatus::Active),
                                   statusText(VolunteerStatus::Suspended), statusText(VolunteerStatus::Archived)});
    m_ability->setObjectName(u"ability"_s);
    m_team->setObjectName(u"team"_s);
    m_source->setObjectName(u"source"_s);
    m_status->setObjectName(u"status"_s);
    connect(m_scope, &DivisionPicker::codeChanged, this, &VolunteersPage::showRows);
    for (QComboBox* combo : {m_ability, m_team, m_source, m_status}) {
        combo->setMaximumWidth(150);
        connect(combo, &QComboBox::currentIndexChanged, this, &VolunteersPage::showRows);
    }
    fillChoices();
}

void VolunteersPage::fillChoices()
{
    const Workspace& ws = m_session.workspace();
    refill(*m_ability,
           termsSought(ws, TermList::Skill) + termsSought(ws, TermList::Language) + termsSought(ws, TermList::Licence));
    refill(*m_team, teamNames(ws));
    refill(*m_source, termsSought(ws, TermList::Source));
}

void VolunteersPage::buildActions()
{
    QAction* fresh = makeAction(this, {.name = u"new"_s, .text = tr("New volunteer"), .right = Right::EnterVolunteers},
                                [this] { open(RegisterPerson{}); });
    giveNewKey(fresh);
    connect(m_table, &TablePage::newRequested, fresh, &QAction::trigger);
    QAction* edit = makeAction(this, {.name = u"edit"_s, .text = tr("Edit")}, [this] {
        if (const QString id = m_table->currentId(); !id.isEmpty())
            openPerson(id);
    });
    m_archive =
        makeAction(this, {.name = u"archive"_s, .text = tr("Archive"), .right = Right::EnterVolunteers},
                   [this] { setArchived(m_table->selectedIds(), filter().status != VolunteerStatus::Archived); });
    m_steps = new MarkedSteps(m_session, {this, [this] { return marked(); },
                                          [this] {
                                              showList();
                                              return m_table->strip();
                                          }});
    actsOn(m_steps->change(), m_table);
    QAction* copied = makeAction(this, {.name = u"copy"_s, .text = tr("Copy as text"), .menu = MenuId::Edit},
                                 [this] { QApplication::clipboard()->setText(m_table->selectionAsText()); });
    QAction* import = makeAction(
        this, {.name = u"import"_s, .text = tr("Import…"), .right = Right::EnterVolunteers, .menu = MenuId::Exchange},
        [this] { openImport(m_session, ImportKind::Volunteers, *m_table->strip(), this); });
    addPaste(this, m_table, Right::EnterVolunteers,
             [this] { pasteImport(m_session, ImportKind::Volunteers, *m_table->strip(), this); });
    QAction* exported = makeAction(this, {.name = u"export"_s, .text = tr("Export…"), .menu = MenuId::Exchange},
                                   [this] { m_table->output().exportRows(); });
    for (QAction* action : {exported, import, copied, m_archive, edit})
        m_table->addButton(action);
    m_table->addButton(fresh, true);
    actsOn(fresh, m_desk); // what is typed there is kept
    const auto follow = [this, edit, copied] {
        const bool any = !m_table->selectedIds().isEmpty();
        for (QAction* action : {edit, copied, m_archive, m_steps->change()})
            action->setEnabled(any);
    };
    connect(m_table, &TablePage::selectionChanged, this, follow);
    follow();
    m_table->belongTo(*this, m_session);
    m_table->output().setWhyNotYet([this] {
        return isLoaded() ? QString() : tr("The register is still being read. Export the list when it is complete.");
    });
}

void VolunteersPage::showRead(const std::shared_ptr<VolunteerIndex>& read)
{
    std::vector<int> found = findPeople(m_session.workspace(), *read, m_text, filter());
    const auto shown = qint64(found.size());
    // The old numbers mean nothing in the new index.
    m_model.setRows(std::move(found), [&] { m_index = read; });
    showCount(shown);
}

void VolunteersPage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(u"team"_s) || changes.touches(u"term"_s))
        m_session.attempt([this] { fillChoices(); });
}

void VolunteersPage::refresh()
{
    fillChoices();
    showRows();
}

void VolunteersPage::open(const Wish& wish)
{
    if (const auto* division = std::get_if<ShowDivision>(&wish)) {
        m_scope->setCode(division->code);
        showRows();
    }
    if (std::holds_alternative<FindPeople>(wish))
        return find();
    if (std::holds_alternative<ShowDuplicates>(wish))
        return showList(), findChild<QAction*>(u"duplicates"_s)->trigger();
    const auto* shown = std::get_if<ShowPerson>(&wish);
    if (shown == nullptr && !std::holds_alternative<RegisterPerson>(wish))
        return showList();
    if (m_stack->currentWidget() == m_desk)
        m_desk->keepDraft();
    showDesk();
    if (shown == nullptr)
        m_desk->startNew();
    else
        m_desk->edit(shown->person);
}

void VolunteersPage::openPerson(const QString& id)
{
    open(ShowPerson{Id<Volunteer>::fromText(id)});
}

void VolunteersPage::find()
{
    showList();
    m_table->focusSearch();
}

bool VolunteersPage::mayLeave()
{
    if (m_stack->currentWidget() == m_desk)
        m_desk->keepDraft();
    return true;
}

void VolunteersPage::showList()
{
    if (m_stack->currentWidget() == m_desk)
        m_desk->keepDraft();
    m_table->strip()->takeOver(*m_desk->strip());
    m_stack->setCurrentWidget(m_table);
    mainPartOf(*m_table)->setFocus(Qt::OtherFocusReason);
}

QWidget* VolunteersPage::mainPart()
{
    return m_stack->currentWidget() == m_desk ? static_cast<QWidget*>(m_desk) : mainPartOf(*m_table);
}

void VolunteersPage::showDesk()
{
    m_stack->setCurrentWidget(m_desk);
}

VolunteerFilter VolunteersPage::filter() const
{
    VolunteerFilter wanted{.scope = m_scope->code(),
                           .ability = chosenIn(m_ability),
                           .team = chosenIn(m_team),
                           .source = chosenIn(m_source)};
    if (m_status->currentIndex() > 0)
        wanted.status = static_cast<VolunteerStatus>(m_status->currentIndex() - 1);
    return wanted;
}

void VolunteersPage::showRows()
{
    if (!m_index)
        return;
    std::vector<int> found = findPeople(m_session.workspace(), *m_index, m_text, filter());
    const auto shown = static_cast<qint64>(found.size());
    m_sought.seek(m_text, shown);
    m_model.setRows(std::move(found));
    showCount(shown);
    const bool archived = filter().status == VolunteerStatus::Archived;
    m_archive->setText(archived ? tr("Restore") : tr("Archive"));
}

/// How many there would be without the search, without the filters and without both.
void VolunteersPage::tellHidden(qint64 shown)
{
    if (shown > 0 || !isLoaded())
        return m_hidden->dismiss();
    const auto counted = [this](const QString& text, const VolunteerFilter& filter) {
        return qint64(findPeople(m_session.workspace(), *m_index, text, filter).size());
    };
    const VolunteerFilter chosen = filter();
    const bool isSought = !m_text.trimmed().isEmpty();
    const qint64 all = counted({}, {});
    const qint64 chosenAll = chosen == VolunteerFilter{} ? all : counted({}, chosen);
    m_hidden->tell({chosenAll, chosen == VolunteerFilter{} ? shown : isSought ? counted(m_text, {}) : all, all});
}

/// What is not known yet is not said: how many fit is known when everybody is read.
void VolunteersPage::showCount(qint64 shown)
{
    if (!isLoaded()) {
        const bool isAll = m_text.trimmed().isEmpty() && filter() == VolunteerFilter{};
        return m_table->setCountText(isAll ? tr("%1 people · still reading").arg(thousands(m_register->listed()))
                                           : tr("Still reading: not everybody who fits is shown yet."));
    }
    const QString all = thousands(m_index->size());
    m_table->setCountText(shown == m_index->size() ? tr("%1 people").arg(all)
                                                   : tr("%1 of %2 people").arg(thousands(shown), all));
    m_table->setEmptyText(m_index->size() == 0
                              ? tr("Nobody is registered yet. Press Ctrl+N to register the first volunteer, or "
                                   "import a list.")
                              : tr("Nobody fits. Shorten the search or widen the filters."));
    tellHidden(shown);
}

void VolunteersPage::setArchived(const QStringList& ids, bool archived)
{
    const std::vector<Id<Volunteer>> people = idsOf<Volunteer>(ids);
    if (people.empty())
        return;
    const int count = int(people.size());
    m_session.carryOut(
        [&](Workspace& ws) { return archived ? archiveVolunteers(ws, people, {}) : restoreVolunteers(ws, people, {}); },
        *m_table->strip(), archived ? tr("Archived: %1.").arg(count) : tr("Restored: %1.").arg(count));
}

} // namespace redvest::ui
