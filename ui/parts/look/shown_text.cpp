// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/shown_text.h"

#include <QTextDocument>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

QString tipText(const QString& text)
{
    // A tooltip asks the same question; what it would not take for markup it shows as it is.
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

QString buttonText(const QString& text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QString titleText(const QString& text)
{
    return QString(text).replace(u"[*]"_s, u"[*][*]"_s);
}

} // namespace redvest::ui
