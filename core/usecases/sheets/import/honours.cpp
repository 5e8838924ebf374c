// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of who was given an award. Star levels and letters of thanks are granted and written on their own page; a list
// that was exported with them is taken in unchanged.

#include "core/storage/schema/honours.h"
#include "core/domain/search_text.h"
#include "core/domain/star_levels.h"
#include "core/storage/queries/honour_queries.h"
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

/// As lists call it, for comparing.
QString calledSo(const Honour& h)
{
    return searchFolded(h.kind == HonourKind::Star ? starName(h.level) : h.name);
}

class HonourRules final : public Rules
{
public:
    explicit HonourRules(Known& known)
        : m_shared(known)
        , m_today(known.context().ws.today())
        , m_campaigns(known.context().reader, storage::campaignTable())
    {
        for (const Honour& h : storage::honoursInOrder(known.context().reader))
            m_honours[h.volunteer].push_back(h);
    }
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;

private:
    void readFields(SheetRow&);
    /// The honour that the row means; null for none.
    [[nodiscard]] const Honour* meant(SheetRow&) const;
    void judge(SheetRow&, const Honour* known) const;

    Known& m_shared;
    QDate m_today;
    NamedRecords<Campaign> m_campaigns;
    QHash<Id<Volunteer>, std::vector<Honour>> m_honours;
    Honour m_said;
    bool m_isKnown = false;
};

void HonourRules::readFields(SheetRow& row)
{
    m_said = {};
    row.require(SheetField::Honour);
    row.require(SheetField::Day);
    m_said.kind = row.word<HonourKind>(SheetField::HonourKind).value_or(HonourKind::Award);
    m_said.name = row.name(SheetField::Honour);
    m_said.issuer = row.name(SheetField::Issuer);
    m_said.document = row.prose(SheetField::HonourDocument);
    m_said.note = row.prose(SheetField::Note);
    m_said.day = row.day(SheetField::Day).value_or(QDate());
    if (m_said.day > m_today)
        row.refuse(
            SheetField::Day, u"in_future",
            QCoreApplication::translate("Volunteers", "This day is still to come. Type today or an earlier day."));
}

const Honour* HonourRules::meant(SheetRow& row) const
{
    const QString name = searchFolded(m_said.name);
    const Campaign* campaign = m_campaigns.find(row.name(SheetField::Campaign));
    const auto all = m_honours.constFind(m_said.volunteer);
    if (all == m_honours.constEnd())
        return nullptr;
    const auto found = std::find_if(all->begin(), all->end(), [&](const Honour& h) {
        return h.kind == m_said.kind && h.day == m_said.day && calledSo(h) == name &&
               (campaign == nullptr || h.campaign == campaign->id);
    });
    return found == all->end() ? nullptr : &*found;
}

void HonourRules::judge(SheetRow& row, const Honour* known) const
{
    if (known == nullptr && m_said.kind != HonourKind::Award)
        row.refuse(SheetField::HonourKind, u"kind_not_taken",
                   tr("A list enters awards. Grant star levels and write letters of thanks on their own page."));
    if (known != nullptr && known->isArchived)
        row.refuse(SheetField::Honour, u"archived",
                   tr("This honour was put away. Bring it back on the page of honours first."));
}

QString HonourRules::read(SheetRow& row)
{
    readFields(row);
    const auto found = m_shared.people().find(row, m_today);
    if (!found || !row.isGood())
        return {};
    m_said.volunteer = *found;
    const Volunteer person = m_shared.unstoredPerson(*found).value_or(
        m_shared.context().reader.find(storage::volunteerTable(), found->text()).value_or(Volunteer{}));
    judgeEnrolled(row, person.name, person.status == VolunteerStatus::Archived, row.text(SheetField::Name));
    const Honour* known = meant(row);
    judge(row, known);
    m_isKnown = known != nullptr;
    if (known != nullptr) {
        Honour wanted = *known;
        overwrite(wanted.issuer, m_said.issuer);
        overwrite(wanted.document, m_said.document);
        overwrite(wanted.note, m_said.note);
        m_said = wanted;
    } else {
        if (m_said.issuer.isEmpty())
            m_said.issuer = m_shared.context().ws.office().name;
        m_said.id = honourId(m_said);
    }
    return row.isGood() ? m_said.id.text() : QString();
}

RowResult HonourRules::store(SheetRow&, Sink& sink)
{
    std::vector<Honour>& all = m_honours[m_said.volunteer];
    if (!m_isKnown) {
        sink.put(storage::honourTable(), m_said);
        all.push_back(m_said);
        return RowResult::Added;
    }
    const auto known = std::find_if(all.begin(), all.end(), [&](const Honour& h) { return h.id == m_said.id; });
    if (*known == m_said)
        return RowResult::Unchanged;
    *known = m_said;
    sink.put(storage::honourTable(), m_said);
    return RowResult::Updated;
}

} // namespace

std::unique_ptr<Rules> honourRules(Known& known)
{
    return std::make_unique<HonourRules>(known);
}

} // namespace redvest::intake
