// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/shift_plan_dialog.h"

#include "core/domain/when.h"
#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"
#include "ui/rota/pattern_choice.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 780;
constexpr int kHeight = 540;
constexpr int kFortnight = 14;
constexpr int kMostNeeded = 10'000;
constexpr qint64 kAtOnce = 2'000; ///< more shifts are made by a job

std::vector<ListColumn<PlannedPost>> plannedColumns()
{
    using Row = PlannedPost;
    using Spec = ListColumn<Row>;
    return {
        Spec(
            ShiftPlanDialog::tr("Post"), [](const Row& r) { return r.name; }, 180),
        Spec(ShiftPlanDialog::tr("Site"), [](const Row& r) { return r.site; }),
        Spec(
            ShiftPlanDialog::tr("New shifts"), [](const Row& r) { return r.added; }, 90)
            .toTheRight(),
        Spec(
            ShiftPlanDialog::tr("There already"), [](const Row& r) { return r.there; }, 90)
            .toTheRight(),
        Spec(
            ShiftPlanDialog::tr("Of those called off"), [](const Row& r) { return r.calledOff; }, 90)
            .toTheRight(),
        Spec(
            ShiftPlanDialog::tr("Overlapping"), [](const Row& r) { return r.overlapping; }, 90)
            .toTheRight(),
    };
}

QString sumsOf(const ShiftPlan& plan)
{
    QStringList texts{
        ShiftPlanDialog::tr("%1 new shifts at %2 posts, %3 seats.")
            .arg(thousands(plan.total.added), thousands(qint64(plan.posts.size())), thousands(plan.seats))};
    if (plan.total.there > 0)
        texts << ShiftPlanDialog::tr("Passed by: %1 that are there already, %2 of them called off.")
                     .arg(thousands(plan.total.there), thousands(plan.total.calledOff));
    if (plan.total.overlapping > 0)
        texts << ShiftPlanDialog::tr("%1 of the new ones overlap another shift of the same post.")
                     .arg(thousands(plan.total.overlapping));
    return texts.join(u' ');
}

} // namespace

ShiftPlanDialog::ShiftPlanDialog(Session& session, std::vector<Id<Post>> posts, QDate first, MessageStrip& strip,
                                 QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_posts(std::move(posts))
    , m_told(strip)
    , m_pattern(new PatternChoice(u"plan"_s, QTime(7, 0), u"08:00-17:00"_s, this))
    , m_from(new QDateEdit(first, this))
    , m_to(new QDateEdit(first.addDays(kFortnight - 1), this))
    , m_weekdays(new QCheckBox(tr("Monday to Friday only"), this))
    , m_leftOut(new QLineEdit(this))
    , m_needed(new QSpinBox(this))
    , m_breaks(new QLineEdit(this))
    , m_sums(plainLabel(this))
    , m_view(new QTableView(this))
    , m_go(new QPushButton(tr("Make the shifts"), this))
    , m_list(new PanelList({.part = *this,
                            .front = *this,
                            .view = *m_view,
                            .facts = [] { return ListFacts{.title = tr("Shifts by a pattern"), .filters = {}}; },
                            .tell = [this](const QString& said) { m_sums->setText(said); },
                            .refuse = [this](const QString& why) { m_sums->setText(why); }},
                           u"rota.plan"_s))
    , m_model(plannedColumns(), [](const PlannedPost& r) { return r.post.text(); })
    , m_reading(new StoreReading(session, this, {u"post"_s, u"site"_s, u"shift"_s}))
{
    setObjectName(u"shiftPlanDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Shifts by a pattern")));
    resize(scaledToText(kWidth), scaledToText(kHeight));
    buildTable();
    build(first);
    m_reading->answer<Previewed>(
        [this]() -> std::function<Previewed(const Workspace&)> {
            return [wished = wish()](const Workspace& ws) {
                return std::make_shared<Outcome<ShiftPlan>>(wished ? previewShiftPlan(ws, *wished)
                                                                   : Outcome<ShiftPlan>(wished.problems()));
            };
        },
        [this](const Previewed& plan) { showPlan(plan); });
    followChanges();
    m_pattern->setFocus();
}

ShiftPlanDialog::~ShiftPlanDialog() = default;

void ShiftPlanDialog::buildTable()
{
    m_view->setObjectName(u"plannedPosts"_s);
    m_view->setAccessibleName(tr("What the plan does at each post"));
    dressAsList(*m_view);
    m_list->setModel(m_model);
    m_list->output().standAt(m_session);
}

