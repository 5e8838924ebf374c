// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story goes into the article being written: one that may be published, with the consent that stands.

#pragma once

#include "core/usecases/honours/story_book.h"
#include "ui/desk/page.h"

namespace redvest::ui {

class IssueForm;
class Session;

class StorySteps final : public QObject
{
    Q_OBJECT
public:
    /// The action becomes the page's.
    StorySteps(Session& session, Page& page, IssueForm& form);

private:
    void ask();
    void insert(const QString& called);

    Session& m_session;
    Page& m_page;
    IssueForm& m_form;
    std::vector<StoryRow> m_offered;
};

} // namespace redvest::ui
