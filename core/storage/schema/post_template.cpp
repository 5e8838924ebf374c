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
            column<&PostTemplate::courses>("courses", QT_TRANSLATE_NOOP("History", "Courses")),
            column<&PostTemplate::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

} // namespace redvest::storage
