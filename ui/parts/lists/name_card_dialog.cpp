// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/lists/name_card_dialog.h"

#include "core/report/people_papers.h"
#include "core/usecases/volunteers/people_papers.h"
#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 480;

} // namespace

NameCardDialog::NameCardDialog(Session& session, PeopleChoice choice, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_choice(std::move(choice))
    , m_paper(new QComboBox(this))
    , m_second(new QComboBox(this))
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"nameCardDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Name cards")));
    setFixedWidth(kWidth);
    m_paper->setObjectName(u"nameCardPaper"_s);
    m_paper->addItem(tr("A4, folded"), int(NameCardPaper::A4));
    m_paper->addItem(tr("A5, folded"), int(NameCardPaper::A5));
    m_second->setObjectName(u"nameCardLine"_s);
    m_second->addItem(tr("The name alone"), int(NameCardLine::Nothing));
    m_second->addItem(tr("Name and team"), int(NameCardLine::Team));
    m_second->addItem(tr("Name and sending body"), int(NameCardLine::Body));
    m_second->addItem(tr("Name and this office"), int(NameCardLine::Office));
    auto* go = new QPushButton(tr("Preview"), this);
    go->setObjectName(u"showNameCards"_s);
    auto* form = new QFormLayout;
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("On the card"), m_second);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addLayout(form);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, go));
    connect(go, &QPushButton::clicked, this, &NameCardDialog::showCards);
    m_paper->setFocus();
}

void NameCardDialog::showCards()
{
    const auto paper = static_cast<NameCardPaper>(m_paper->currentData().toInt());
    const auto second = static_cast<NameCardLine>(m_second->currentData().toInt());
    std::optional<Outcome<NameCardFacts>> facts;
    if (!m_session.attempt([&] { facts = nameCards(m_session.workspace(), m_choice, paper, second); }))
        return;
    if (!*facts)
        return m_strip->showProblem(facts->problems().front().text);
    showPaper(report::nameCardsDocument(**facts), tr("Name cards"), parentWidget());
    accept();
}

} // namespace redvest::ui
