// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of the model as what-if alters it (dispatch_model.h).

#include "core/usecases/dispatch/dispatch_model.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

std::size_t DispatchModel::suppose(Candidate who)
{
    if (who.person.id.isNull())
        who.person.id = {namedUuid({u"supposed"_s, QString::number(m_people.size())})};
    m_personAt.emplace(who.person.id, m_people.size());
    m_people.emplace_back().isStored = false;
    supposeInstead(m_people.size() - 1, std::move(who));
    return m_people.size() - 1;
}

void DispatchModel::supposeInstead(std::size_t person, Candidate who)
{
    DispatchPerson& one = m_people[person];
    one.times = freeTimesIn(who.person.availability).value_or(FreeTimes{});
    one.home = placeOf(who.person.division);
    one.who = std::move(who);
    m_judge.regroup(person, one);
}

void DispatchModel::close(std::size_t shift)
{
    m_shifts[shift].isClosed = true;
    for (DispatchPerson& one : m_people) {
        for (std::vector<std::size_t>* list : {&one.proposed, &one.decided})
            std::erase(*list, shift);
    }
}

} // namespace redvest
