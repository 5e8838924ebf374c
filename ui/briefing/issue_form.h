// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The particulars of one issue: number, date, words, and whose figures of which time.

#pragma once

#include "core/domain/briefing.h"
#include "core/domain/division_tree.h"
#include "ui/parts/form/bound_form.h"

namespace redvest::ui {

/// As it stands in a list: number, year and day, and on a second line the title.
[[nodiscard]] QString listedIssue(const Issue& issue);

class DraftStrip;
class Session;

class IssueForm final : public QWidget
{
    Q_OBJECT
public:
    explicit IssueForm(Session& session, QWidget* parent = nullptr);

    /// `kept`: as it is stored; without an id it is not. `isLeft`: it was typed before in this run; else what was typed
    /// in an earlier one and not saved is offered. The form counts as unchanged afterwards.
    void open(const Issue& kept, const Issue& typed, bool isLeft);
    /// What is typed is stored by now, or not wanted any more.
    void dropDraft();
    /// What was set, with what is typed; what cannot be read is left empty.
    [[nodiscard]] Issue issue() const;
    [[nodiscard]] Form* form() const { return m_form; }
    /// Into the second article, behind what is there; it gives that its title where it has none.
    void insertStory(const QString& title, const QString& text);

Q_SIGNALS:
    void edited();
    void saveRequested();

private:
    void buildFields();
    void setIssue(const Issue& issue);
    /// A title nobody typed follows the division.
    void followDivision();

    const DivisionTree& m_divisions;
    Form* m_form;
    BoundForm<Issue> m_fields;
    DraftStrip* m_kept;
    Issue m_issue;
    QString m_ownTitle; ///< the one the program gave
};

} // namespace redvest::ui
