// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Training: who passed what and until when, the sessions, the courses with their editions, the certificates; and what
// is to be taught to whom: the matrix, whom to train first, the rules.

#pragma once

#include "core/usecases/training/certificates.h"
#include "core/usecases/training/training.h"
#include "ui/parts/lists/lists_page.h"

class QComboBox;

namespace redvest::ui {

class CertificateSteps;
class CourseDesk;
class CourseRuleDesk;
class EditionDesk;
class ExtensionDesk;
class NeedsTabs;
class PlanDesk;
class RecordDesk;
class RemovalDesk;
class ResultsDesk;
class SessionDesk;
class SignUpDesk;
struct Trainees;

class TrainingPage final : public ListsPage
{
    Q_OBJECT
public:
    explicit TrainingPage(Session& session, QWidget* parent = nullptr);
    ~TrainingPage() override;

    [[nodiscard]] QString title() const override;
    /// ShowList of any of the lists; EnterResults; TrainPeople; anything else for the records.
    void open(const Wish& wish) override;

private:
    void buildRecords();
    void buildSessions();
    void buildCourses();
    void buildCertificates();
    QAction* button(TablePage* list, const QString& name, const QString& text, const std::function<void()>& work,
                    bool main = false);
    void buildNeeds();
    void fillCourses();
    void editRecord(const QString& id);
    void removeChosen(const QStringList& ids);
    void enterResults(const QString& sessionId);
    void editSession(const QString& id);
    void editCourse(const QString& id);
    void editEditions(const QString& id);
    void archiveChosenSessions(const QStringList& ids);
    void archiveChosenCourses(const QStringList& ids);
    void extendCourse(const QString& id);
    void signUp(const QString& sessionId);
    void train(const Trainees& trainees);

    ListTab<TrainingRow> m_records;
    ListTab<SessionRow> m_sessions;
    ListTab<CourseRow> m_courses;
    ListTab<CertificateRow> m_certificates;
    QComboBox* m_recordCourse = nullptr;
    QComboBox* m_recordState = nullptr;
    QComboBox* m_sessionCourse = nullptr;
    QComboBox* m_certificateCourse = nullptr;
    RecordDesk* m_recordDesk = nullptr;
    RemovalDesk* m_removalDesk = nullptr;
    ResultsDesk* m_resultsDesk = nullptr;
    SessionDesk* m_sessionDesk = nullptr;
    CourseDesk* m_courseDesk = nullptr;
    EditionDesk* m_editionDesk = nullptr;
    SignUpDesk* m_signUpDesk = nullptr;
    CourseRuleDesk* m_ruleDesk = nullptr;
    ExtensionDesk* m_extensionDesk = nullptr;
    PlanDesk* m_planDesk = nullptr;
    NeedsTabs* m_needs = nullptr;
    CertificateSteps* m_steps;
};

} // namespace redvest::ui
