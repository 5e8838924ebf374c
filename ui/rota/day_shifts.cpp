// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/day_shifts.h"

#include "core/usecases/rota/calling_off.h"
#include "core/usecases/rota/shift_copies.h"
#include "core/usecases/workspace/rights.h"
#include "ui/desk/in_front.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/form/term_choices.h"
#include "ui/parts/lists/people_paper_steps.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/rota/call_off_dialog.h"
#include "ui/rota/copy_line.h"
#include "ui/rota/day_strip.h"
#include "ui/rota/rota_columns.h"
#include "ui/rota/shift_panel.h"
#include "ui/rota/strain_steps.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPanelWidth = 400;
constexpr int kLeastPanelWidth = 320;
constexpr int kListWidth = 780; ///< what the list gets before the panel
constexpr int kBeside = 1000;   ///< on a smaller or enlarged screen one takes the place of the other

ListWords shiftWords()
{
    return {u"shiftList"_s, DayShifts::tr("Shifts"), DayShifts::tr("Post, site, name  Ctrl+F"),
            DayShifts::tr("No shift on this day. Ctrl+N enters one; a day can also be copied or imported.")};
}

} // namespace

DayShifts::DayShifts(Session& session, QWidget* page)
    : QWidget(page)
    , m_session(session)
    , m_days(new DayStrip(session.workspace().today(), this))
    , m_shifts(
          this, shiftWords(), shiftColumns([this] { return m_days->day(); }),
          [](const ShiftRow& r) { return r.shift.id.text(); },
          [](const ShiftRow& r) {
              return namesSearchText(QStringList{r.postName, r.siteName, r.place, r.category} + r.people);
          })
    , m_gaps(new StoreReading(session, page, {u"shift"_s, u"assignment"_s, u"post"_s, u"site"_s}))
    , m_panel(new ShiftPanel(session, *m_shifts.list()->strip(), this))
    , m_division(new DivisionPicker(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_opener(new QPushButton(tr("People  Enter"), this))
    , m_worstFirst(new QCheckBox(tr("Worst gap first"), this))
    , m_calledOff(new QCheckBox(tr("Called off too"), this))
    , m_copying(new CopyLine(this))
{
    buildList(page);
    buildFilters();
    connectFilters();
    buildKeys();
    connectCopying();
    buildSplit();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_copying);
    column->addWidget(m_split, 1);
    // Under both: what is done in the panel is told there too, when it stands in the place of the list.
    auto* told = new QVBoxLayout;
    told->setContentsMargins(space::kMedium, 0, space::kMedium, space::kMedium);
    told->addWidget(list()->strip());
    column->addLayout(told);
}

void DayShifts::buildSplit()
{
    m_split->setObjectName(u"shiftSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(list());
    m_split->addWidget(m_panel);
    m_panel->setMinimumWidth(std::max(kLeastPanelWidth, m_panel->leastWidth()));
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_isDrawn = true; });
    m_opener->setObjectName(u"openPanel"_s);
    m_opener->setToolTip(tipText(tr("Who is on the selected shift, and who could come")));
    m_opener->hide();
    list()->addFilter(m_opener->toolTip(), m_opener);
    connect(m_opener, &QPushButton::clicked, m_panel, &ShiftPanel::focusCandidates);
    connect(m_panel, &ShiftPanel::entered, this, [this] { showPart(true); });
}

void DayShifts::buildList(QWidget* page)
{
    m_shifts.readWith(m_session, page,
                      {u"shift"_s, u"assignment"_s, u"post"_s, u"site"_s, u"division"_s, u"volunteer"_s},
                      [this] { return [asked = filter()](const Workspace& ws) { return shiftRows(ws, asked); }; });
    m_shifts.whenShown([this] {
        // The keyboard is on the list already: then it is on a shift.
        QTableView* view = this->list()->view();
        if (view->hasFocus() && this->list()->selectedIds().isEmpty())
            view->selectRow(std::max(0, view->currentIndex().row()));
        if (m_shifts.find(m_panel->shift().text()) == nullptr)
            followShift();
    });
    readGaps();
    TablePage* list = m_shifts.list();
    connect(list, &TablePage::selectionChanged, this, &DayShifts::followShift);
    connect(list, &TablePage::openRequested, m_panel, &ShiftPanel::focusCandidates);
    connect(list, &TablePage::archiveRequested, this, &DayShifts::callOff);
    connect(m_panel, &ShiftPanel::left, this, [this, list] {
        showList();
        list->view()->setFocus(Qt::OtherFocusReason);
    });
    const auto chosen = [list] {
        const auto shift = Id<Shift>::fromText(list->currentId());
        return shift.isNull() ? std::nullopt : std::optional(PeopleChoice{.shift = shift});
    };
    new StrainSteps(m_session, *this, page); // owned by the page
    const auto* papers = new PeoplePaperSteps(
        m_session, {page, list->view(), chosen, [list] { return list->strip(); }, tr("Choose a shift first.")});
    for (QAction* action : papers->actions())
        actsOn(action, this);
}

