// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teams/team_forms.h"

#include "core/domain/masks.h"
#include "core/domain/search_text.h"
#include "core/usecases/rota/campaigns.h"
#include "core/usecases/volunteers/organisations.h"
#include "core/usecases/volunteers/teams.h"
#include "ui/parts/form/division_index.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/form/term_choices.h"

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

void offerDivisions(Form& form, Session& session)
{
    const Workspace& ws = session.workspace();
    form.setDivisions(divisionEntries(ws.divisions(), ws.office().division));
}

/// Organisations in use, found by name, kind, pinyin. `bodies` outlives the picker.
Picker* bodyPicker(const std::vector<OrganisationRow>& bodies, QWidget* parent)
{
    auto* picker = new Picker(
        [&bodies](const QString& typed, int limit) {
            std::vector<PickerOffer> found;
            const QStringList words = searchWords(typed);
            for (const OrganisationRow& row : bodies) {
                const Organisation& body = row.organisation;
                if (int(found.size()) < limit && !body.isArchived && hasWords(row.searchText, words))
                    found.push_back({body.id.text(), body.name, body.kind});
            }
            return found;
        },
        parent);
    picker->showOpener();
    return picker;
}

} // namespace

TeamDesk::TeamDesk(Session& session, QWidget* parent)
    : FormDesk(parent)
    , m_session(session)
    , m_fields(*form())
    , m_leader(new Picker(
          [this](const QString& typed, int limit) {
              std::vector<PickerOffer> found;
              const QStringList words = searchWords(typed);
              for (const TeamMemberRow& row : m_members) {
                  const bool mayLead = row.member.isPresent() && !row.isArchived;
                  if (int(found.size()) < limit && mayLead && hasWords(row.searchText, words))
                      found.push_back({row.member.volunteer.text(), row.name, row.division});
              }
              return found;
          },
          this))
{
    setObjectName(u"desk_team"_s);
    m_leader->showOpener();
    m_fields.add(field<&Team::name>({.label = tr("Name"), .required = true}));
    m_fields.add(field<&Team::kind>({.label = tr("Kind"), .kind = FieldKind::OpenChoice, .keep = true}));
    m_fields.add(field<&Team::division>({.label = tr("Division"), .kind = FieldKind::Division, .keep = true}));
    m_fields.add(field<&Team::foundedOn>({.label = tr("Founded on")}));
    m_fields.add(field<&Team::leader>({.label = tr("Leader")}), m_leader);
    m_fields.at<&Team::leader>().setNote(tr("One of the members. Put people into the team first."));
    offerDivisions(*form(), session);
    new TermChoices(session, this, {{&m_fields.at<&Team::kind>(), TermList::TeamKind}}); // owned by the desk
    connect(this, &FormDesk::saveRequested, this, &TeamDesk::save);
}

void TeamDesk::edit(const std::optional<Team>& shown, const QString& leader)
{
    m_shown = shown;
    m_members = shown ? teamMemberRows(m_session.workspace(), shown->id) : std::vector<TeamMemberRow>();
    setTitle(shown ? shown->name : tr("New team"));
    form()->setToday(m_session.workspace().today());
    beginForm(shown.has_value());
    if (shown) {
        m_fields.show(*shown);
        m_leader->setChoice(shown->leader.text(), leader);
    } else {
        m_fields.set<&Team::foundedOn>(m_session.workspace().today());
    }
    form()->setFieldVisible(m_fields.at<&Team::leader>(), shown.has_value());
    form()->setClean();
    opened(m_session, u"teams/team"_s, shown ? shown->id.text() : QString());
    form()->focusFirst();
}

void TeamDesk::save(bool next)
{
    const Team wanted = m_fields.typedOver(m_shown.value_or(Team{}));
    carryOut(
        m_session, [&](Workspace& ws) { return saveTeam(ws, m_shown, wanted); }, tr("%1 saved.").arg(wanted.name),
        next ? std::function<void()>([this] { edit({}, {}); }) : nullptr);
}

