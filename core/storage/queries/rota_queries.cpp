// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/rota_queries.h"

#include "core/base/text.h"
#include "core/domain/identity.h"
#include "core/domain/requirements.h"
#include "core/domain/shift_length.h"
#include "core/storage/schema/divisions.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"

#include <QHash>
#include <QSet>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

Bindings scoped(const QString& scope)
{
    // Codes within a scope sort from the scope itself up to, not including, this: ':' follows '9'.
    return {{u":scope"_s, scope + u""_s}, {u":scope_end"_s, scope + u':'}};
}

const QString& shiftColumns()
{
    static const QString columns =
        u"SELECT s.id, s.post, s.starts, s.ends, s.needed, s.note, s.archived, x.id, p.name, p.category, x.name, "
        u"x.division, "
        u"(SELECT count(*) FROM assignment a WHERE a.shift = s.id AND a.state IN ('accepted', 'on_duty', 'served') "
        u"AND a.gone = 0), "
        u"(SELECT count(*) FROM assignment a WHERE a.shift = s.id AND a.state IN ('proposed', 'invited') "
        u"AND a.gone = 0), s.breaks "
        u"FROM shift s JOIN post p ON p.id = s.post JOIN site x ON x.id = p.site "_s;
    return columns;
}

ShiftRow shiftRowOf(const Row& row)
{
    ShiftRow out;
    out.shift = {Id<Shift>::fromText(row.text(0)),
                 Id<Post>::fromText(row.text(1)),
                 fromUtcText(row.text(2)),
                 fromUtcText(row.text(3)),
                 int(row.integer(4)),
                 row.text(5),
                 row.integer(6) != 0};
    out.site = Id<Site>::fromText(row.text(7));
    out.postName = row.text(8);
    out.category = row.text(9);
    out.siteName = row.text(10);
    out.division = row.text(11);
    out.filled = int(row.integer(12));
    out.pending = int(row.integer(13));
    out.shift.breaks = row.text(14);
    return out;
}

} // namespace

std::vector<ShiftRow> shiftRows(const Reader& reader, const ShiftQuery& query)
{
    Bindings bindings = scoped(query.scope);
    bindings.emplace_back(u":from"_s, toUtcText(query.period.from) + u""_s);
    bindings.emplace_back(u":to"_s, toUtcText(query.period.to) + u""_s);
    bindings.emplace_back(u":any"_s, qint64(query.category.isEmpty() ? 1 : 0));
    bindings.emplace_back(u":category"_s, query.category + u""_s);
    bindings.emplace_back(u":called_off"_s, qint64(query.withCalledOff ? 1 : 0));
    std::vector<ShiftRow> out;
    reader.each(shiftColumns() +
                    u"WHERE s.starts < :to AND s.ends > :from AND s.gone = 0 AND s.archived <= :called_off "
                    u"AND x.division >= :scope AND x.division < :scope_end AND (:any = 1 OR p.category = :category) "
                    u"ORDER BY s.starts, x.division, x.name, p.name, s.id"_s,
                bindings, [&](const Row& row) { out.push_back(shiftRowOf(row)); });
    return out;
}

std::optional<ShiftRow> shiftRow(const Reader& reader, Id<Shift> id)
{
    std::optional<ShiftRow> found;
    reader.each(shiftColumns() + u"WHERE s.id = :id AND s.gone = 0"_s, {{u":id"_s, id.text() + u""_s}},
                [&](const Row& row) { found = shiftRowOf(row); });
    return found;
}

QHash<QString, QStringList> peopleOnShifts(const Reader& reader, Span period)
{
    const SealedColumn sealed = reader.sealed(volunteerTable().spec(), u"name"_s);
    QHash<QString, QString> names; // by person: what is sealed takes its time to open
    QHash<QString, QStringList> out;
    reader.each(u"SELECT a.shift, v.id, v.name FROM assignment a JOIN shift s ON s.id = a.shift "
                u"JOIN volunteer v ON v.id = a.volunteer "
                u"WHERE s.starts < :to AND s.ends > :from AND s.gone = 0 AND a.gone = 0 "
                u"AND a.state IN ('proposed', 'invited', 'accepted', 'on_duty', 'served')"_s,
                {{u":from"_s, toUtcText(period.from) + u""_s}, {u":to"_s, toUtcText(period.to) + u""_s}},
                [&](const Row& row) {
                    const QString id = row.text(1);
                    auto name = names.constFind(id);
                    if (name == names.constEnd())
                        name = names.insert(id, sealed.open(id, row.text(2)));
                    out[row.text(0)] << *name;
                });
    for (QStringList& on : out) {
        on.removeDuplicates();
        on.sort();
    }
    return out;
}

