// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teams/members_desk.h"

#include "core/domain/search_text.h"
#include "core/usecases/volunteers/teams.h"
#include "ui/desk/session.h"
#include "ui/parts/form/field.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/reveal/person_picker.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"
#include "ui/teams/team_columns.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPersonWidth = 240;
constexpr int kTargetWidth = 170;

} // namespace

MembersDesk::MembersDesk(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new SectionCard({}, this))
    , m_view(new QTableView(this))
    , m_strip(new MessageStrip(this))
    , m_list(new PanelList({.part = *this,
                            .front = *this,
                            .view = *m_view,
                            .facts = [this] { return facts(); },
                            .tell = [this](const QString& said) { m_strip->showMessage(said); },
                            .refuse = [this](const QString& why) { m_strip->showProblem(why); }},
                           u"teams.members"_s))
    , m_model(memberColumns(), [](const TeamMemberRow& r) { return r.member.id.text(); })
{
    setObjectName(u"desk_members"_s);
    buildPickers();
    build();
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        const bool isTouched =
            changes.touches(u"team_member"_s) || changes.touches(u"team"_s) || changes.touches(u"volunteer"_s);
        if (isVisible() && isTouched)
            readMembers();
    });
}

void MembersDesk::buildPickers()
{
    m_person = new PersonPicker(m_session, this);
    m_person->setMinimumSize(scaledToText(kPersonWidth), kRowHeight);
    m_target = new Picker(
        [this](const QString& typed, int limit) {
            std::vector<PickerOffer> found;
            const QStringList words = searchWords(typed);
            for (const TeamRow& row : m_teams) {
                const bool isOther = row.team.id != m_team.team.id && !row.team.isArchived;
                if (int(found.size()) < limit && isOther && hasWords(row.searchText, words))
                    found.push_back({row.team.id.text(), row.team.name, row.team.kind});
            }
            return found;
        },
        this);
    m_target->setObjectName(u"target"_s);
    m_target->setPlaceholderText(tr("Move to team"));
    m_target->setMinimumSize(scaledToText(kTargetWidth), kRowHeight);
    m_target->showOpener();
    m_day = new Field({.name = u"day"_s, .label = tr("From day"), .kind = FieldKind::Date}, this);
    m_day->setObjectName(u"day"_s);
    connect(m_person, &Picker::committed, this, [this] { putIn(m_person->id()); });
    connect(m_person, &PersonPicker::failed, m_strip, &MessageStrip::showProblem);
}

QPushButton* MembersDesk::button(const QString& name, const QString& text, const QString& tip,
                                 void (MembersDesk::*work)())
{
    auto* made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setToolTip(tipText(tip));
    made->setEnabled(m_session.workspace().require(Right::EnterVolunteers).empty());
    connect(made, &QPushButton::clicked, this, work);
    return made;
}

void MembersDesk::build()
{
    m_view->setObjectName(u"members"_s);
    dressAsList(*m_view);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->output().standAt(m_session);
    m_list->output().setSubject([this] { return m_team.team.name; });
    m_list->output().setWhyNotYet(
        [this] { return m_isRead ? QString() : tr("The members of the team are still being read."); });
    auto* head = new QWidget(m_card);
    auto* top = new QHBoxLayout(head);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(m_person, 1);
    top->addWidget(m_day->makeLabel(head));
    top->addWidget(m_day);
    auto* foot = new QWidget(m_card);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_target);
    row->addWidget(button(u"moveMembers"_s, tr("Move"),
                          tr("Those chosen leave this team on the day above and are in "
                             "the other one from then on"),
                          &MembersDesk::moveChosen));
    row->addStretch(1);
    row->addWidget(button(u"endMembers"_s, tr("Let go  Del"),
                          tr("Those chosen are in the team no more from the day above on"), &MembersDesk::endChosen));
    row->addWidget(button(u"turnDeputies"_s, tr("Deputy  F7"),
                          tr("Those chosen become deputy leaders, or are none any more"), &MembersDesk::turnDeputies));
    row->addWidget(button(u"makeLeader"_s, tr("Leader  F8"), tr("Who the keyboard is on leads the team"),
                          &MembersDesk::makeLeader));
    for (QWidget* part : std::initializer_list<QWidget*>{head, m_view, foot, m_strip})
        m_card->addContent(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->addWidget(m_card);
    setTabOrder(m_day->focusTarget(), m_view); // as they lie, from the day down
    setTabOrder(m_view, m_target);
}

void MembersDesk::belongTo(Page& page)
{
    m_list->output().offerIn(page);
}

ListFacts MembersDesk::facts() const
{
    return {.title = tr("Members: %1").arg(m_team.team.name), .filters = {}};
}

/// In a pool thread: a team may have thousands.
void MembersDesk::readMembers()
{
    using Rows = std::vector<TeamMemberRow>;
    m_reading.run<Rows>(
        this,
        [session = &m_session, of = m_team.team.id](Progress&) { return teamMemberRows(*session->sibling(), of); },
        [this](JobResult<Rows> result) {
            if (result.end == JobEnd::Failed)
                return m_strip->showProblem(result.message);
            if (result.value)
                showMembers(*std::move(result.value));
        });
}

