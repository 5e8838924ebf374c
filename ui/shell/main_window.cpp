// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

namespace redvest::ui {

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent) {}

} // namespace redvest::ui
