// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/briefing.h"

namespace redvest::storage {

const Table<Series>& seriesTable()
{
    static const Table<Series> table("series", {
                                                   column<&Series::name>("name"),
                                                   column<&Series::issuer>("issuer"),
                                                   column<&Series::notice>("notice"),
                                                   column<&Series::registration>("registration"),
                                                   column<&Series::reportTo>("report_to"),
                                                   column<&Series::sendTo>("send_to"),
                                                   column<&Series::distributeTo>("distribute_to"),
                                                   column<&Series::printRun>("print_run"),
                                                   column<&Series::isArchived>("archived"),
                                               });
    return table;
}

const Table<Issue>& issueTable()
{
    static const Table<Issue> table("issue", {
                                                 column<&Issue::series>("series"),
                                                 column<&Issue::year>("year"),
                                                 column<&Issue::number>("number"),
                                                 column<&Issue::day>("day"),
                                                 column<&Issue::title>("title"),
                                                 column<&Issue::opening>("opening"),
                                                 column<&Issue::division>("division"),
                                                 column<&Issue::from>("period_from"),
                                                 column<&Issue::to>("period_to"),
                                                 column<&Issue::asOf>("as_of"),
                                                 column<&Issue::isArchived>("archived"),
                                             });
    return table;
}

} // namespace redvest::storage
