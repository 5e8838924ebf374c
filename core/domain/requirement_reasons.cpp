// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/requirement_reasons.h"

#include "core/base/text.h"
#include "core/domain/ability_level.h"
#include "core/domain/requirements.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

bool isMeant(const QString& held, const QStringList& names)
{
    const QString folded = searchFolded(held);
    return std::any_of(names.begin(), names.end(),
                       [&](const QString& name) { return held == name || folded == searchFolded(name); });
}

Reason blocking(const QString& code, const QString& text)
{
    return {code, Weight::Block, text};
}

} // namespace

std::optional<Reason> abilityReason(const Candidate& who, const Requirement& asked, QDate day)
{
    const QString kind = wordOf(asked.kind);
    const QStringList names = namesMeeting(asked);
    QDate expired;
    bool isLow = false;
    for (const Qualification& q : who.qualifications) {
        if (wordOf(q.kind) != kind || !isMeant(q.name, names))
            continue;
        const bool isInForce = !q.validUntil.isValid() || q.validUntil >= day;
        if (isInForce && reachesLevel(q.level, asked.level))
            return {};
        isLow = isLow || isInForce;
        if (!isInForce)
            expired = std::max(expired, q.validUntil);
    }
    if (isLow)
        return blocking(kind + u"_level_low"_s, tr("%1: at least %2 is asked for").arg(asked.name, asked.level));
    if (expired.isValid())
        return blocking(kind + u"_expired"_s, tr("%1: expired on %2").arg(asked.name, expired.toString(Qt::ISODate)));
    return blocking(kind + u"_missing"_s, tr("lacks %1").arg(requirementText(asked)));
}

std::optional<Reason> ageReason(const Post& post, int age)
{
    if (post.leastAge == 0 && post.mostAge == 0)
        return {};
    if (age < 0)
        return Reason{u"age_unknown"_s, Weight::Warning, tr("the post asks for an age, and no birth day is entered")};
    if (post.leastAge > 0 && age < post.leastAge)
        return blocking(u"age_out_of_range"_s,
                        tr("is %1 years old: the post asks for at least %2").arg(age).arg(post.leastAge));
    if (post.mostAge > 0 && age > post.mostAge)
        return blocking(u"age_out_of_range"_s,
                        tr("is %1 years old: the post asks for at most %2").arg(age).arg(post.mostAge));
    return {};
}

std::optional<Reason> agreementReason(const Post& post, const Volunteer& person, QDate day)
{
    if (!post.needsAgreement)
        return {};
    const QDate signedOn = person.agreementOn;
    const QDate until = person.agreementUntil;
    if (!signedOn.isValid() || signedOn > day)
        return blocking(u"agreement_missing"_s, tr("has signed no written agreement"));
    if (until.isValid() && until < day)
        return blocking(u"agreement_missing"_s,
                        tr("the written agreement ended on %1").arg(until.toString(Qt::ISODate)));
    return {};
}

} // namespace redvest
