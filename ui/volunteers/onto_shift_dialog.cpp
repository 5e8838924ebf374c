// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/onto_shift_dialog.h"

#include "ui/parts/form/choice_box.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 720;
constexpr int kHeight = 460;

bool isReady(const JudgedPerson& row)
{
    return !row.isThere && row.verdict.fit == Fit::Fits;
}

} // namespace

OntoShiftDialog::OntoShiftDialog(Session& session, std::vector<Id<Volunteer>> people,
                                 const std::vector<FieldChoice>& shifts, const QString& shift, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_people(std::move(people))
    , m_shift(choiceBox({.name = u"shift"_s, .label = tr("Shift"), .choices = shifts}, this))
    , m_view(new QTableView(this))
    , m_counts(plainLabel(this))
    , m_strip(new MessageStrip(this))
    , m_go(new QPushButton(tr("Put those who fit on the shift"), this))
    , m_list(new PanelList({.part = *this,
                            .front = *this,
                            .view = *m_view,
                            .facts = [this] { return ListFacts{.title = m_shift->currentText(), .filters = {}}; },
                            .tell = [this](const QString& said) { m_strip->showMessage(said); },
                            .refuse = [this](const QString& why) { m_strip->showProblem(why); }},
                           u"finder.ontoShift"_s))
    , m_model(judgedColumns(), [](const JudgedPerson& r) { return r.volunteer.text(); })
    , m_reading(new StoreReading(session, this,
                                 {u"assignment"_s, u"shift"_s, u"volunteer"_s, u"qualification"_s, u"training_record"_s,
                                  u"cover"_s, u"policy"_s}))
{
    setObjectName(u"ontoShiftDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Onto a shift"));
    resize(scaledToText(kWidth), scaledToText(kHeight));
    if (!shift.isEmpty())
        choose(*m_shift, shift);
    build();
    m_reading->answer<std::vector<JudgedPerson>>(
        [this] {
            return
                [people = m_people, on = chosenShift()](const Workspace& ws) { return shiftVerdicts(ws, people, on); };
        },
        [this](std::vector<JudgedPerson> rows) { showJudged(std::move(rows)); });
    connect(m_shift, &QComboBox::currentIndexChanged, m_reading, &StoreReading::askAnew);
    connect(m_go, &QPushButton::clicked, this, &OntoShiftDialog::assignThem);
}

OntoShiftDialog::~OntoShiftDialog() = default;

void OntoShiftDialog::build()
{
    m_shift->setObjectName(u"shift"_s);
    m_shift->setAccessibleName(tr("Shift"));
    m_view->setObjectName(u"judged"_s);
    m_view->setAccessibleName(tr("People and the shift"));
    dressAsList(*m_view);
    m_list->setModel(m_model);
    m_list->output().standAt(m_session);
    m_counts->setObjectName(u"judgedCounts"_s);
    m_go->setObjectName(u"assignFitting"_s);
    m_go->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_shift);
    column->addWidget(m_counts);
    column->addWidget(m_view, 1);
    column->addWidget(sayingLabel(
        tr("Who has a warning or does not fit is put on a shift one by one, on the page of posts and shifts."), "quiet",
        this));
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, m_go));
}

Id<Shift> OntoShiftDialog::chosenShift() const
{
    return Id<Shift>::fromText(m_shift->currentData().toString());
}

void OntoShiftDialog::showJudged(std::vector<JudgedPerson> rows)
{
    const auto ready = std::count_if(rows.begin(), rows.end(), isReady);
    const auto warned = std::count_if(
        rows.begin(), rows.end(), [](const JudgedPerson& r) { return !r.isThere && r.verdict.fit == Fit::Warnings; });
    const auto there = std::count_if(rows.begin(), rows.end(), [](const JudgedPerson& r) { return r.isThere; });
    const qint64 others = qint64(rows.size()) - ready - warned - there;
    m_counts->setText(tr("Fit: %1 · with warnings: %2 · do not fit: %3 · on the shift: %4")
                          .arg(thousands(ready), thousands(warned), thousands(others), thousands(there)));
    m_go->setEnabled(ready > 0 && m_session.workspace().require(Right::EnterRota).empty());
    std::stable_partition(rows.begin(), rows.end(), isReady); // who will be put on the shift, in sight
    m_model.setRows(std::move(rows));
}

void OntoShiftDialog::assignThem()
{
    const auto said = [](const FittingAssigned& done) {
        return tr("Put on the shift: %1, left out: %2.")
            .arg(thousands(qint64(done.steps.size())), thousands(qint64(done.leftOut.size())));
    };
    (void)m_session.carryOut([&](Workspace& ws) { return assignFitting(ws, m_people, chosenShift()); }, *m_strip, said);
}

} // namespace redvest::ui
