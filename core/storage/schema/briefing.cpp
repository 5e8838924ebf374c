// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/briefing.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<Series>& seriesTable()
{
    static const Table<Series> table(
        {
            .name = u"series"_s,
            .called = QT_TRANSLATE_NOOP("History", "Series"),
            .right = Right::EnterBriefings,
            .lies = atOffice("a series speaks for the whole office"),
            .knownBy = {u"name"_s},
        },
        {
            column<&Series::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Series::issuer>("issuer", QT_TRANSLATE_NOOP("History", "Issued by")),
            column<&Series::notice>("notice", QT_TRANSLATE_NOOP("History", "Notice")),
            column<&Series::registration>("registration", QT_TRANSLATE_NOOP("History", "Registration")),
            column<&Series::reportTo>("report_to", QT_TRANSLATE_NOOP("History", "Reported to")),
            column<&Series::sendTo>("send_to", QT_TRANSLATE_NOOP("History", "Sent to")),
            column<&Series::distributeTo>("distribute_to", QT_TRANSLATE_NOOP("History", "Distributed to")),
            column<&Series::printRun>("print_run", QT_TRANSLATE_NOOP("History", "Print run")),
            column<&Series::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

const Table<Issue>& issueTable()
{
    static const Table<Issue> table(
        {
            .name = u"issue"_s,
            .called = QT_TRANSLATE_NOOP("History", "Briefing issue"),
            .right = Right::EnterBriefings,
            .lies = at("division"),
            .knownBy = {u"year-number"_s, u"title"_s},
        },
        {
            column<&Issue::series>("series", QT_TRANSLATE_NOOP("History", "Series")),
            column<&Issue::year>("year", QT_TRANSLATE_NOOP("History", "Year")),
            column<&Issue::number>("number", QT_TRANSLATE_NOOP("History", "Issue number")),
            column<&Issue::day>("day", QT_TRANSLATE_NOOP("History", "Day")),
            column<&Issue::title>("title", QT_TRANSLATE_NOOP("History", "Title")),
            column<&Issue::rubric>("rubric", QT_TRANSLATE_NOOP("History", "Rubric")),
            column<&Issue::opening>("opening", QT_TRANSLATE_NOOP("History", "Opening words")),
            column<&Issue::closing>("closing", QT_TRANSLATE_NOOP("History", "Closing words")),
            column<&Issue::secondRubric>("second_rubric", QT_TRANSLATE_NOOP("History", "Rubric of the second article")),
            column<&Issue::secondTitle>("second_title", QT_TRANSLATE_NOOP("History", "Title of the second article")),
            column<&Issue::secondText>("second_text", QT_TRANSLATE_NOOP("History", "Text of the second article")),
            column<&Issue::division>("division", QT_TRANSLATE_NOOP("History", "Division")).refersTo("division"),
            column<&Issue::from>("period_from", QT_TRANSLATE_NOOP("History", "From")),
            column<&Issue::to>("period_to", QT_TRANSLATE_NOOP("History", "To")),
            column<&Issue::asOf>("as_of", QT_TRANSLATE_NOOP("History", "As of")),
            column<&Issue::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

} // namespace redvest::storage
