// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a form must hold before it may be saved. Sources: 志愿服务条例 art. 7 (what is registered), 上海市志愿服务条例
// art. 13 (guardians of minors), GB 11643-1999 (numbers).

#include "core/base/text.h"
#include "core/domain/agreement.h"
#include "core/domain/contact.h"
#include "core/domain/free_times.h"
#include "core/domain/identity.h"
#include "core/domain/masks.h"
#include "core/domain/names.h"
#include "core/domain/real_name.h"
#include "core/usecases/volunteers/volunteer_checks.h"
#include "core/usecases/volunteers/volunteers.h"

#include <QCoreApplication>
#include <QSet>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongText = 2000;
constexpr int kShortText = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("Volunteers", text);
}

template <class T>
void take(Problems& into, const Outcome<T>& outcome, const QString& field)
{
    if (outcome)
        return;
    for (Problem problem : outcome.problems()) {
        problem.field = field;
        into.push_back(std::move(problem));
    }
}

void checkDocument(Problems& problems, const Volunteer& v, QDate today)
{
    if (isPlaceholder(v.documentNumber))
        return; // sealed from whoever edits the rest
    const Outcome<IdentityFacts> facts = checkIdentity(v.documentKind, v.documentNumber, today);
    if (!facts) {
        problems.insert(problems.end(), facts.problems().begin(), facts.problems().end());
        return;
    }
    for (Problem& problem : checkAgainst(*facts, v.sex, v.birth))
        problems.push_back(std::move(problem));
    if (!facts->birth.isValid() && !v.birth.isValid())
        problems.push_back(
            {u"required"_s, u"birth"_s, tr("This document does not say the date of birth. Type it, like 1985-05-05.")});
    if (facts->sex == Sex::Unknown && v.sex == Sex::Unknown)
        problems.push_back({u"required"_s, u"sex"_s, tr("This document does not say the sex. Choose one.")});
}

void checkBirth(Problems& problems, const Volunteer& v, QDate today)
{
    if (auto problem = whyNotBorn(v.birth, today))
        problems.push_back(*std::move(problem));
}

/// Guardians answer for those under 18; nobody else needs one.
void checkGuardian(Problems& problems, const Volunteer& v, QDate today)
{
    const bool isMinor = isMinorOn(v.birth, today);
    if (isMinor && v.guardianName.trimmed().isEmpty())
        problems.push_back({u"guardian_missing"_s, u"guardian_name"_s,
                            tr("Under 18: a guardian must agree. Type the guardian's name.")});
    else if (!v.guardianName.trimmed().isEmpty() && !isPlaceholder(v.guardianName))
        take(problems, checkName(v.guardianName), u"guardian_name"_s);
    if (isMinor && v.guardianPhone.trimmed().isEmpty())
        problems.push_back(
            {u"guardian_missing"_s, u"guardian_phone"_s, tr("Under 18: type a phone the guardian answers.")});
    else if (!v.guardianPhone.trimmed().isEmpty() && !isPlaceholder(v.guardianPhone))
        take(problems, checkPhone(v.guardianPhone), u"guardian_phone"_s);
    if (isMinor && !v.guardianConsentOn.isValid())
        problems.push_back({u"guardian_missing"_s, u"guardian_consent_on"_s,
                            tr("Under 18: type the day the guardian agreed in writing.")});
}

/// All data of those under 14 are sensitive, and the guardian is who agrees to each (个人信息保护法 arts. 28–31).
void checkChild(Problems& problems, const Volunteer& v, QDate today)
{
    const int age = ageOn(v.birth, today);
    if (age < 0 || age >= kSensitiveAge)
        return;
    if (!v.sensitiveConsentOn.isValid())
        problems.push_back({u"separate_consent_missing"_s, u"sensitive_consent_on"_s,
                            tr("Under 14: type the day the guardian agreed separately to the keeping of these data.")});
    if (v.mayPublish)
        problems.push_back(
            {u"child_published"_s, u"may_publish"_s, tr("Under 14: the name is not published. Take the mark away.")});
}

void checkPast(Problems& problems, QDate day, QDate today, const QString& field)
{
    if (day.isValid() && day > today)
        problems.push_back({u"in_future"_s, field, tr("This day is still to come. Type today or an earlier day.")});
}

void checkPhones(Problems& problems, const Volunteer& v)
{
    // A child without a phone is reached through the guardian.
    if (v.phone.trimmed().isEmpty() && !v.guardianPhone.trimmed().isEmpty())
        return;
    if (!isPlaceholder(v.phone))
        take(problems, checkPhone(v.phone), u"phone"_s);
}

void checkDivision(Problems& problems, const Workspace& ws, const Volunteer& v)
{
    if (v.division.isEmpty())
        problems.push_back({u"required"_s, u"division"_s,
                            tr("Say where the person lives: type the street and the community, or their initials.")});
    else if (ws.divisions().find(v.division) == nullptr)
        problems.push_back({u"unknown_division"_s, u"division"_s,
                            tr("This workspace has no division %1. Choose one from the list.").arg(v.division)});
}

