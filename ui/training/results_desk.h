// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The results of a session: those it has, and those entered from the paper list by keyboard. A name and Enter adds a
// person who passed, F7 turns the result of the last one, F6 takes in who signed up, Ctrl+Enter saves what is new or
// changed.

#pragma once

#include "core/usecases/training/sign_ups.h"
#include "core/usecases/training/training.h"
#include "ui/desk/jobs.h"
#include "ui/parts/table/list_paper.h"
#include "ui/parts/table/rows_model.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableView;

namespace redvest::ui {

class DraftStrip;
class MessageStrip;
class Page;
class PanelList;
class PersonPicker;
class SectionCard;
class Session;

class ResultsDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit ResultsDesk(Session& session, QWidget* parent = nullptr);

    /// What can be done with the results as a list stands in the page's menus while they are in front.
    void belongTo(Page& page);

    /// With the results it has. A list begun for the same session and not saved is still there; one that was left when
    /// the program ended is offered.
    void start(const SessionRow& row);
    /// What was just saved, with undo.
    [[nodiscard]] MessageStrip* strip() const { return m_strip; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line
    {
        Id<Volunteer> volunteer;
        QString name;
        QString hint;
        TrainingResult result = TrainingResult::Passed;
        std::optional<TrainingResult> kept = std::nullopt; ///< the session has this one
        [[nodiscard]] bool isTyped() const { return result != kept; }
    };

    static std::vector<ListColumn<Line>> columns();
    void build();
    [[nodiscard]] ListFacts facts() const;
    /// Course, edition and day.
    [[nodiscard]] QString courseWords() const;
    void readKept();
    void showKept(const std::vector<TrainingRow>& rows);
    void tellSignedUp();
    /// Who signed up and has no line yet gets one, in front, as having passed.
    void takeInSignedUp();
    [[nodiscard]] QVariantMap typedLines() const;
    void bringBack(const QVariantMap& typed);
    void add(const QString& id);
    void turn(const QString& id);
    void takeOut(const QString& id);
    void save();
    void showLines(const QString& current = {});
    [[nodiscard]] QString currentId() const;

    Session& m_session;
    SectionCard* m_card;
    PersonPicker* m_person;
    QTableView* m_view;
    DraftStrip* m_draft;
    MessageStrip* m_strip;
    PanelList* m_list;
    QPushButton* m_signedUpButton = nullptr;
    QLineEdit* m_why = nullptr; ///< more came than there are seats; shown when that is to be said
    bool m_isRead = false;      ///< what the session has
    SessionRow m_row;
    std::vector<SignUpRow> m_signedUp; ///< for the session, by name
    std::vector<Line> m_lines;         ///< the last added first, then those the session has, by name
    RowsModel<Line> m_model;
    NewestJob m_reading;
};

} // namespace redvest::ui
