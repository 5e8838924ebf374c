// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/shift_panel.h"

#include "core/usecases/rota/rota.h"
#include "ui/desk/session.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/reveal/reveal_strip.h"
#include "ui/rota/rota_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPauseMs = 150;
constexpr int kMostCandidates = 200;
constexpr int kMostPeopleShown = 5;
/// The tables whose changes show here.
constexpr const char16_t* kHeeded[] = {u"assignment",    u"shift",           u"post",
                                       u"site",          u"requirement",     u"volunteer",
                                       u"qualification", u"training_record", u"edition"};

QColor fitColour(Fit fit)
{
    const Palette& palette = lightPalette();
    return fit == Fit::Fits ? palette.filled : fit == Fit::Warnings ? palette.warn : palette.accent;
}

QColor stateColour(AssignmentState state)
{
    const Palette& palette = lightPalette();
    return isFilled(state) ? palette.filled : isBinding(state) ? palette.warn : palette.quiet;
}

std::vector<ListColumn<AssignmentRow>> peopleColumns()
{
    using Row = AssignmentRow;
    using Spec = ListColumn<Row>;
    const auto tip = [](const Row& r) { return fitTip(r.verdict); };
    return {
        Spec(
            u""_s, [](const Row& r) { return fitSign(r.verdict.fit); }, 26)
            .coloured([](const Row& r) { return fitColour(r.verdict.fit); })
            .withTip(tip),
        Spec(
            ShiftPanel::tr("Full name"), [](const Row& r) { return r.name; }, 76)
            .withTip(tip),
        Spec(
            ShiftPanel::tr("State"), [](const Row& r) { return stateName(r.assignment.state); }, 74)
            .coloured([](const Row& r) { return stateColour(r.assignment.state); }),
        Spec(
            ShiftPanel::tr("Phone"), [](const Row& r) { return r.maskedPhone; }, 100),
        Spec(ShiftPanel::tr("Remark"),
             [](const Row& r) {
                 const Assignment& a = r.assignment;
                 return a.note.isEmpty() ? a.overrideReason : a.note;
             })
            .withTip(tip),
    };
}

std::vector<ListColumn<CandidateRow>> candidateColumns()
{
    using Row = CandidateRow;
    using Spec = ListColumn<Row>;
    const auto tip = [](const Row& r) { return fitTip(r.verdict); };
    return {
        Spec(
            u""_s, [](const Row& r) { return fitSign(r.verdict.fit); }, 26)
            .coloured([](const Row& r) { return fitColour(r.verdict.fit); })
            .withTip(tip),
        Spec(
            ShiftPanel::tr("Full name"), [](const Row& r) { return r.name; }, 76)
            .withTip(tip),
        Spec(
            ShiftPanel::tr("Lives in"), [](const Row& r) { return r.home; }, 96)
            .withTip([](const Row& r) { return r.home; }),
        Spec(ShiftPanel::tr("Reasons"),
             [](const Row& r) { return r.verdict.reasons.empty() ? ShiftPanel::tr("fits") : r.verdict.text(); })
            .coloured([](const Row& r) { return r.verdict.reasons.empty() ? QColor() : fitColour(r.verdict.fit); })
            .withTip(tip),
    };
}

QLabel* quietLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    setRole(label, "quiet");
    return label;
}

} // namespace

