// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/calls.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<Call>& callTable()
{
    static const Table<Call> table(
        {
            .name = u"call"_s,
            .called = QT_TRANSLATE_NOOP("History", "Call for volunteers"),
            .right = Right::EnterRota,
            .lies = at("division"),
            .knownBy = {u"series"_s, u"year-number"_s},
        },
        {
            column<&Call::series>("series", QT_TRANSLATE_NOOP("History", "Series"))
                .refersToNothing("a name that the office's calls carry; series of briefings are another thing"),
            column<&Call::year>("year", QT_TRANSLATE_NOOP("History", "Year")),
            column<&Call::number>("number", QT_TRANSLATE_NOOP("History", "Number")),
            column<&Call::day>("day", QT_TRANSLATE_NOOP("History", "Day")),
            column<&Call::issuer>("issuer", QT_TRANSLATE_NOOP("History", "Call issued by")),
            column<&Call::division>("division", QT_TRANSLATE_NOOP("History", "Division")).refersTo("division"),
            column<&Call::from>("period_from", QT_TRANSLATE_NOOP("History", "From")),
            column<&Call::to>("period_to", QT_TRANSLATE_NOOP("History", "To")),
            column<&Call::asOf>("as_of", QT_TRANSLATE_NOOP("History", "As of")),
            column<&Call::benefits>("benefits", QT_TRANSLATE_NOOP("History", "Benefits and cover")),
            column<&Call::riskNotice>("risk_notice", QT_TRANSLATE_NOOP("History", "Risk notice")),
            column<&Call::howToAnswer>("how_to_answer", QT_TRANSLATE_NOOP("History", "How to answer")),
            column<&Call::contact>("contact", QT_TRANSLATE_NOOP("History", "Contact")),
            column<&Call::phone>("phone", QT_TRANSLATE_NOOP("History", "Phone"))
                .masked(MaskKind::Phone)
                .sealed(KeyClass::Contact),
            column<&Call::withdrawnOn>("withdrawn_on", QT_TRANSLATE_NOOP("History", "Withdrawn on")),
            column<&Call::withdrawnFor>("withdrawn_for", QT_TRANSLATE_NOOP("History", "Why it was withdrawn")),
        });
    return table;
}

const Table<CallLine>& callLineTable()
{
    static const Table<CallLine> table(
        {
            .name = u"call_line"_s,
            .called = QT_TRANSLATE_NOOP("History", "Line of a call"),
            .right = Right::EnterRota,
            .lies = at("division"),
            .knownBy = {u"call"_s, u"position"_s},
        },
        {
            column<&CallLine::call>("call", QT_TRANSLATE_NOOP("History", "Call for volunteers")).part(),
            column<&CallLine::shift>("shift", QT_TRANSLATE_NOOP("History", "Shift")),
            column<&CallLine::position>("position", QT_TRANSLATE_NOOP("History", "Number of the line")),
            column<&CallLine::division>("division", QT_TRANSLATE_NOOP("History", "Division")).refersTo("division"),
            column<&CallLine::siteName>("site_name", QT_TRANSLATE_NOOP("History", "Site"))
                .refersToNothing("as it was printed"),
            column<&CallLine::address>("address", QT_TRANSLATE_NOOP("History", "Address")),
            column<&CallLine::postName>("post_name", QT_TRANSLATE_NOOP("History", "Post"))
                .refersToNothing("as it was printed"),
            column<&CallLine::category>("category", QT_TRANSLATE_NOOP("History", "Category")),
            column<&CallLine::starts>("starts", QT_TRANSLATE_NOOP("History", "Starts")),
            column<&CallLine::ends>("ends", QT_TRANSLATE_NOOP("History", "Ends")),
            column<&CallLine::missing>("missing", QT_TRANSLATE_NOOP("History", "People missing")),
            column<&CallLine::requirement>("requirement", QT_TRANSLATE_NOOP("History", "Requirement"))
                .refersToNothing("in words, as it was printed"),
            column<&CallLine::contact>("contact", QT_TRANSLATE_NOOP("History", "Contact")),
            column<&CallLine::phone>("phone", QT_TRANSLATE_NOOP("History", "Phone"))
                .masked(MaskKind::Phone)
                .sealed(KeyClass::Contact),
        });
    return table;
}

const Table<CallReply>& callReplyTable()
{
    static const Table<CallReply> table(
        {
            .name = u"call_reply"_s,
            .called = QT_TRANSLATE_NOOP("History", "Answer to a call"),
            .right = Right::EnterRota,
            .lies = through("line"),
            .knownBy = {u"line"_s, u"day"_s},
        },
        {
            column<&CallReply::line>("line", QT_TRANSLATE_NOOP("History", "Line of a call")).part(),
            column<&CallReply::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")).letGo(),
            column<&CallReply::people>("people", QT_TRANSLATE_NOOP("History", "How many")),
            column<&CallReply::day>("day", QT_TRANSLATE_NOOP("History", "Day")),
            column<&CallReply::answer>("answer", QT_TRANSLATE_NOOP("History", "Answer")),
            column<&CallReply::note>("note", QT_TRANSLATE_NOOP("History", "Note")).personal(),
        });
    return table;
}

} // namespace redvest::storage
