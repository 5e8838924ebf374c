// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/gap_collection.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<GapCollection>& gapCollectionTable()
{
    static const Table<GapCollection> table(
        {
            .name = u"gap_collection"_s,
            .called = QT_TRANSLATE_NOOP("History", "Gap collection"),
            .right = Right::EnterRota,
            .lies = at("scope"),
            .knownBy = {u"scope"_s, u"starts"_s},
        },
        {
            column<&GapCollection::scope>("scope", QT_TRANSLATE_NOOP("History", "Scope")).refersTo("division"),
            column<&GapCollection::per>("per", QT_TRANSLATE_NOOP("History", "A workbook for each")),
            column<&GapCollection::from>("starts", QT_TRANSLATE_NOOP("History", "Starts")),
            column<&GapCollection::to>("ends", QT_TRANSLATE_NOOP("History", "Ends")),
            column<&GapCollection::deadline>("deadline", QT_TRANSLATE_NOOP("History", "Deadline")),
            column<&GapCollection::askedAt>("asked_at", QT_TRANSLATE_NOOP("History", "Asked at")),
            column<&GapCollection::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

const Table<GapRequest>& gapRequestTable()
{
    static const Table<GapRequest> table(
        {
            .name = u"gap_request"_s,
            .called = QT_TRANSLATE_NOOP("History", "Division asked for its gaps"),
            .right = Right::EnterRota,
            .lies = at("division"),
            .knownBy = {u"division"_s, u"collection"_s},
        },
        {
            column<&GapRequest::collection>("collection", QT_TRANSLATE_NOOP("History", "Gap collection")),
            column<&GapRequest::division>("division", QT_TRANSLATE_NOOP("History", "Division")).refersTo("division"),
            column<&GapRequest::answer>("answer", QT_TRANSLATE_NOOP("History", "Answer")),
            column<&GapRequest::answeredAt>("answered_at", QT_TRANSLATE_NOOP("History", "Answered at")),
        });
    return table;
}

} // namespace redvest::storage
