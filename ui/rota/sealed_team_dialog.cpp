// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/sealed_team_dialog.h"

#include "core/domain/search_text.h"
#include "core/domain/words.h"
#include "core/usecases/figures/registers.h"
#include "core/usecases/volunteers/people_choice.h"
#include "ui/desk/session.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"
#include "ui/rota/pattern_choice.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 820;
constexpr int kHeight = 560;
constexpr int kUsualStay = 7;
constexpr int kLongestReason = 200;

QString reasonsText(const SealedMember& member)
{
    QStringList texts;
    for (const Reason& reason : member.reasons)
        texts << reason.text;
    return texts.join(u" · "_s);
}

std::vector<ListColumn<SealedMember>> memberRows()
{
    using Row = SealedMember;
    using Spec = ListColumn<Row>;
    return {
        Spec(
            SealedTeamDialog::tr("Name"), [](const Row& r) { return r.name; }, 110),
        Spec(
            SealedTeamDialog::tr("Group"), [](const Row& r) { return r.group; }, 60)
            .toTheRight(),
        Spec(
            SealedTeamDialog::tr("Shifts"), [](const Row& r) { return r.shifts; }, 60)
            .toTheRight(),
        Spec(
            SealedTeamDialog::tr("Hours"), [](const Row& r) { return hoursText(r.minutes); }, 70)
            .toTheRight(),
        Spec(SealedTeamDialog::tr("Reasons"), reasonsText).withTip(reasonsText),
    };
}

QString sumsOf(const SealedPlan& plan)
{
    QStringList texts;
    for (const SealedStayPlan& stay : plan.stays)
        texts << SealedTeamDialog::tr("%1 to %2: %3, %4 new shifts, %5 there already.")
                     .arg(stay.from.toString(Qt::ISODate), stay.to.toString(Qt::ISODate), stay.site)
                     .arg(stay.added)
                     .arg(stay.there);
    return texts.join(u' ');
}

/// Of law: no reason sets it aside.
bool isPossible(const SealedPlan& plan)
{
    return std::all_of(plan.people.begin(), plan.people.end(), [](const SealedMember& m) { return m.isLawful(); });
}

bool needsReason(const SealedPlan& plan)
{
    return std::any_of(plan.people.begin(), plan.people.end(),
                       [](const SealedMember& m) { return !m.reasons.empty(); });
}

} // namespace

SealedTeamDialog::SealedTeamDialog(Session& session, std::vector<PostRow> posts, QDate first, MessageStrip& strip,
                                   QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_posts(std::move(posts))
    , m_told(strip)
    , m_team(new Picker(
          [this](const QString& typed, int limit) {
              std::vector<PickerOffer> found;
              const QStringList words = searchWords(typed);
              for (const KnownTeam& team : m_teams) {
                  if (int(found.size()) < limit && hasWords(team.searchText, words))
                      found.push_back({team.id, team.name, {}});
              }
              return found;
          },
          this))
    , m_from(new QDateEdit(first, this))
    , m_pattern(new PatternChoice(u"sealed"_s, QTime(8, 0), u"08:00-20:00"_s, this))
    , m_turning(new QCheckBox(tr("At each next post the groups change shifts"), this))
    , m_reason(new QLineEdit(this))
    , m_sums(plainLabel(this))
    , m_view(new QTableView(this))
    , m_go(new QPushButton(tr("Plan the team"), this))
    , m_list(new PanelList({.part = *this,
                            .front = *this,
                            .view = *m_view,
                            .facts = [] { return ListFacts{.title = tr("Sealed team"), .filters = {}}; },
                            .tell = [this](const QString& said) { m_sums->setText(said); },
                            .refuse = [this](const QString& why) { m_sums->setText(why); }},
                           u"rota.sealed"_s))
    , m_model(memberRows(), [](const SealedMember& r) { return r.volunteer.text(); })
    , m_known(new StoreReading(session, this, {u"team"_s}))
    , m_reading(new StoreReading(session, this,
                                 {u"team_member"_s, u"volunteer"_s, u"post"_s, u"site"_s, u"shift"_s, u"assignment"_s}))
{
    setObjectName(u"sealedTeamDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Sealed team")));
    resize(scaledToText(kWidth), scaledToText(kHeight));
    m_pattern->choose(u"2x12"_s);
    buildTable();
    build();
    readTeams();
    followChanges();
    m_team->setFocus();
}

SealedTeamDialog::~SealedTeamDialog() = default;

void SealedTeamDialog::readTeams()
{
    using Teams = std::vector<KnownTeam>;
    m_known->answer<Teams>(
        [today = m_session.workspace().today()]() -> std::function<Teams(const Workspace&)> {
            return [today](const Workspace& ws) {
                Teams teams;
                for (const TeamRow& row : teamRows(ws, dayOf(today))) {
                    if (!row.team.isArchived)
                        teams.push_back({row.team.id.text(), row.team.name, row.searchText});
                }
                return teams;
            };
        },
        [this](Teams teams) { m_teams = std::move(teams); });
    using Shown = std::shared_ptr<Previewed>;
    m_reading->answer<Shown>(
        [this]() -> std::function<Shown(const Workspace&)> {
            return [wished = wish(), team = Id<Team>::fromText(m_team->id())](const Workspace& ws) {
                if (!wished)
                    return std::make_shared<Previewed>(Previewed{wished.problems(), {}});
                const auto chosen = peopleChosen(ws, {.team = team});
                if (!chosen)
                    return std::make_shared<Previewed>(Previewed{chosen.problems(), {}});
                SealedWish whole = *wished;
                for (const Volunteer& v : chosen->people)
                    whole.people.push_back(v.id);
                return std::make_shared<Previewed>(Previewed{previewSealedTeam(ws, whole), whole.people});
            };
        },
        [this](const Shown& shown) { showPlan(*shown); });
}

