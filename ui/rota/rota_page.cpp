// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/rota_page.h"

#include "core/usecases/workspace/setup.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/rota/day_strip.h"
#include "ui/rota/hours_desk.h"
#include "ui/rota/post_desk.h"
#include "ui/rota/rota_columns.h"
#include "ui/rota/rota_words.h"
#include "ui/rota/shift_desk.h"
#include "ui/rota/shift_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPanelWidth = 440;

ListWords shiftWords()
{
    return {u"shiftList"_s, RotaPage::tr("Shifts"), RotaPage::tr("Post, site  Ctrl+F"),
            RotaPage::tr("No shift on this day. Ctrl+N enters one; a day can also be copied or imported.")};
}

ListWords postWords()
{
    return {u"postList"_s, RotaPage::tr("Posts"), RotaPage::tr("Post, site, service  Ctrl+F"),
            RotaPage::tr("No post yet. Ctrl+N enters one.")};
}

} // namespace

RotaPage::RotaPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_views(new QStackedWidget(this))
    , m_tabs(new QTabBar(this))
    , m_lists(new QStackedWidget(this))
    , m_days(new DayStrip(session.workspace().today(), this))
    , m_shifts(
          this, shiftWords(), shiftColumns([this] { return m_days->day(); }),
          [](const ShiftRow& r) { return r.shift.id.text(); },
          [](const ShiftRow& r) {
              return namesSearchText({r.postName, r.siteName, r.place, r.category});
          })
    , m_posts(
          this, postWords(), postColumns(), [](const PostRow& r) { return r.post.id.text(); },
          [](const PostRow& r) {
              return namesSearchText({r.post.name, r.siteName, r.post.category});
          })
    , m_gaps(new StoreReading(session, this, {u"shift"_s, u"assignment"_s, u"post"_s, u"site"_s}))
    , m_panel(new ShiftPanel(session, *m_shifts.list()->strip(), this))
    , m_hours(new HoursDesk(session, this))
    , m_postDesk(new PostDesk(session, this))
    , m_shiftDesk(new ShiftDesk(session, this))
    , m_division(new DivisionPicker(this))
    , m_category(nullptr)
    , m_worstFirst(new QCheckBox(tr("Worst gap first"), this))
    , m_calledOff(new QCheckBox(tr("Called off too"), this))
    , m_copying(new QWidget(this))
    , m_copies(new QSpinBox(m_copying))
{
    buildShifts();
    buildPosts();
    buildFilters();
    buildCopying();
    buildActions();
    connectDesks();
    m_views->addWidget(buildLists());
    m_views->addWidget(m_postDesk);
    m_views->addWidget(m_shiftDesk);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_views);
}

QWidget* RotaPage::buildLists()
{
    auto* lists = new QWidget(this);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->addTab(tr("Shifts"));
    m_tabs->addTab(tr("Posts"));
    m_tabs->addTab(tr("Hours"));
    // The days of a city are wide; the names of the tabs stay whole.
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_tabs->setDrawBase(false);
    connect(m_tabs, &QTabBar::currentChanged, this, &RotaPage::showTab);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, 0);
    top->addWidget(m_tabs);
    top->addSpacing(space::kLarge);
    top->addWidget(m_days);
    top->addStretch(1);
    auto* shifts = new QWidget(this);
    auto* row = new QHBoxLayout(shifts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_shifts.list(), 1);
    m_panel->setFixedWidth(kPanelWidth);
    row->addWidget(m_panel);
    m_lists->addWidget(shifts);
    m_lists->addWidget(m_posts.list());
    m_lists->addWidget(m_hours);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_copying);
    column->addWidget(m_lists, 1);
    return lists;
}

void RotaPage::buildShifts()
{
    m_shifts.readWith(m_session, this, {u"shift"_s, u"assignment"_s, u"post"_s, u"site"_s, u"division"_s},
                      [this] { return [asked = filter()](const Workspace& ws) { return shiftRows(ws, asked); }; });
    m_shifts.whenShown([this] {
        if (m_shifts.find(m_panel->shift().text()) == nullptr)
            followShift();
    });
    readGaps();
    TablePage* list = m_shifts.list();
    connect(list, &TablePage::selectionChanged, this, &RotaPage::followShift);
    connect(list, &TablePage::openRequested, this, [this] { m_panel->focusCandidates(); });
    connect(list, &TablePage::editRequested, this, &RotaPage::changeCurrent);
    connect(list, &TablePage::newRequested, this, &RotaPage::newShift);
    connect(list, &TablePage::archiveRequested, this, &RotaPage::callOff);
    connect(m_panel, &ShiftPanel::left, list, [list] { list->view()->setFocus(Qt::OtherFocusReason); });
}

