// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefing_page.h"

#include "ui/briefing/issue_form.h"
#include "ui/briefing/series_form.h"
#include "ui/briefing/story_steps.h"
#include "ui/desk/action.h"
#include "ui/desk/session.h"
#include "ui/parts/history/record_history.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_preview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>
#include <tuple>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// On a small or enlarged screen the paper keeps its room and the two beside it give way.
constexpr int kSideWidth = 230;
constexpr int kLeastSideWidth = 180;
constexpr int kFormWidth = 390;
constexpr int kLeastFormWidth = 320;
constexpr int kSoonMs = 250; ///< after the last key

Session::Refused shownIn(Form* form)
{
    return [form](const Problems& problems) { form->setProblems(problems); };
}

} // namespace

BriefingPage::BriefingPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_seriesBox(named(new QComboBox(this), u"series"_s))
    , m_list(named(new QListWidget(this), u"issues"_s))
    , m_none(named(sayingLabel(tr("No issue yet. Ctrl+N begins one."), "quiet", this), u"noIssue"_s))
    , m_card(new SectionCard({}, this))
    , m_issueForm(named(new IssueForm(session, this), u"issueForm"_s))
    , m_seriesForm(named(new SeriesForm(session, this), u"seriesForm"_s))
    , m_hint(named(sayingLabel({}, "error", this), u"hint"_s))
    , m_preview(named(new PaperPreview(this), u"preview"_s))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    m_hint->hide();
    for (QWidget* form : std::initializer_list<QWidget*>{m_issueForm, m_seriesForm}) {
        form->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        m_card->addContent(form);
    }
    m_card->addContent(m_hint);
    m_card->setMinimumWidth(kLeastFormWidth);
    m_card->setMaximumWidth(kFormWidth);
    // One main action a page: here that is the new issue.
    if (auto* print = m_preview->findChild<QPushButton*>(u"print"_s))
        mark(print, "accent", false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(buildSide(), 2);
    row->addWidget(m_card, 3);
    row->addWidget(m_preview, 5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kMedium);
    column->addLayout(buildHead());
    column->addLayout(row, 1);
    connectParts();
    showForm(false);
}

QBoxLayout* BriefingPage::buildHead()
{
    auto* heading = plainLabel(title(), this);
    setRole(heading, "title");
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(heading);
    row->addStretch(1);
    m_archive = make(u"archiveIssue"_s, tr("Archive"), {}, [this] { archive(); });
    QAction* kept = make(u"saveIssue"_s, tr("Save"), QKeySequence::Save, [this] { save(); });
    QAction* fresh = make(u"newIssue"_s, tr("New issue"), QKeySequence::New, [this] { newIssue(); });
    for (QAction* action : {m_archive, kept, fresh})
        row->addWidget(buttonOf(action, this));
    mark(row->itemAt(row->count() - 1)->widget(), "accent");
    addHistoryAction(this, historyDoor(m_session), [this] { return m_draft.shown.id.text(); });
    new StorySteps(m_session, *this, *m_issueForm); // the page's
    return row;
}

QAction* BriefingPage::make(const QString& name, const QString& text, const QKeySequence& key,
                            const std::function<void()>& work)
{
    const Action action{.name = name,
                        .text = text,
                        .right = Right::EnterBriefings,
                        .key = key,
                        .isOfWindow = true,
                        .menu = MenuId::Print};
    return makeAction(this, action, work);
}

QWidget* BriefingPage::buildSide()
{
    auto* side = new SectionCard(tr("Issues"), this);
    side->setMinimumWidth(kLeastSideWidth);
    side->setMaximumWidth(kSideWidth);
    m_seriesBox->setAccessibleName(tr("Series"));
    m_seriesBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QAction* edit = make(u"editSeries"_s, tr("Edit series…"), {}, [this] {
        if (const Series* series = current())
            editSeries(*series);
    });
    QAction* add = make(u"newSeries"_s, tr("New series…"), {}, [this] { newSeries(); });
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_seriesBox, m_none, m_list, buttonOf(edit, this), buttonOf(add, this)})
        side->addContent(widget);
    return side;
}