void SealedTeamDialog::buildTable()
{
    m_view->setObjectName(u"sealedPeople"_s);
    m_view->setAccessibleName(tr("Who works when, and what speaks against it"));
    dressAsList(*m_view);
    m_list->setModel(m_model);
    m_list->output().standAt(m_session);
}

void SealedTeamDialog::build()
{
    m_team->setObjectName(u"sealedTeam"_s);
    m_team->setAccessibleName(tr("Team"));
    m_team->showOpener();
    m_from->setObjectName(u"sealedFrom"_s);
    m_from->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_from->setCalendarPopup(true);
    m_from->setKeyboardTracking(false);
    m_turning->setObjectName(u"sealedTurning"_s);
    m_reason->setObjectName(u"sealedReason"_s);
    m_reason->setMaxLength(kLongestReason);
    m_reason->setPlaceholderText(tr("Why the rule may be set aside"));
    m_sums->setObjectName(u"sealedSums"_s);
    m_sums->setWordWrap(true);
    m_go->setObjectName(u"planSealed"_s);
    m_go->setEnabled(false);
    auto* form = new QFormLayout;
    form->addRow(tr("Team"), m_team);
    form->addRow(tr("First day"), m_from);
    addStays(*form);
    form->addRow(tr("Pattern"), m_pattern);
    form->addRow(QString(), m_turning);
    form->addRow(tr("Reason"), m_reason);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addLayout(form);
    column->addWidget(m_sums);
    column->addWidget(m_view, 1);
    column->addWidget(buttonRow(this, m_go));
}

void SealedTeamDialog::addStays(QFormLayout& form)
{
    for (const PostRow& post : m_posts) {
        auto* days = new QSpinBox(this);
        days->setObjectName(u"sealedDays%1"_s.arg(m_days.size()));
        days->setRange(1, kLongestPatternDays);
        days->setValue(kUsualStay);
        days->setSuffix(tr(" days"));
        days->setKeyboardTracking(false);
        const QString where = post.siteName + u" · "_s + post.post.name;
        days->setAccessibleName(where);
        form.addRow(plainLabel(where, this), days);
        m_days.push_back(days);
    }
}

void SealedTeamDialog::followChanges()
{
    connect(m_team, &Picker::chosen, this, &SealedTeamDialog::ask);
    connect(m_from, &QDateEdit::dateChanged, this, &SealedTeamDialog::ask);
    for (QSpinBox* days : m_days)
        connect(days, &QSpinBox::valueChanged, this, &SealedTeamDialog::ask);
    connect(m_pattern, &PatternChoice::changed, this, &SealedTeamDialog::ask);
    connect(m_turning, &QCheckBox::toggled, this, &SealedTeamDialog::ask);
    connect(m_go, &QPushButton::clicked, this, &SealedTeamDialog::planIt);
}

Outcome<SealedWish> SealedTeamDialog::wish() const
{
    if (m_team->id().isEmpty())
        return Problem{u"required"_s, u"people"_s, tr("Choose the team first.")};
    auto parts = m_pattern->parts();
    if (!parts)
        return parts.problems();
    SealedWish wished;
    wished.parts = std::move(parts).value();
    wished.from = m_from->date();
    wished.isTurning = m_turning->isChecked();
    for (std::size_t i = 0; i < m_posts.size(); ++i)
        wished.stays.push_back({m_posts[i].post.id, m_days[i]->value()});
    return wished;
}

/// What is shown is of another plan from now on.
void SealedTeamDialog::ask()
{
    m_go->setEnabled(false);
    m_reading->askAnew();
}

void SealedTeamDialog::showPlan(const Previewed& shown)
{
    m_people = shown.people;
    if (!shown.plan) {
        m_model.setRows({});
        m_sums->setText(sentences(shown.plan.problems()));
        m_go->setEnabled(false);
        return;
    }
    const SealedPlan& plan = *shown.plan;
    QString said = sumsOf(plan);
    if (!isPossible(plan))
        said += u' ' + tr("Somebody cannot be sent by law: take the person out of the team or choose other days.");
    else if (needsReason(plan))
        said += u' ' + tr("Rules speak against it: give a reason, which is kept with every seat.");
    m_sums->setText(said);
    m_model.setRows(plan.people);
    m_go->setEnabled(isPossible(plan) && m_session.workspace().require(Right::EnterRota).empty());
}

void SealedTeamDialog::planIt()
{
    auto wished = wish();
    if (!wished || !m_go->isEnabled())
        return;
    SealedWish whole = std::move(wished).value();
    whole.people = m_people;
    whole.overrideReason = m_reason->text();
    const auto said = [](const SealedTeamPlanned& done) { return sumsOf(done.plan); };
    const auto refused = [this](const Problems& problems) { m_sums->setText(sentences(problems)); };
    if (m_session.carryOut([&](Workspace& ws) { return planSealedTeam(ws, whole); }, m_told, said, refused))
        accept();
}

} // namespace redvest::ui
