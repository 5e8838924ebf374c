// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One change for all people selected in the list: what is left empty stays as each of them has it. Says how many it
// changes before it is made.

#pragma once

#include "core/usecases/volunteers/bulk_edit.h"
#include "ui/desk/jobs.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace redvest::ui {

class DivisionPicker;
class JobBar;
class MessageStrip;
class Session;
class TokenEdit;

class BulkEditDialog final : public QDialog
{
    Q_OBJECT
public:
    BulkEditDialog(Session& session, std::vector<Id<Volunteer>> people, QWidget* parent);

    /// As the fields stand.
    [[nodiscard]] BulkEdit edit() const;

Q_SIGNALS:
    /// It was done; `sentence` says to how many.
    void changed(const redvest::ChangeSet& changes, const QString& sentence);

protected:
    /// Enter ends the word that is typed, and only then changes the people.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildFields(QFormLayout* form);
    [[nodiscard]] QComboBox* addChoice(QFormLayout* form, const QString& name, const QString& label,
                                       const QStringList& names);
    [[nodiscard]] TokenEdit* addTokens(QFormLayout* form, const QString& name, const QString& label,
                                       const QStringList& names);
    void follow();
    void preview();
    void showPreview(const BulkEdit& wanted, const BulkPreview& seen);
    void change();
    [[nodiscard]] bool isAsked() const; ///< something typed is not settled yet

    Session& m_session;
    std::vector<Id<Volunteer>> m_people;
    DivisionPicker* m_division;
    QComboBox* m_source = nullptr;
    QComboBox* m_politicalStatus = nullptr;
    QLineEdit* m_dispatchedBy;
    QComboBox* m_status = nullptr;
    TokenEdit* m_joins = nullptr;
    TokenEdit* m_leaves = nullptr;
    TokenEdit* m_skills = nullptr;
    TokenEdit* m_languages = nullptr;
    QComboBox* m_removed = nullptr; ///< an ability; its kind and name as data
    QLineEdit* m_reason;
    QLabel* m_says; ///< how many change
    QPushButton* m_go;
    JobBar* m_bar;
    MessageStrip* m_strip;
    qint64 m_changes = 0; ///< how many people, as it was looked at last
    NewestJob m_looking;
    QTimer m_pause; ///< looks when nothing more is typed for a moment
};

} // namespace redvest::ui
