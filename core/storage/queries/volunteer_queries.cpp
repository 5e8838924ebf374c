// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/volunteer_queries.h"

#include "core/base/order_key.h"
#include "core/base/pinyin.h"
#include "core/domain/contact.h"
#include "core/domain/identity.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/schema/volunteers.h"

#include <algorithm>
#include <tuple>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kAtOnce = 50;

/// One statement for all, one for fifty people and one for a single one: each keeps its own plan.
void eachOf(const Reader& reader, const QString& select, const QString& column, const QString& order, const Whom& whom,
            const std::function<void(const Row&)>& take)
{
    if (!whom.ids())
        return reader.each(select + order, {}, take);
    const std::vector<Id<Volunteer>>& ids = *whom.ids();
    const std::size_t most = ids.size() == 1 ? 1 : kAtOnce;
    QStringList places;
    for (std::size_t i = 0; i < most; ++i)
        places += u":id%1"_s.arg(i);
    const QString sql = select + u" AND "_s + column + u" IN ("_s + places.join(u", "_s) + u')' + order;
    for (std::size_t first = 0; first < ids.size(); first += most) {
        Bindings bindings;
        for (std::size_t i = 0; i < most; ++i) // the last statement asks for the last person several times
            bindings.push_back({places[qsizetype(i)], ids[std::min(first + i, ids.size() - 1)].text()});
        reader.each(sql, bindings, take);
    }
}

/// The records of everybody or of some; `column` says whose a record is.
template <class T>
std::vector<T> recordsOf(const Reader& reader, const Table<T>& table, const QString& column, const Whom& whom)
{
    if (!whom.ids())
        return reader.all(table);
    std::vector<T> found;
    for (const Id<Volunteer>& id : *whom.ids()) {
        for (T& record : reader.all(table, column + u" = :id"_s, {{u":id"_s, id.text()}}))
            found.push_back(std::move(record));
    }
    return found;
}

/// Who goes on stands for whoever was merged, once.
std::vector<Volunteer> withoutMerged(const Reader& reader, std::vector<Volunteer> people)
{
    std::vector<Volunteer> found;
    for (Volunteer& v : people) {
        const Id<Volunteer> id = v.mergedInto.isNull() ? v.id : goingOn(reader, v.id);
        if (std::any_of(found.begin(), found.end(), [id](const Volunteer& known) { return known.id == id; }))
            continue;
        if (id == v.id)
            found.push_back(std::move(v));
        else if (auto goes = reader.find(volunteerTable(), id.text()))
            found.push_back(*std::move(goes));
    }
    return found;
}

template <class E>
E wordAt(const Row& row, int column)
{
    return fromWord<E>(row.text(column)).value_or(E{});
}

} // namespace

void eachVolunteer(const Reader& reader, const Whom& whom, const std::function<void(VolunteerFacts&&)>& take)
{
    const QString select = u"SELECT id, name, document_kind, document_number, phone, sex, birth, division, source, "
                           u"status, verification, registered_at, merged_into FROM volunteer WHERE gone = 0"_s;
    const SealedColumn number = reader.sealed(volunteerTable().spec(), u"document_number"_s);
    const SealedColumn phone = reader.sealed(volunteerTable().spec(), u"phone"_s);
    const SealedColumn name = reader.sealed(volunteerTable().spec(), u"name"_s);
    const SealedColumn birth = reader.sealed(volunteerTable().spec(), u"birth"_s);
    // Sorting half a million of them with all they hold takes the engine longer than reading them.
    eachOf(reader, select, u"id"_s, {}, whom, [&](const Row& row) {
        const QString id = row.text(0);
        QString called = name.open(id, row.text(1));
        NameReadings read = nameReadings(called);
        QString order = orderKey(called, read.likeliest);
        take({Id<Volunteer>::fromText(id), std::move(called), std::move(read.keys.full), std::move(read.keys.initials),
              std::move(order), wordAt<DocumentKind>(row, 2), number.open(id, row.text(3)), phone.open(id, row.text(4)),
              wordAt<Sex>(row, 5), dayFromText(birth.open(id, row.text(6))), row.text(7), row.text(8),
              wordAt<VolunteerStatus>(row, 9), wordAt<Verification>(row, 10), fromUtcText(row.text(11)),
              Id<Volunteer>::fromText(row.text(12))});
    });
}

