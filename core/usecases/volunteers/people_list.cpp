// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/people_list.h"

#include "core/domain/masks.h"
#include "core/storage/queries/rota_queries.h"
#include "core/usecases/workspace/phones_shown.h"
#include "core/usecases/workspace/rights.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

PeopleListFacts peopleList(const Workspace& ws, const PeopleFound& found, const PeopleCriteria& criteria)
{
    PeopleListFacts facts{ws.office().name, ws.now(), criteriaText(criteria), {}};
    for (const FoundPerson& one : found.people) {
        const VolunteerRow& p = one.person;
        facts.lines.push_back(
            {p.id, p.name, p.maskedPhone, p.divisionName, p.abilitiesText, p.teams, one.minutes, one.warnings});
    }
    return facts;
}

Outcome<PhonesRevealed> withPhonesInFull(Workspace& ws, PeopleListFacts facts,
                                         const std::function<void(const PeopleListFacts&)>& make)
{
    if (Problems problems = refusals(ws, Deed::Reveal); !problems.empty())
        return problems;
    QStringList shown;
    {
        const storage::Reader reader = ws.read();
        for (PeopleListLine& line : facts.lines) {
            const auto person = storage::person(reader, line.volunteer);
            if (!person || person->phone.isEmpty() || isPlaceholder(person->phone) || !reaches(ws, person->division))
                continue;
            line.phone = person->phone;
            shown << line.volunteer.text();
        }
    }
    Outcome<ChangeSet> noted = notePhonesShown(ws, shown, [&] {
        if (make)
            make(facts);
    });
    if (!noted)
        return noted.problems();
    return PhonesRevealed{std::move(facts), *std::move(noted)};
}

} // namespace redvest
