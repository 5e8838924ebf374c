// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pages.h"

#include "ui/briefing/briefing_page.h"
#include "ui/dispatch/dispatch_page.h"
#include "ui/history/history_page.h"
#include "ui/honours/honours_page.h"
#include "ui/overview/overview_page.h"
#include "ui/rota/rota_page.h"
#include "ui/supplies/supplies_page.h"
#include "ui/teams/teams_page.h"
#include "ui/training/training_page.h"
#include "ui/volunteers/finder_page.h"
#include "ui/volunteers/insurance_page.h"
#include "ui/volunteers/volunteers_page.h"

#include <QtGlobal>

namespace redvest::ui {

std::vector<PageEntry> pageTable()
{
    return {
        {"overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "overview",
         [](Session& session, QWidget* parent) -> Page* { return new OverviewPage(session, parent); }},
        {"volunteers", QT_TRANSLATE_NOOP("Pages", "Volunteers"), "volunteers",
         [](Session& session, QWidget* parent) -> Page* { return new VolunteersPage(session, parent); }},
        {"rota", QT_TRANSLATE_NOOP("Pages", "Posts and shifts"), "rota", makeRotaPage},
        {"dispatch", QT_TRANSLATE_NOOP("Pages", "Dispatch"), "dispatch",
         [](Session& session, QWidget* parent) -> Page* { return new DispatchPage(session, parent); }},
        {"training", QT_TRANSLATE_NOOP("Pages", "Training"), "training",
         [](Session& session, QWidget* parent) -> Page* { return new TrainingPage(session, parent); }},
        {"supplies", QT_TRANSLATE_NOOP("Pages", "Supplies"), "supplies",
         [](Session& session, QWidget* parent) -> Page* { return new SuppliesPage(session, parent); }},
        {"briefing", QT_TRANSLATE_NOOP("Pages", "Briefings"), "briefing",
         [](Session& session, QWidget* parent) -> Page* { return new BriefingPage(session, parent); }},
        {"teams", QT_TRANSLATE_NOOP("Pages", "Teams and bodies"), "teams",
         [](Session& session, QWidget* parent) -> Page* { return new TeamsPage(session, parent); }},
        {"insurance", QT_TRANSLATE_NOOP("Pages", "Insurance"), "insurance",
         [](Session& session, QWidget* parent) -> Page* { return new InsurancePage(session, parent); }},
        {"finder", QT_TRANSLATE_NOOP("Pages", "Find people"), "search",
         [](Session& session, QWidget* parent) -> Page* { return new FinderPage(session, parent); }},
        {"honours", QT_TRANSLATE_NOOP("Pages", "Honours and care"), "honours",
         [](Session& session, QWidget* parent) -> Page* { return new HonoursPage(session, parent); }},
        {"history", QT_TRANSLATE_NOOP("Pages", "History"), "history",
         [](Session& session, QWidget* parent) -> Page* { return new HistoryPage(session, parent); }},
    };
}

} // namespace redvest::ui