void MembersDesk::showMembers(std::vector<TeamMemberRow> rows)
{
    const QString held = m_view->currentIndex().data(IdRole).toString();
    const auto present =
        std::count_if(rows.begin(), rows.end(), [](const TeamMemberRow& r) { return r.member.isPresent(); });
    m_card->setRightText(
        tr("%1 members, %2 left").arg(thousands(qint64(present)), thousands(qint64(rows.size()) - qint64(present))));
    m_model.setRows(std::move(rows));
    m_isRead = true;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(IdRole).toString() == held)
            m_view->setCurrentIndex(m_model.index(row, 0));
    }
}

void MembersDesk::start(const TeamRow& team, std::vector<TeamRow> teams)
{
    if (m_team.team.id != team.team.id) {
        m_isRead = false;
        m_model.setRows({});
        m_target->setChoice({}, {});
    }
    m_team = team;
    m_teams = std::move(teams);
    m_card->setTitle(tr("Members: %1").arg(team.team.name));
    m_strip->dismiss();
    const QDate today = m_session.workspace().today();
    m_day->setToday(today);
    m_day->setValue(today.toString(Qt::ISODate));
    m_person->setChoice({}, {});
    readMembers();
    m_person->setFocus();
}

std::vector<Id<Volunteer>> MembersDesk::chosen() const
{
    std::vector<Id<Volunteer>> ids;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        if (m_model.row(index.row()).member.isPresent())
            ids.push_back(m_model.row(index.row()).member.volunteer);
    }
    return ids;
}

const TeamMemberRow* MembersDesk::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

std::optional<QDate> MembersDesk::day()
{
    m_day->tidy();
    if (const auto wrong = m_day->unreadable()) {
        m_strip->showProblem(wrong->text);
        return std::nullopt;
    }
    const QString typed = m_day->value().toString();
    return typed.isEmpty() ? m_session.workspace().today() : QDate::fromString(typed, Qt::ISODate);
}

bool MembersDesk::isNobodyChosen()
{
    if (!chosen().empty())
        return false;
    m_strip->showProblem(tr("Choose members in the list first."));
    return true;
}

void MembersDesk::putIn(const QString& person)
{
    const auto from = day();
    const QString name = m_person->text();
    if (!from || person.isEmpty())
        return;
    const TeamStep step{m_team.team.id, *from, {}, {}};
    const auto done = m_session.carryOut(
        [&](Workspace& ws) { return putIntoTeam(ws, {Id<Volunteer>::fromText(person)}, step); }, *m_strip,
        tr("%1 is in %2 from %3 on.").arg(name, m_team.team.name, from->toString(Qt::ISODate)));
    if (done)
        m_person->setChoice({}, {});
    m_person->setFocus();
}

void MembersDesk::moveChosen()
{
    if (isNobodyChosen())
        return;
    const auto from = day();
    if (!from)
        return;
    if (m_target->id().isEmpty()) {
        m_strip->showProblem(tr("Choose the team they move to first."));
        return m_target->setFocus();
    }
    const std::vector<Id<Volunteer>> people = chosen();
    const TeamStep step{Id<Team>::fromText(m_target->id()), *from, m_team.team.id, {}};
    m_session.carryOut([&](Workspace& ws) { return putIntoTeam(ws, people, step); }, *m_strip,
                       tr("%1 people moved to %2.").arg(thousands(qint64(people.size())), m_target->text()));
    m_view->setFocus();
}

void MembersDesk::endChosen()
{
    if (isNobodyChosen())
        return;
    const auto from = day();
    if (!from)
        return;
    const std::vector<Id<Volunteer>> people = chosen();
    const TeamStep step{m_team.team.id, *from, {}, {}};
    m_session.carryOut([&](Workspace& ws) { return endMemberships(ws, people, step); }, *m_strip,
                       tr("%1 people are in %2 no more.").arg(thousands(qint64(people.size())), m_team.team.name));
}

/// All of them what the one the keyboard is on is not.
void MembersDesk::turnDeputies()
{
    if (isNobodyChosen())
        return;
    const std::vector<Id<Volunteer>> people = chosen();
    const TeamMemberRow* first = current();
    const bool areDeputies = first == nullptr || first->member.role != TeamRole::Deputy;
    m_session.carryOut([&](Workspace& ws) { return nameDeputies(ws, m_team.team.id, people, areDeputies); }, *m_strip,
                       areDeputies ? tr("Named deputy leaders.") : tr("Deputy leaders no more."));
}

void MembersDesk::makeLeader()
{
    const TeamMemberRow* row = current();
    if (row == nullptr) {
        m_strip->showProblem(tr("Choose members in the list first."));
        return;
    }
    const QString said = tr("%1 leads %2.").arg(row->name, m_team.team.name);
    Team wanted = m_team.team;
    wanted.leader = row->member.volunteer;
    const auto done =
        m_session.carryOut([&](Workspace& ws) { return saveTeam(ws, m_team.team, wanted); }, *m_strip, said);
    if (done)
        m_team.team = wanted;
}

bool MembersDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_view &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        if (m_session.workspace().require(Right::EnterVolunteers).empty())
            endChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MembersDesk::keyPressEvent(QKeyEvent* event)
{
    const bool may = m_session.workspace().require(Right::EnterVolunteers).empty();
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT closed();
        return;
    case Qt::Key_F7:
        if (may)
            turnDeputies();
        return;
    case Qt::Key_F8:
        if (may)
            makeLeader();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace redvest::ui
