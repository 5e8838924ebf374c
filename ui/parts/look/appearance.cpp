// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/appearance.h"

#include "ui/parts/look/theme.h"

#include <QApplication>
#include <QSettings>
#include <QVariant>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto kColoursKey = u"colours"_s;
const auto kTextKey = u"textPercent"_s;
constexpr const char* kBeingDressed = "beingDressed";

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

bool isSystemDark()
{
    QApplication::setPalette(QPalette());
    return &paletteFor(QApplication::palette()) == &darkPalette();
}

void applyAppearance(QApplication& app, const Appearance& wanted, const IsDark& isDarkNow)
{
    app.setProperty(kBeingDressed, true);
    const bool isDark = wanted.colours == Colours::Dark || (wanted.colours == Colours::AsSystem && isDarkNow());
    applyTheme(app, isDark, wanted.textPercent);
    app.setProperty(kBeingDressed, QVariant());
}

bool isBeingDressed(const QApplication& app)
{
    return app.property(kBeingDressed).toBool();
}

} // namespace redvest::ui
