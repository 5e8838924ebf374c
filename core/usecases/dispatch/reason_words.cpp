// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/reason_words.h"

#include <QCoreApplication>
#include <QHash>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

const QHash<QString, const char*>& texts()
{
    static const QHash<QString, const char*> all{
        {u"archived"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 have left the register")},
        {u"suspended"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 are suspended")},
        {u"minor_at_risk"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 are minors, and it is a risk post")},
        {u"guardian_consent"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 lack the guardian's consent")},
        {u"skill_missing"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 lack the skill")},
        {u"skill_expired"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 have a skill that is over by then")},
        {u"skill_level_low"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 have the skill at too low a level")},
        {u"language_missing"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 do not speak the language")},
        {u"language_expired"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 have a language certificate that is over by then")},
        {u"language_level_low"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 speak the language at too low a level")},
        {u"licence_missing"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 lack the licence")},
        {u"licence_expired"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 have a licence that is over by then")},
        {u"licence_level_low"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 have too low a licence")},
        {u"age_out_of_range"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 are too young or too old for the post")},
        {u"training_missing"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 are not trained")},
        {u"training_expired"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 have a training that is over by then")},
        {u"training_superseded"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 were trained by an edition no longer in force")},
        {u"agreement_missing"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 have signed no agreement")},
        {u"uninsured"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 are not insured")},
        {u"declined"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 declined it or stayed away")},
        {u"standby"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 stand by that day")},
        {u"sealed_team"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 are in a sealed team then")},
        {u"overlap"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 are bound to another shift then")},
        {u"resting"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 need rest or have enough hours")},
        {u"not_available"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 are not available then")},
        {u"too_far"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 live too far away")},
        {u"placed"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 are needed elsewhere")},
        {u"free"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 could still come: search longer")},
        {u"not_needed"_s, QT_TRANSLATE_NOOP("Dispatch", "could come too: the seats went to others")},
        {u"barred"_s, QT_TRANSLATE_NOOP("Dispatch", "%1 were taken out by hand")},
        {u"nobody"_s, QT_TRANSLATE_NOOP("Dispatch", "nobody is registered")},
        {u"assigned"_s, QT_TRANSLATE_NOOP("Dispatch", "is proposed for it")},
        {u"on_shift"_s, QT_TRANSLATE_NOOP("Dispatch", "is on it already")},
        {u"over"_s, QT_TRANSLATE_NOOP("Dispatch", "the shift is over")},
    };
    return all;
}

} // namespace

QString countedText(const QString& code, qint64 count)
{
    const char* text = texts().value(code);
    if (text == nullptr)
        return u"%1 %2"_s.arg(count).arg(code);
    const QString said = QCoreApplication::translate("Dispatch", text);
    return said.contains(u"%1"_s) ? said.arg(count) : said;
}

QString distanceName(Nearness near)
{
    switch (near) {
    case Nearness::SameCommunity:
        return QCoreApplication::translate("Dispatch", "Same community");
    case Nearness::SameStreet:
        return QCoreApplication::translate("Dispatch", "Same street");
    case Nearness::SameDistrict:
        return QCoreApplication::translate("Dispatch", "Same district");
    case Nearness::Elsewhere:
        return QCoreApplication::translate("Dispatch", "Another district");
    case Nearness::Unknown:
        break;
    }
    return QCoreApplication::translate("Dispatch", "Unknown");
}

} // namespace redvest