ShiftPanel::ShiftPanel(Session& session, MessageStrip& strip, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_strip(&strip)
    , m_people(peopleColumns(), [](const AssignmentRow& r) { return r.assignment.id.text(); })
    , m_candidates(candidateColumns(), [](const CandidateRow& r) { return r.id.text(); })
    , m_head(new SectionCard({}, this))
    , m_candidateCard(new SectionCard(tr("Who could come"), this))
    , m_figures(new QLabel(this))
    , m_counts(quietLabel({}, this))
    , m_demands(quietLabel({}, this))
    , m_peopleView(makeTable(u"people"_s, m_people))
    , m_nobody(quietLabel(tr("Nobody yet. Choose below and press Enter."), this))
    , m_search(new QLineEdit(this))
    , m_candidateView(makeTable(u"candidates"_s, m_candidates))
    , m_asking(new QWidget(this))
    , m_question(new QLabel(m_asking))
    , m_reason(new QLineEdit(m_asking))
    , m_why(quietLabel({}, this))
    , m_revealed(new RevealStrip(revealDoor(session), this))
{
    buildPeople(m_head);
    buildCandidates(m_candidateCard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(m_head);
    column->addWidget(m_candidateCard, 1);
    column->addWidget(m_revealed);
    auto* numbers = new QAction(tr("Show numbers"), this);
    numbers->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    numbers->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(numbers);
    connect(numbers, &QAction::triggered, this, &ShiftPanel::revealCurrent);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ShiftPanel::look);
    connect(&m_session, &Session::changed, this, &ShiftPanel::heed);
    showShift({});
}

ShiftPanel::~ShiftPanel()
{
    m_job.cancel();
    const QWriteLocker whenNobodyReads(&m_alive->lock);
    m_alive->isGone = true;
}

QTableView* ShiftPanel::makeTable(const QString& name, QAbstractItemModel& model)
{
    auto* view = new QTableView(this);
    view->setObjectName(name);
    view->setModel(&model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(20);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int i = 0; i < header->count(); ++i) {
        const int width = model.headerData(i, Qt::Horizontal, WidthRole).toInt();
        header->setSectionResizeMode(i, width > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (width > 0)
            header->resizeSection(i, width);
    }
    view->installEventFilter(this);
    return view;
}

void ShiftPanel::buildPeople(SectionCard* card)
{
    m_figures->setObjectName(u"shiftFigures"_s);
    m_demands->setObjectName(u"shiftDemands"_s);
    m_nobody->setObjectName(u"nobody"_s);
    auto* figures = new QWidget(this);
    auto* line = new QHBoxLayout(figures);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kMedium);
    line->addWidget(m_figures);
    line->addWidget(m_counts, 1);
    card->addContent(figures);
    card->addContent(m_demands);
    card->addContent(m_peopleView);
    card->addContent(m_nobody);
    auto* keys = new QLabel(tr("A accepted · D declined · O on duty · S served · X cancel"), this);
    setRole(keys, "quiet");
    keys->setToolTip(
        tr("I invited · N no answer · B absent · E excused · Del takes off; the right button of the mouse shows all"));
    keys->setObjectName(u"peopleKeys"_s);
    card->addContent(keys);
    m_peopleView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_peopleView, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const AssignmentRow* row = currentPerson();
        if (row == nullptr)
            return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const StateKey& k : stateKeys()) {
            if (mayBecome(row->assignment.state, k.state))
                menu->addAction(stateName(k.state), this, [this, k] { setState(k.state); });
        }
        menu->addSeparator();
        menu->addActions(actions());
        menu->popup(m_peopleView->viewport()->mapToGlobal(at));
    });
}

