// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is searched in a PDF and copied from it. Fonts draw a radical of the Kangxi dictionary and the character with
// one glyph, and Qt names the glyph by the lower code: "⼈⼝" would be found by nobody who types "人口".

#pragma once

#include <QByteArray>
#include <QString>

namespace redvest::ui {

/// The same file with every such name put right in its ToUnicode maps. Its length, and so every offset in it, stays.
/// `drawn`: all characters in it; where a radical stands for two characters (戶 and 户) it is the one that was drawn.
[[nodiscard]] QByteArray withPlainText(QByteArray pdf, const QString& drawn);

} // namespace redvest::ui
