// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the style sheet cannot say, said for every widget of a kind where it is dressed.

#pragma once

#include <QProxyStyle>

namespace redvest::ui {

/// Fusion, which looks the same on every system and obeys the sheet. Dates, times and numbers have no arrows that step
/// what was not meant and no input method, calendars are whole, and of several tables only the one with the keyboard
/// shows its choice in colour.
class DeskStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    DeskStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    /// Alt alone goes to the menus, as on the systems people know.
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
};

} // namespace redvest::ui
