// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/retention.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<RetentionRule>& retentionTable()
{
    static const Table<RetentionRule> table(
        {
            .name = u"retention"_s,
            .called = QT_TRANSLATE_NOOP("History", "Retention span"),
            .lies = atOffice("the law sets one span for the whole office"),
            .knownBy = {u"id"_s},
        },
        {
            column<&RetentionRule::months>("months", QT_TRANSLATE_NOOP("History", "Months")),
            column<&RetentionRule::source>("source", QT_TRANSLATE_NOOP("History", "Set by")),
        });
    return table;
}

} // namespace redvest::storage
