// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teams/site_sheet.h"

#include "core/domain/masks.h"
#include "ui/desk/session.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"
#include "ui/teams/site_columns.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

SiteSheetDesk::SiteSheetDesk(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new SectionCard({}, this))
    , m_about(plainLabel(this))
    , m_sums(plainLabel(this))
    , m_postView(new QTableView(this))
    , m_shiftView(new QTableView(this))
    , m_strip(new MessageStrip(this))
    , m_postList(listOf(*m_postView, tr("Posts of the site"), u"teams.sitePosts"_s))
    , m_shiftList(listOf(*m_shiftView, tr("Shifts of the site"), u"teams.siteShifts"_s))
    , m_posts(sitePostColumns(), [](const PostRow& r) { return r.post.id.text(); })
    , m_shifts(siteShiftColumns(), [](const ShiftRow& r) { return r.shift.id.text(); })
{
    setObjectName(u"desk_siteSheet"_s);
    build();
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        bool isTouched = false;
        for (const QString& table : {u"site"_s, u"post"_s, u"requirement"_s, u"shift"_s, u"assignment"_s})
            isTouched = isTouched || changes.touches(table);
        if (isVisible() && isTouched)
            read();
    });
}

PanelList* SiteSheetDesk::listOf(QTableView& view, const QString& title, const QString& name)
{
    return new PanelList({.part = view,
                          .front = *this,
                          .view = view,
                          .facts = [this, title] { return ListFacts{.title = title + u'：' + m_name, .filters = {}}; },
                          .tell = [this](const QString& said) { m_strip->showMessage(said); },
                          .refuse = [this](const QString& why) { m_strip->showProblem(why); }},
                         name);
}

void SiteSheetDesk::furnish(QTableView& view, const QString& name, const QString& called)
{
    view.setObjectName(name);
    view.setAccessibleName(called);
    dressAsList(view);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
}

void SiteSheetDesk::build()
{
    m_about->setObjectName(u"siteAbout"_s);
    m_about->setWordWrap(true);
    m_sums->setObjectName(u"siteSums"_s);
    m_sums->setWordWrap(true);
    furnish(*m_postView, u"sitePosts"_s, tr("Posts of the site"));
    furnish(*m_shiftView, u"siteShifts"_s, tr("Shifts of the site"));
    m_postList->setModel(m_posts);
    m_shiftList->setModel(m_shifts);
    for (PanelList* list : {m_postList, m_shiftList}) {
        list->output().standAt(m_session);
        list->output().setSubject([this] { return m_name; });
    }
    connect(m_postView, &QTableView::activated, this, &SiteSheetDesk::openPost);
    connect(m_shiftView, &QTableView::activated, this, &SiteSheetDesk::openShift);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_about, m_sums, sayingLabel(tr("Posts of the site"), "quiet", this), m_postView,
             sayingLabel(tr("Shifts of seven days; Enter opens one"), "quiet", this), m_shiftView, m_strip})
        m_card->addContent(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->addWidget(m_card);
    setTabOrder(m_postView, m_shiftView);
}

void SiteSheetDesk::belongTo(Page& page)
{
    m_postList->output().offerIn(page);
    m_shiftList->output().offerIn(page);
}

void SiteSheetDesk::start(Id<Site> site)
{
    if (m_site != site) {
        m_posts.setRows({});
        m_shifts.setRows({});
        m_about->clear();
        m_sums->clear();
        m_card->setTitle({});
    }
    m_site = site;
    m_strip->dismiss();
    read();
    m_shiftView->setFocus();
}

/// In a pool thread: a site may have the shifts of a station.
void SiteSheetDesk::read()
{
    using Found = std::optional<SiteSheet>;
    m_reading.run<Found>(
        this,
        [session = &m_session, of = m_site](Progress&) {
            const auto ws = session->sibling();
            return siteSheet(*ws, of, ws->today());
        },
        [this](JobResult<Found> result) {
            if (result.end == JobEnd::Failed)
                return m_strip->showProblem(result.message);
            if (!result.value)
                return;
            if (*result.value)
                show(**result.value);
            else
                m_strip->showProblem(tr("This site is not there any more. Look again."));
        });
}

void SiteSheetDesk::show(const SiteSheet& sheet)
{
    const SiteStanding& at = sheet.standing;
    m_name = at.site.name;
    m_card->setTitle(at.site.name);
    m_card->setRightText(at.site.isArchived ? tr("Archived") : at.site.kind);
    QStringList about{at.place};
    for (const QString& said : {at.site.address, at.site.contact, maskedPhone(at.site.phone)}) {
        if (!said.trimmed().isEmpty())
            about << said;
    }
    m_about->setText(about.join(u" · "_s));
    m_sums->setText(tr("Today: %1 shifts, %2 needed, %3 filled, %4 missing")
                        .arg(thousands(at.shifts), thousands(at.needed), thousands(at.filled), thousands(at.missing)));
    m_posts.setRows(sheet.posts);
    m_shifts.setRows(sheet.shifts);
}

void SiteSheetDesk::openPost(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT postRequested(m_posts.row(index.row()).post.id);
}

void SiteSheetDesk::openShift(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT shiftRequested(m_shifts.row(index.row()).shift.id);
}

void SiteSheetDesk::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    Q_EMIT closed();
}

} // namespace redvest::ui
