// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of pages: one row a page, in the order of the navigation list.

#pragma once

#include <vector>

class QWidget;

namespace redvest::ui {

class Page;
class Session;

struct PageEntry
{
    const char* id;                    ///< what navigate() names: "volunteers"
    const char* title;                 ///< QT_TRANSLATE_NOOP("Pages", "Volunteers")
    const char* icon;                  ///< resources/icons, without ending; "" for none
    Page* (*make)(Session&, QWidget*); ///< called when the page is first shown
};

/// Every page the program has.
[[nodiscard]] std::vector<PageEntry> pageTable();

} // namespace redvest::ui