void RotaPage::buildPosts()
{
    m_posts.readWith(m_session, this, {u"post"_s, u"site"_s, u"requirement"_s, u"shift"_s, u"division"_s}, [this] {
        return [scope = m_division->code()](const Workspace& ws) { return postRows(ws, scope); };
    });
    TablePage* list = m_posts.list();
    connect(list, &TablePage::openRequested, this, &RotaPage::changeCurrent);
    connect(list, &TablePage::editRequested, this, &RotaPage::changeCurrent);
    connect(list, &TablePage::newRequested, this, &RotaPage::newPost);
    connect(list, &TablePage::archiveRequested, this, &RotaPage::archivePosts);
}

void RotaPage::buildFilters()
{
    TablePage* list = m_shifts.list();
    list->findChild<QLineEdit*>(u"search"_s)->setMinimumWidth(150);
    m_division->setObjectName(u"divisionFilter"_s);
    m_division->setPlaceholderText(tr("All streets"));
    m_division->setClearButtonEnabled(true);
    m_division->setMinimumWidth(160);
    m_division->setDivisions(divisionEntries(m_session.workspace().divisions()));
    list->addFilter(tr("Street or community"), m_division);
    QStringList categories{tr("All services")};
    m_session.attempt([&] { categories += terms(m_session.workspace(), u"category"_s); });
    m_category = list->addFilter(tr("Service"), categories);
    m_category->setObjectName(u"categoryFilter"_s);
    m_worstFirst->setObjectName(u"worstFirst"_s);
    m_calledOff->setObjectName(u"calledOff"_s);
    list->addFilter(tr("The largest gap on top"), m_worstFirst);
    list->addFilter(tr("Shifts called off stay in the list"), m_calledOff);
    connect(m_days, &DayStrip::dayChanged, this, [this] {
        m_shifts.reading().askAnew();
        if (m_days->monday() != m_gapsOf)
            m_gaps->askAnew();
    });
    connect(m_division, &DivisionPicker::codeChanged, this, &RotaPage::askAll);
    connect(m_category, &QComboBox::currentIndexChanged, this, &RotaPage::askShifts);
    connect(m_calledOff, &QCheckBox::toggled, this, [this] { m_shifts.reading().askAnew(); });
    connect(m_worstFirst, &QCheckBox::toggled, this, [list](bool on) {
        list->view()->sortByColumn(on ? kGapColumn : -1, on ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    const auto week = [this](int key, int days) {
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), m_lists), &QShortcut::activated, this,
                [this, days] { m_days->setDay(m_days->day().addDays(days)); });
    };
    week(Qt::Key_Left, -7);
    week(Qt::Key_Right, 7);
    week(Qt::Key_PageUp, -1);
    week(Qt::Key_PageDown, 1);
}

/// A line, no dialog: how far the day is copied.
void RotaPage::buildCopying()
{
    m_copying->setObjectName(u"copying"_s);
    m_copies->setObjectName(u"copies"_s);
    m_copies->setRange(1, 31);
    m_copies->setValue(6);
    auto* go = new QPushButton(tr("Copy"), m_copying);
    go->setObjectName(u"copyNow"_s);
    auto* cancel = new QPushButton(tr("Cancel"), m_copying);
    auto* row = new QHBoxLayout(m_copying);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, 0);
    row->addWidget(new QLabel(tr("Copy the shifts of this day, without people, to the days after it:"), m_copying));
    row->addWidget(m_copies);
    row->addWidget(go);
    row->addWidget(cancel);
    row->addStretch(1);
    m_copying->hide();
    connect(go, &QPushButton::clicked, this, &RotaPage::copyDay);
    connect(cancel, &QPushButton::clicked, m_copying, &QWidget::hide);
}

QString RotaPage::title() const
{
    return tr("Posts and shifts");
}

