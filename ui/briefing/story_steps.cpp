// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/story_steps.h"

#include "ui/briefing/issue_form.h"
#include "ui/desk/action.h"
#include "ui/desk/in_front.h"
#include "ui/desk/session.h"

#include <QInputDialog>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "雨夜里的门岗 · 王测甲 · 2022-03-13"
QString calledInList(const StoryRow& row)
{
    QStringList parts{row.story.title, row.name.isEmpty() ? row.team : row.name, row.story.day.toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

StorySteps::StorySteps(Session& session, Page& page, IssueForm& form)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
    , m_form(form)
{
    actsOn(makeAction(&page,
                      {.name = u"insertStory"_s,
                       .text = tr("Insert story…"),
                       .right = Right::EnterBriefings,
                       .menu = MenuId::Print},
                      [this] { ask(); }),
           &form);
}

void StorySteps::ask()
{
    if (!m_session.attempt([this] { m_offered = publishableStories(m_session.workspace()); }))
        return;
    if (m_offered.empty()) {
        Q_EMIT m_page.refused(tr("No story may be published: enter one with the person's consent on the page of "
                                 "honours."));
        return;
    }
    QStringList names;
    for (const StoryRow& row : m_offered)
        names << calledInList(row);
    auto* asking = new QInputDialog(&m_page);
    asking->setObjectName(u"storyChoice"_s);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setWindowTitle(tr("Insert story"));
    asking->setLabelText(tr("Which story? Those with consent to publish are offered."));
    asking->setComboBoxItems(names);
    asking->setTextValue(names.front());
    connect(asking, &QInputDialog::textValueSelected, this, &StorySteps::insert);
    asking->open();
}

void StorySteps::insert(const QString& called)
{
    const auto chosen = std::find_if(m_offered.begin(), m_offered.end(),
                                     [&](const StoryRow& row) { return calledInList(row) == called; });
    if (chosen != m_offered.end())
        m_form.insertStory(chosen->story.title, chosen->story.text);
}

} // namespace redvest::ui
