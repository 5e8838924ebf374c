// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/lists/badge_dialog.h"

#include "core/domain/when.h"
#include "core/report/people_papers.h"
#include "core/usecases/volunteers/people_papers.h"
#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 560;
constexpr int kLongestPost = 60;

} // namespace

BadgeDialog::BadgeDialog(Session& session, PeopleChoice choice, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_choice(std::move(choice))
    , m_paper(new QComboBox(this))
    , m_post(new QLineEdit(this))
    , m_validUntil(new QLineEdit(this))
    , m_withDocument(new QCheckBox(tr("Masked document number on the badge"), this))
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"badgeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Badges")));
    setFixedWidth(kWidth);
    m_paper->setObjectName(u"badgePaper"_s);
    m_paper->addItem(tr("Ten on A4, to be cut"), int(BadgePaper::Sheet));
    m_paper->addItem(tr("One on a card of 90 × 54 mm"), int(BadgePaper::Card));
    m_paper->addItem(tr("One on A6"), int(BadgePaper::A6));
    m_post->setObjectName(u"badgePost"_s);
    m_post->setMaxLength(kLongestPost);
    m_validUntil->setObjectName(u"badgeValidUntil"_s);
    m_validUntil->setPlaceholderText(tr("Empty: not printed"));
    m_withDocument->setObjectName(u"badgeDocument"_s);
    auto* go = new QPushButton(tr("Preview"), this);
    go->setObjectName(u"showBadges"_s);
    auto* form = new QFormLayout;
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Post"), m_post);
    form->addRow(tr("Valid until"), m_validUntil);
    form->addRow(QString(), m_withDocument);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addLayout(form);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, go));
    connect(go, &QPushButton::clicked, this, &BadgeDialog::showBadges);
    m_paper->setFocus();
}

std::optional<BadgeWishes> BadgeDialog::wishes()
{
    BadgeWishes wishes{.paper = static_cast<BadgePaper>(m_paper->currentData().toInt()),
                       .post = m_post->text(),
                       .validUntil = {},
                       .withDocument = m_withDocument->isChecked()};
    if (m_validUntil->text().trimmed().isEmpty())
        return wishes;
    const auto day = parseDay(m_validUntil->text(), {}, m_session.workspace().today().year());
    if (!day) {
        m_strip->showProblem(day.problems().front().text);
        m_validUntil->setFocus();
        return std::nullopt;
    }
    wishes.validUntil = *day;
    return wishes;
}

void BadgeDialog::showBadges()
{
    const auto wished = wishes();
    std::optional<Outcome<BadgeFacts>> facts;
    if (!wished || !m_session.attempt([&] { facts = badges(m_session.workspace(), m_choice, *wished); }))
        return;
    if (!*facts)
        return m_strip->showProblem(facts->problems().front().text);
    showPaper(report::badgesDocument(**facts), tr("Badges"), parentWidget());
    accept();
}

} // namespace redvest::ui
