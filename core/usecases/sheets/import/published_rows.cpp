// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/published_rows.h"

#include "core/storage/queries/rota_queries.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

PublishedRows::PublishedRows(Known& known)
    : m_known(known)
    , m_rosters(known.context().ws, known.context().reader)
    , m_isAsked(m_rosters.isAny() && known.context().ws.explanation().isEmpty())
{}

ShiftOnRoster PublishedRows::rosterOf(const Shift& shift)
{
    ShiftOnRoster made{shift.id, shift.post, {}, {}, shift.span(), shift.needed, !shift.isArchived};
    if (const auto at = m_known.rota().postById(shift.post)) {
        const Post& post = m_known.rota().post(*at);
        made.postName = post.name;
        made.division = m_known.rota().siteOf(post).division;
    }
    return made;
}

void PublishedRows::judge(SheetRow& row, const std::optional<Shift>& before, const Shift& now)
{
    if (!m_isAsked || !row.isGood())
        return;
    ShiftOnRoster was = rosterOf(before.value_or(now));
    was.isOpen = before && !before->isArchived;
    row.refuse(SheetField::Start, m_rosters.whyNot(was, rosterOf(now)));
}

void PublishedRows::judge(SheetRow& row, const std::optional<Assignment>& before, const Assignment& now)
{
    const Certainty was = before ? certaintyOf(before->state) : Certainty::Nowhere;
    if (!m_isAsked || !row.isGood() || was == certaintyOf(now.state))
        return;
    const auto at = m_known.rota().shiftById(now.shift);
    if (!at)
        return;
    auto person = m_known.unstoredPerson(now.volunteer);
    if (!person)
        person = storage::person(m_known.context().reader, now.volunteer);
    row.refuse(SheetField::State, m_rosters.whyNot(rosterOf(m_known.rota().shift(*at)), now.volunteer,
                                                   person ? person->name : QString(), was, now.state));
}

} // namespace redvest::intake
