// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/purge.h"

#include "core/base/order_key.h"
#include "core/storage/queries/scope_condition.h"
#include "core/storage/schema/volunteers.h"

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QDate latest(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b > a) ? b : a;
}

/// Name and birth day are under the seal, and opened by who asks.
PersonSpanFacts factsFrom(const Row& row)
{
    PersonSpanFacts facts;
    Volunteer& v = facts.person;
    v.id = Id<Volunteer>::fromText(row.text(0));
    v.division = row.text(2);
    v.status = fromWord<VolunteerStatus>(row.text(3)).value_or(VolunteerStatus::Active);
    v.documentNumber = row.integer(4) != 0 ? u"*"_s : QString();
    v.legalBasis = fromWord<LegalBasis>(row.text(5)).value_or(LegalBasis::Unsaid);
    v.consentOn = dayFromText(row.text(6));
    v.consentWithdrawnOn = dayFromText(row.text(7));
    v.mergedInto = Id<Volunteer>::fromText(row.text(16));
    PersonSpan& span = facts.span;
    span.registered = localDate(fromUtcText(row.text(9)));
    span.keptUntil = dayFromText(row.text(10));
    span.hasGuardian = row.integer(11) != 0;
    span.hasHealthNote = row.integer(12) != 0;
    span.lastActive = latest(dayFromText(row.text(13)), dayFromText(row.text(15)));
    for (const int column : {17, 18, 19})
        span.lastActive = latest(span.lastActive, dayFromText(row.text(column)));
    if (const QString ends = row.text(14); !ends.isEmpty())
        span.lastActive = latest(span.lastActive, localDate(fromUtcText(ends)));
    const bool restsOnConsent = v.legalBasis == LegalBasis::Consent || v.legalBasis == LegalBasis::Unsaid;
    span.withdrawn = restsOnConsent && hasWithdrawn(v) ? v.consentWithdrawnOn : QDate();
    return facts;
}

/// The engine sorts by division; who stands first in one is under the seal.
void giveSorted(std::vector<PersonSpanFacts>& ofDivision, const std::function<void(PersonSpanFacts&&)>& take)
{
    std::stable_sort(ofDivision.begin(), ofDivision.end(),
                     [](const PersonSpanFacts& a, const PersonSpanFacts& b) { return a.order < b.order; });
    for (PersonSpanFacts& facts : ofDivision)
        take(std::move(facts));
    ofDivision.clear();
}

} // namespace

void eachPersonSpan(const Reader& reader, const Scope& scope, QDate registeredBy,
                    const std::function<void(PersonSpanFacts&&)>& take)
{
    // What somebody did last is looked up in as many rows as there are of it, so only for whom it can matter.
    const auto lastOf = [](const QString& answer) {
        return u"CASE WHEN v.registered_at < :registered_by OR v.note <> '' THEN coalesce(("_s + answer +
               u"), '') ELSE '' END"_s;
    };
    Bindings bindings;
    const QString here = within(scope, u"v.division"_s, bindings);
    bindings.emplace_back(u":registered_by"_s, registeredBy.isValid() ? toUtcText(dayOf(registeredBy).to) : u""_s);
    const auto column = [&](const QString& named) { return reader.sealed(volunteerTable().spec(), named); };
    const SealedColumn name = column(u"name"_s), birth = column(u"birth"_s);
    std::vector<PersonSpanFacts> ofDivision;
    const auto flag = [](const QString& condition) { return u"CASE WHEN "_s + condition + u" THEN 1 ELSE 0 END, "_s; };
    reader.each(
        u"SELECT v.id, v.name, v.division, v.status, "_s + flag(u"v.document_number <> ''"_s) +
            u"v.legal_basis, v.consent_on, v.consent_withdrawn_on, v.birth, v.registered_at, v.keep_until, "_s +
            flag(u"v.guardian_name <> '' OR v.guardian_phone <> ''"_s) + flag(u"v.note <> ''"_s) +
            lastOf(u"SELECT max(r.day) FROM service_record r WHERE r.volunteer = v.id AND r.gone = 0"_s) + u", "_s +
            lastOf(u"SELECT max(s.ends) FROM assignment a JOIN shift s ON s.id = a.shift WHERE a.volunteer = v.id "
                   u"AND a.gone = 0 AND a.state NOT IN ('declined', 'no_answer', 'cancelled')"_s) +
            u", "_s + lastOf(u"SELECT max(t.day) FROM training_record t WHERE t.volunteer = v.id AND t.gone = 0"_s) +
            u", v.merged_into, "_s +
            lastOf(u"SELECT max(e.registered_on) FROM reserve e WHERE e.volunteer = v.id AND e.gone = 0 "
                   u"AND e.state <> 'stepped_back'"_s) +
            u", "_s + lastOf(u"SELECT max(y.day) FROM standby y WHERE y.volunteer = v.id AND y.gone = 0"_s) + u", "_s +
            lastOf(u"SELECT max(c.day) FROM call_reply c WHERE c.volunteer = v.id AND c.gone = 0 "
                   u"AND c.answer = 'coming'"_s) +
            u" FROM volunteer v WHERE v.gone = 0 AND "_s + here +
            u" AND (v.registered_at < :registered_by OR v.note <> '' OR v.guardian_name <> '' "
            u"OR v.guardian_phone <> '' OR v.consent_withdrawn_on <> '' OR v.document_number = '') "
            u"ORDER BY v.division, v.id"_s,
        bindings, [&](const Row& row) {
            PersonSpanFacts facts = factsFrom(row);
            facts.person.name = name.open(row.text(0), row.text(1));
            facts.span.birth = dayFromText(birth.open(row.text(0), row.text(8)));
            facts.order = orderKey(facts.person.name);
            if (!ofDivision.empty() && ofDivision.back().person.division != facts.person.division)
                giveSorted(ofDivision, take);
            ofDivision.push_back(std::move(facts));
        });
    giveSorted(ofDivision, take);
}

void eachGapContact(const Reader& reader, const Scope& scope, const std::function<void(GapContactFacts&&)>& take)
{
    Bindings bindings;
    const QString here = within(scope, u"division"_s, bindings);
    reader.each(u"SELECT id, division, post_name, reported_at FROM gap_report WHERE gone = 0 "
                u"AND (contact <> '' OR phone <> '') AND "_s +
                    here + u" ORDER BY division, reported_at, id"_s,
                bindings, [&](const Row& row) {
                    take({row.text(0), row.text(1), row.text(2), localDate(fromUtcText(row.text(3)))});
                });
}

QDate lastDayOf(const Reader& reader, const QString& verb)
{
    QDate day;
    reader.each(u"SELECT at FROM entry WHERE verb = :verb ORDER BY stamp DESC LIMIT 1"_s, {{u":verb"_s, verb}},
                [&](const Row& row) { day = localDate(fromUtcText(row.text(0))); });
    return day;
}

} // namespace redvest::storage
