// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/teams_dialog.h"

#include "core/domain/search_text.h"
#include "core/usecases/figures/registers.h"
#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 520;
constexpr int kAnswerLines = 5;

} // namespace

TeamsDialog::TeamsDialog(Session& session, const Teams& asked, const Proposal* proposal,
                         std::function<void(const Teams&)> taken, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_taken(std::move(taken))
    , m_search(named(new QLineEdit(this), u"teamSearch"_s))
    , m_list(named(new QListWidget(this), u"askedTeams"_s))
{
    setObjectName(u"teamsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Teams asked for as a whole")));
    setFixedWidth(scaledToText(kWidth));
    build(proposal);
    m_session.attempt([&] { fill(asked); });
    m_search->setFocus();
}

void TeamsDialog::build(const Proposal* proposal)
{
    auto* go = named(new QPushButton(tr("Propose with these"), this), u"proposeWithTeams"_s);
    m_search->setPlaceholderText(tr("Name of a team"));
    m_search->setAccessibleName(tr("Name of a team"));
    m_list->setAccessibleName(tr("Teams asked for as a whole"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(sayingLabel(tr("The people of the teams ticked stand together at one site each, before anybody "
                                     "who lives nearer. Filled seats come before that. Space ticks."),
                                  "quiet", this));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    if (proposal != nullptr && !proposal->teams.empty()) {
        QStringList lines;
        for (const TeamInPlan& team : proposal->teams)
            lines << teamInPlanText(team, true);
        auto* answer = named(new QPlainTextEdit(lines.join(u'\n'), this), u"teamsAnswer"_s);
        answer->setReadOnly(true);
        answer->setTabChangesFocus(true);
        answer->setAccessibleName(tr("In the proposal shown"));
        answer->setMaximumHeight(kAnswerLines * kRowHeight);
        column->addWidget(sayingLabel(tr("In the proposal shown"), "quiet", this));
        column->addWidget(answer);
    }
    column->addWidget(buttonRow(this, go));
    connect(m_search, &QLineEdit::textChanged, this, &TeamsDialog::search);
    connect(go, &QPushButton::clicked, this, &TeamsDialog::take);
}

void TeamsDialog::fill(const Teams& asked)
{
    for (const TeamRow& row : teamRows(m_session.workspace(), {})) {
        if (row.team.isArchived)
            continue;
        auto* item = new QListWidgetItem(tr("%1 · %2 people").arg(row.team.name).arg(row.members), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isAsked = std::find(asked.begin(), asked.end(), row.team.id) != asked.end();
        item->setCheckState(isAsked ? Qt::Checked : Qt::Unchecked);
        m_searched << row.searchText;
        m_teams.push_back(row.team.id);
    }
}

void TeamsDialog::search(const QString& words)
{
    const QStringList wanted = searchWords(words);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!hasWords(m_searched[row], wanted));
}

void TeamsDialog::take()
{
    Teams teams;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            teams.push_back(m_teams[std::size_t(row)]);
    }
    m_taken(teams);
    accept();
}

} // namespace redvest::ui
