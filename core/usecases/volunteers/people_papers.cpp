// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/people_papers.h"

#include "core/domain/masks.h"
#include "core/usecases/volunteers/attached_lists.h"
#include "core/usecases/volunteers/reading.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Papers", text);
}

AttachedLists attachedOf(const Workspace& ws, const std::vector<Volunteer>& people)
{
    std::vector<Id<Volunteer>> ids;
    for (const Volunteer& v : people)
        ids.push_back(v.id);
    return {ws.read(), storage::Whom::these(std::move(ids))};
}

/// What is sealed from whoever prints says nothing on paper.
QString opened(const QString& text)
{
    return isPlaceholder(text) ? QString() : text;
}

QString bodyOf(const Volunteer& v)
{
    return opened(v.dispatchedBy.isEmpty() ? v.employer : v.dispatchedBy);
}

/// Somebody typed the number of the document where the platform's belongs: it is no number for a badge.
QString nationalOf(const Volunteer& v)
{
    return v.nationalNumber == v.documentNumber ? QString() : opened(v.nationalNumber);
}

Outcome<BadgeFacts> badgesOf(const Workspace& ws, const ChosenPeople& chosen, const BadgeWishes& wishes, bool isFull)
{
    if (wishes.validUntil.isValid() && wishes.validUntil < ws.today())
        return Problem{
            u"too_early"_s, u"valid_until"_s,
            tr("%1 is over: give a day from today on, or none.").arg(wishes.validUntil.toString(Qt::ISODate))};
    BadgeFacts facts{ws.office().name, wishes.paper, wishes.validUntil, {}};
    AttachedLists attached = attachedOf(ws, chosen.people);
    const QString post = wishes.post.trimmed();
    for (const Volunteer& v : chosen.people) {
        BadgeLine line{.person = v.id, .name = v.name, .teams = attached.of(v.id).teams, .body = bodyOf(v)};
        line.post = post.isEmpty() ? chosen.post : post;
        if (wishes.withDocument)
            line.maskedNumber = opened(maskedId(v.documentNumber));
        if (isFull && reaches(ws, v.division))
            line.nationalNumber = nationalOf(v);
        facts.people.push_back(std::move(line));
    }
    return facts;
}

void count(EnrolmentFacts& facts, const EnrolmentLine& line)
{
    facts.men += line.sex == Sex::Male ? 1 : 0;
    facts.women += line.sex == Sex::Female ? 1 : 0;
    facts.unsaid += line.sex == Sex::Unknown ? 1 : 0;
    facts.minors += line.age >= 0 && line.age < kAdultAge ? 1 : 0;
}

EnrolmentFacts enrolledOf(const Workspace& ws, const ChosenPeople& chosen, bool isFull)
{
    EnrolmentFacts facts{.office = ws.office().name,
                         .group = chosen.group,
                         .printedBy = ws.actor(),
                         .asOf = ws.now(),
                         .isFull = isFull,
                         .people = {}};
    AttachedLists attached = attachedOf(ws, chosen.people);
    for (const Volunteer& v : chosen.people) {
        const AttachedLists::Lists& lists = attached.of(v.id);
        const bool isSeen = isFull && reaches(ws, v.division);
        EnrolmentLine line{.name = v.name,
                           .sex = v.sex,
                           .age = ageOn(v.birth, ws.today()),
                           .phone = opened(isSeen ? v.phone : maskedPhone(v.phone)),
                           .documentNumber = {},
                           .home = ws.divisions().shortPath(v.division),
                           .teams = lists.teams,
                           .abilities = lists.abilitiesText};
        if (isFull)
            line.documentNumber = opened(isSeen ? v.documentNumber : maskedId(v.documentNumber));
        count(facts, line);
        facts.people.push_back(std::move(line));
    }
    return facts;
}

/// That numbers are taken along in full, by whom and why. `make` makes the file first.
Outcome<ChangeSet> noted(Workspace& ws, const ChosenPeople& chosen, const QString& title, const QString& reason,
                         const std::function<void()>& make)
{
    if (reason.trimmed().isEmpty())
        return Problem{u"reason_required"_s, u"reason"_s,
                       QCoreApplication::translate("Exports", "Say why the list needs full numbers.")};
    return ws.write({u"export.full"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        writer.noteRead(u"volunteer"_s, {}, u"%1 × %2"_s.arg(title).arg(chosen.people.size()));
        for (const Volunteer& v : chosen.people) {
            if (isMinor(ws, v) && reaches(ws, v.division))
                writer.noteRead(u"volunteer"_s, v.id.text(), u"未成年人信息"_s);
        }
        make();
        return Problems{};
    });
}

} // namespace

Outcome<BadgeFacts> badges(const Workspace& ws, const PeopleChoice& choice, const BadgeWishes& wishes)
{
    const auto chosen = peopleChosen(ws, choice);
    return chosen ? badgesOf(ws, *chosen, wishes, false) : Outcome<BadgeFacts>(chosen.problems());
}

Outcome<BadgeFacts> badgesInFull(Workspace& ws, const PeopleChoice& choice, const BadgeWishes& wishes,
                                 const QString& reason, const std::function<void(const BadgeFacts&)>& make)
{
    const auto chosen = peopleChosen(ws, choice);
    if (!chosen)
        return chosen.problems();
    auto facts = badgesOf(ws, *chosen, wishes, true);
    if (!facts)
        return facts;
    const auto kept = noted(ws, *chosen, u"志愿者证"_s, reason, [&] {
        if (make)
            make(*facts);
    });
    return kept ? facts : Outcome<BadgeFacts>(kept.problems());
}

Outcome<NameCardFacts> nameCards(const Workspace& ws, const PeopleChoice& choice, NameCardPaper paper,
                                 NameCardLine second)
{
    const auto chosen = peopleChosen(ws, choice);
    if (!chosen)
        return chosen.problems();
    NameCardFacts facts{paper, {}};
    AttachedLists attached = attachedOf(ws, chosen->people);
    for (const Volunteer& v : chosen->people) {
        NameCard card{v.name, {}};
        if (second == NameCardLine::Office)
            card.second = ws.office().name;
        else if (second == NameCardLine::Team)
            card.second = attached.of(v.id).teams.join(u'、');
        else if (second == NameCardLine::Body)
            card.second = bodyOf(v);
        facts.people.push_back(std::move(card));
    }
    return facts;
}

Outcome<EnrolmentFacts> enrolmentList(const Workspace& ws, const PeopleChoice& choice)
{
    const auto chosen = peopleChosen(ws, choice);
    return chosen ? Outcome<EnrolmentFacts>(enrolledOf(ws, *chosen, false)) : chosen.problems();
}

Outcome<EnrolledInFull> enrolmentListInFull(Workspace& ws, const PeopleChoice& choice, const QString& reason,
                                            const std::function<void(const EnrolmentFacts&)>& make)
{
    const auto chosen = peopleChosen(ws, choice);
    if (!chosen)
        return chosen.problems();
    EnrolmentFacts facts = enrolledOf(ws, *chosen, true);
    const auto kept = noted(ws, *chosen, u"志愿者登记名册"_s, reason, [&] {
        if (make)
            make(facts);
    });
    if (!kept)
        return kept.problems();
    return EnrolledInFull{std::move(facts), *kept};
}

} // namespace redvest
