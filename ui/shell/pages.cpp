// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pages.h"

#include "ui/rota/rota_page.h"
#include "ui/volunteers/volunteers_page.h"

#include <QtGlobal>

namespace redvest::ui {

std::vector<PageEntry> pageTable()
{
    return {
        {"volunteers", QT_TRANSLATE_NOOP("Pages", "Volunteers"), "volunteers",
         [](Session& session, QWidget* parent) -> Page* { return new VolunteersPage(session, parent); }},
        {"rota", QT_TRANSLATE_NOOP("Pages", "Posts and shifts"), "rota", makeRotaPage},
    };
}

} // namespace redvest::ui