void ShiftPanel::buildCandidates(SectionCard* card)
{
    m_search->setObjectName(u"candidateSearch"_s);
    m_search->setPlaceholderText(tr("Name, pinyin, initials, tail of the phone"));
    m_search->setAccessibleName(tr("Search candidates"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_candidateView, &QTableView::doubleClicked, this, [this] { assignChosen(AssignmentState::Proposed); });

    m_reason->setObjectName(u"overrideReason"_s);
    m_reason->setMaxLength(200);
    m_reason->installEventFilter(this);
    m_question->setObjectName(u"overrideQuestion"_s);
    m_question->setWordWrap(true);
    setRole(m_question, "warn");
    auto* asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(space::kTight);
    asking->addWidget(m_question);
    asking->addWidget(m_reason);
    m_asking->hide();

    card->addContent(m_search);
    card->addContent(m_candidateView);
    card->addContent(m_asking);
    m_why->setObjectName(u"why"_s);
    m_why->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_why->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    card->addContent(m_why);
    card->setRightText(tr("Enter proposes · Ctrl+Enter accepted"));
    connect(m_candidateView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShiftPanel::showWhy);
}

void ShiftPanel::showShift(Id<Shift> id)
{
    if (id != m_id) {
        endAsking();
        m_revealed->dismiss();
    }
    m_id = id;
    refresh();
}

void ShiftPanel::refresh()
{
    m_isStale = false;
    showPeople();
    showHead();
    look();
}

/// Out of sight it is only noted.
void ShiftPanel::heed(const ChangeSet& changes)
{
    const auto touches = [&](const QString& table) { return changes.touches(table); };
    m_isStale = m_isStale || std::any_of(std::begin(kHeeded), std::end(kHeeded),
                                         [&](const char16_t* table) { return touches(QString::fromUtf16(table)); });
    if (m_isStale && isVisible())
        refresh();
}

void ShiftPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ShiftPanel::showPeople()
{
    m_session.attempt([this] {
        m_people.setRows(m_id.isNull() ? std::vector<AssignmentRow>() : assignmentRows(m_session.workspace(), m_id));
    });
    const int rows = m_people.rowCount();
    m_peopleView->setVisible(rows > 0);
    m_peopleView->setFixedHeight(kRowHeight * (std::clamp(rows, 1, kMostPeopleShown) + 1) + space::kSmall + 2);
    m_nobody->setVisible(rows == 0 && !m_id.isNull());
    findChild<QLabel*>(u"peopleKeys"_s)->setVisible(rows > 0);
}

/// The reasons in full: the column shows their beginning only.
void ShiftPanel::showWhy()
{
    const CandidateRow* row = currentCandidate();
    m_why->setText(row == nullptr                 ? QString()
                   : row->verdict.reasons.empty() ? tr("%1 fits.").arg(row->name)
                                                  : row->name + u": "_s + row->verdict.text());
}

void ShiftPanel::showHead()
{
    std::optional<ShiftRow> row;
    std::optional<PostForm> form;
    m_session.attempt([&] {
        row = shiftRow(m_session.workspace(), m_id);
        form = row ? postForm(m_session.workspace(), row->shift.post) : std::nullopt;
    });
    m_candidateCard->setVisible(row.has_value());
    m_demands->setVisible(row.has_value());
    m_counts->setVisible(row.has_value());
    m_head->setTitle(row ? row->postName : tr("A shift"));
    m_head->setRightText(row ? localDate(row->shift.starts).toString(u"MM-dd "_s) + timesText(row->shift.span())
                             : QString());
    if (!row) {
        m_figures->setText(tr("Choose a shift in the table to see who is on it."));
        setRole(m_figures, "quiet");
        return;
    }
    m_figures->setText(row->shift.isArchived ? tr("called off")
                       : row->gap() > 0      ? tr("%1 missing").arg(row->gap())
                                             : tr("complete"));
    setRole(m_figures, row->gap() > 0 ? "alarm" : "ok");
    m_counts->setText(tr("needed %1 · here %2 · asked %3").arg(row->shift.needed).arg(row->filled).arg(row->pending));
    QStringList demands{row->siteName, row->place};
    if (form && form->post.risk != RiskClass::None)
        demands << riskName(form->post.risk);
    for (const Requirement& r : form ? form->requirements : std::vector<Requirement>())
        demands << r.name;
    m_demands->setText(demands.join(u" · "_s));
}

void ShiftPanel::look()
{
    m_pause.stop();
    if (m_id.isNull()) {
        m_job.cancel();
        m_isLooking = false;
        m_candidates.setRows({});
        return;
    }
    m_isLooking = true;
    using Rows = std::vector<CandidateRow>;
    const auto work = [alive = m_alive, session = &m_session, id = m_id, search = m_search->text()](Progress&) {
        const QReadLocker reading(&alive->lock);
        return alive->isGone ? Rows() : candidates(*session->sibling(), id, search, kMostCandidates);
    };
    m_job.run<Rows>(this, work, [this](JobResult<Rows> result) {
        m_isLooking = false;
        if (result.end == JobEnd::Failed)
            m_strip->showProblem(result.message);
        if (!result.value)
            return;
        const int at = std::max(0, m_candidateView->currentIndex().row());
        const auto found = int(result.value->size());
        m_candidates.setRows(std::move(*result.value));
        m_candidateCard->setTitle(found < kMostCandidates ? tr("Who could come (%1)").arg(found)
                                                          : tr("Who could come (the first %1)").arg(found));
        if (found > 0)
            m_candidateView->selectRow(std::min(at, found - 1));
        showWhy();
    });
}

void ShiftPanel::focusCandidates()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

const AssignmentRow* ShiftPanel::currentPerson() const
{
    const QModelIndex at = m_peopleView->currentIndex();
    return at.isValid() ? &m_people.row(at.row()) : nullptr;
}

const CandidateRow* ShiftPanel::currentCandidate() const
{
    const QModelIndex at = m_candidateView->currentIndex();
    return at.isValid() ? &m_candidates.row(at.row()) : nullptr;
}

} // namespace redvest::ui