void checkTexts(Problems& problems, const Volunteer& v)
{
    const std::pair<const QString*, QString> texts[] = {{&v.address, u"address"_s},
                                                        {&v.employer, u"employer"_s},
                                                        {&v.dispatchedBy, u"dispatched_by"_s},
                                                        {&v.source, u"source"_s},
                                                        {&v.politicalStatus, u"political_status"_s},
                                                        {&v.availability, u"availability"_s},
                                                        {&v.verificationReason, u"verification_reason"_s},
                                                        {&v.riskNoticeVersion, u"risk_notice_version"_s},
                                                        {&v.consentVersion, u"consent_version"_s},
                                                        {&v.note, u"note"_s}};
    for (const auto& [text, field] : texts) {
        const int most = text == &v.note ? kLongText : kShortText;
        if (text->size() > most)
            problems.push_back(
                {u"too_long"_s, field,
                 tr("This is %1 characters; at most %2 are kept. Shorten it.").arg(text->size()).arg(most)});
    }
    if (v.maxDailyMinutes < 0 || v.maxDailyMinutes > 24 * 60)
        problems.push_back({u"hours_range"_s, u"max_daily_minutes"_s,
                            tr("A day has 0 to 24 hours. Type the hours the person can serve in a day.")});
}

void checkRealName(Problems& problems, const Volunteer& v)
{
    if (!isPlaceholder(v.nationalNumber))
        take(problems, checkNationalNumber(v.nationalNumber), u"national_number"_s);
    for (Problem& problem : whyNotVerifiedSo(v))
        problems.push_back(std::move(problem));
}

QString fieldOf(QualificationKind kind)
{
    switch (kind) {
    case QualificationKind::Language:
        return u"languages"_s;
    case QualificationKind::Licence:
        return u"licences"_s;
    default:
        return u"skills"_s;
    }
}

void checkQualifications(Problems& problems, const VolunteerForm& form)
{
    QSet<QString> seen;
    for (const Qualification& q : form.qualifications) {
        const QString field = fieldOf(q.kind);
        if (q.name.trimmed().isEmpty())
            problems.push_back({u"required"_s, field, tr("A name is missing here. Type it or remove the entry.")});
        else if (q.name.size() + q.level.size() > kShortText)
            problems.push_back({u"too_long"_s, field, tr("%1… is too long for a name.").arg(q.name.left(20))});
        else if (const QString key = field + u'\n' + q.name.trimmed(); seen.contains(key))
            problems.push_back({u"repeated"_s, field, tr("%1 is here twice. Remove one.").arg(q.name)});
        else
            seen.insert(key);
    }
    for (const QString& team : form.teams) {
        if (team.trimmed().isEmpty() || team.size() > kShortText)
            problems.push_back({u"team_name"_s, u"teams"_s, tr("A team's name has 1 to 200 characters.")});
    }
}

QString tidyPhone(const QString& typed)
{
    const Outcome<QString> phone = checkPhone(typed);
    return phone ? *phone : typed.trimmed();
}

QString tidyName(const QString& typed)
{
    const Outcome<QString> name = checkName(typed);
    return name ? *name : typed.trimmed();
}

} // namespace

Problems minorProblems(const Volunteer& v, QDate today)
{
    Problems problems;
    checkGuardian(problems, v, today);
    checkChild(problems, v, today);
    return problems;
}

Problems check(const Workspace& ws, const VolunteerForm& form)
{
    const Volunteer& v = form.volunteer;
    const QDate today = ws.today();
    Problems problems;
    checkDocument(problems, v, today);
    take(problems, checkName(v.name), u"name"_s);
    checkPhones(problems, v);
    checkBirth(problems, v, today);
    checkDivision(problems, ws, v);
    checkGuardian(problems, v, today);
    checkPast(problems, v.guardianConsentOn, today, u"guardian_consent_on"_s);
    checkPast(problems, v.consentOn, today, u"consent_on"_s);
    checkPast(problems, v.sensitiveConsentOn, today, u"sensitive_consent_on"_s);
    checkPast(problems, v.riskNoticeOn, today, u"risk_notice_on"_s);
    checkPast(problems, v.agreementOn, today, u"agreement_on"_s);
    for (Problem& problem : whyNotAgreedSo(v))
        problems.push_back(std::move(problem));
    checkPast(problems, v.verifiedOn, today, u"verified_on"_s);
    if (v.healthDeclaredAt > ws.now())
        problems.push_back({u"in_future"_s, u"health_declared_at"_s,
                            tr("This moment is still to come. Type when the person declared it.")});
    checkChild(problems, v, today);
    checkRealName(problems, v);
    checkTexts(problems, v);
    checkQualifications(problems, form);
    return problems;
}

VolunteerForm completed(const Workspace& ws, VolunteerForm form)
{
    Volunteer& v = form.volunteer;
    v.name = tidyName(v.name);
    v.phone = tidyPhone(v.phone);
    v.guardianName = tidyName(v.guardianName);
    v.guardianPhone = tidyPhone(v.guardianPhone);
    if (const Outcome<IdentityFacts> facts = checkIdentity(v.documentKind, v.documentNumber, ws.today())) {
        v.documentNumber = facts->number;
        if (!v.birth.isValid())
            v.birth = facts->birth;
        if (v.sex == Sex::Unknown)
            v.sex = facts->sex;
    }
    v.availability = tidyFreeTimes(v.availability);
    if (const Outcome<QString> number = checkNationalNumber(v.nationalNumber); number && !isPlaceholder(*number))
        v.nationalNumber = *number;
    for (Qualification& q : form.qualifications) {
        q.name = normalised(q.name);
        q.level = normalised(q.level);
        q.volunteer = v.id;
        q.id = qualificationId(v.id, q.kind, q.name);
    }
    for (QString& team : form.teams)
        team = normalised(team);
    form.teams.removeDuplicates();
    return form;
}

} // namespace redvest
