// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shifts of a day as a pattern: so many of so many hours from a time on, or times as they are typed.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/shift_pattern.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace redvest::ui {

class PatternChoice final : public QWidget
{
    Q_OBJECT
public:
    /// `times`: what stands in the line for typed times. Its parts are called `name` with Pattern, First and Times
    /// behind.
    PatternChoice(const QString& name, QTime first, const QString& times, QWidget* parent);

    /// Chooses that pattern, as parsePattern reads it: "2x12".
    void choose(const QString& pattern);
    /// Problems of parsePattern.
    [[nodiscard]] Outcome<std::vector<PatternPart>> parts() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_pattern;
    QTimeEdit* m_first;
    QLineEdit* m_times;
};

} // namespace redvest::ui
