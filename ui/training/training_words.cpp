// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/training_words.h"

#include <QCoreApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TrainingPage", text);
}

} // namespace

ListWords recordWords()
{
    return {u"records"_s, tr("Training records"), tr("Name, pinyin, initials, last digits  Ctrl+F"),
            tr("No records here. Enter the results of a session, import a list, or widen the filters.")};
}

ListWords sessionWords()
{
    return {u"sessions"_s, tr("Sessions"), tr("Session, course, place, trainer  Ctrl+F"),
            tr("No sessions here. Plan one with \"New session\".")};
}

ListWords courseWords()
{
    return {u"courses"_s, tr("Courses"), tr("Course  Ctrl+F"),
            tr("No courses yet. Enter the first one with \"New course\".")};
}

ListWords certificateWords()
{
    return {u"certificates"_s, tr("Certificates"), tr("Number, name, course  Ctrl+F"),
            tr("No certificates here. Issue them on \"Records\" or \"Sessions\".")};
}

} // namespace redvest::ui
