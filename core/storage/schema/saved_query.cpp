// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/saved_query.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<SavedQuery>& savedQueryTable()
{
    static const Table<SavedQuery> table(
        {
            .name = u"saved_query"_s,
            .called = QT_TRANSLATE_NOOP("History", "Saved query"),
            .right = Right::EnterVolunteers,
            .lies = nowhere("a question, asked by every desk of the people it may see"),
            .knownBy = {u"name"_s},
        },
        {
            column<&SavedQuery::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&SavedQuery::criteria>("criteria", QT_TRANSLATE_NOOP("History", "Criteria")),
            column<&SavedQuery::note>("note", QT_TRANSLATE_NOOP("History", "Note")),
            column<&SavedQuery::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

} // namespace redvest::storage
