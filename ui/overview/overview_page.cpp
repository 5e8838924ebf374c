// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_page.h"

#include "core/domain/words.h"
#include "core/report/gaps.h"
#include "ui/desk/action.h"
#include "ui/desk/output_dialog.h"
#include "ui/desk/session.h"
#include "ui/overview/call_door.h"
#include "ui/overview/finding_words.h"
#include "ui/overview/first_steps.h"
#include "ui/overview/gap_panel.h"
#include "ui/overview/line_list.h"
#include "ui/overview/nature_line.h"
#include "ui/overview/overview_lines.h"
#include "ui/overview/period_filter.h"
#include "ui/overview/todo_lines.h"
#include "ui/parts/form/term_choices.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/look/typed_search.h"
#include "ui/parts/table/panel_list.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBreadcrumbHeight = 32;
constexpr int kSideShare = 10; ///< of 26
constexpr int kMainShare = 16;

} // namespace

OverviewPage::OverviewPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_place{session.workspace().office().division, false, {}, {}}
    , m_period(named(new PeriodFilter(this), u"period"_s))
    , m_category(named(new QComboBox(this), u"category"_s))
    , m_note(named(plainLabel(this), u"note"_s))
    , m_breadcrumb(named(new Breadcrumb(this), u"breadcrumb"_s))
    , m_figures(new KeyFigures(this))
    , m_panel(new GapPanel(this))
    , m_steps(new FirstSteps(session, *this))
    , m_urgentCard(new SectionCard(tr("Most urgent"), this))
    , m_urgent(named(new LineList(this), u"urgent"_s))
    , m_todoCard(new SectionCard(tr("To do"), this))
    , m_todo(named(new LineList(this), u"todo"_s))
    , m_todoLines(new TodoLines(session, this, *m_todo, *m_todoCard, [this] { return m_place.division; }))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kMedium);
    column->addLayout(buildFilters());
    column->addLayout(buildHead());
    column->addWidget(m_figures);
    column->addLayout(buildBody(), 1);
    m_period->setPeriod(PeriodKind::DutyDay, localDate(dutyDay(session.workspace().now()).from));
    connectParts();
    // What is short of people here are shifts.
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this,
            [this] { Q_EMIT navigate(u"rota"_s, EnterShift{Id<Post>::fromText(m_place.post)}); });
}

QWidget* OverviewPage::mainPart()
{
    return m_steps->isHidden() ? static_cast<QWidget*>(m_panel) : m_steps;
}

QBoxLayout* OverviewPage::buildFilters()
{
    m_category->setAccessibleName(tr("Category"));
    m_category->addItem(tr("All categories"), QString());
    new TypedSearch(*m_category); // the box owns it
    filterByTerms(m_session, *m_category, TermList::Category);
    setRole(m_note, "warn");
    m_note->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_period);
    row->addWidget(m_category);
    row->addWidget(m_note);
    row->addWidget(new NatureLine(m_session, *this, [this] { return query(); }));
    row->addStretch(1);
    return row;
}

QBoxLayout* OverviewPage::buildHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    m_breadcrumb->setFixedHeight(kBreadcrumbHeight);
    row->addWidget(m_breadcrumb, 1);
    buildActions(row);
    return row;
}

void OverviewPage::buildActions(QBoxLayout* row)
{
    const auto add = [&](const QString& name, const QString& text, const QKeySequence& key, MenuId menu, auto done) {
        const Action made{.name = name, .text = text, .key = key, .isOfWindow = true, .menu = menu};
        QAction* action = makeAction(this, made, done);
        auto* button = named(new QPushButton(text, this), name);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
        return button;
    };
    add(u"copyText"_s, tr("Copy as text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), MenuId::Edit, [this] {
        QApplication::clipboard()->setText(report::gapMessage(m_table));
        Q_EMIT message(tr("Copied as text. Paste it into the chat."));
    });
    add(u"saveImage"_s, tr("Save as image…"), {}, MenuId::File, [this] { chooseImage(); });
    add(u"export"_s, tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), MenuId::Exchange, [this] { chooseExport(); });
    mark(add(u"printBriefing"_s, tr("Print briefing"), QKeySequence::Print, MenuId::Print,
             [this] {
                 Q_EMIT navigate(u"briefing"_s, WriteIssue{m_place.division, m_table.period});
             }),
         "accent");
    row->insertWidget(row->count() - 1, callDoor(*this, [this] {
                          return WriteCall{m_place.division, m_table.period, m_category->currentData().toString()};
                      }));
    m_panel->list().output().offerIn(*this);
}