void DayShifts::buildFilters()
{
    TablePage* list = m_shifts.list();
    list->findChild<QLineEdit*>(u"search"_s)->setMinimumWidth(150);
    m_division->setObjectName(u"divisionFilter"_s);
    m_division->setPlaceholderText(tr("All streets"));
    m_division->setClearButtonEnabled(true);
    m_division->setMinimumWidth(160);
    m_division->shareDivisions(divisionsOf(m_session));
    list->addFilter(tr("Street or community"), m_division);
    m_category = list->addFilter(tr("Service"), {tr("All services")});
    filterByTerms(m_session, *m_category, TermList::Category);
    m_category->setObjectName(u"categoryFilter"_s);
    m_worstFirst->setObjectName(u"worstFirst"_s);
    m_calledOff->setObjectName(u"calledOff"_s);
    list->addFilter(tr("The largest gap on top"), m_worstFirst);
    list->addFilter(tr("Shifts called off stay in the list"), m_calledOff);
}

void DayShifts::connectFilters()
{
    connect(m_days, &DayStrip::dayChanged, this, [this] {
        m_shifts.reading().askAnew();
        if (m_days->monday() != m_gapsOf)
            m_gaps->askAnew();
    });
    connect(m_division, &DivisionPicker::codeChanged, this, [this] {
        askAnew();
        Q_EMIT divisionChanged();
    });
    connect(m_category, &QComboBox::currentIndexChanged, this, &DayShifts::askAnew);
    connect(m_calledOff, &QCheckBox::toggled, this, [this] { m_shifts.reading().askAnew(); });
    connect(m_worstFirst, &QCheckBox::toggled, this, [list = list()](bool on) {
        list->view()->sortByColumn(on ? kGapColumn : -1, on ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void DayShifts::buildKeys()
{
    const auto week = [this](int key, int days) {
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, this,
                [this, days] { m_days->setDay(m_days->day().addDays(days)); });
    };
    week(Qt::Key_Left, -7);
    week(Qt::Key_Right, 7);
    week(Qt::Key_PageUp, -1);
    week(Qt::Key_PageDown, 1);
}

void DayShifts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isFolded = width() < kBeside;
    const int least = std::max(kLeastPanelWidth, m_panel->leastWidth());
    if (isFolded != m_isFolded) {
        m_isFolded = isFolded;
        m_panel->setMinimumWidth(isFolded ? 0 : least);
        m_panel->offerWayBack(isFolded);
        m_opener->setVisible(isFolded);
        showPart(m_panel->hasKeyboard());
    }
    if (const int panel = std::clamp(width() - kListWidth, least, std::max(kPanelWidth, least));
        !m_isDrawn && !isFolded)
        m_split->setSizes({width() - panel - m_split->handleWidth(), panel});
}

/// Where there is no room for both beside each other.
void DayShifts::showPart(bool isPanel)
{
    m_panel->setVisible(!m_isFolded || isPanel);
    list()->setVisible(!m_isFolded || !isPanel);
}

QWidget* DayShifts::mainPart(const QWidget* last) const
{
    const bool isPanel = list()->isHidden() || (last != nullptr && m_panel->isAncestorOf(last));
    return isPanel ? m_panel : mainPartOf(*list());
}

QString DayShifts::division() const
{
    return m_division->code();
}

void DayShifts::setDivision(const QString& code)
{
    m_division->setCode(code);
}

Id<Post> DayShifts::currentPost() const
{
    const ShiftRow* at = m_shifts.find(list()->currentId());
    return at == nullptr ? Id<Post>() : at->shift.post;
}

RotaFilter DayShifts::filter() const
{
    return {m_division->code(), dayOf(m_days->day()),
            m_category->currentIndex() > 0 ? m_category->currentText() : QString(), m_calledOff->isChecked()};
}

void DayShifts::refresh()
{
    m_shifts.reading().refresh();
    m_gaps->refresh();
    m_panel->refresh();
}

void DayShifts::askAnew()
{
    m_shifts.reading().askAnew();
    m_gaps->askAnew();
}

/// The panel shows the shift the keyboard is on.
void DayShifts::followShift()
{
    if (const auto id = Id<Shift>::fromText(m_shifts.list()->currentId()); id != m_panel->shift())
        m_panel->showShift(id);
}

GapQuery DayShifts::weekQuery() const
{
    const QDate monday = m_days->monday();
    return {m_division->code(), {atLocal(monday), atLocal(monday.addDays(7))}, GapBy::Day, filter().category};
}

void DayShifts::readGaps()
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

void DayShifts::showGaps(const GapTable& week)
{
    QHash<QDate, int> byDay;
    for (const GapRow& row : week.rows)
        byDay.insert(QDate::fromString(row.code, Qt::ISODate), int(row.seats.gap()));
    m_days->setGaps(byDay);
}

bool DayShifts::showShift(Id<Shift> id)
{
    const auto row = shiftRow(m_session.workspace(), id);
    if (!row)
        return false;
    list()->findChild<QLineEdit*>(u"search"_s)->clear();
    m_category->setCurrentIndex(0);
    m_calledOff->setChecked(m_calledOff->isChecked() || row->shift.isArchived);
    if (!isWithin(row->division, m_division->code()))
        m_division->setCode({});
    m_panel->showShift(id);
    m_panel->focusCandidates();
    select(localDate(row->shift.starts), id);
    return true;
}

void DayShifts::select(QDate day, Id<Shift> id)
{
    m_days->setDay(day);
    m_shifts.whenTrue([this, id] { list()->selectIds({id.text()}); });
}

void DayShifts::callOff()
{
    std::vector<Id<Shift>> chosen;
    std::vector<Id<Shift>> open;
    for (const QString& id : m_shifts.list()->selectedIds()) {
        chosen.push_back(Id<Shift>::fromText(id));
        if (const ShiftRow* row = m_shifts.find(id); row != nullptr && !row->shift.isArchived)
            open.push_back(chosen.back());
    }
    if (chosen.empty())
        return askForRow(*list(), tr("Choose a row first."));
    // Calling on again only where all are called off.
    if (open.empty())
        return setCalledOff(chosen, false, {});
    if (const Problems problems = refusals(m_session.workspace(), Deed::EnterRota); !problems.empty())
        return list()->strip()->tellRefused(problems);
    std::vector<PersonToTell> people;
    if (!m_session.attempt([&] { people = peopleToTell(m_session.workspace(), open); }))
        return;
    if (people.empty())
        return setCalledOff(chosen, true, {});
    auto* question = new CallOffDialog(m_session, open, std::move(people), this);
    connect(question, &CallOffDialog::confirmed, this,
            [this, chosen](const QString& reason) { setCalledOff(chosen, true, reason); });
    question->open();
}

void DayShifts::setCalledOff(const std::vector<Id<Shift>>& shifts, bool isOff, const QString& reason)
{
    m_session.carryOut(
        [&](Workspace& ws) { return archiveShifts(ws, shifts, isOff, reason); }, *m_shifts.list()->strip(),
        isOff ? tr("Called off: %1 shifts.").arg(shifts.size()) : tr("Called on again: %1 shifts.").arg(shifts.size()));
}

void DayShifts::startCopying()
{
    m_copying->askForDays();
}

void DayShifts::startCopyingWeek()
{
    m_copying->askForWeeks();
}

void DayShifts::connectCopying()
{
    const auto after = [](QDate from, int step, int count) {
        std::vector<QDate> days;
        for (int i = 1; i <= count; ++i)
            days.push_back(from.addDays(qint64(i) * step));
        return days;
    };
    const auto said = [](const ShiftsCopied& copied) {
        const QString text =
            tr("Copied: %1 shifts; %2 were there already.").arg(copied.added.size()).arg(copied.skipped);
        return copied.archived == 0
                   ? text
                   : text + u' ' + tr("%1 shifts of archived posts were not copied.").arg(copied.archived);
    };
    connect(m_copying, &CopyLine::left, this, [this] { list()->view()->setFocus(Qt::OtherFocusReason); });
    connect(m_copying, &CopyLine::daysChosen, this, [=, this](int count) {
        const QDate from = m_days->day();
        m_session.carryOut([&](Workspace& ws) { return copyShifts(ws, filter(), from, after(from, 1, count)); },
                           *list()->strip(), said);
    });
    connect(m_copying, &CopyLine::weeksChosen, this, [=, this](int count) {
        const QDate from = m_days->monday();
        m_session.carryOut([&](Workspace& ws) { return copyWeek(ws, filter(), from, after(from, 7, count)); },
                           *list()->strip(), said);
    });
}

} // namespace redvest::ui
