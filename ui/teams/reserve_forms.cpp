// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teams/reserve_forms.h"

#include "core/domain/search_text.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/form/term_choices.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/reveal/person_picker.h"

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is wrong with one of many is said where all of them stand, and what is wrong with each of them once.
Problems ofPeople(const Problems& problems)
{
    Problems said;
    for (Problem problem : problems) {
        if (problem.field == u"volunteer"_s)
            problem.field = u"people"_s;
        const auto isSame = [&](const Problem& p) { return p.field == problem.field && p.text == problem.text; };
        if (std::none_of(said.begin(), said.end(), isSame))
            said.push_back(std::move(problem));
    }
    return said;
}

/// Campaigns in use, found by name, sponsor, pinyin. `campaigns` outlives the picker.
Picker* campaignPicker(const std::vector<CampaignRow>& campaigns, QWidget* parent)
{
    auto* picker = new Picker(
        [&campaigns](const QString& typed, int limit) {
            std::vector<PickerOffer> found;
            const QStringList words = searchWords(typed);
            for (const CampaignRow& row : campaigns) {
                const Campaign& campaign = row.campaign;
                if (int(found.size()) < limit && !campaign.isArchived && hasWords(row.searchText, words))
                    found.push_back({campaign.id.text(), campaign.name, row.sponsor});
            }
            return found;
        },
        parent);
    picker->showOpener();
    return picker;
}

} // namespace

ReserveDesk::ReserveDesk(Session& session, QWidget* parent)
    : FormDesk(parent)
    , m_session(session)
    , m_fields(*form())
    , m_person(new PersonPicker(session, this))
    , m_campaign(campaignPicker(m_campaigns, this))
{
    setObjectName(u"desk_reserve"_s);
    m_people = form()->addField({.name = u"people"_s, .label = tr("People"), .wide = true});
    m_fields.add(field<&Reserve::volunteer>({.label = tr("Person"), .required = true}), m_person);
    m_fields.add(field<&Reserve::campaign>({.label = tr("Campaign"), .keep = true}), m_campaign);
    m_fields.at<&Reserve::campaign>().setNote(tr("Empty: for whatever comes."));
    m_fields.add(field<&Reserve::registeredOn>({.label = tr("Signed up on"), .keep = true}));
    m_fields.add(
        field<&Reserve::category>({.label = tr("Wished category"), .kind = FieldKind::OpenChoice, .keep = true}));
    m_fields.add(
        field<&Reserve::times>({.label = tr("Free at"), .placeholder = tr("Like 工作日白天, 周六上午, 随时")}));
    m_fields.add(field<&Reserve::source>({.label = tr("Source"), .kind = FieldKind::OpenChoice, .keep = true}));
    new TermChoices(session, this, // owned by the desk
                    {{&m_fields.at<&Reserve::category>(), TermList::Category},
                     {&m_fields.at<&Reserve::source>(), TermList::Source}});
    connect(this, &FormDesk::saveRequested, this, &ReserveDesk::save);
}

void ReserveDesk::edit(const std::optional<ReserveRow>& shown, std::vector<CampaignRow> campaigns)
{
    m_shown = shown ? std::optional(shown->entry) : std::nullopt;
    m_name = shown ? shown->name : QString();
    m_campaigns = std::move(campaigns);
    m_ids.clear();
    start(shown ? tr("Reserve: %1").arg(shown->name) : tr("New in the reserve"));
    if (shown) {
        m_fields.show(shown->entry);
        m_person->setChoice(shown->entry.volunteer.text(), shown->name);
        m_campaign->setChoice(shown->entry.campaign.isNull() ? QString() : shown->entry.campaign.text(),
                              shown->campaign);
    }
    form()->setFieldVisible(*m_people, false);
    form()->setFieldVisible(m_fields.at<&Reserve::volunteer>(), !shown);
    form()->setClean();
    opened(m_session, u"teams/reserve"_s, shown ? shown->entry.id.text() : QString());
    form()->focusFirst();
}

void ReserveDesk::enterMany(const std::vector<NamedId>& people, std::vector<CampaignRow> campaigns)
{
    keepTyped();
    m_shown.reset();
    m_campaigns = std::move(campaigns);
    m_ids.clear();
    QStringList names, ids;
    for (const NamedId& person : people) {
        m_ids.push_back(person.id);
        names << person.name;
        ids << person.id.text();
    }
    start(tr("%1 people into the reserve").arg(thousands(names.size())));
    m_people->setDerived(names.join(u'、'), {});
    form()->setFieldVisible(*m_people, true);
    form()->setFieldVisible(m_fields.at<&Reserve::volunteer>(), false);
    form()->setClean();
    opened(m_session, u"teams/reserve"_s, Id<Reserve>{namedUuid({ids.join(u" "_s)})}.text()); // of just these people
    form()->focusFirst();
}

