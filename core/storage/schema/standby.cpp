// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/standby.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<Standby>& standbyTable()
{
    static const Table<Standby> table(
        {
            .name = u"standby"_s,
            .called = QT_TRANSLATE_NOOP("History", "Stand-by"),
            .right = Right::EnterRota,
            .lies = through("volunteer"),
            .knownBy = {u"volunteer"_s, u"day"_s},
        },
        {
            column<&Standby::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")).part(),
            column<&Standby::day>("day", QT_TRANSLATE_NOOP("History", "Day")).onPaper(u"替补日期"),
            column<&Standby::site>("site", QT_TRANSLATE_NOOP("History", "Site")).onPaper(u"替补点位"),
            column<&Standby::shift>("shift", QT_TRANSLATE_NOOP("History", "Shift")).onPaper(u"替补班次"),
            column<&Standby::note>("note", QT_TRANSLATE_NOOP("History", "Note")).personal(),
        });
    return table;
}

} // namespace redvest::storage
