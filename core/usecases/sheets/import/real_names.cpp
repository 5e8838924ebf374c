// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Results of a real-name check come back: who was asked about, what was found and why.

#include "core/domain/real_name.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/import/known.h"
#include "core/usecases/sheets/import/particulars.h"
#include "core/usecases/sheets/import/volunteer_register.h"

namespace redvest::intake {

namespace {

class RealNameRules final : public Rules
{
public:
    explicit RealNameRules(Known& known) : m_shared(known), m_today(known.context().ws.today()) {}
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;

private:
    void judgeNumber(SheetRow&) const;

    Known& m_shared;
    QDate m_today;
    Volunteer m_known;
    Volunteer m_said; ///< its result, reason, day and number alone
};

/// The result is about the number that was asked about; that the person bears another was decided by a merge.
void RealNameRules::judgeNumber(SheetRow& row) const
{
    if (!People::isOwnNumber(row, m_known, m_today))
        row.refuse(SheetField::DocumentNumber, Problems{mergedNumber(m_known.name)});
}

QString RealNameRules::read(SheetRow& row)
{
    m_said = {};
    readRealName(row, m_today, m_said);
    const auto found = m_shared.people().find(row, m_today);
    if (!row.isGood() || !found)
        return {};
    m_known = m_shared.unstoredPerson(*found).value_or(
        m_shared.context().reader.find(storage::volunteerTable(), found->text()).value_or(Volunteer{}));
    // A result is about a name and a number: under another name it says nothing of this person.
    judgeEnrolled(row, m_known.name, m_known.status == VolunteerStatus::Archived, row.text(SheetField::Name));
    judgeNumber(row);
    m_shared.nationalNumbers().judge(row, m_known.id, m_said.nationalNumber);
    return row.isGood() ? m_known.id.text() : QString();
}

RowResult RealNameRules::store(SheetRow&, Sink& sink)
{
    Volunteer wanted = m_known;
    overwriteRealName(wanted, m_said, true);
    settleRealName(m_known, wanted, m_today);
    m_shared.nationalNumbers().note(wanted, wanted.nationalNumber);
    if (wanted == m_known)
        return RowResult::Unchanged;
    sink.put(storage::volunteerTable(), wanted);
    if (sink.isDry())
        m_shared.noteChanged(wanted);
    return RowResult::Updated;
}

} // namespace

std::unique_ptr<Rules> realNameRules(Known& known)
{
    return std::make_unique<RealNameRules>(known);
}

} // namespace redvest::intake
