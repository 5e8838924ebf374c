// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: navigation on the left, one page at a time. It only hosts; pages own their actions.

#pragma once

#include <QMainWindow>

namespace redvest::ui {

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
};

} // namespace redvest::ui