namespace {

/// How many shifts not called off of each post are not over by `now`. Of those that are over only the last days are
/// looked at, not every shift a post ever had.
QHash<QString, int> shiftsAhead(const Reader& reader, Instant now)
{
    QHash<QString, int> ahead;
    reader.each(u"SELECT post FROM shift WHERE starts > :earliest AND ends > :now AND archived = 0 AND gone = 0"_s,
                {{u":earliest"_s, toUtcText(plusMinutes(now, -2 * kLongestShiftMinutes))}, {u":now"_s, toUtcText(now)}},
                [&](const Row& row) { ++ahead[row.text(0)]; });
    return ahead;
}

} // namespace

std::vector<PostRow> postRows(const Reader& reader, const QString& scope, Instant now, bool withArchived)
{
    Bindings bindings = scoped(scope);
    bindings.emplace_back(u":archived"_s, qint64(withArchived ? 1 : 0));
    const QHash<QString, int> ahead = shiftsAhead(reader, now);
    std::vector<PostRow> out;
    const SealedColumn phone = reader.sealed(postTable().spec(), u"phone"_s);
    reader.each(
        u"SELECT p.id, p.site, p.campaign, p.name, p.category, p.risk, p.contact, p.phone, p.archived, x.name, "
        u"x.division, p.suit, p.least_age, p.most_age, p.needs_agreement FROM post p JOIN site x ON x.id = p.site "
        u"WHERE p.gone = 0 AND p.archived <= :archived AND x.division >= :scope AND x.division < :scope_end "
        u"ORDER BY x.division, x.name, p.name, p.id"_s,
        bindings, [&](const Row& row) {
            PostRow r;
            r.post.id = Id<Post>::fromText(row.text(0));
            r.post.site = Id<Site>::fromText(row.text(1));
            r.post.campaign = Id<Campaign>::fromText(row.text(2));
            r.post.name = row.text(3);
            r.post.category = row.text(4);
            r.post.risk = fromWord<RiskClass>(row.text(5)).value_or(RiskClass::None);
            r.post.contact = row.text(6);
            r.post.phone = phone.open(row.text(0), row.text(7));
            r.post.isArchived = row.integer(8) != 0;
            r.siteName = row.text(9);
            r.division = row.text(10);
            r.post.isInSuit = row.integer(11) != 0;
            r.post.leastAge = int(row.integer(11));
            r.post.mostAge = int(row.integer(12));
            r.post.needsAgreement = row.integer(13) != 0;
            r.shiftsAhead = ahead.value(row.text(0));
            out.push_back(std::move(r));
        });
    return out;
}

std::vector<Site> sites(const Reader& reader, const QString& scope)
{
    return reader.all(siteTable(), u"archived = 0 AND division >= :scope AND division < :scope_end"_s, scoped(scope),
                      u"ORDER BY division, name, id"_s);
}

std::vector<Site> sitesNamed(const Reader& reader, const QString& name, const QString& division)
{
    return reader.all(siteTable(), u"archived = 0 AND division = :division AND name = :name"_s,
                      {{u":division"_s, division + u""_s}, {u":name"_s, name + u""_s}}, u"ORDER BY id"_s);
}

std::vector<Requirement> requirements(const Reader& reader, Id<Post> post)
{
    if (post.isNull())
        return reader.all(requirementTable(), {}, {}, u"ORDER BY post, kind, name"_s);
    return reader.all(requirementTable(), u"post = :post"_s, {{u":post"_s, post.text()}}, u"ORDER BY kind, name"_s);
}

std::vector<Shift> shiftsOfPost(const Reader& reader, Id<Post> post)
{
    return reader.all(shiftTable(), u"post = :post"_s, {{u":post"_s, post.text()}}, u"ORDER BY starts, id"_s);
}

std::vector<Shift> shiftsTouching(const Reader& reader, Span period)
{
    return reader.all(shiftTable(), u"starts > :earliest AND starts < :to AND ends > :from"_s,
                      {{u":earliest"_s, toUtcText(plusMinutes(period.from, -2 * kLongestShiftMinutes))},
                       {u":from"_s, toUtcText(period.from)},
                       {u":to"_s, toUtcText(period.to)}},
                      u"ORDER BY starts, id"_s);
}

