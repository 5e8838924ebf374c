// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the style sheet cannot say, said for every widget of a kind where it is dressed.

#pragma once

#include <QProxyStyle>

namespace redvest::ui {

/// Fusion, which looks the same on every system and obeys the sheet. Dates, times and numbers have no arrows that step
/// what was not meant and no input method, calendars are whole, of several tables only the one with the keyboard shows
/// its choice in colour, rows are as high as larger text needs, and boxes to tick have an edge that is seen in light
/// and in dark.
class DeskStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    DeskStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    /// Alt alone goes to the menus, as on the systems people know.
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
};

/// Rows and columns of every list that is open follow the size of text anew: while the application is dressed, a list
/// may come before its head has the new font, which keeps rows from getting lower.
void fitOpenLists();

} // namespace redvest::ui
