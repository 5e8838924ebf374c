// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/appearance.h"

#include "ui/parts/look/theme.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto kColoursKey = u"colours"_s;
const auto kTextKey = u"textPercent"_s;

/// Whether the system gives its programs a dark palette; the application has that palette afterwards.
bool isSystemDark()
{
    QApplication::setPalette(QPalette());
    return &paletteFor(QApplication::palette()) == &darkPalette();
}

} // namespace

Appearance keptAppearance()
{
    const QSettings settings;
    Appearance kept;
    kept.colours = fromWord<Colours>(settings.value(kColoursKey).toString()).value_or(kept.colours);
    const int percent = settings.value(kTextKey).toInt();
    if (std::find(kTextPercents.begin(), kTextPercents.end(), percent) != kTextPercents.end())
        kept.textPercent = percent;
    return kept;
}

void keepAppearance(const Appearance& wanted)
{
    QSettings settings;
    settings.setValue(kColoursKey, wordOf(wanted.colours));
    settings.setValue(kTextKey, wanted.textPercent);
}

void applyAppearance(QApplication& app, const Appearance& wanted)
{
    const bool isDark = wanted.colours == Colours::Dark || (wanted.colours == Colours::AsSystem && isSystemDark());
    applyTheme(app, isDark, wanted.textPercent);
}

} // namespace redvest::ui
