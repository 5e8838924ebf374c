// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the house as functions of a path and a text, so that each can be shown to find what it is for.
// The rules themselves: ARCHITECTURE.md.

#pragma once

#include <QHash>
#include <QStringList>

#include <functional>

namespace redvest::architecture {

/// Complaints about one file, "path:line: what", in line order. `path` is relative to the project, with "/".
using Rule = std::function<QStringList(const QString& path, const QString& text)>;

/// An intent whose verb names no right: the gate would refuse it to everybody but administrators.
[[nodiscard]] QStringList verbsOfNobody(const QString& path, const QString& text);
/// base ← domain ← {storage, formats, report} ← usecases ← {ui, app}.
[[nodiscard]] QStringList upwardIncludes(const QString& path, const QString& text);
/// ui/<area> includes of ui only parts, desk and its own area; parts and desk include no area.
QStringList foreignUiIncludes(const QString& path, const QString& text);
/// Within a floor (core/storage, core/usecases, ui) a room includes only rooms that lie below it.
QStringList climbingIncludes(const QString& path, const QString& text);
/// Pieces of statements (conditions, orders) outside core/storage: sqlOutsideStorage sees only whole ones.
QStringList sqlFragmentsOutsideStorage(const QString& path, const QString& text);
/// Failures are caught at the doors and in the few files of the list, each with its reason.
QStringList catchesOutsideDoors(const QString& path, const QString& text);
/// Files of that list in which nothing is caught any more, from the texts of the program by path.
QStringList doorsWithoutCatch(const QHash<QString, QString>& texts);
/// Files are opened for writing by OutputFile (core/base/output_file) and in the few files of the list, each with its
/// reason: whoever opens one himself asks nobody whether a workspace lies there, and leaves half of it when killed.
QStringList writingBesideOutputFile(const QString& path, const QString& text);
/// Files of that list in which nothing is opened any more, from the texts of the program by path.
QStringList writersWithoutNeed(const QHash<QString, QString>& texts);
/// Types that two headers declare under one name in one namespace, or in one that lies within the other.
QStringList namesOfTwoThings(const QHash<QString, QString>& texts);
/// Member functions of a class whose header belongs to another source of the same folder (`x_y.cpp` that implements the
/// class of `x.h`), from the texts of the program by path; the first of each source, in order of the paths. The few
/// that may are listed with their reasons.
QStringList membersAwayFromHome(const QHash<QString, QString>& texts);
/// Whether sources of that list need not be on it any more.
QStringList lodgersWithoutNeed(const QHash<QString, QString>& texts);
/// Only the clock (core/base/clock.cpp) asks the system what time it is; how long something took may be measured.
QStringList timeBesideTheClock(const QString& path, const QString& text);
/// core has no Qt Gui, no Widgets and no QObject.
QStringList guiInCore(const QString& path, const QString& text);
/// SQL in string literals stands only in core/storage.
QStringList sqlOutsideStorage(const QString& path, const QString& text);
/// INSERT, UPDATE, DELETE and REPLACE stand only in the files of the write gate.
QStringList writesOutsideGate(const QString& path, const QString& text);
/// Which engine it is is asked, and words of one engine (PRAGMA, pg_ …) are said, in Dialect and in the few files of
/// the list, each with its reason: where the question is about a place or a file.
QStringList questionsOutsideDialect(const QString& path, const QString& text);
/// Files of that list that ask nothing any more, from the texts of the program by path.
QStringList roomsWithoutQuestion(const QHash<QString, QString>& texts);
/// Nothing above core/storage takes the connection of a Reader or mends rows past the journal.
QStringList engineFromAbove(const QString& path, const QString& text);
/// No `.transaction()`: it is a deferred BEGIN and fails under load. No INSERT OR REPLACE: one engine lacks it, and on
/// the other it deletes the row first.
QStringList forbiddenStatements(const QString& path, const QString& text);
/// In the window, text that is stored is shown by what ui/parts/look makes plain: nothing else makes labels and message
/// boxes, and tips and titles are literal or pass through tipText and titleText. A few files are listed with reasons.
QStringList textTakenForMarkup(const QString& path, const QString& text);
/// Files of that list that need not be on it any more, from the texts of the program by path.
QStringList otherWaysWithoutNeed(const QHash<QString, QString>& texts);
/// No instance() and no left-over qDebug.
QStringList forbiddenCalls(const QString& path, const QString& text);
/// Sources of the program have at most 400 lines.
QStringList tooLong(const QString& path, const QString& text);
/// Headers have #pragma once.
QStringList unguardedHeader(const QString& path, const QString& text);
/// The first two lines name the holders and the licence.
QStringList unlicensed(const QString& path, const QString& text);

/// C++ text with comments blanked, line ends kept. String literals stay.
QString withoutComments(const QString& text);

} // namespace redvest::architecture
