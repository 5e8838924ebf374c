// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_page.h"

#include "ui/desk/session.h"
#include "ui/parts/history/history_view.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/parts/table/table_page.h"

#include <QHash>
#include <QShortcut>
#include <QVBoxLayout>

#include <optional>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where a record is shown.
struct Where
{
    QString page;
    Wish wish; ///< nothing: the page as it is
};

std::optional<Where> whereShown(const QString& table, const QString& record)
{
    using Find = Where (*)(const QString&);
    static const auto pageOf = [](const char16_t* page) { return QString::fromUtf16(page); };
    static const QHash<QString, Find> exact{
        {u"volunteer"_s,
         [](const QString& id) {
             return Where{pageOf(u"volunteers"), ShowPerson{Id<Volunteer>::fromText(id)}};
         }},
        {u"post"_s,
         [](const QString& id) {
             return Where{pageOf(u"rota"), ShowPost{Id<Post>::fromText(id)}};
         }},
        {u"shift"_s,
         [](const QString& id) {
             return Where{pageOf(u"rota"), ShowShift{Id<Shift>::fromText(id)}};
         }},
        {u"team"_s,
         [](const QString&) {
             return Where{pageOf(u"teams"), ShowList{PageList::Teams}};
         }},
        {u"team_member"_s,
         [](const QString&) {
             return Where{pageOf(u"teams"), ShowList{PageList::Teams}};
         }},
        {u"organisation"_s,
         [](const QString&) {
             return Where{pageOf(u"teams"), ShowList{PageList::Organisations}};
         }},
        {u"campaign"_s,
         [](const QString&) {
             return Where{pageOf(u"teams"), ShowList{PageList::Campaigns}};
         }},
        {u"reserve"_s,
         [](const QString&) {
             return Where{pageOf(u"teams"), ShowList{PageList::Reserve}};
         }},
        {u"session"_s,
         [](const QString& id) {
             return Where{pageOf(u"training"), EnterResults{Id<TrainingSession>::fromText(id)}};
         }},
        {u"item"_s,
         [](const QString& id) {
             return Where{pageOf(u"supplies"), ShowLedgerOf{Id<Item>::fromText(id)}};
         }},
    };
    static const QHash<QString, QString> pages{
        {u"qualification"_s, u"volunteers"_s},
        {u"assignment"_s, u"rota"_s},
        {u"service_record"_s, u"rota"_s},
        {u"requirement"_s, u"rota"_s},
        {u"site"_s, u"rota"_s},
        {u"training_record"_s, u"training"_s},
        {u"course"_s, u"training"_s},
        {u"edition"_s, u"training"_s},
        {u"lot"_s, u"supplies"_s},
        {u"movement"_s, u"supplies"_s},
        {u"store"_s, u"supplies"_s},
        {u"certificate"_s, u"training"_s},
        {u"issuer_key"_s, u"training"_s},
        {u"policy"_s, u"insurance"_s},
        {u"cover"_s, u"insurance"_s},
        {u"saved_query"_s, u"finder"_s},
        {u"post_template"_s, u"rota"_s},
        {u"cover_claim"_s, u"insurance"_s},
        {u"course_rule"_s, u"training"_s},
        {u"session_place"_s, u"training"_s},
        {u"series"_s, u"briefing"_s},
        {u"issue"_s, u"briefing"_s},
    };
    if (const Find find = exact.value(table))
        return find(record);
    return pages.contains(table) ? std::optional(Where{pages.value(table), {}}) : std::nullopt;
}

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_view(new HistoryView([of = &session] { return of->sibling(); }, session.workspace().today(), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_view->list()->belongTo(*this, m_session);
    connect(m_view, &HistoryView::changed, &m_session, &Session::noteChange);
    connect(m_view, &HistoryView::openRequested, this, &HistoryPage::openRecord);
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, [this] {
        Q_EMIT message(tr("Nothing is entered here: the history is written by itself, with every change."));
    });
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

void HistoryPage::open(const Wish& wish)
{
    if (const auto* shown = std::get_if<ShowHistoryOf>(&wish))
        m_view->setRecord(shown->record);
}

void HistoryPage::find()
{
    m_view->list()->focusSearch();
}

QWidget* HistoryPage::mainPart()
{
    return mainPartOf(*m_view->list());
}

void HistoryPage::openRecord(const QString& table, const QString& record)
{
    if (const auto where = whereShown(table, record))
        Q_EMIT navigate(where->page, where->wish);
}

} // namespace redvest::ui