void ShiftPlanDialog::build(QDate first)
{
    m_leftOut->setObjectName(u"planLeftOut"_s);
    m_leftOut->setPlaceholderText(tr("Holidays, for example %1").arg(first.addDays(1).toString(Qt::ISODate)));
    m_needed->setObjectName(u"planNeeded"_s);
    m_needed->setRange(0, kMostNeeded);
    m_needed->setValue(2);
    m_needed->setKeyboardTracking(false);
    m_breaks->setObjectName(u"planBreaks"_s);
    m_breaks->setPlaceholderText(tr("12:00–12:30, 18:00–18:30; or minutes: 30"));
    m_sums->setObjectName(u"planSums"_s);
    m_sums->setWordWrap(true);
    m_go->setObjectName(u"makeShifts"_s);
    m_go->setEnabled(false);
    auto* form = new QFormLayout;
    form->addRow(tr("Pattern"), m_pattern);
    form->addRow(tr("First and last day"), buildDays());
    form->addRow(tr("Left out"), m_leftOut);
    form->addRow(tr("Needed"), m_needed);
    form->addRow(tr("Breaks"), m_breaks);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addLayout(form);
    column->addWidget(m_sums);
    column->addWidget(m_view, 1);
    column->addWidget(buttonRow(this, m_go));
}

QWidget* ShiftPlanDialog::buildDays()
{
    m_from->setObjectName(u"planFrom"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(u"planTo"_s);
    m_to->setAccessibleName(tr("To"));
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false);
    }
    m_weekdays->setObjectName(u"planWeekdays"_s);
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_from);
    row->addWidget(plainLabel(u"–"_s, box));
    row->addWidget(m_to);
    row->addWidget(m_weekdays);
    row->addStretch(1);
    return box;
}

void ShiftPlanDialog::followChanges()
{
    connect(m_pattern, &PatternChoice::changed, this, &ShiftPlanDialog::ask);
    connect(m_leftOut, &QLineEdit::textChanged, this, &ShiftPlanDialog::ask);
    connect(m_breaks, &QLineEdit::textChanged, this, &ShiftPlanDialog::ask);
    connect(m_from, &QDateEdit::dateChanged, this, &ShiftPlanDialog::ask);
    connect(m_to, &QDateEdit::dateChanged, this, &ShiftPlanDialog::ask);
    connect(m_weekdays, &QCheckBox::toggled, this, &ShiftPlanDialog::ask);
    connect(m_needed, &QSpinBox::valueChanged, this, &ShiftPlanDialog::ask);
    connect(m_go, &QPushButton::clicked, this, [this] { makeThem(); });
}

Outcome<ShiftPlanWish> ShiftPlanDialog::wish() const
{
    auto parts = m_pattern->parts();
    if (!parts)
        return parts.problems();
    ShiftPlanWish wished{m_posts, {std::move(parts).value(), m_from->date(), m_to->date()}, m_needed->value(), {}};
    wished.breaks = m_breaks->text();
    wished.pattern.isWeekdaysOnly = m_weekdays->isChecked();
    static const QRegularExpression separators(u"[,，、;；\\s]+"_s);
    for (const QString& typed : m_leftOut->text().split(separators, Qt::SkipEmptyParts)) {
        const auto day = parseDay(typed, {}, m_from->date().year());
        if (!day)
            return day.problems();
        wished.pattern.leftOut.push_back(*day);
    }
    return wished;
}

/// What is shown is of another plan from now on.
void ShiftPlanDialog::ask()
{
    m_go->setEnabled(false);
    m_reading->askAnew();
}

void ShiftPlanDialog::showPlan(const Previewed& plan)
{
    const bool isPossible = plan->ok();
    m_added = isPossible ? (*plan)->total.added : 0;
    m_sums->setText(isPossible ? sumsOf(**plan) : sentences(plan->problems()));
    m_model.setRows(isPossible ? (*plan)->posts : std::vector<PlannedPost>());
    m_go->setEnabled(m_added > 0 && m_session.workspace().require(Right::EnterRota).empty());
}

void ShiftPlanDialog::makeThem(const QString& why)
{
    const auto wished = wish();
    if (!wished || (why.isEmpty() && !m_go->isEnabled()))
        return;
    m_go->setEnabled(false);
    const auto said = [](const ShiftsPlanned& done) { return sumsOf(done.plan); };
    const auto refused = [this](const Problems& problems) { m_sums->setText(sentences(problems)); };
    if (m_added <= kAtOnce) {
        if (m_session.carryOut([&](Workspace& ws) { return planShifts(ws, *wished); }, m_told, said, refused))
            accept();
        return;
    }
    m_sums->setText(tr("Making %1 shifts …").arg(thousands(m_added)));
    using Result = std::shared_ptr<Outcome<ShiftsPlanned>>;
    runJob<Result>(
        this,
        [from = &m_session, wish = *wished, why](Progress&) {
            const auto ws = from->sibling();
            const Explanation explained(*ws, why);
            return std::make_shared<Outcome<ShiftsPlanned>>(planShifts(*ws, wish));
        },
        [this, said, refused](JobResult<Result> result) {
            if (!result.value)
                return m_sums->setText(result.message);
            const QString owed = **result.value ? QString() : m_session.whyOf((*result.value)->problems());
            if (!owed.isEmpty())
                return makeThem(owed);
            if (m_session.settle(**result.value, m_told, said, refused))
                accept();
        });
}

} // namespace redvest::ui
