// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/duplicates.h"

#include "core/base/order_key.h"
#include "core/domain/divisions.h"
#include "core/domain/masks.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/volunteer_checks.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Duplicates", text);
}

QString readable(const QString& text)
{
    return isPlaceholder(text) ? QString() : text;
}

/// Everybody who was not merged, as likeness is told and as a list shows them.
struct Everybody
{
    std::vector<PersonTraits> traits;
    std::vector<LikePerson> people;
    QStringList divisions; ///< codes

    Everybody(const Workspace& ws, const storage::Reader& reader, Progress& progress)
    {
        const qint64 total = storage::peopleEver(reader);
        people.reserve(std::size_t(total));
        traits.reserve(std::size_t(total));
        storage::eachVolunteer(reader, storage::Whom::everybody(), [&](storage::VolunteerFacts&& v) {
            progress.report(qint64(people.size()), total, tr("Comparing people"));
            if (!v.mergedInto.isNull())
                return;
            const bool isArchived = v.status == VolunteerStatus::Archived;
            const QString number = readable(v.documentNumber);
            people.push_back(
                {v.id, v.name, v.documentNumber, v.phone, v.birth, {}, localDate(v.registeredAt), isArchived});
            divisions << v.division;
            // Who is archived is one who left; only a number says that somebody came back.
            traits.push_back({isArchived ? QString() : v.name, v.documentKind, number,
                              isArchived ? QString() : readable(v.phone), isArchived ? QDate() : v.birth});
        });
        m_tree = &ws.divisions();
    }
    /// As a list shows it.
    [[nodiscard]] LikePerson shown(std::size_t at) const
    {
        LikePerson person = people[at];
        person.maskedNumber = isPlaceholder(person.maskedNumber) ? person.maskedNumber : maskedId(person.maskedNumber);
        person.maskedPhone = isPlaceholder(person.maskedPhone) ? person.maskedPhone : maskedPhone(person.maskedPhone);
        person.division = m_tree->shortPath(divisions[qsizetype(at)]);
        return person;
    }
    [[nodiscard]] bool livesWithin(std::size_t at, const QString& scope) const
    {
        return scope.isEmpty() || isWithin(divisions[qsizetype(at)], scope);
    }

private:
    const DivisionTree* m_tree = nullptr;
};

bool isBetterKept(const LikePerson& a, const LikePerson& b)
{
    return std::tie(a.isArchived, a.registered, a.id) < std::tie(b.isArchived, b.registered, b.id);
}

Problems pairProblems(const storage::Reader& reader, Id<Volunteer> a, Id<Volunteer> b, const QString& reason)
{
    if (a == b)
        return {{u"same_record"_s, u"volunteer"_s,
                 tr("This is one and the same record. Choose the other record of the person.")}};
    if (reason.trimmed().isEmpty())
        return {{u"reason_missing"_s, u"reason"_s, tr("Say what shows it; it is kept.")}};
    for (const Id<Volunteer> id : {a, b}) {
        if (!reader.find(storage::volunteerTable(), id.text()))
            return {{u"unknown_volunteer"_s, u"volunteer"_s, tr("This record is not there any more.")}};
    }
    return {};
}

} // namespace

std::vector<DuplicateCandidate> duplicateCandidates(const Workspace& ws, const QString& scope, Progress& progress)
{
    const storage::Reader reader = ws.read();
    QSet<QString> judged;
    for (const TwoPeople& pair : reader.all(storage::twoPeopleTable()))
        judged.insert(pair.id.text());
    const Everybody everybody(ws, reader, progress);
    std::vector<std::pair<QString, DuplicateCandidate>> found; // with what it is ordered by
    for (const LikePair& pair : likePairs(everybody.traits)) {
        const LikePerson& one = everybody.people[pair.first];
        const LikePerson& other = everybody.people[pair.second];
        const bool isHere = everybody.livesWithin(pair.first, scope) || everybody.livesWithin(pair.second, scope);
        if (!isHere || (one.isArchived && other.isArchived) || judged.contains(twoPeopleId(one.id, other.id).text()))
            continue;
        const bool isFirst = isBetterKept(one, other);
        found.emplace_back(orderKey(one.name),
                           DuplicateCandidate{everybody.shown(isFirst ? pair.first : pair.second),
                                              everybody.shown(isFirst ? pair.second : pair.first), pair.why});
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tie(a.second.why, a.first, a.second.first.id, a.second.second.id) <
               std::tie(b.second.why, b.first, b.second.first.id, b.second.second.id);
    });
    std::vector<DuplicateCandidate> candidates;
    for (auto& [order, candidate] : found)
        candidates.push_back(std::move(candidate));
    return candidates;
}

QString likenessText(Likeness why)
{
    switch (why) {
    case Likeness::Number:
        return tr("same document number");
    case Likeness::NameBirthPhone:
        return tr("same name, date of birth and phone");
    case Likeness::NamePhone:
        return tr("names alike, same phone");
    case Likeness::NameBirth:
        return tr("names alike, same date of birth");
    case Likeness::NearNamePhone:
        return tr("one character differs, same phone");
    case Likeness::NearNameBirth:
        return tr("one character differs, same date of birth");
    }
    return {};
}

Outcome<ChangeSet> markTwoPeople(Workspace& ws, Id<Volunteer> a, Id<Volunteer> b, const QString& reason)
{
    return ws.write({u"volunteer.two_people"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        Problems problems = pairProblems(writer, a, b, reason);
        for (const Id<Volunteer> id : {a, b}) {
            if (problems.empty())
                problems = goneOn(writer, id);
        }
        if (!problems.empty())
            return problems;
        TwoPeople pair = pairOf(a, b);
        pair.reason = reason.trimmed();
        pair.judgedBy = ws.actor();
        pair.judgedAt = ws.now();
        writer.put(storage::twoPeopleTable(), pair);
        return problems;
    });
}

Outcome<ChangeSet> takeBackTwoPeople(Workspace& ws, Id<Volunteer> a, Id<Volunteer> b, const QString& reason)
{
    return ws.write({u"volunteer.maybe_one"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        Problems problems = pairProblems(writer, a, b, reason);
        const QString id = twoPeopleId(a, b).text();
        if (problems.empty() && !writer.find(storage::twoPeopleTable(), id))
            problems.push_back({u"not_judged"_s, u"volunteer"_s,
                                tr("Nobody has judged these to be two people, or it was taken back already.")});
        if (problems.empty())
            writer.remove(storage::twoPeopleTable(), id);
        return problems;
    });
}

std::vector<JudgedPair> judgedPairs(const Workspace& ws)
{
    const storage::Reader reader = ws.read();
    const auto nameOf = [&](Id<Volunteer> id) {
        const auto person = reader.find(storage::volunteerTable(), id.text());
        return person ? person->name : QString();
    };
    std::vector<JudgedPair> pairs;
    for (TwoPeople& pair : storage::judgedTwo(reader)) {
        const QString first = nameOf(pair.first);
        pairs.push_back({pair, first, nameOf(pair.second)});
    }
    return pairs;
}

} // namespace redvest
