// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/people_list.h"

#include "core/domain/masks.h"
#include "core/storage/queries/rota_queries.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

} // namespace

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
    if (shown.isEmpty())
        return Problem{u"no_phone"_s, u"volunteer"_s,
                       tr("None of these people has a phone that your account may see. Ask the desk of their street.")};
    if (ws.isReadOnly())
        return Problem{u"read_only"_s, u"volunteer"_s,
                       tr("The workspace is open for reading only, so that a view of full numbers cannot be recorded. "
                          "Open it for writing to see them.")};
    Outcome<ChangeSet> noted = ws.write({u"read.reveal"_s, {}}, [&](storage::Writer& writer) {
        for (const QString& id : shown)
            writer.noteRead(u"volunteer"_s, id, u"手机号"_s);
        if (make)
            make(facts);
        return Problems{};
    });
    if (!noted)
        return noted.problems();
    return PhonesRevealed{std::move(facts), *std::move(noted)};
}

} // namespace redvest
