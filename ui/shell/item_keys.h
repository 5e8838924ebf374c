// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A letter for every item of a menu, so that an open menu is walked with one key. Which items stand together changes
// with the page and the tab in front, so the letters are given when a menu opens; an item that stands alone with its
// favourite letter has the same one every time.

#pragma once

#include <QStringList>

#include <vector>

namespace redvest::ui {

/// An item before it has a letter.
struct PlainItem
{
    QString text; ///< as it is shown; one that has a letter already keeps it
    QString name; ///< in English, without blanks: where Chinese words take their letter from
    QString key;  ///< wanted before all others; "" for none
};

/// The texts, each with a letter or digit that no other of them has: "New &shift"; "新建班次(&N)", "导入(&I)…" where
/// there are Chinese characters or the letter is not in the text. Who stands first chooses first. At most 36 items.
[[nodiscard]] QStringList withKeys(const std::vector<PlainItem>& items);

} // namespace redvest::ui
