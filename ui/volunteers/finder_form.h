// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of people, as a form beside the list it finds: under each field stands how many its criterion leaves.
// What is sought by name stands in the search of the list and not here.

#pragma once

#include "core/usecases/volunteers/people_finder.h"
#include "ui/parts/form/form.h"

namespace redvest::ui {

class Session;

/// What the fields offer beside the office's lists of words.
struct FinderChoices
{
    std::vector<FieldChoice> shifts; ///< coming ones, by start
    std::vector<FieldChoice> sites;
    QStringList courses;
    QStringList teams;
};

class FinderForm final : public QWidget
{
    Q_OBJECT
public:
    FinderForm(Session& session, QWidget* page);

    void offer(const FinderChoices& choices);
    /// What stands in the fields; nothing when one of them cannot be read, which then says so.
    [[nodiscard]] std::optional<PeopleCriteria> criteria();
    void show(const PeopleCriteria& criteria);
    void showCounts(const std::vector<CriterionCount>& counts);
    /// Each under the field it is about. False when one is about none of them.
    bool showProblems(const Problems& problems);
    void focusFirst() { m_form->focusFirst(); }

Q_SIGNALS:
    void edited();

private:
    void build();
    void addTokens(PeopleCriterion criterion, const QString& label, const QString& placeholder = {});
    [[nodiscard]] Field* fieldOf(PeopleCriterion criterion) const { return m_form->field(wordOf(criterion)); }
    [[nodiscard]] QStringList tokens(PeopleCriterion criterion) const;
    void readSpans(PeopleCriteria& into, Problems& problems) const;
    void readAge(PeopleCriteria& into, Problems& problems) const;
    void refuseUnreadable(Problems& problems) const;

    Session& m_session;
    Span m_proposed; ///< tomorrow morning: the time shown where none was said
    Form* m_form;
};

} // namespace redvest::ui
