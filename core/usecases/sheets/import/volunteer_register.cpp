// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/volunteer_register.h"

#include "core/base/text.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/import/people.h"

#include <algorithm>
#include <array>
#include <utility>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

QString birthTrait(QDate day)
{
    return day.isValid() ? u'd' + QString::number(day.toJulianDay()) : QString();
}

void judgeEnrolled(SheetRow& row, const QString& known, bool isArchived, const QString& said)
{
    const auto spelt = [](const QString& text) { return searchFolded(text).remove(u' '); };
    if (known != said && !known.isEmpty() && !said.isEmpty() && spelt(known) != spelt(said))
        row.refuse(SheetField::Name, u"other_name",
                   QCoreApplication::translate("Import",
                                               "This number is registered for %1, not for %2. Where the person "
                                               "was renamed, change the name in the person's form.")
                       .arg(known, said));
    if (isArchived)
        row.refuse(SheetField::DocumentNumber, u"archived",
                   QCoreApplication::translate("Import", "%1 is archived. Restore the person first.").arg(known));
}

Problem mergedNumber(const QString& name)
{
    return {u"merged_number"_s, u"document_number"_s,
            QCoreApplication::translate("Import", "This number is of a record that was merged into %1, who bears "
                                                  "another number. Have that number verified, or undo the merge.")
                .arg(name)};
}

VolunteerRegister::VolunteerRegister(const storage::Reader& reader, bool keepsAll)
    : m_reader(reader)
    , m_keepsAll(keepsAll)
    , m_unopened(reader)
{
    std::vector<storage::VolunteerKeys> merged;
    storage::eachVolunteerKeys(reader, [&](storage::VolunteerKeys&& v) {
        if (!v.mergedInto.isNull())
            return merged.push_back(std::move(v));
        const QString key = documentKey(v.documentKind, v.documentNumber);
        m_byKey.insert(key, {v.id, v.name, v.isArchived, key == v.documentNumber});
        m_unopened.add(nameMark(v.name), v);
    });
    for (const storage::VolunteerKeys& v : merged) {
        const QString key = documentKey(v.documentKind, v.documentNumber);
        const auto goes = reader.find(storage::volunteerTable(), storage::goingOn(reader, v.id).text());
        if (!goes || m_byKey.contains(key))
            continue;
        m_byKey.insert(key, {goes->id, goes->name, goes->status == VolunteerStatus::Archived});
        m_former.insert(key, {v.name, documentKey(goes->documentKind, goes->documentNumber)});
    }
}

void VolunteerRegister::judge(SheetRow& row, const QString& key, const QString& name) const
{
    const auto known = m_byKey.constFind(key);
    if (key.isEmpty() || known == m_byKey.constEnd())
        return;
    const auto former = m_former.constFind(key);
    const auto spelt = [](const QString& text) { return searchFolded(text).remove(u' '); };
    const bool isFormer = former != m_former.constEnd() && spelt(former->name) == spelt(name);
    judgeEnrolled(row, known->name, known->isArchived, isFormer ? known->name : name);
}

QString VolunteerRegister::ownKey(const QString& key) const
{
    const auto former = m_former.constFind(key);
    return former == m_former.constEnd() ? key : former->ownKey;
}

void VolunteerRegister::leaveFormer(const QString& key, Volunteer& said, bool& saysKind) const
{
    if (!m_former.contains(key))
        return;
    saysKind = false;
    said.documentNumber.clear();
    said.sex = Sex::Unknown;
    said.birth = {};
}

VolunteerRegister::Meant VolunteerRegister::meant(const QString& key, Asks asks) const
{
    const Enrolled known = m_byKey.value(key);
    return {known.id, asks, known.name, known.isKeyNumber ? key : QString()};
}

namespace {

/// What nothing follows from but that the list says something else: columns and members.
constexpr std::array kOnlyCompared{
    std::pair{u"phone", &Volunteer::phone},
    std::pair{u"address", &Volunteer::address},
    std::pair{u"employer", &Volunteer::employer},
    std::pair{u"dispatched_by", &Volunteer::dispatchedBy},
    std::pair{u"political_status", &Volunteer::politicalStatus},
    std::pair{u"note", &Volunteer::note},
};

std::size_t columnOf(const char16_t* name)
{
    return std::size_t(storage::volunteerTable().spec().columnIndex(QString::fromUtf16(name)));
}

/// What need not be opened of these people. Refers to `meant`.
storage::SayKnown knownOf(const std::vector<VolunteerRegister::Meant>& meant)
{
    QHash<QString, const VolunteerRegister::Meant*> byId;
    byId.reserve(qsizetype(meant.size()));
    for (const VolunteerRegister::Meant& one : meant)
        byId.insert(one.id.text(), &one);
    std::array<std::size_t, kOnlyCompared.size()> compared{};
    std::transform(kOnlyCompared.begin(), kOnlyCompared.end(), compared.begin(),
                   [](const auto& c) { return columnOf(c.first); });
    return [byId, compared, name = columnOf(u"name"),
            number = columnOf(u"document_number")](const QString& id, storage::CellsKnown& cells) {
        const VolunteerRegister::Meant& one = *byId.value(id);
        if (!one.name.isEmpty())
            cells[name] = one.name;
        if (!one.number.isEmpty())
            cells[number] = one.number;
        for (std::size_t i = 0; one.asks.isDry && i < compared.size(); ++i)
            cells[compared[i]] = QString();
    };
}

/// Whether it differs in what was opened. A standing that a list may not change does not count (leads_team).
bool isSeenToChange(const Volunteer& known, Volunteer wanted)
{
    for (const auto& [column, member] : kOnlyCompared)
        wanted.*member = known.*member;
    wanted.status = known.status;
    return wanted != known;
}

} // namespace

