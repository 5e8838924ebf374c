// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/people_typed.h"

#include "core/usecases/volunteers/erasure.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::ui {

std::vector<Id<Volunteer>> idsOfPeople(const std::vector<NamedId>& people)
{
    std::vector<Id<Volunteer>> ids;
    for (const NamedId& person : people) {
        if (std::find(ids.begin(), ids.end(), person.id) == ids.end())
            ids.push_back(person.id);
    }
    return ids;
}

QString namesOfPeople(const std::vector<NamedId>& people)
{
    QStringList names;
    std::vector<Id<Volunteer>> named; // two people may have one name, one person several rows
    for (const NamedId& person : people) {
        if (std::find(named.begin(), named.end(), person.id) != named.end())
            continue;
        named.push_back(person.id);
        names << person.name;
    }
    return names.isEmpty() ? QCoreApplication::translate("HonoursPage", "(nobody chosen)") : names.join(u'、');
}

Outcome<std::vector<Id<Volunteer>>> withNumbers(const Workspace& ws, std::vector<Id<Volunteer>> people,
                                                const QStringList& numbers)
{
    Problems problems;
    for (const QString& number : numbers) {
        const auto person = personCalled(ws, number);
        if (person)
            people.push_back(*person);
        else
            problems.insert(problems.end(), person.problems().begin(), person.problems().end());
    }
    if (!problems.empty())
        return problems;
    return people;
}

} // namespace redvest::ui
