// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/post_template.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<PostTemplate>& postTemplateTable()
{
    static const Table<PostTemplate> table(
        {
            .name = u"post_template"_s,
            .called = QT_TRANSLATE_NOOP("History", "Post template"),
            .right = Right::EnterRota,
            .lies = atOffice("posts of one kind are entered alike in the whole office"),
            .knownBy = {u"name"_s},
        },
        {
            column<&PostTemplate::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&PostTemplate::category>("category", QT_TRANSLATE_NOOP("History", "Category")),
            column<&PostTemplate::risk>("risk", QT_TRANSLATE_NOOP("History", "Risk")),
            column<&PostTemplate::duties>("duties", QT_TRANSLATE_NOOP("History", "Duties")),
            column<&PostTemplate::howTo>("how_to", QT_TRANSLATE_NOOP("History", "How to do it")),
            column<&PostTemplate::protection>("protection", QT_TRANSLATE_NOOP("History", "Own protection")),
            column<&PostTemplate::kit>("kit", QT_TRANSLATE_NOOP("History", "Protection kit")),
            column<&PostTemplate::skills>("skills", QT_TRANSLATE_NOOP("History", "Skills")),
            column<&PostTemplate::courses>("courses", QT_TRANSLATE_NOOP("History", "Courses"))
                .refersToNothing("names to fill a form with: the courses need not be entered"),
            column<&PostTemplate::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
            column<&PostTemplate::isInSuit>("suit", QT_TRANSLATE_NOOP("History", "In protective suit")),
            column<&PostTemplate::languages>("languages", QT_TRANSLATE_NOOP("History", "Languages")),
            column<&PostTemplate::licences>("licences", QT_TRANSLATE_NOOP("History", "Licences")),
            column<&PostTemplate::leastAge>("least_age", QT_TRANSLATE_NOOP("History", "Youngest age")),
            column<&PostTemplate::mostAge>("most_age", QT_TRANSLATE_NOOP("History", "Oldest age")),
            column<&PostTemplate::needsAgreement>("needs_agreement", QT_TRANSLATE_NOOP("History", "Written agreement")),
        });
    return table;
}

} // namespace redvest::storage
