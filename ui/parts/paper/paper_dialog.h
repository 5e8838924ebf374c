// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Document in a window of its own, to be printed or saved.

#pragma once

#include "core/report/document.h"

#include <functional>

class QWidget;

namespace redvest::ui {

/// Not modal; closed with Esc. `closed` is told then whether it was printed or saved once.
void showPaper(const report::Document& document, const QString& title, QWidget* over,
               const std::function<void(bool isOut)>& closed = {});

} // namespace redvest::ui
