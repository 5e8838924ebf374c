// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/list_tab.h"

#include <QCoreApplication>

namespace redvest::ui {

void nameList(TablePage& list, const ListWords& words)
{
    list.setObjectName(words.name);
    list.setTitle(words.title);
    list.setSearchHint(words.searchHint);
    list.setEmptyText(QCoreApplication::translate("TablePage", "Reading…"));
}

} // namespace redvest::ui