OrganisationDesk::OrganisationDesk(Session& session, QWidget* parent)
    : FormDesk(parent)
    , m_session(session)
    , m_fields(*form())
    , m_parent(bodyPicker(m_bodies, this))
{
    setObjectName(u"desk_organisation"_s);
    m_fields.add(field<&Organisation::name>({.label = tr("Name"), .required = true}));
    m_fields.add(field<&Organisation::kind>({.label = tr("Kind"), .kind = FieldKind::OpenChoice, .keep = true}));
    m_fields.add(field<&Organisation::parent>({.label = tr("Belongs to"), .keep = true}), m_parent);
    m_fields.add(field<&Organisation::division>({.label = tr("Division"), .kind = FieldKind::Division, .keep = true}));
    m_fields.add(field<&Organisation::contact>({.label = tr("Contact")}));
    m_fields.add(field<&Organisation::phone>({.label = tr("Phone"), .kind = FieldKind::Phone}));
    m_fields.add(field<&Organisation::formerNames>({.label = tr("Earlier names"), .wide = true, .maxLength = 2000}));
    m_fields.at<&Organisation::formerNames>().setNote(
        tr("Separated by ；. People who give one of these count for this organisation. A name that is changed above "
           "comes here by itself."));
    offerDivisions(*form(), session);
    new TermChoices(session, this, // owned by the desk
                    {{&m_fields.at<&Organisation::kind>(), TermList::OrganisationKind}});
    connect(this, &FormDesk::saveRequested, this, &OrganisationDesk::save);
}

void OrganisationDesk::edit(const std::optional<OrganisationRow>& shown, std::vector<OrganisationRow> bodies)
{
    m_shown = shown ? std::optional(shown->organisation) : std::nullopt;
    m_bodies = std::move(bodies);
    setTitle(shown ? shown->organisation.name : tr("New organisation"));
    beginForm(shown.has_value());
    if (shown) {
        m_fields.show(shown->organisation);
        m_parent->setChoice(shown->organisation.parent.text(), shown->parent);
    }
    form()->setClean();
    opened(m_session, u"teams/organisation"_s, shown ? shown->organisation.id.text() : QString());
    form()->focusFirst();
}

void OrganisationDesk::save(bool next)
{
    const Organisation wanted = m_fields.typedOver(m_shown.value_or(Organisation{}));
    carryOut(
        m_session, [&](Workspace& ws) { return saveOrganisation(ws, m_shown, wanted); },
        tr("%1 saved.").arg(wanted.name),
        next ? std::function<void()>([this] { edit({}, std::vector(m_bodies)); }) : nullptr);
}

CampaignDesk::CampaignDesk(Session& session, QWidget* parent)
    : FormDesk(parent)
    , m_session(session)
    , m_fields(*form())
    , m_sponsor(bodyPicker(m_bodies, this))
{
    setObjectName(u"desk_campaign"_s);
    m_fields.add(field<&Campaign::name>({.label = tr("Name"), .required = true}));
    m_fields.add(field<&Campaign::division>({.label = tr("Division"), .kind = FieldKind::Division, .keep = true}));
    m_fields.add(field<&Campaign::publishedOn>({.label = tr("Published on")}));
    m_fields.add(field<&Campaign::sponsor>({.label = tr("Sponsor"), .keep = true}), m_sponsor);
    m_fields.add(field<&Campaign::startsOn>({.label = tr("Begins on")}));
    m_fields.add(field<&Campaign::endsOn>({.label = tr("Ends on")}));
    m_fields.at<&Campaign::publishedOn>().setNote(tr("The day it counts as a project."));
    offerDivisions(*form(), session);
    connect(this, &FormDesk::saveRequested, this, &CampaignDesk::save);
}

void CampaignDesk::edit(const std::optional<CampaignRow>& shown, std::vector<OrganisationRow> bodies)
{
    m_shown = shown ? std::optional(shown->campaign) : std::nullopt;
    m_bodies = std::move(bodies);
    setTitle(shown ? shown->campaign.name : tr("New campaign"));
    form()->setToday(m_session.workspace().today());
    beginForm(shown.has_value());
    if (shown) {
        m_fields.show(shown->campaign);
        m_sponsor->setChoice(shown->campaign.sponsor.text(), shown->sponsor);
    } else {
        m_fields.set<&Campaign::publishedOn>(m_session.workspace().today());
    }
    form()->setClean();
    opened(m_session, u"teams/campaign"_s, shown ? shown->campaign.id.text() : QString());
    form()->focusFirst();
}

void CampaignDesk::save(bool next)
{
    const Campaign wanted = m_fields.typedOver(m_shown.value_or(Campaign{}));
    carryOut(
        m_session, [&](Workspace& ws) { return saveCampaign(ws, m_shown, wanted); }, tr("%1 saved.").arg(wanted.name),
        next ? std::function<void()>([this] { edit({}, std::vector(m_bodies)); }) : nullptr);
}

} // namespace redvest::ui