void VolunteerRegister::readAhead(const std::vector<Meant>& meant)
{
    m_ahead = {};
    QStringList people;
    QStringList able;
    QStringList inTeams;
    for (const Meant& one : meant) {
        people += one.id.text();
        if (one.asks.isDry)
            m_ahead.inPart.insert(one.id);
        if (one.asks.abilities) {
            able += one.id.text();
            m_ahead.withAbilities.insert(one.id);
        }
        if (one.asks.teams) {
            inTeams += one.id.text();
            m_ahead.withTeams.insert(one.id);
        }
    }
    for (storage::KeptRow<Volunteer>& kept : m_reader.keptRows(storage::volunteerTable(), people, knownOf(meant)))
        m_ahead.people.insert(kept.record.id, std::move(kept));
    for (Qualification& q : m_reader.allOfTexts(storage::qualificationTable(), u"volunteer"_s, able))
        m_ahead.abilities.insert(q.id, std::move(q));
    storage::eachTeamOf(m_reader, inTeams, [this](Id<Volunteer> person, Id<Team> team) {
        m_ahead.joined.insert(team.text() + person.text());
    });
}

storage::KeptRow<Volunteer> VolunteerRegister::person(Id<Volunteer> id, const AsListed& asListed)
{
    if (const auto kept = m_people.constFind(id); kept != m_people.constEnd())
        return {*kept};
    if (const auto ahead = m_ahead.people.find(id); ahead != m_ahead.people.end()) {
        storage::KeptRow<Volunteer> row = std::move(*ahead);
        m_ahead.people.erase(ahead); // the row is about to be another
        if (m_ahead.inPart.contains(id) && !isSeenToChange(row.record, asListed(row.record)))
            m_reader.openWhole(storage::volunteerTable(), row);
        return row;
    }
    return {m_reader.find(storage::volunteerTable(), id.text()).value_or(Volunteer{})};
}

std::optional<Qualification> VolunteerRegister::ability(Id<Volunteer> person, Id<Qualification> id) const
{
    if (const auto kept = m_abilities.constFind(id); kept != m_abilities.constEnd())
        return *kept;
    if (!m_ahead.withAbilities.contains(person))
        return m_reader.find(storage::qualificationTable(), id.text());
    const auto ahead = m_ahead.abilities.constFind(id);
    return ahead == m_ahead.abilities.constEnd() ? std::nullopt : std::optional(*ahead);
}

bool VolunteerRegister::wasEverIn(Id<Team> team, Id<Volunteer> volunteer) const
{
    const QString place = team.text() + volunteer.text();
    if (m_joined.contains(place))
        return true;
    return m_ahead.withTeams.contains(volunteer) ? m_ahead.joined.contains(place)
                                                 : storage::wasEverIn(m_reader, team, volunteer);
}

void VolunteerRegister::add(const QString& key, const Volunteer& v)
{
    m_byKey.insert(key, {v.id, v.name, v.status == VolunteerStatus::Archived, key == v.documentNumber});
    change(v);
}

void VolunteerRegister::change(const Volunteer& v)
{
    if (m_keepsAll)
        m_people.insert(v.id, v);
}

void VolunteerRegister::note(const Qualification& q)
{
    if (m_keepsAll)
        m_abilities.insert(q.id, q);
}

void VolunteerRegister::note(Id<Team> team, Id<Volunteer> volunteer)
{
    if (m_keepsAll)
        m_joined.insert(team.text() + volunteer.text());
}

std::size_t VolunteerRegister::nameMark(const QString& name)
{
    return qHash(name, 0x9E3779B97F4A7C15ULL);
}

void VolunteerRegister::openTraits()
{
    m_unopened.takeAll([this](std::size_t who, const QString& phone, QDate birth) {
        for (const QString& trait : {phoneTrait(phone), birthTrait(birth)}) {
            if (!trait.isEmpty())
                m_traits.insert(qHash(trait, who));
        }
    });
}

bool VolunteerRegister::sharesTrait(const QString& name, const QString& trait)
{
    if (trait.isEmpty())
        return false;
    openTraits();
    const std::size_t key = qHash(trait, nameMark(name));
    if (m_traits.contains(key))
        return true;
    m_traits.insert(key);
    return false;
}

} // namespace redvest::intake
