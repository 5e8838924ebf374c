// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_page.h"

#include "ui/desk/session.h"
#include "ui/parts/history/history_view.h"
#include "ui/parts/table/table_page.h"

#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Where
{
    const char* table;
    const char* page;
    const char* argument; ///< before the id; nullptr: the page alone
};

constexpr Where kWhere[] = {
    {"volunteer", "volunteers", ""},
    {"qualification", "volunteers", nullptr},
    {"team_member", "volunteers", nullptr},
    {"post", "rota", "post:"},
    {"shift", "rota", "shift:"},
    {"assignment", "rota", nullptr},
    {"service_record", "rota", nullptr},
    {"requirement", "rota", nullptr},
    {"site", "rota", nullptr},
    {"session", "training", ""},
    {"training_record", "training", nullptr},
    {"course", "training", nullptr},
    {"edition", "training", nullptr},
    {"item", "supplies", ""},
    {"lot", "supplies", nullptr},
    {"movement", "supplies", nullptr},
    {"store", "supplies", nullptr},
    {"series", "briefing", nullptr},
    {"issue", "briefing", nullptr},
};

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_view(new HistoryView([of = &session] { return of->sibling(); }, session.workspace().today(), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &HistoryView::changed, &m_session, &Session::noteChange);
    connect(m_view, &HistoryView::openRequested, this, &HistoryPage::openRecord);
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::refresh()
{
    m_view->reload();
}

void HistoryPage::open(const QString& argument)
{
    m_view->setRecord(argument);
}

void HistoryPage::find()
{
    m_view->list()->focusSearch();
}

void HistoryPage::openRecord(const QString& table, const QString& record)
{
    for (const Where& where : kWhere) {
        if (table == QLatin1String(where.table))
            Q_EMIT navigate(QString::fromLatin1(where.page),
                            where.argument ? QLatin1String(where.argument) + record : QString());
    }
}

} // namespace redvest::ui
