// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Document in a window of its own, to be printed or saved.

#pragma once

#include "core/report/document.h"

class QWidget;

namespace redvest::ui {

/// Not modal; closed with Esc.
void showPaper(const report::Document& document, const QString& title, QWidget* over);

} // namespace redvest::ui