void BriefingPage::connectParts()
{
    connect(m_seriesBox, &QComboBox::currentIndexChanged, this, [this] {
        keepDraft();
        readIssues();
        newIssue();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &BriefingPage::chooseIssue);
    connect(m_issueForm, &IssueForm::edited, this, [this] {
        m_isTyped = true;
        m_soon.start();
    });
    connect(m_list, &QListWidget::itemActivated, m_issueForm->form(), &Form::focusFirst); // Enter opens
    connect(new QShortcut(Qt::Key_Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            m_archive, &QAction::trigger);
    connect(m_issueForm, &IssueForm::saveRequested, this, &BriefingPage::save);
    connect(m_seriesForm, &SeriesForm::saveRequested, this, &BriefingPage::saveTypedSeries);
    connect(m_seriesForm, &SeriesForm::cancelled, this, [this] { showForm(false); });
    connect(&m_soon, &QTimer::timeout, this, &BriefingPage::readPaper);
    connect(m_preview, &PaperPreview::saved, this,
            [this](const QString& path) { Q_EMIT message(tr("Saved: %1").arg(path)); });
    connect(m_preview, &PaperPreview::printed, this, [this] { Q_EMIT message(tr("Sent to the printer.")); });
    connect(m_preview, &PaperPreview::failed, &m_session, &Session::failed);
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString BriefingPage::title() const
{
    return tr("Briefings");
}

/// The form while the keyboard is in it or nothing is stored; else the issues there are.
QWidget* BriefingPage::mainPart()
{
    QWidget* form = m_seriesForm->isHidden() ? static_cast<QWidget*>(m_issueForm) : m_seriesForm;
    const bool isOfForm = !m_seriesForm->isHidden() || m_draft.shown.id.isNull() || form->isAncestorOf(focusWidget());
    return isOfForm ? form : m_list;
}

const Series* BriefingPage::current() const
{
    const int at = m_seriesBox->currentIndex();
    return at >= 0 && at < int(m_series.size()) ? &m_series[size_t(at)] : nullptr;
}

void BriefingPage::refresh()
{
    const bool isFirst = m_series.empty();
    m_session.attempt([this] {
        readSeries(m_seriesBox->currentText());
        readIssues();
    });
    if (m_series.empty())
        return m_seriesForm->isHidden() ? newSeries() : void();
    if (isFirst && m_draft.typed.series.isNull())
        return m_issues.empty() ? newIssue() : showIssue({m_issues.front(), m_issues.front()});
    followIssue();
    readPaper();
}

/// The issue on the form was undone or changed elsewhere: what is shown of it would be of a state that is gone.
void BriefingPage::followIssue()
{
    if (m_isTyped || m_draft.shown.id.isNull() || !m_seriesForm->isHidden())
        return;
    for (const Issue& issue : std::vector<Issue>(m_issues))
        if (issue.id == m_draft.shown.id)
            return issue == m_draft.shown ? void() : showIssue({issue, issue});
    m_draft = {};
    newIssue();
}

void BriefingPage::readSeries(const QString& kept)
{
    m_series = briefingSeries(m_session.workspace());
    const QSignalBlocker quiet(m_seriesBox);
    m_seriesBox->clear();
    for (const Series& series : m_series)
        m_seriesBox->addItem(series.name);
    m_seriesBox->setCurrentIndex(std::max(0, m_seriesBox->findText(kept)));
}

void BriefingPage::readIssues()
{
    const Series* series = current();
    m_issues = series != nullptr ? briefingIssues(m_session.workspace(), series->id) : std::vector<Issue>{};
    const QSignalBlocker quiet(m_list);
    m_none->setVisible(m_issues.empty());
    m_list->clear();
    for (const Issue& issue : m_issues) {
        m_list->addItem(listedIssue(issue));
        if (!issue.id.isNull() && issue.id == m_draft.shown.id)
            m_list->setCurrentRow(m_list->count() - 1);
    }
}

void BriefingPage::chooseIssue()
{
    const int at = m_list->currentRow();
    if (at < 0 || m_issues[size_t(at)].id == m_draft.shown.id)
        return;
    keepDraft();
    showIssue(m_drafts.value(m_issues[size_t(at)].id.text(), {m_issues[size_t(at)], m_issues[size_t(at)]}));
}

void BriefingPage::keepDraft()
{
    if (m_isTyped)
        m_drafts.insert(m_draft.shown.id.text(), {m_draft.shown, m_issueForm->issue()});
}

void BriefingPage::showIssue(const Draft& draft)
{
    m_draft = draft;
    m_isTyped = draft.typed != draft.shown && !draft.shown.id.isNull();
    showForm(false);
    const auto left = m_drafts.constFind(draft.shown.id.text());
    m_issueForm->open(draft.shown, draft.typed, left != m_drafts.constEnd() && left->typed == draft.typed);
    m_archive->setEnabled(!draft.shown.id.isNull());
    readIssues();
    readPaper();
}

void BriefingPage::newIssue()
{
    const Series* series = current();
    if (series == nullptr)
        return newSeries();
    keepDraft();
    Draft draft = m_wish ? Draft{} : m_drafts.value(QString());
    if (draft.typed.series != series->id) {
        draft = {};
        m_session.attempt(
            [&] { draft.typed = nextIssue(m_session.workspace(), *series, m_session.workspace().now()); });
        if (m_wish)
            std::tie(draft.typed.division, draft.typed.from, draft.typed.to) =
                std::tie(m_wish->division, m_wish->period.from, m_wish->period.to);
    }
    m_wish.reset();
    showIssue(draft);
    m_issueForm->form()->focusFirst();
}

void BriefingPage::open(const Wish& wish)
{
    if (const auto* wanted = std::get_if<WriteIssue>(&wish)) {
        m_wish = *wanted;
        newIssue();
    }
}

void BriefingPage::save()
{
    if (!m_seriesForm->isHidden())
        return saveTypedSeries();
    const Issue typed = m_issueForm->issue();
    const auto done = m_session.carryOut([&](Workspace& ws) { return saveIssue(ws, m_draft.shown, typed); }, *this,
                                         tr("No. %1 is saved.").arg(typed.number), shownIn(m_issueForm->form()));
    if (!done)
        return;
    m_issueForm->form()->clearProblems();
    m_issueForm->dropDraft();
    m_drafts.remove(m_draft.shown.id.text());
    m_isTyped = false;
    m_session.attempt([&] {
        for (const Issue& issue : briefingIssues(m_session.workspace(), typed.series))
            if (issue.year == typed.year && issue.number == typed.number)
                showIssue({issue, issue});
    });
}

void BriefingPage::archive()
{
    if (m_draft.shown.id.isNull())
        return;
    const auto done =
        m_session.carryOut([this](Workspace& ws) { return archiveIssue(ws, m_draft.shown.id); }, *this,
                           tr("No. %1 is archived.").arg(m_draft.shown.number), shownIn(m_issueForm->form()));
    if (!done)
        return;
    m_issueForm->dropDraft();
    m_drafts.remove(m_draft.shown.id.text());
    m_isTyped = false;
    m_draft = {};
    newIssue();
}

void BriefingPage::editSeries(const Series& series)
{
    m_seriesForm->setSeries(series);
    showForm(true);
    m_seriesForm->form()->focusFirst();
}

void BriefingPage::newSeries()
{
    editSeries(proposedSeries(m_session.workspace(), m_series.empty()));
}

void BriefingPage::saveTypedSeries()
{
    const Series typed = m_seriesForm->series();
    const auto at = std::find_if(m_series.begin(), m_series.end(), [&](const Series& s) { return s.id == typed.id; });
    const Series shown = at == m_series.end() ? Series{} : *at;
    const auto done = m_session.carryOut([&](Workspace& ws) { return saveSeries(ws, shown, typed); }, *this,
                                         tr("%1 saved.").arg(typed.name), shownIn(m_seriesForm->form()));
    if (!done)
        return;
    m_seriesForm->dropDraft();
    showForm(false);
    m_session.attempt([&] {
        readSeries(typed.name);
        readIssues();
        typed.id.isNull() ? newIssue() : readPaper();
    });
}

void BriefingPage::showForm(bool isSeries)
{
    m_seriesForm->setVisible(isSeries);
    m_issueForm->setVisible(!isSeries);
    m_card->setTitle(isSeries ? tr("Series") : m_draft.shown.id.isNull() ? tr("New issue") : tr("This issue"));
}

void BriefingPage::readPaper()
{
    const Series* series = current();
    if (series == nullptr)
        return;
    const auto work = [session = &m_session, of = *series,
                       issue = m_issueForm->issue()](Progress&) -> Outcome<report::Document> {
        auto facts = collectBriefing(*session->sibling(), of, issue);
        if (!facts.ok())
            return facts.problems();
        return report::briefingDocument(*facts);
    };
    m_job.run<Outcome<report::Document>>(this, work, [this](JobResult<Outcome<report::Document>> result) {
        if (result.end == JobEnd::Done)
            showPaper(*result.value);
        else if (result.end == JobEnd::Failed)
            Q_EMIT m_session.failed(result.message);
    });
}

void BriefingPage::showPaper(const Outcome<report::Document>& paper)
{
    m_hint->setVisible(!paper.ok());
    if (!paper.ok())
        return m_hint->setText(paper.problems().front().text);
    const int page = m_preview->currentPage();
    m_preview->setDocument(*paper);
    if (page > 0)
        m_preview->showPage(page);
    Q_EMIT previewed();
}

} // namespace redvest::ui
