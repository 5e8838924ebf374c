// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Training: who passed what and until when, the sessions, the courses with their editions.

#pragma once

#include "core/usecases/training/training.h"
#include "ui/desk/page.h"
#include "ui/parts/table/rows_model.h"

class QComboBox;
class QStackedWidget;
class QTabWidget;

namespace redvest::ui {

class CourseDesk;
class EditionDesk;
class RecordDesk;
class RemovalDesk;
class ResultsDesk;
class SessionDesk;
class TablePage;

class TrainingPage final : public Page
{
    Q_OBJECT
public:
    explicit TrainingPage(Session& session, QWidget* parent = nullptr);
    ~TrainingPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// ShowList of records, sessions or courses; EnterResults; anything else for the records.
    void open(const Wish& wish) override;
    void find() override;

private:
    void buildRecords();
    void buildSessions();
    void buildCourses();
    QAction* button(TablePage* list, const QString& text, const char* name, const std::function<void()>& work,
                    bool main = false);
    void load();
    void fillCourses();
    void showRecords();
    void showSessions();
    void showCourses();
    void importFile();
    void showLists();
    void editRecord(const QString& id);
    void removeChosen(const QStringList& ids);
    void enterResults(const QString& sessionId);
    void editSession(const QString& id);
    void editCourse(const QString& id);
    void editEditions(const QString& id);
    void archiveChosenSessions(const QStringList& ids);
    void archiveChosenCourses(const QStringList& ids);
    template <class Desk>
    Desk* desk(Desk*& held);
    [[nodiscard]] TablePage* currentList() const;

    Session& m_session;
    QStackedWidget* m_stack;
    QTabWidget* m_tabs;
    TablePage* m_records;
    TablePage* m_sessions;
    TablePage* m_courses;
    RowsModel<TrainingRow> m_recordRows;
    RowsModel<SessionRow> m_sessionRows;
    RowsModel<CourseRow> m_courseRows;
    std::vector<TrainingRow> m_allRecords;
    std::vector<SessionRow> m_allSessions;
    std::vector<CourseRow> m_allCourses;
    QComboBox* m_recordCourse = nullptr;
    QComboBox* m_recordState = nullptr;
    QComboBox* m_sessionCourse = nullptr;
    QString m_recordText, m_sessionText, m_courseText;
    RecordDesk* m_recordDesk = nullptr;
    RemovalDesk* m_removalDesk = nullptr;
    ResultsDesk* m_resultsDesk = nullptr;
    SessionDesk* m_sessionDesk = nullptr;
    CourseDesk* m_courseDesk = nullptr;
    EditionDesk* m_editionDesk = nullptr;
};

} // namespace redvest::ui
