// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Briefings: the issues of a series at the left, the issue being written in the middle, the paper it becomes at the
// right. The paper is made anew from the store while one types; nothing typed is lost by choosing another issue.

#pragma once

#include "core/usecases/figures/briefing.h"
#include "ui/desk/jobs.h"
#include "ui/desk/page.h"

#include <QHash>
#include <QTimer>

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QListWidget;

namespace redvest::ui {

class IssueForm;
class PaperPreview;
class SectionCard;
class SeriesForm;
class Session;

class BriefingPage final : public Page
{
    Q_OBJECT
public:
    explicit BriefingPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// WriteIssue.
    void open(const Wish& wish) override;
    [[nodiscard]] QWidget* mainPart() override;

Q_SIGNALS:
    void previewed(); ///< the paper shows what is typed

private:
    struct Draft
    {
        Issue shown; ///< as it is stored; without an id: not stored yet
        Issue typed;
    };

    QBoxLayout* buildHead();
    QAction* make(const QString& name, const QString& text, const QKeySequence& key, const std::function<void()>& work);
    QWidget* buildSide();
    void connectParts();
    /// `kept`: the name of the series to be shown.
    void readSeries(const QString& kept);
    void readIssues();
    [[nodiscard]] const Series* current() const;
    void chooseIssue();
    void showIssue(const Draft& draft);
    void keepDraft();
    void newIssue();
    void save();
    void archive();
    void followIssue();
    void editSeries(const Series& series);
    void newSeries();
    void saveTypedSeries();
    void showForm(bool isSeries);
    void readPaper();
    void showPaper(const Outcome<report::Document>& paper);

    Session& m_session;
    std::vector<Series> m_series;
    std::vector<Issue> m_issues;
    Draft m_draft;
    bool m_isTyped = false;
    QHash<QString, Draft> m_drafts;   ///< typed and not saved, by id; "" is the new one
    std::optional<WriteIssue> m_wish; ///< what the next new issue is about
    NewestJob m_job;
    QTimer m_soon;

    QComboBox* m_seriesBox;
    QListWidget* m_list;
    QLabel* m_none; ///< over a list that is empty
    SectionCard* m_card;
    IssueForm* m_issueForm;
    SeriesForm* m_seriesForm;
    QLabel* m_hint;
    PaperPreview* m_preview;
    QAction* m_archive = nullptr;
};

} // namespace redvest::ui