namespace {

enum class Naming { Named, Unnamed };

std::vector<Volunteer> peopleWhere(const Reader& reader, const QString& where, const Bindings& bindings,
                                   Naming naming = Naming::Named)
{
    std::vector<Volunteer> out;
    const auto column = [&](const QString& named) { return reader.sealed(volunteerTable().spec(), named); };
    const SealedColumn name = column(u"name"_s), birth = column(u"birth"_s), phone = column(u"phone"_s);
    reader.each(u"SELECT id, name, birth, phone, division, max_daily_minutes, status, guardian_consent_on, "
                u"availability, health_declared_at, agreement_on, agreement_until "
                u"FROM volunteer WHERE gone = 0 AND %1"_s.arg(where),
                bindings, [&](const Row& row) {
                    Volunteer v;
                    const QString id = row.text(0);
                    v.id = Id<Volunteer>::fromText(id);
                    v.birth = dayFromText(birth.open(id, row.text(2)));
                    if (naming == Naming::Named) {
                        v.name = name.open(id, row.text(1));
                        v.phone = phone.open(id, row.text(3));
                        v.availability = row.text(8);
                    }
                    v.division = row.text(4);
                    v.maxDailyMinutes = int(row.integer(5));
                    v.status = fromWord<VolunteerStatus>(row.text(6)).value_or(VolunteerStatus::Active);
                    v.guardianConsentOn = dayFromText(row.text(7));
                    v.healthDeclaredAt = fromUtcText(row.text(9));
                    v.agreementOn = dayFromText(row.text(10));
                    v.agreementUntil = dayFromText(row.text(11));
                    out.push_back(std::move(v));
                });
    return out;
}

const QString kOfScope = u"status <> 'archived' AND division >= :scope AND division < :scope_end"_s;

/// The statement for one person has a text of its own: with an OR no index would be used.
QString onlyOf(Id<Volunteer> only, const QString& column, Bindings& bindings)
{
    if (only.isNull())
        return {};
    bindings.emplace_back(u":only"_s, only.text());
    return u" AND %1 = :only"_s.arg(column);
}

} // namespace

std::vector<Volunteer> people(const Reader& reader, const QString& scope)
{
    return peopleWhere(reader, kOfScope, scoped(scope));
}

std::vector<Volunteer> peopleUnnamed(const Reader& reader, const QString& scope)
{
    return peopleWhere(reader, kOfScope, scoped(scope), Naming::Unnamed);
}

