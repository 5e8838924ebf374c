// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pages.h"

#include <QtGlobal>

namespace redvest::ui {

std::vector<PageEntry> pageTable()
{
    return {};
}

} // namespace redvest::ui
