// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window looks: colours with a meaning, spacing, type, and the style sheet of the application. Pages take
// colours and distances from here and name none of their own.

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace redvest::ui {

/// Colours by meaning. Every colour of text (text, quiet, accent, warn, filled) reads on each of the four grounds
/// (paper, card, shade, derived) with a contrast of 4.5 : 1 or more, marks and data on paper and card with 3 : 1 or
/// more (WCAG 2.1, 1.4.3 and 1.4.11). The four of data are told apart in grey print by order, value and hatching as
/// well.
struct Palette
{
    QColor paper;    ///< behind everything
    QColor card;     ///< cards, tables, fields
    QColor line;     ///< borders and rules
    QColor edge;     ///< around what would not be seen without it: the box of a tick
    QColor text;     ///< what is read first
    QColor quiet;    ///< labels, hints
    QColor accent;   ///< civic red: the one main action of a page, selection, alarm
    QColor onAccent; ///< text and marks on it
    QColor shade;    ///< accent so light that text on it stays readable: the selected row, the page one is on
    QColor derived;  ///< fields the program filled in
    QColor warn;     ///< needs attention, but is no alarm
    QColor filled;
    QColor callable;
    QColor trainable;
    QColor structural;
};

const Palette& lightPalette();
const Palette& darkPalette();

/// The one of the two that goes with a widget's palette.
const Palette& paletteFor(const QPalette& palette);

/// Distances in pixels, steps of 4.
namespace space {
constexpr int kTight = 4;
constexpr int kSmall = 8;
constexpr int kMedium = 12;
constexpr int kLarge = 16;
constexpr int kSection = 24;
constexpr int kRadius = 6;
} // namespace space

/// Sizes of type in points, where nobody asked for larger or smaller text.
namespace type {
constexpr double kBase = 10;
constexpr double kTitle = 15.5;
constexpr double kFigure = 16.5;
} // namespace type

/// The Chinese sans of the system at `points`; its digits are all of one width, so columns of numbers line up.
QFont uiFont(double points = type::kBase);

/// "12 345" with thin spaces, "−5" with a real minus.
QString thousands(qint64 number);

/// Sets font, palette and style sheet, at the beginning and again whenever a person asks for another: what is open
/// follows at once. `textPercent`: size of all text, 100 as designed. What a page sets on its widgets to be dressed:
/// property accent=true: the main action (QPushButton); property card=true: white box with a border (QFrame, QWidget);
/// property role = "title" | "figure" | "figure-warn" | "quiet" | "alarm" | "warn" | "error" | "ok" (QLabel);
/// property strip=true: a bar with a message; entry=true: a frame that is an entry field; attention=true: amber border;
/// property roomy=true: a list of few entries, with room around each;
/// property derived=true: a field the program filled in; property invalid=true: a field with a Problem;
/// objectName "navigation": the list of pages on the left.
void applyTheme(QApplication& app, bool isDark = false, int textPercent = 100);

} // namespace redvest::ui
