// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/consents.h"

#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/retention.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Personal", text);
}

Problems refusals(const Workspace& ws, const std::optional<Volunteer>& person, QDate on)
{
    if (!person)
        return {{u"unknown_volunteer"_s, u"volunteer"_s, tr("This record is not there any more.")}};
    if (!on.isValid())
        return {{u"required"_s, u"consent_withdrawn_on"_s, tr("Say on which day consent was withdrawn.")}};
    if (on > ws.today())
        return {{u"in_future"_s, u"consent_withdrawn_on"_s, tr("This day is still to come. Say today or earlier.")}};
    if (hasWithdrawn(*person))
        return {{u"withdrawn_already"_s, u"consent_withdrawn_on"_s,
                 tr("%1 withdrew consent on %2 already.")
                     .arg(person->name, person->consentWithdrawnOn.toString(Qt::ISODate))}};
    if (person->consentOn.isValid() && on < person->consentOn)
        return {
            {u"before_consent"_s, u"consent_withdrawn_on"_s,
             tr("%1 agreed on %2 only. Say a later day.").arg(person->name, person->consentOn.toString(Qt::ISODate))}};
    return {};
}

bool restsOnConsent(const Volunteer& v)
{
    return v.legalBasis == LegalBasis::Consent || v.legalBasis == LegalBasis::Unsaid;
}

} // namespace

Outcome<Withdrawal> withdrawConsent(Workspace& ws, Id<Volunteer> id, QDate on, const QString& reason)
{
    Withdrawal done;
    auto changes = ws.write({u"consent.withdraw"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        const auto person = writer.find(storage::volunteerTable(), id.text());
        if (Problems problems = refusals(ws, person, on); !problems.empty())
            return problems;
        Volunteer changed = *person;
        changed.consentWithdrawnOn = on;
        changed.mayPublish = false;
        writer.put(storage::volunteerTable(), changed);
        done.name = person->name;
        done.wasPublished = person->mayPublish;
        done.shiftsAhead = storage::shiftsAhead(writer, id, ws.now());
        done.dueOn = restsOnConsent(*person) ? dueOn(ruleOf(retention(ws), RetentionClass::Withdrawn), on) : QDate();
        return Problems{};
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    return done;
}

} // namespace redvest