QBoxLayout* OverviewPage::buildBody()
{
    m_urgentCard->addContent(m_urgent);
    m_todoCard->addContent(m_todo);
    // The share of the width is fixed, whatever stands in the cards.
    for (QWidget* card : std::initializer_list<QWidget*>{m_panel, m_steps, m_urgentCard, m_todoCard})
        card->setSizePolicy(QSizePolicy::Ignored, card->sizePolicy().verticalPolicy());
    auto* side = new QVBoxLayout;
    side->setSpacing(space::kMedium);
    side->addWidget(m_urgentCard, 3);
    side->addWidget(m_todoCard, 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(m_panel, kMainShare);
    row->addWidget(m_steps, kMainShare);
    m_steps->hide();
    row->addLayout(side, kSideShare);
    return row;
}

void OverviewPage::connectParts()
{
    connect(m_period, &PeriodFilter::changed, this, &OverviewPage::refresh);
    connect(m_category, &QComboBox::currentIndexChanged, this, &OverviewPage::refresh);
    connect(m_breadcrumb, &Breadcrumb::chosen, this, [this](const QString& code) {
        m_panel->comeFrom({m_place.post.isEmpty() ? m_place.division : m_place.post, m_place.division});
        goTo(placeOf(code, m_place));
    });
    connect(m_panel, &GapPanel::opened, this, &OverviewPage::openRow);
    connect(m_panel, &GapPanel::dayOpened, this, &OverviewPage::openDay);
    connect(m_panel, &GapPanel::backWanted, m_breadcrumb, &Breadcrumb::up);
    connect(m_panel, &GapPanel::viewChanged, this, &OverviewPage::readView);
    connect(m_panel, &GapPanel::told, this, [this](const QString& said) { Q_EMIT message(said); });
    connect(m_panel, &GapPanel::refused, this, &Page::refused);
    connect(m_figures, &KeyFigures::opened, this, &OverviewPage::openFigure);
    const auto showShift = [this](Id<Shift> shift) { Q_EMIT navigate(u"rota"_s, ShowShift{shift}); };
    connect(m_urgent, &LineList::opened, this, [showShift](const QString& id) { showShift(Id<Shift>::fromText(id)); });
    connect(m_todo, &LineList::opened, this, &OverviewPage::openFinding);
    connect(m_todoLines, &TodoLines::shiftWanted, this, showShift);
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

GapQuery OverviewPage::query() const
{
    return {m_place.division, m_period->period(), grouping(m_place), m_category->currentData().toString(),
            m_place.isItself, m_place.post};
}

void OverviewPage::refresh()
{
    m_breadcrumb->setPath(crumbs(m_place, m_session.workspace().divisions(), m_session.workspace().office().division));
    const auto work = [session = &m_session, asked = query(), isFirst = m_isFirst](Progress&) {
        const auto ws = session->sibling();
        Answer answer{gaps(*ws, asked), {}, {}};
        if (!answer.table.ok() || answer.table->shifts > 0)
            return answer;
        answer.there = beginnings(*ws);
        if (isFirst)
            answer.nearest = nearestDutyDay(*ws, asked.scope, ws->now());
        return answer;
    };
    m_gapJob.run<Answer>(this, work, [this](JobResult<Answer> result) {
        if (result.end == JobEnd::Done)
            showGaps(std::move(*result.value));
        else if (result.end == JobEnd::Failed)
            tellUnread(KeyFigures::Gap, result.message);
    });
}

void OverviewPage::open(const Wish& wish)
{
    const auto* asked = std::get_if<ShowDivision>(&wish);
    if (asked != nullptr && m_session.workspace().divisions().find(asked->code) != nullptr)
        goTo({asked->code, false, {}, {}});
}

/// Where the figures would stand, too: a page that seems to be reading still tells nobody.
void OverviewPage::tellUnread(KeyFigures::Figure first, const QString& why)
{
    m_figures->setUnread(first);
    if (first == KeyFigures::Gap)
        m_panel->setUnread();
    Q_EMIT m_session.failed(why);
}

void OverviewPage::showGaps(Answer answer)
{
    if (!answer.table.ok())
        return m_note->setText(answer.table.problems().front().text);
    const bool isEmpty = answer.there && answer.there->shifts == 0;
    const bool wasFirst = std::exchange(m_isFirst, isEmpty); // with the first shifts the day to show is looked for
    showSteps(answer.there);
    if (wasFirst && answer.nearest) {
        // An empty page tells nothing; the day is named so that nobody takes it for today.
        m_period->setPeriod(PeriodKind::DutyDay, *answer.nearest);
        return m_note->setText(tr("No shifts today. Shown: the nearest day with shifts."));
    }
    m_table = std::move(answer.table).value();
    m_panel->setTable(m_table);
    m_figures->setTable(m_table);
    if (m_table.shifts == 0)
        m_note->setText(isEmpty ? tr("No shifts yet: begin with the first steps.") : tr("No shifts in this period."));
    else if (m_table.period.contains(m_session.workspace().now()))
        m_note->setText({});
    Q_EMIT gapsShown();
    readOverview();
    readView();
}

void OverviewPage::showSteps(const std::optional<Beginnings>& there)
{
    const bool isEmpty = there && there->shifts == 0;
    if (isEmpty)
        m_steps->setBeginnings(*there);
    if (isEmpty != m_steps->isHidden())
        return;
    const QWidget* before = isEmpty ? static_cast<const QWidget*>(m_panel) : m_steps;
    const bool hasKeyboard = before->isAncestorOf(QApplication::focusWidget());
    for (QWidget* part : std::initializer_list<QWidget*>{m_figures, m_panel, m_urgentCard})
        part->setHidden(isEmpty);
    m_steps->setVisible(isEmpty);
    setFocusProxy(isEmpty ? static_cast<QWidget*>(m_steps) : m_panel);
    if (hasKeyboard)
        setFocus(Qt::OtherFocusReason);
}

void OverviewPage::readOverview()
{
    m_isOverviewStale = m_isOverviewRunning;
    if (m_isOverviewRunning)
        return;
    m_isOverviewRunning = true;
    const auto work = [session = &m_session, asked = query()](Progress& progress) {
        return overview(*session->sibling(), asked, progress);
    };
    const auto done = [this](JobResult<Outcome<Overview>> result) {
        m_isOverviewRunning = false;
        if (m_isOverviewStale)
            return readOverview();
        if (result.end == JobEnd::Done && result.value->ok())
            showOverview(**result.value);
        else if (result.end == JobEnd::Failed)
            tellUnread(KeyFigures::OnDuty, result.message);
    };
    runJob<Outcome<Overview>>(this, work, done);
}

void OverviewPage::showOverview(const Overview& all)
{
    m_figures->setOverview(all, m_table);
    // An older answer may come after the place was changed.
    if (all.before.by == m_table.by && all.before.scopeName == m_table.scopeName &&
        all.before.category == m_table.category && all.before.period == periodBefore(m_table.period))
        m_panel->setBefore(all.before);
    m_urgent->setLines(urgentLines(all), all.urgent.shifts == 0 ? tr("No shifts.") : tr("Every shift is complete."));
    m_urgentCard->setTitle(all.isAhead ? tr("Most urgent in the next 24 h") : tr("Most urgent of the period"));
    m_urgentCard->setRightText(tr("Shifts: %1").arg(thinSpaced(qint64(all.urgent.rows.size()))));
    m_todoLines->setFindings(all.findings);
    Q_EMIT overviewShown();
}

void OverviewPage::readView()
{
    if (m_table.period == Span{})
        return;
    if (m_panel->view() == GapView::Trend)
        return readInto<GapTable>(
            [asked = query(), days = m_panel->trendDays()](const Workspace& ws) { return gapTrend(ws, asked, days); },
            [this](const GapTable& days) { m_panel->setTrend(days); });
    if (m_panel->view() == GapView::Hours)
        readInto<HourGaps>([asked = query()](const Workspace& ws) { return gapsByHour(ws, asked); },
                           [this](const HourGaps& hours) { m_panel->setHours(hours); });
}

template <class Read>
void OverviewPage::readInto(std::function<Outcome<Read>(const Workspace&)> read, std::function<void(const Read&)> shown)
{
    const auto work = [session = &m_session, read = std::move(read)](Progress&) { return read(*session->sibling()); };
    m_viewJob.run<Outcome<Read>>(this, work, [this, shown = std::move(shown)](JobResult<Outcome<Read>> result) {
        if (result.end == JobEnd::Failed)
            Q_EMIT m_session.failed(result.message);
        if (result.end != JobEnd::Done)
            return;
        if (!result.value->ok())
            return m_note->setText(result.value->problems().front().text);
        shown(**result.value);
        Q_EMIT viewShown();
    });
}

void OverviewPage::goTo(const ShownPlace& place)
{
    m_place = place;
    m_todoLines->askAnew();
    refresh();
}

void OverviewPage::openRow(const QString& code)
{
    if (const auto next = below(m_place, m_table, code))
        goTo(*next);
    else
        Q_EMIT navigate(u"rota"_s, ShowShift{Id<Shift>::fromText(code)});
}

void OverviewPage::openDay(const QString& day)
{
    const bool isCalendarDay = localTime(m_table.period.to) == QTime(0, 0);
    m_panel->showView(GapView::Bars);
    m_period->setPeriod(isCalendarDay ? PeriodKind::Day : PeriodKind::DutyDay, QDate::fromString(day, Qt::ISODate));
}

void OverviewPage::openFigure(int figure)
{
    if (const QString page = KeyFigures::pageOf(figure); !page.isEmpty())
        Q_EMIT navigate(page);
    else
        m_panel->showView(figure == KeyFigures::Gap ? GapView::Bars : GapView::Table);
}

void OverviewPage::openFinding(const QString& id)
{
    const auto kind = static_cast<FindingKind>(id.toInt());
    kind == FindingKind::Strained ? m_todoLines->openStrains() : Q_EMIT navigate(pageOf(kind), wishOf(kind));
}

QString OverviewPage::fileName() const
{
    return fileNameOf(tr("Gap %1 %2").arg(m_table.scopeName, localDate(m_table.period.from).toString(Qt::ISODate)));
}

bool OverviewPage::saveImage(const QString& path)
{
    return m_session.attempt([&] { m_panel->save(path); });
}

bool OverviewPage::exportTable(const QString& path)
{
    return m_session.attempt([&] { exportGaps(m_table, path); });
}

void OverviewPage::chooseImage()
{
    const QString path = askForOutput(this, tr("Save as image"), fileName() + u".png"_s,
                                      tr("Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)"));
    if (!path.isEmpty() && saveImage(path))
        Q_EMIT message(tr("Saved: %1").arg(path));
}

/// The table that is seen goes as it stands, behind the other views the whole one.
void OverviewPage::chooseExport()
{
    if (m_panel->view() == GapView::Table)
        return m_panel->list().output().exportRows();
    const QString path =
        askForOutput(this, tr("Export table"), fileName() + u".xlsx"_s, tr("Spreadsheet (*.xlsx);;Text (*.csv)"));
    if (!path.isEmpty() && exportTable(path))
        Q_EMIT message(tr("Saved: %1").arg(path));
}

} // namespace redvest::ui
