// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/records/people_called.h"

#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/records/called.h"
#include "core/usecases/volunteers/erasure.h"

namespace redvest {

namespace {

/// Notes the Problems of what is not found.
template <class T>
Id<T> called(const Workspace& ws, const storage::Table<T>& table, const QString& text, Problems& problems)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto id = records::recordCalled(ws, table.spec(), text, records::Among::PresentFirst);
    if (id)
        return Id<T>::fromText(*id);
    problems.insert(problems.end(), id.problems().begin(), id.problems().end());
    return {};
}

} // namespace

Outcome<PeopleChoice> choiceCalled(const Workspace& ws, const PeopleCalled& typed)
{
    PeopleChoice choice;
    Problems problems;
    if (auto people = peopleCalled(ws, typed.people))
        choice.people = *std::move(people);
    else
        problems = people.problems();
    choice.team = called(ws, storage::teamTable(), typed.team, problems);
    choice.shift = called(ws, storage::shiftTable(), typed.shift, problems);
    choice.campaign = called(ws, storage::campaignTable(), typed.campaign, problems);
    choice.scope = typed.scope.trimmed();
    if (!problems.empty())
        return problems;
    return choice;
}

} // namespace redvest
