// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/looks.h"

#include "ui/parts/look/theme.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace redvest::ui {

namespace {

constexpr auto kFactor = "enlargedBy";
constexpr auto kBold = "enlargedBold";

} // namespace

void enlarge(QWidget* widget, double factor, bool bold)
{
    widget->setProperty(kFactor, factor);
    widget->setProperty(kBold, bold);
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    font.setBold(bold);
    widget->setFont(font);
}

void keepEnlarged(QWidget* widget)
{
    if (const QVariant factor = widget->property(kFactor); factor.isValid())
        enlarge(widget, factor.toDouble(), widget->property(kBold).toBool());
}

double textScale()
{
    return std::max(1.0, QApplication::font().pointSizeF() / type::kBase); // a size in pixels counts as designed
}

int scaledToText(int pixels)
{
    return int(std::lround(pixels * textScale()));
}

void mark(QWidget* widget, const char* property, bool on)
{
    if (widget->property(property).toBool() == on)
        return;
    widget->setProperty(property, on);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void setRole(QWidget* label, const char* role)
{
    const QString wished = QString::fromLatin1(role);
    if (label->property("role").toString() == wished)
        return;
    label->setProperty("role", wished);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel* plainLabel(QWidget* parent)
{
    return plainLabel({}, parent);
}

QLabel* sayingLabel(const QString& text, const char* role, QWidget* parent)
{
    QLabel* label = plainLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

} // namespace redvest::ui
