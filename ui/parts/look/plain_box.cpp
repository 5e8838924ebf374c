// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/plain_box.h"

#include "ui/parts/look/shown_text.h"

namespace redvest::ui {

PlainBox::PlainBox(Icon icon, const QString& title, const QString& text, QWidget* parent)
    : QMessageBox(icon, titleText(title), {}, NoButton, parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

} // namespace redvest::ui
