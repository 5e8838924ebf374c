// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teams/ranking_dialog.h"

#include "core/report/ranking.h"
#include "core/usecases/figures/ranking.h"
#include "core/usecases/figures/team_list.h"
#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <optional>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 480;

} // namespace

RankingDialog::RankingDialog(Session& session, RankedKind of, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_of(new QComboBox(this))
    , m_by(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_top(new QSpinBox(this))
    , m_masked(new QCheckBox(tr("To be published: masked names of who consented"), this))
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"rankingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Ranking")));
    setFixedWidth(kWidth);
    m_of->setObjectName(u"rankingOf"_s);
    m_of->addItem(tr("People"), int(RankedKind::People));
    m_of->addItem(tr("Teams"), int(RankedKind::Teams));
    m_of->addItem(tr("Organisations"), int(RankedKind::Organisations));
    m_of->addItem(tr("Communities"), int(RankedKind::Communities));
    m_of->setCurrentIndex(m_of->findData(int(of)));
    m_by->setObjectName(u"rankingBy"_s);
    m_by->addItem(tr("Hours"), int(RankedBy::Hours));
    m_by->addItem(tr("Person-times"), int(RankedBy::Times));
    const Span year = yearUpTo(m_session.workspace().today());
    m_from->setObjectName(u"rankingFrom"_s);
    m_from->setDate(localDate(year.from));
    m_to->setObjectName(u"rankingTo"_s);
    m_to->setDate(m_session.workspace().today());
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setCalendarPopup(true);
    }
    m_top->setObjectName(u"rankingTop"_s);
    m_top->setRange(1, kMostRanks);
    m_top->setValue(kTopRanks);
    m_masked->setObjectName(u"rankingMasked"_s);
    build();
}

void RankingDialog::build()
{
    auto* go = new QPushButton(tr("Preview"), this);
    go->setObjectName(u"showRanking"_s);
    auto* form = new QFormLayout;
    form->addRow(tr("Of"), m_of);
    form->addRow(tr("By"), m_by);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    form->addRow(tr("Places"), m_top);
    form->addRow(QString(), m_masked);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addLayout(form);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, go));
    connect(go, &QPushButton::clicked, this, &RankingDialog::showRanking);
    m_of->setFocus();
}

void RankingDialog::showRanking()
{
    RankingQuery query;
    query.of = static_cast<RankedKind>(m_of->currentData().toInt());
    query.by = static_cast<RankedBy>(m_by->currentData().toInt());
    query.period = {dayOf(m_from->date()).from, dayOf(m_to->date()).to};
    query.top = m_top->value();
    query.isMasked = m_masked->isChecked();
    std::optional<Outcome<Ranking>> made;
    if (!m_session.attempt([&] { made = ranking(m_session.workspace(), query); }))
        return;
    if (!*made)
        return m_strip->showProblem(made->problems().front().text);
    showPaper(report::rankingDocument(**made), tr("Ranking"), parentWidget());
    accept();
}

} // namespace redvest::ui