void eachAbility(const Reader& reader, const Whom& whom, const std::function<void(AbilityFacts&&)>& take)
{
    eachOf(reader, u"SELECT volunteer, kind, name, level FROM qualification WHERE gone = 0"_s, u"volunteer"_s, {}, whom,
           [&](const Row& row) {
               take({Id<Volunteer>::fromText(row.text(0)), row.text(1), row.text(2), row.text(3)});
           });
}

void eachMembership(const Reader& reader, const Whom& whom, const std::function<void(MembershipFacts&&)>& take)
{
    eachOf(reader,
           u"SELECT DISTINCT m.volunteer, t.name, t.id FROM team_member m JOIN team t ON t.id = m.team "
           u"WHERE m.gone = 0 AND t.gone = 0 AND t.archived = 0 AND m.left_on = ''"_s,
           u"m.volunteer"_s, u" ORDER BY t.name, t.id"_s, whom, [&](const Row& row) {
               take({Id<Volunteer>::fromText(row.text(0)), row.text(1)});
           });
}

qint64 peopleListed(const Reader& reader)
{
    return reader.number(u"SELECT count(*) FROM volunteer WHERE gone = 0 AND status <> 'archived'"_s);
}

qint64 peopleEver(const Reader& reader)
{
    return reader.number(u"SELECT count(*) FROM volunteer WHERE gone = 0"_s);
}

std::vector<Id<Volunteer>> firstByName(const Reader& reader, qint64 most)
{
    // The order is under the seal: every name is opened and read, and no more than the first are kept.
    std::vector<std::pair<QByteArray, Id<Volunteer>>> first;
    const SealedColumn name = reader.sealed(volunteerTable().spec(), u"name"_s);
    const auto cut = [&] {
        const auto kept = std::min(std::size_t(most), first.size());
        std::partial_sort(first.begin(), first.begin() + std::ptrdiff_t(kept), first.end());
        first.resize(kept);
    };
    reader.each(u"SELECT id, name FROM volunteer WHERE gone = 0 AND status <> 'archived'"_s, {}, [&](const Row& row) {
        first.emplace_back(orderKey(name.open(row.text(0), row.text(1))).toUtf8(),
                           Id<Volunteer>::fromText(row.text(0)));
        if (first.size() > 10 * std::size_t(most))
            cut();
    });
    cut();
    std::vector<Id<Volunteer>> ids;
    for (const auto& [reading, id] : first)
        ids.push_back(id);
    return ids;
}

Id<Volunteer> volunteerOf(const Reader& reader, const QString& table, const QString& record)
{
    const QString sql = table == u"qualification"_s ? u"SELECT volunteer FROM qualification WHERE id = :id"_s
                                                    : u"SELECT volunteer FROM team_member WHERE id = :id"_s;
    Id<Volunteer> found;
    reader.each(sql, {{u":id"_s, record}}, [&](const Row& row) { found = Id<Volunteer>::fromText(row.text(0)); });
    return found;
}

std::vector<Volunteer> withNumber(const Reader& reader, DocumentKind kind, const QString& number)
{
    if (number.isEmpty())
        return {};
    const QStringList keys = reader.blinds(KeyClass::Contact, comparableNumber(kind, number));
    if (keys.isEmpty())
        return {};
    Bindings bindings;
    std::vector<Volunteer> found =
        reader.all(volunteerTable(), u"document_key IN (%1)"_s.arg(bound(keys, u"key"_s, bindings)), bindings);
    std::erase_if(found, [&](const Volunteer& v) {
        return comparableNumber(v.documentKind, v.documentNumber) != comparableNumber(kind, number);
    });
    return withoutMerged(reader, std::move(found));
}

std::vector<Volunteer> withNationalNumber(const Reader& reader, const QString& number)
{
    const QStringList keys = number.isEmpty() ? QStringList() : reader.blinds(KeyClass::Contact, number);
    if (keys.isEmpty())
        return {};
    Bindings bindings;
    std::vector<Volunteer> found =
        reader.all(volunteerTable(), u"national_key IN (%1)"_s.arg(bound(keys, u"key"_s, bindings)), bindings);
    std::erase_if(found, [&](const Volunteer& v) { return v.nationalNumber != number; });
    return found;
}

