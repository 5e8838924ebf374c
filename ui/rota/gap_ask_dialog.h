// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asking for gaps: of whom, of what time, back by when, and into which folder the workbooks go. They are written by a
// job.

#pragma once

#include "core/usecases/sheets/gap_workbooks.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace redvest::ui {

class JobBar;
class MessageStrip;
class Session;

class GapAskDialog final : public QDialog
{
    Q_OBJECT
public:
    GapAskDialog(Session& session, QWidget* parent);

    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    /// They are written; the unit of work is in `changes`.
    void made(const QString& said, const redvest::ChangeSet& changes);

private:
    void fill();
    void build();
    void chooseFolder();
    [[nodiscard]] GapWorkbookOrder order() const;
    void make();
    void ended(const Outcome<GapWorkbooksMade>& outcome);

    Session& m_session;
    QComboBox* m_scope;
    QComboBox* m_per;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    QDateTimeEdit* m_deadline;
    QCheckBox* m_withoutPosts;
    QLineEdit* m_folder;
    QCheckBox* m_replace;
    QPushButton* m_go;
    JobBar* m_bar;
    MessageStrip* m_strip;
};

} // namespace redvest::ui
