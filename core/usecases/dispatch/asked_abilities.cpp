// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/asked_abilities.h"

#include "core/storage/queries/insurance_book.h"
#include "core/storage/queries/rota_queries.h"

#include <map>
#include <set>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

void readAskedAbilities(const storage::Reader& reader, const std::vector<DispatchShift>& shifts, Span period,
                        std::vector<DispatchPerson>& people, const std::function<DispatchPerson*(Id<Volunteer>)>& known)
{
    std::map<QString, Requirement> asked;
    bool isAnyRisky = false;
    for (const DispatchShift& one : shifts) {
        isAnyRisky = isAnyRisky || isRisky(one.demand.post.risk);
        for (const Requirement& r : one.demand.requirements)
            asked.emplace(wordOf(r.kind) + u' ' + r.name, r);
    }
    std::set<std::pair<Id<Volunteer>, Id<Qualification>>> met; // a licence may meet several
    for (const auto& [key, r] : asked) {
        if (r.kind == RequirementKind::Training) {
            for (TrainingPass& pass : storage::passes(reader, r.name, {})) {
                if (DispatchPerson* one = known(pass.record.volunteer))
                    one->who.passes.push_back(std::move(pass));
            }
            continue;
        }
        for (Qualification& q : storage::qualifications(reader, r, {})) {
            DispatchPerson* one = known(q.volunteer);
            if (one != nullptr && met.emplace(q.volunteer, q.id).second)
                one->who.qualifications.push_back(std::move(q));
        }
    }
    if (!isAnyRisky)
        return;
    const InsuredDays days{localDate(period.from).addDays(-2), localDate(period.to).addDays(2)};
    const storage::InsuranceBook book(reader, days, {});
    for (DispatchPerson& one : people)
        one.who.insured = book.of(one.who.person.id);
}

} // namespace redvest