std::vector<Volunteer> withPhoneOrBirth(const Reader& reader, const QString& phone, QDate birth)
{
    if (phone.isEmpty() && !birth.isValid())
        return {};
    Bindings bindings;
    const QString phones = bound(reader.blinds(KeyClass::Contact, comparablePhone(phone)), u"phone"_s, bindings);
    std::vector<Volunteer> found = reader.all(
        volunteerTable(), u"status <> 'archived' AND phone_key <> '' AND phone_key IN (%1)"_s.arg(phones), bindings);
    const auto isFound = [&](Id<Volunteer> id) {
        return std::any_of(found.begin(), found.end(), [&](const Volunteer& v) { return v.id == id; });
    };
    std::vector<Id<Volunteer>> born;
    if (birth.isValid()) {
        for (const QString& id : idsWith(reader, volunteerTable().spec(), u"birth"_s, dayText(birth))) {
            if (!isFound(Id<Volunteer>::fromText(id)))
                born.push_back(Id<Volunteer>::fromText(id));
        }
    }
    for (Volunteer& v : recordsOf(reader, volunteerTable(), u"id"_s, Whom::these(std::move(born)))) {
        if (v.status != VolunteerStatus::Archived)
            found.push_back(std::move(v));
    }
    std::vector<std::pair<QString, std::size_t>> order;
    for (std::size_t i = 0; i < found.size(); ++i)
        order.emplace_back(orderKey(found[i].name) + found[i].id.text(), i);
    std::sort(order.begin(), order.end());
    std::vector<Volunteer> sorted;
    for (const auto& [reading, at] : order)
        sorted.push_back(std::move(found[at]));
    return sorted;
}

qint64 shiftsAhead(const Reader& reader, Id<Volunteer> id, Instant now)
{
    return reader.number(u"SELECT count(*) FROM assignment a JOIN shift s ON s.id = a.shift WHERE a.volunteer = :id "
                         u"AND a.gone = 0 AND s.gone = 0 AND s.archived = 0 AND s.ends > :now "
                         u"AND a.state IN ('accepted', 'on_duty')"_s,
                         {{u":id"_s, id.text()}, {u":now"_s, toUtcText(now)}});
}

std::vector<Qualification> qualificationsOf(const Reader& reader, Id<Volunteer> volunteer)
{
    return reader.all(qualificationTable(), u"volunteer = :volunteer"_s, {{u":volunteer"_s, volunteer.text()}},
                      u"ORDER BY kind DESC, name"_s);
}

std::vector<Volunteer> volunteersAmong(const Reader& reader, const Whom& whom)
{
    return recordsOf(reader, volunteerTable(), u"id"_s, whom);
}

std::vector<Qualification> qualificationsByName(const Reader& reader, const Whom& whom)
{
    std::vector<Qualification> found = recordsOf(reader, qualificationTable(), u"volunteer"_s, whom);
    std::sort(found.begin(), found.end(), [](const Qualification& a, const Qualification& b) {
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    return found;
}

std::vector<TeamMember> membershipsAmong(const Reader& reader, const Whom& whom)
{
    return recordsOf(reader, teamMemberTable(), u"volunteer"_s, whom);
}

std::vector<Volunteer> bornAfter(const Reader& reader, QDate day)
{
    std::vector<Id<Volunteer>> young;
    const SealedColumn birth = reader.sealed(volunteerTable().spec(), u"birth"_s);
    reader.each(u"SELECT id, birth FROM volunteer WHERE gone = 0 AND birth <> '' ORDER BY id"_s, {},
                [&](const Row& row) {
                    if (dayFromText(birth.open(row.text(0), row.text(1))) > day)
                        young.push_back(Id<Volunteer>::fromText(row.text(0)));
                });
    return recordsOf(reader, volunteerTable(), u"id"_s, Whom::these(std::move(young)));
}

std::vector<Team> teamsInUse(const Reader& reader)
{
    return reader.all(teamTable(), u"archived = 0"_s, {}, u"ORDER BY name, id"_s);
}

std::vector<Team> teamsNamed(const Reader& reader, const QString& name)
{
    return reader.all(teamTable(), u"name = :name AND archived = 0"_s, {{u":name"_s, name}}, u"ORDER BY id"_s);
}

} // namespace redvest::storage
