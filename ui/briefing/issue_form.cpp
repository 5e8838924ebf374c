// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/issue_form.h"

#include "core/report/briefing.h"
#include "ui/desk/session.h"
#include "ui/parts/form/division_index.h"
#include "ui/parts/form/draft_strip.h"

#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRubricLength = 20;
constexpr int kTextLength = 4000;
constexpr int kArticleLength = 20'000;

} // namespace

QString listedIssue(const Issue& issue)
{
    return IssueForm::tr("No. %1 of %2 · %3\n%4")
        .arg(issue.number)
        .arg(issue.year)
        .arg(issue.day.toString(u"MM-dd"_s), issue.title);
}

IssueForm::IssueForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_divisions(session.workspace().divisions())
    , m_form(new Form(this))
    , m_fields(*m_form)
    , m_kept(nullptr)
{
    buildFields();
    m_kept = new DraftStrip(session, u"briefing/issue"_s, draftSource(*m_form, [this] { return issue().title; }), this);
    m_kept->follow(*m_form);
    m_form->setButtonsVisible(false);
    m_form->setToday(session.workspace().today());
    m_form->setDivisions(divisionEntries(m_divisions));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    connect(m_form, &Form::edited, this, &IssueForm::edited);
    connect(m_form, &Form::saveRequested, this, &IssueForm::saveRequested);
}

void IssueForm::buildFields()
{
    m_fields.add(field<&Issue::number>({.label = tr("Issue number"), .required = true, .wide = true, .maxLength = 5}));
    m_fields.add(field<&Issue::day>({.label = tr("Date"), .required = true, .wide = true}));
    m_fields.add(field<&Issue::title>({.label = tr("Title"), .required = true, .wide = true}));
    m_fields.add(field<&Issue::rubric>({.label = tr("Rubric"),
                                        .wide = true,
                                        .placeholder = tr("for example: News of the work"),
                                        .maxLength = kRubricLength}));
    m_fields.add(field<&Issue::opening>(
        {.label = tr("Opening words"), .kind = FieldKind::Text, .wide = true, .maxLength = kTextLength}));
    m_fields.add(field<&Issue::closing>(
        {.label = tr("Closing words"), .kind = FieldKind::Text, .wide = true, .maxLength = kTextLength}));
    m_form->addSection(tr("Figures"));
    Field* scope = m_fields.add(field<&Issue::division>(
        {.name = u"scope"_s, .label = tr("Division"), .kind = FieldKind::Division, .required = true, .wide = true}));
    m_fields.add(field<&Issue::from>({.label = tr("From"), .wide = true}));
    m_fields.add(field<&Issue::to>({.label = tr("To"), .wide = true}));
    m_fields.add(field<&Issue::asOf>({.label = tr("As of"), .wide = true}));
    m_form->addSection(tr("Second article"));
    m_fields.add(field<&Issue::secondRubric>({.label = tr("Rubric"),
                                              .wide = true,
                                              .placeholder = tr("for example: Experience shared"),
                                              .maxLength = kRubricLength}));
    m_fields.add(field<&Issue::secondTitle>({.label = tr("Title"), .wide = true}));
    m_fields.add(field<&Issue::secondText>(
        {.label = tr("Text"), .kind = FieldKind::Text, .wide = true, .maxLength = kArticleLength}));
    connect(scope, &Field::edited, this, &IssueForm::followDivision);
}

void IssueForm::open(const Issue& kept, const Issue& typed, bool isLeft)
{
    m_kept->keep(); // of the issue before
    setIssue(isLeft ? kept : typed);
    m_kept->opened(kept.id.isNull() ? typed.series.text() : kept.id.text(), !isLeft);
    if (!isLeft)
        return;
    setIssue(typed);
    m_kept->typed();
}

void IssueForm::dropDraft()
{
    m_kept->drop();
}

void IssueForm::setIssue(const Issue& issue)
{
    m_issue = issue;
    m_ownTitle = report::defaultTitle(m_divisions.name(issue.division));
    Issue shown = issue;
    if (shown.title.isEmpty())
        shown.title = m_ownTitle;
    m_fields.show(shown);
}

Issue IssueForm::issue() const
{
    // An instant nobody touched keeps its seconds: what is not changed is not written.
    Issue issue = m_fields.typedOver(m_issue);
    issue.year = issue.day.year();
    return issue;
}

void IssueForm::insertStory(const QString& title, const QString& text)
{
    const QString there = m_fields.typed<&Issue::secondText>().trimmed();
    if (m_fields.typed<&Issue::secondTitle>().trimmed().isEmpty())
        m_fields.set<&Issue::secondTitle>(title);
    m_fields.set<&Issue::secondText>(there.isEmpty() ? text : there + u'\n' + text);
    m_kept->typed();
    Q_EMIT edited();
}

void IssueForm::followDivision()
{
    const QString code = m_fields.typed<&Issue::division>();
    if (code.isEmpty() || m_fields.typed<&Issue::title>() != m_ownTitle)
        return;
    m_ownTitle = report::defaultTitle(m_divisions.name(code));
    m_fields.set<&Issue::title>(m_ownTitle);
}

} // namespace redvest::ui