void ReserveDesk::start(const QString& title)
{
    setTitle(title);
    form()->setToday(m_session.workspace().today());
    beginForm(m_shown.has_value());
    if (!m_fields.typed<&Reserve::registeredOn>().isValid())
        m_fields.set<&Reserve::registeredOn>(m_session.workspace().today());
}

void ReserveDesk::save(bool next)
{
    if (!m_ids.empty()) {
        const Reserve wish = m_fields.typedOver(Reserve{});
        const auto enter = [&](Workspace& ws) {
            auto entered = enterReserves(ws, m_ids, wish);
            return entered ? entered : Outcome<Edits<Reserve>>(ofPeople(entered.problems()));
        };
        carryOut(m_session, enter,
                 tr("%1 people into the reserve, those already in it passed by.").arg(thousands(qint64(m_ids.size()))));
        return;
    }
    const Reserve wanted = m_fields.typedOver(m_shown.value_or(Reserve{}));
    const QString name = m_shown ? m_name : m_person->text();
    carryOut(
        m_session, [&](Workspace& ws) { return saveReserve(ws, m_shown, wanted); }, tr("%1 saved.").arg(name),
        next ? std::function<void()>([this] { edit({}, std::vector(m_campaigns)); }) : nullptr);
}

ReserveStepDesk::ReserveStepDesk(Session& session, QWidget* parent)
    : FormDesk(parent)
    , m_session(session)
    , m_fields(*form())
    , m_campaign(campaignPicker(m_campaigns, this))
{
    setObjectName(u"desk_reserve_step"_s);
    m_people = form()->addField({.name = u"people"_s, .label = tr("People"), .wide = true});
    m_fields.add(field<&ReserveStep::day>({.label = tr("Day"), .required = true}));
    m_fields.add(field<&ReserveStep::campaign>({.label = tr("Campaign")}), m_campaign);
    m_fields.at<&ReserveStep::campaign>().setNote(tr("For those who wait for whatever comes."));
    m_fields.add(field<&ReserveStep::reason>({.label = tr("Reason")}));
    connect(this, &FormDesk::saveRequested, this, &ReserveStepDesk::save);
}

void ReserveStepDesk::ask(ReserveDeed deed, const std::vector<ReserveRow>& rows, std::vector<CampaignRow> campaigns)
{
    m_deed = deed;
    m_campaigns = std::move(campaigns);
    m_ids.clear();
    QStringList names;
    for (const ReserveRow& row : rows) {
        m_ids.push_back(row.entry.id);
        names << row.name;
    }
    const bool isCall = deed == ReserveDeed::CallUp;
    const QString count = thousands(qint64(rows.size()));
    setTitle(isCall ? tr("Call up %1 people").arg(count) : tr("%1 people step back").arg(count));
    form()->setToday(m_session.workspace().today());
    form()->startNew();
    form()->setFieldVisible(m_fields.at<&ReserveStep::campaign>(), isCall);
    form()->setButtonTexts(isCall ? tr("Call up  Ctrl+Enter") : tr("Let step back  Ctrl+Enter"),
                           isCall ? tr("Call up and close") : tr("Let step back and close"));
    m_people->setDerived(names.join(u'、'), {});
    m_fields.set<&ReserveStep::day>(m_session.workspace().today());
    const bool isOneCampaign = std::all_of(rows.begin(), rows.end(), [&](const ReserveRow& row) {
        return row.entry.campaign == rows.front().entry.campaign;
    });
    if (isCall && isOneCampaign && !rows.empty() && !rows.front().entry.campaign.isNull())
        m_campaign->setChoice(rows.front().entry.campaign.text(), rows.front().campaign);
    else
        m_campaign->setChoice({}, {});
    form()->setClean();
    opened(m_session, isCall ? u"teams/call_up"_s : u"teams/step_back"_s, names.join(u'\n'));
    form()->focusFirst();
}

void ReserveStepDesk::save()
{
    const ReserveStep step = m_fields.typedOver(ReserveStep{});
    const bool isCall = m_deed == ReserveDeed::CallUp;
    const QString count = thousands(qint64(m_ids.size()));
    carryOut(
        m_session,
        [&](Workspace& ws) { return isCall ? callUpReserves(ws, m_ids, step) : withdrawReserves(ws, m_ids, step); },
        isCall ? tr("%1 people called up.").arg(count) : tr("%1 people stepped back.").arg(count));
}

} // namespace redvest::ui
