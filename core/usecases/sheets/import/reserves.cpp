// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who signed up before there are posts: a list of a campaign's sign-ups, or of wishes in general.

#include "core/domain/free_times.h"
#include "core/storage/queries/reserve_queries.h"
#include "core/storage/schema/reserve.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/import/named_records.h"
#include "core/usecases/sheets/import/volunteer_register.h"

#include <algorithm>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

class ReserveRules final : public Rules
{
public:
    explicit ReserveRules(Known& known)
        : m_shared(known)
        , m_today(known.context().ws.today())
        , m_campaigns(known.context().reader, storage::campaignTable())
    {
        for (const Reserve& entry : known.context().reader.all(storage::reserveTable()))
            m_entries[entry.volunteer].push_back(entry);
    }
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;

private:
    void readCampaign(SheetRow&);
    void readState(SheetRow&, const Reserve* known) const;
    /// The entry the row means: the open one of person and campaign, else the one signed up that day; null for none.
    [[nodiscard]] Reserve* meant(bool saysDay);

    Known& m_shared;
    QDate m_today;
    NamedRecords<Campaign> m_campaigns;
    QHash<Id<Volunteer>, std::vector<Reserve>> m_entries;
    Reserve m_said;
    bool m_isKnown = false;
};

void ReserveRules::readCampaign(SheetRow& row)
{
    const QString name = row.name(SheetField::Campaign);
    if (name.isEmpty() || m_campaigns.refuseArchived(row, SheetField::Campaign, name))
        return;
    if (const Campaign* campaign = m_campaigns.find(name))
        m_said.campaign = campaign->id;
    else
        row.refuse(SheetField::Campaign, u"unknown_campaign",
                   tr("There is no campaign called %1. Enter it first.").arg(name.left(40)));
}

Reserve* ReserveRules::meant(bool saysDay)
{
    std::vector<Reserve>& all = m_entries[m_said.volunteer];
    const auto isOfCampaign = [&](const Reserve& r) { return r.campaign == m_said.campaign; };
    auto at = std::find_if(all.begin(), all.end(), [&](const Reserve& r) {
        return isOfCampaign(r) && saysDay && r.registeredOn == m_said.registeredOn;
    });
    if (at == all.end())
        at = std::find_if(all.begin(), all.end(),
                          [&](const Reserve& r) { return isOfCampaign(r) && r.state != ReserveState::Withdrawn; });
    if (at == all.end())
        at = std::find_if(all.begin(), all.end(),
                          [&](const Reserve& r) { return isOfCampaign(r) && r.registeredOn == m_said.registeredOn; });
    return at == all.end() ? nullptr : &*at;
}

/// Who was called up or stepped back is decided in the reserve, not by a list.
void ReserveRules::readState(SheetRow& row, const Reserve* known) const
{
    const auto state = row.word<ReserveState>(SheetField::State);
    if (!state || *state == (known != nullptr ? known->state : ReserveState::Waiting))
        return;
    row.refuse(SheetField::State, u"state_not_taken",
               tr("A list enters who waits. Call people up, or let them step back, in the reserve."));
}

QString ReserveRules::read(SheetRow& row)
{
    m_said = {};
    const auto found = m_shared.people().find(row, m_today);
    readCampaign(row);
    const std::optional<QDate> day = row.day(SheetField::Day);
    if (day && *day > m_today)
        row.refuse(
            SheetField::Day, u"in_future",
            QCoreApplication::translate("Volunteers", "This day is still to come. Type today or an earlier day."));
    m_said.registeredOn = day.value_or(m_today);
    m_said.category = row.text(SheetField::Category);
    m_said.times = tidyFreeTimes(row.text(SheetField::Availability));
    m_said.source = row.text(SheetField::Source);
    if (!found || !row.isGood())
        return {};
    m_said.volunteer = *found;
    const Volunteer person = m_shared.unstoredPerson(*found).value_or(
        m_shared.context().reader.find(storage::volunteerTable(), found->text()).value_or(Volunteer{}));
    // Of a record that was merged the list has the former name.
    const bool isOwn = People::isOwnNumber(row, person, m_today);
    judgeEnrolled(row, person.name, false, isOwn ? row.text(SheetField::Name) : person.name);
    const Reserve* known = meant(day.has_value());
    readState(row, known);
    m_isKnown = known != nullptr;
    if (known != nullptr) {
        Reserve wanted = *known;
        overwrite(wanted.category, m_said.category);
        overwrite(wanted.times, m_said.times);
        overwrite(wanted.source, m_said.source);
        m_said = wanted;
    } else {
        m_said.id = reserveId(m_said.volunteer, m_said.campaign, m_said.registeredOn);
    }
    if (person.status == VolunteerStatus::Archived && (known == nullptr || m_said != *known))
        judgeEnrolled(row, person.name, true, person.name);
    return row.isGood() ? m_said.id.text() : QString();
}

RowResult ReserveRules::store(SheetRow&, Sink& sink)
{
    std::vector<Reserve>& all = m_entries[m_said.volunteer];
    if (!m_isKnown) {
        sink.put(storage::reserveTable(), m_said);
        all.push_back(m_said);
        return RowResult::Added;
    }
    const auto known = std::find_if(all.begin(), all.end(), [&](const Reserve& r) { return r.id == m_said.id; });
    if (*known == m_said)
        return RowResult::Unchanged;
    *known = m_said;
    sink.put(storage::reserveTable(), m_said);
    return RowResult::Updated;
}

} // namespace

std::unique_ptr<Rules> reserveRules(Known& known)
{
    return std::make_unique<ReserveRules>(known);
}

} // namespace redvest::intake
