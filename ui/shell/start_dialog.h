// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program asks when it has no workspace to open: one that is there, a new one, or the sample.

#pragma once

#include "core/base/outcome.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;

namespace redvest {
class Clock;
class Progress;
} // namespace redvest

namespace redvest::ui {

class DivisionPicker;
class JobBar;

class StartDialog final : public QDialog
{
    Q_OBJECT
public:
    StartDialog(const Clock& clock, QString actor, QWidget* parent = nullptr);
    /// The workspace chosen or made; "" when the person left.
    [[nodiscard]] const QString& file() const { return m_file; }
    /// A sentence on top: why a workspace could not be opened.
    void setReason(const QString& sentence);

private:
    QWidget* makeNewForm();
    QWidget* makeButtons();
    void openExisting();
    void openShared();
    void makeNew();
    void makeFromSample();
    /// Runs `make` in a job; the workspace it made is closed again there and opened by the caller's thread.
    void runMaking(const QString& what, const QString& file, std::function<Problems(Progress&)> make);
    [[nodiscard]] QString askForName(const QString& suggestion);

    const Clock& m_clock;
    QString m_actor;
    QString m_file;
    QLabel* m_reason;
    DivisionPicker* m_division;
    QLineEdit* m_office;
    JobBar* m_job;
};

} // namespace redvest::ui
