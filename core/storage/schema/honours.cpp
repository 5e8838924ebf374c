// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/honours.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<Honour>& honourTable()
{
    static const Table<Honour> table(
        {
            .name = u"honour"_s,
            .called = QT_TRANSLATE_NOOP("History", "Honour"),
            .right = Right::EnterVolunteers,
            .lies = through("volunteer"),
            .knownBy = {u"volunteer"_s, u"kind"_s, u"day"_s},
        },
        {
            column<&Honour::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")),
            column<&Honour::kind>("kind", QT_TRANSLATE_NOOP("History", "Kind")),
            column<&Honour::level>("level", QT_TRANSLATE_NOOP("History", "Star level")),
            column<&Honour::name>("name", QT_TRANSLATE_NOOP("History", "What was given, or thanked for")),
            column<&Honour::issuer>("issuer", QT_TRANSLATE_NOOP("History", "Given by")),
            column<&Honour::document>("document", QT_TRANSLATE_NOOP("History", "Number of the document")).personal(),
            column<&Honour::day>("day", QT_TRANSLATE_NOOP("History", "Day")),
            column<&Honour::campaign>("campaign", QT_TRANSLATE_NOOP("History", "Campaign")),
            column<&Honour::note>("note", QT_TRANSLATE_NOOP("History", "Note")).personal(),
            column<&Honour::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

const Table<CareEntry>& careEntryTable()
{
    static const Table<CareEntry> table(
        {
            .name = u"care_entry"_s,
            .called = QT_TRANSLATE_NOOP("History", "Care"),
            .right = Right::EnterVolunteers,
            .lies = through("volunteer"),
            .knownBy = {u"volunteer"_s, u"day"_s},
        },
        {
            column<&CareEntry::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")).part(),
            column<&CareEntry::day>("day", QT_TRANSLATE_NOOP("History", "Day")),
            column<&CareEntry::kind>("kind", QT_TRANSLATE_NOOP("History", "Kind"))
                .masked(MaskKind::Whole)
                .sealed(KeyClass::Sensitive),
            column<&CareEntry::given>("given", QT_TRANSLATE_NOOP("History", "What was done"))
                .masked(MaskKind::Whole)
                .sealed(KeyClass::Sensitive),
            column<&CareEntry::by>("by_whom", QT_TRANSLATE_NOOP("History", "By whom"))
                .masked(MaskKind::Whole)
                .sealed(KeyClass::Sensitive)
                .refersToNothing("free text: a person or a body"),
            column<&CareEntry::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

const Table<Story>& storyTable()
{
    static const Table<Story> table(
        {
            .name = u"story"_s,
            .called = QT_TRANSLATE_NOOP("History", "Story"),
            .right = Right::EnterVolunteers,
            .lies = through("volunteer", "team"),
            .knownBy = {u"title"_s, u"day"_s},
        },
        {
            column<&Story::title>("title", QT_TRANSLATE_NOOP("History", "Title"))
                .masked(MaskKind::Nothing)
                .sealed(KeyClass::Person),
            column<&Story::text>("text", QT_TRANSLATE_NOOP("History", "Text"))
                .masked(MaskKind::Nothing)
                .sealed(KeyClass::Person),
            column<&Story::day>("day", QT_TRANSLATE_NOOP("History", "Day")),
            column<&Story::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")).part(),
            column<&Story::team>("team", QT_TRANSLATE_NOOP("History", "Team")),
            column<&Story::consentOn>("consent_on", QT_TRANSLATE_NOOP("History", "Agreed to publish on")),
            column<&Story::consentWithdrawnOn>("consent_withdrawn_on",
                                               QT_TRANSLATE_NOOP("History", "Consent withdrawn on")),
            column<&Story::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

} // namespace redvest::storage