RotaFilter RotaPage::filter() const
{
    return {m_division->code(), dayOf(m_days->day()),
            m_category->currentIndex() > 0 ? m_category->currentText() : QString(), m_calledOff->isChecked()};
}

void RotaPage::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::New))
        return Page::keyPressEvent(event);
    if (m_tabs->currentIndex() != Hours)
        m_tabs->currentIndex() == Shifts ? newShift() : newPost();
}

TablePage* RotaPage::list() const
{
    switch (m_tabs->currentIndex()) {
    case Posts:
        return m_posts.list();
    case Hours:
        return m_hours->list();
    default:
        return m_shifts.list();
    }
}

void RotaPage::refresh()
{
    for (StoreReading* reading : {&m_shifts.reading(), &m_posts.reading(), m_gaps})
        reading->refresh();
    m_hours->refresh();
    m_panel->refresh();
}

void RotaPage::askShifts()
{
    m_shifts.reading().askAnew();
    m_gaps->askAnew();
}

void RotaPage::askAll()
{
    askShifts();
    m_posts.reading().askAnew();
}

/// The panel shows the shift the keyboard is on.
void RotaPage::followShift()
{
    if (const auto id = Id<Shift>::fromText(m_shifts.list()->currentId()); id != m_panel->shift())
        m_panel->showShift(id);
}

GapQuery RotaPage::weekQuery() const
{
    const QDate monday = m_days->monday();
    return {m_division->code(), {atLocal(monday), atLocal(monday.addDays(7))}, GapBy::Day, filter().category};
}

void RotaPage::readGaps()
{
    using Answer = Outcome<GapTable>;
    m_gaps->answer<std::shared_ptr<Answer>>(
        [this]() -> std::function<std::shared_ptr<Answer>(const Workspace&)> {
            m_gapsOf = m_days->monday();
            return [asked = weekQuery()](const Workspace& ws) { return std::make_shared<Answer>(gaps(ws, asked)); };
        },
        [this](const std::shared_ptr<Answer>& week) {
            if (*week)
                showGaps(**week);
        });
}

void RotaPage::showGaps(const GapTable& week)
{
    QHash<QDate, int> byDay;
    for (const GapRow& row : week.rows)
        byDay.insert(QDate::fromString(row.code, Qt::ISODate), int(row.seats.gap()));
    m_days->setGaps(byDay);
}

void RotaPage::showTab(int tab)
{
    m_lists->setCurrentIndex(tab);
    m_days->setVisible(tab == Shifts);
    list()->view()->setFocus(Qt::OtherFocusReason);
}

void RotaPage::find()
{
    m_views->setCurrentIndex(Lists);
    list()->focusSearch();
}

void RotaPage::open(const Wish& wish)
{
    m_views->setCurrentIndex(Lists);
    if (const auto* shown = std::get_if<ShowShift>(&wish))
        return openShift(shown->shift);
    if (const auto* shown = std::get_if<ShowPost>(&wish)) {
        m_tabs->setCurrentIndex(Posts);
        m_posts.whenTrue([this, id = shown->post.text()] { m_posts.list()->selectIds({id}); });
    }
    if (std::holds_alternative<ShowHours>(wish))
        m_tabs->setCurrentIndex(Hours);
    if (const auto* shown = std::get_if<ShowDivision>(&wish)) {
        m_tabs->setCurrentIndex(Shifts);
        m_division->setCode(shown->code);
    }
}

void RotaPage::openShift(Id<Shift> id)
{
    m_session.attempt([&] {
        const auto row = shiftRow(m_session.workspace(), id);
        if (!row)
            return m_shifts.list()->strip()->showProblem(tr("This shift is not there any more."));
        m_tabs->setCurrentIndex(Shifts);
        m_shifts.list()->findChild<QLineEdit*>(u"search"_s)->clear();
        m_category->setCurrentIndex(0);
        m_calledOff->setChecked(m_calledOff->isChecked() || row->shift.isArchived);
        if (!isWithin(row->division, m_division->code()))
            m_division->setCode({});
        m_days->setDay(localDate(row->shift.starts));
        m_panel->showShift(id);
        m_panel->focusCandidates();
        m_shifts.whenTrue([this, id] { m_shifts.list()->selectIds({id.text()}); });
    });
}

Page* makeRotaPage(Session& session, QWidget* parent)
{
    return new RotaPage(session, parent);
}

} // namespace redvest::ui
