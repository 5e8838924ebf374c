// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message box whose text nobody takes for markup (shown_text.h says why).

#pragma once

#include <QMessageBox>

namespace redvest::ui {

/// Asks or tells something; what it says is shown as it is.
class PlainBox final : public QMessageBox
{
    Q_OBJECT
public:
    PlainBox(Icon icon, const QString& title, const QString& text, QWidget* parent = nullptr);
};

} // namespace redvest::ui
