// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/published_day.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<PublishedDay>& publishedDayTable()
{
    static const Table<PublishedDay> table(
        {
            .name = u"published_day"_s,
            .called = QT_TRANSLATE_NOOP("History", "Published roster"),
            .right = Right::EnterRota,
            .lies = at("scope"),
            .knownBy = {u"day"_s, u"number"_s},
        },
        {
            column<&PublishedDay::day>("day", QT_TRANSLATE_NOOP("History", "Day")),
            column<&PublishedDay::scope>("scope", QT_TRANSLATE_NOOP("History", "Division")).refersTo("division"),
            column<&PublishedDay::number>("number", QT_TRANSLATE_NOOP("History", "Issue of the roster")),
            column<&PublishedDay::publishedAt>("published_at", QT_TRANSLATE_NOOP("History", "Published at")),
            column<&PublishedDay::publishedBy>("published_by", QT_TRANSLATE_NOOP("History", "Published by"))
                .refersToNothing("the name of an account, which outlives the account"),
            column<&PublishedDay::reason>("reason", QT_TRANSLATE_NOOP("History", "Reason")),
        });
    return table;
}

const Table<PublishedShift>& publishedShiftTable()
{
    static const Table<PublishedShift> table(
        {
            .name = u"published_shift"_s,
            .called = QT_TRANSLATE_NOOP("History", "Shift of a published roster"),
            .right = Right::EnterRota,
            .lies = at("division"),
            .knownBy = {u"post_name"_s, u"starts"_s},
        },
        {
            column<&PublishedShift::publication>("publication", QT_TRANSLATE_NOOP("History", "Published roster"))
                .part(),
            column<&PublishedShift::shift>("shift", QT_TRANSLATE_NOOP("History", "Shift"))
                .refersToNothing("what was published stays, whatever becomes of the shift")
                .derived(),
            column<&PublishedShift::postName>("post_name", QT_TRANSLATE_NOOP("History", "Post"))
                .refersToNothing("as it was called when it was published"),
            column<&PublishedShift::siteName>("site_name", QT_TRANSLATE_NOOP("History", "Site"))
                .refersToNothing("as it was called when it was published"),
            column<&PublishedShift::division>("division", QT_TRANSLATE_NOOP("History", "Division"))
                .refersTo("division"),
            column<&PublishedShift::starts>("starts", QT_TRANSLATE_NOOP("History", "Starts")),
            column<&PublishedShift::ends>("ends", QT_TRANSLATE_NOOP("History", "Ends")),
            column<&PublishedShift::needed>("needed", QT_TRANSLATE_NOOP("History", "People needed")),
            column<&PublishedShift::people>("people", QT_TRANSLATE_NOOP("History", "People on the roster")).derived(),
        });
    return table;
}

} // namespace redvest::storage
