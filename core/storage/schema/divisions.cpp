// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/divisions.h"

#include "core/base/id.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

QString Identity<Office>::get(const Office&)
{
    return u"office"_s;
}

QString Identity<Term>::get(const Term& t)
{
    return toText(namedUuid({u"term"_s, t.kind, t.name}));
}

const Table<Division>& divisionTable()
{
    static const Table<Division> table(
        {
            .name = u"division"_s,
            .called = QT_TRANSLATE_NOOP("History", "Division"),
            .lies = itself(),
            .knownBy = {u"name"_s},
        },
        {
            column<&Division::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Division::parent>("parent", QT_TRANSLATE_NOOP("History", "Belongs to")).refersTo("division"),
            column<&Division::level>("level", QT_TRANSLATE_NOOP("History", "Level")),
            column<&Division::isPseudo>("pseudo", QT_TRANSLATE_NOOP("History", "Statistical unit")),
            column<&Division::pinyin>("pinyin", QT_TRANSLATE_NOOP("History", "Pinyin")).derived(),
            column<&Division::initials>("initials", QT_TRANSLATE_NOOP("History", "Initials")).derived(),
        });
    return table;
}

const Table<Office>& officeTable()
{
    constexpr const char* kOfCalls = "words that every call of the office begins with";
    static const Table<Office> table(
        {
            .name = u"office"_s,
            .called = QT_TRANSLATE_NOOP("History", "Office"),
            .lies = at("division"),
            .knownBy = {u"name"_s},
        },
        {
            column<&Office::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Office::division>("division", QT_TRANSLATE_NOOP("History", "Division")).refersTo("division"),
            column<&Office::level>("level", QT_TRANSLATE_NOOP("History", "Level")),
            column<&Office::contact>("contact", QT_TRANSLATE_NOOP("History", "Contact")),
            column<&Office::phone>("phone", QT_TRANSLATE_NOOP("History", "Phone")).masked(MaskKind::Phone),
            column<&Office::otherApproves>("other_approves", QT_TRANSLATE_NOOP("History", "Somebody else approves")),
            column<&Office::idleMinutes>("idle_minutes",
                                         QT_TRANSLATE_NOOP("History", "Locks after minutes without a key")),
            column<&Office::restMinutes>("rest_minutes",
                                         QT_TRANSLATE_NOOP("History", "Minutes of rest between two shifts")),
            column<&Office::dayMinutes>("day_minutes", QT_TRANSLATE_NOOP("History", "Minutes served in one day")),
            column<&Office::weekMinutes>("week_minutes", QT_TRANSLATE_NOOP("History", "Minutes served in seven days")),
            column<&Office::daysInRow>("days_in_row", QT_TRANSLATE_NOOP("History", "Days in a row")),
            column<&Office::elderAge>("elder_age", QT_TRANSLATE_NOOP("History", "Nights without asking up to the age")),
            column<&Office::nightFrom>("night_from", QT_TRANSLATE_NOOP("History", "Night begins")),
            column<&Office::nightTo>("night_to", QT_TRANSLATE_NOOP("History", "Night ends")),
            column<&Office::suitMinutes>("suit_minutes",
                                         QT_TRANSLATE_NOOP("History", "Minutes in protective suit without a break")),
            column<&Office::stretchMinutes>("stretch_minutes",
                                            QT_TRANSLATE_NOOP("History", "Minutes of work without a break")),
            column<&Office::healthMinutes>("health_minutes",
                                           QT_TRANSLATE_NOOP("History", "Minutes a health declaration is fresh")),
            column<&Office::starHours>("star_hours", QT_TRANSLATE_NOOP("History", "Hours of the star levels")),
            column<&Office::countingUnit>("counting_unit", QT_TRANSLATE_NOOP("History", "Unit of counted minutes")),
            column<&Office::dayCap>("day_cap", QT_TRANSLATE_NOOP("History", "Minutes counted of one day")),
            column<&Office::dispatchWeights>("dispatch_weights", QT_TRANSLATE_NOOP("History", "Weights of dispatch")),
            column<&Office::callSeries>("call_series", QT_TRANSLATE_NOOP("History", "Series of calls"))
                .refersToNothing(kOfCalls),
            column<&Office::callBenefits>("call_benefits", QT_TRANSLATE_NOOP("History", "Benefits and cover"))
                .refersToNothing(kOfCalls),
            column<&Office::callRiskNotice>("call_risk_notice", QT_TRANSLATE_NOOP("History", "Risk notice"))
                .refersToNothing(kOfCalls),
            column<&Office::callHowToAnswer>("call_how_to_answer", QT_TRANSLATE_NOOP("History", "How to answer"))
                .refersToNothing(kOfCalls),
            column<&Office::callContact>("call_contact", QT_TRANSLATE_NOOP("History", "Contact for calls"))
                .refersToNothing(kOfCalls),
            column<&Office::callPhone>("call_phone", QT_TRANSLATE_NOOP("History", "Phone for calls"))
                .masked(MaskKind::Phone)
                .refersToNothing(kOfCalls),
        });
    return table;
}

const Table<Term>& termTable()
{
    static const Table<Term> table(
        {
            .name = u"term"_s,
            .called = QT_TRANSLATE_NOOP("History", "List entry"),
            .lies = atOffice("the lists of words are the same for the whole office"),
            .knownBy = {u"name"_s, u"kind"_s},
        },
        {
            column<&Term::kind>("kind", QT_TRANSLATE_NOOP("History", "Kind")).read(Reads::Word),
            column<&Term::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Term::position>("position", QT_TRANSLATE_NOOP("History", "Order")),
            column<&Term::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

} // namespace redvest::storage