std::optional<Volunteer> person(const Reader& reader, Id<Volunteer> id)
{
    std::vector<Volunteer> found = peopleWhere(reader, u"id = :id"_s, {{u":id"_s, id.text() + u""_s}});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Volunteer> peopleNumbered(const Reader& reader, const QString& documentNumber)
{
    // Of what kind is not said: a permit is found by its lifelong part, then compared whole.
    const QStringList keys =
        reader.blinds(KeyClass::Contact, comparableNumber(DocumentKind::Other, documentNumber)) +
        reader.blinds(KeyClass::Contact, comparableNumber(DocumentKind::HkMoPermit, documentNumber));
    if (keys.isEmpty() || documentNumber.isEmpty())
        return {};
    Bindings bindings;
    const QString indexes = bound(keys, u"key"_s, bindings);
    QSet<QString> ids;
    QSet<QString> goingOn; // for records with this number that were merged
    const SealedColumn number = reader.sealed(volunteerTable().spec(), u"document_number"_s);
    reader.each(u"SELECT id, document_number, merged_into FROM volunteer WHERE document_key IN (%1)"_s.arg(indexes),
                bindings, [&](const Row& row) {
                    if (number.open(row.text(0), row.text(1)) != documentNumber)
                        return;
                    if (row.text(2).isEmpty())
                        ids.insert(row.text(0));
                    else
                        goingOn.insert(row.text(2));
                });
    std::vector<Volunteer> found =
        peopleWhere(reader, u"document_key IN (%1) ORDER BY status, id"_s.arg(indexes), bindings);
    std::erase_if(found, [&](const Volunteer& v) { return !ids.contains(v.id.text()); });
    for (const QString& id : goingOn) {
        const auto goes = ids.contains(id) ? std::nullopt : person(reader, Id<Volunteer>::fromText(id));
        if (goes)
            found.push_back(*goes);
    }
    return found;
}

std::vector<Volunteer> peopleNamed(const Reader& reader, const QString& name)
{
    std::vector<Volunteer> found;
    for (const QString& id : idsWith(reader, volunteerTable().spec(), u"name"_s, name)) {
        for (Volunteer& v : peopleWhere(reader, u"status <> 'archived' AND id = :id"_s, {{u":id"_s, id}}))
            found.push_back(std::move(v));
    }
    return found;
}

std::vector<Qualification> qualifications(const Reader& reader, const Requirement& requirement, Id<Volunteer> only)
{
    Bindings bindings{{u":kind"_s, wordOf(requirement.kind)}};
    const QString meeting = bound(namesMeeting(requirement), u"name"_s, bindings);
    const QString person = onlyOf(only, u"volunteer"_s, bindings);
    return reader.all(qualificationTable(), u"kind = :kind AND name IN (%1)"_s.arg(meeting) + person, bindings);
}

std::vector<TrainingPass> passes(const Reader& reader, const QString& course, Id<Volunteer> only)
{
    Bindings bindings{{u":course"_s, course + u""_s}, {u":half_width"_s, normalised(course) + u""_s}};
    const QString person = onlyOf(only, u"t.volunteer"_s, bindings);
    std::vector<TrainingPass> out;
    reader.each(u"SELECT t.volunteer, t.day, t.result, t.valid_until, "
                u"coalesce((SELECT min(n.mandatory_from) FROM edition n WHERE n.course = t.course AND n.gone = 0 "
                u"AND n.id <> t.edition AND n.mandatory_from <> '' "
                u"AND n.mandatory_from > coalesce(e.mandatory_from, '')), '') "
                u"FROM training_record t JOIN course c ON c.id = t.course LEFT JOIN edition e ON e.id = t.edition "
                u"WHERE c.name IN (:course, :half_width) AND c.gone = 0 AND t.gone = 0"_s +
                    person,
                bindings, [&](const Row& row) {
                    TrainingPass pass;
                    pass.course = course;
                    pass.record.volunteer = Id<Volunteer>::fromText(row.text(0));
                    pass.record.day = dayFromText(row.text(1));
                    pass.record.result = fromWord<TrainingResult>(row.text(2)).value_or(TrainingResult::Failed);
                    pass.record.validUntil = dayFromText(row.text(3));
                    pass.supersededFrom = dayFromText(row.text(4));
                    out.push_back(std::move(pass));
                });
    return out;
}

std::vector<Engagement> engagements(const Reader& reader, Span period, Id<Volunteer> only)
{
    Bindings bindings{{u":from"_s, toUtcText(period.from) + u""_s}, {u":to"_s, toUtcText(period.to) + u""_s}};
    const QString person = onlyOf(only, u"a.volunteer"_s, bindings);
    std::vector<Engagement> out;
    reader.each(u"SELECT a.volunteer, s.id, s.starts, s.ends FROM assignment a JOIN shift s ON s.id = a.shift "
                u"WHERE s.starts < :to AND s.ends > :from AND s.gone = 0 AND s.archived = 0 AND a.gone = 0 "
                u"AND a.state IN ('proposed', 'invited', 'accepted', 'on_duty', 'served')"_s +
                    person,
                bindings, [&](const Row& row) {
                    out.push_back({Id<Volunteer>::fromText(row.text(0)),
                                   Id<Shift>::fromText(row.text(1)),
                                   {fromUtcText(row.text(2)), fromUtcText(row.text(3))}});
                });
    return out;
}

std::vector<Assignment> assignmentsOf(const Reader& reader, Id<Shift> shift)
{
    return reader.all(assignmentTable(), u"shift = :shift"_s, {{u":shift"_s, shift.text() + u""_s}},
                      u"ORDER BY state, id"_s);
}

EligibilityLimits limitsInForce(const Reader& reader)
{
    return eligibilityLimits(reader.find(officeTable(), u"office"_s).value_or(Office{}));
}

std::vector<Requirement> requirementsByName(const Reader& reader)
{
    return reader.all(requirementTable(), {}, {}, u"ORDER BY name, id"_s);
}

} // namespace redvest::storage
