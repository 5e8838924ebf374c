// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teams/site_tab.h"

#include "ui/parts/form/term_choices.h"
#include "ui/parts/look/theme.h"
#include "ui/teams/site_columns.h"

#include <QComboBox>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

ListWords siteWords()
{
    return {u"sites"_s, SiteTab::tr("Sites"), SiteTab::tr("Site, kind, contact, address, pinyin  Ctrl+F"),
            SiteTab::tr("No sites here. Enter one with \"New site\", or widen the filters.")};
}

} // namespace

SiteTab::SiteTab(Session& session, QWidget* page, QWidget* parent, Doors doors)
    : QObject(page)
    , m_session(session)
    , m_doors(std::move(doors))
    , m_sites(
          parent, siteWords(), siteColumns(), [](const SiteStanding& r) { return r.site.id.text(); },
          &SiteStanding::searchText)
{
    m_sites.readWith(m_session, page, {u"site"_s, u"post"_s, u"shift"_s, u"assignment"_s, u"division"_s}, [this] {
        return [day = m_session.workspace().today()](const Workspace& ws) { return siteStandings(ws, day); };
    });
    buildFilters();
    buildButtons();
    m_sites.whenShown([this] { showSums(); });
    TablePage* list = m_sites.list();
    connect(list, &TablePage::openRequested, this, &SiteTab::show);
    connect(list, &TablePage::editRequested, this, &SiteTab::edit);
    connect(list, &TablePage::archiveRequested, this, [this](const QStringList& ids) { m_doors.archive(ids); });
}

void SiteTab::buildFilters()
{
    TablePage* list = m_sites.list();
    m_kind = list->addFilter(tr("Kind"), {tr("All kinds")});
    m_kind->setObjectName(u"siteKind"_s);
    filterByTerms(m_session, *m_kind, TermList::SiteKind);
    m_state = list->addFilter(tr("State"), {tr("In use"), tr("Archived")});
    m_state->setObjectName(u"siteState"_s);
    m_sites.passWith([this](const SiteStanding& r) {
        const bool isMeant = m_kind->currentIndex() <= 0 || m_kind->currentText() == r.site.kind;
        return isMeant && r.site.isArchived == (m_state->currentIndex() == 1);
    });
    for (QComboBox* combo : {m_kind, m_state})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { m_sites.filter(); });
}

void SiteTab::buildButtons()
{
    TablePage* list = m_sites.list();
    const auto button = [this, list](const QString& name, const QString& text, const std::function<void()>& work,
                                     bool isMain = false) {
        return m_doors.button(list, {.name = name, .text = text, .right = Right::EnterRota}, work, isMain);
    };
    setMenu(button(u"importSites"_s, tr("Import…"), [this] { m_doors.bringIn(); }), MenuId::Exchange);
    button(u"archiveSites"_s, tr("Archive"), [this, list] { m_doors.archive(list->selectedIds()); });
    button(u"editSite"_s, tr("Edit"), [this, list] { edit(list->currentId()); });
    QAction* fresh = button(
        u"newSite"_s, tr("New site"), [this] { edit({}); }, true);
    m_doors.button(
        list, {.name = u"openSite"_s, .text = tr("Page of the site  Enter")}, [this, list] { show(list->currentId()); },
        false);
    giveNewKey(fresh);
    connect(list, &TablePage::newRequested, fresh, &QAction::trigger);
}

void SiteTab::showSums()
{
    qint64 missing = 0;
    for (int row = 0; row < m_sites.model().rowCount(); ++row)
        missing += m_sites.model().row(row).missing;
    m_sites.list()->setCountText(
        tr("%1 sites, %2 missing today").arg(thousands(m_sites.model().rowCount()), thousands(missing)));
}

void SiteTab::edit(const QString& id)
{
    m_sites.whenTrue([this, id] {
        const SiteStanding* row = m_sites.find(id);
        m_doors.edit(row == nullptr ? std::nullopt : std::optional(row->site));
    });
}

void SiteTab::show(const QString& id)
{
    if (id.isEmpty())
        return askForRow(*m_sites.list(), tr("Choose a site first."));
    m_doors.show(Id<Site>::fromText(id));
}

} // namespace redvest::ui
