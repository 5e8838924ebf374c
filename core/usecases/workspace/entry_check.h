// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What entry forms of every area ask alike: filled in, short enough, a division that is known, a phone that can be one.
// For the use-cases themselves.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/division_tree.h"

#include <QDate>

namespace redvest {

class EntryCheck
{
public:
    void add(const QString& code, const QString& field, const QString& text)
    {
        m_problems.push_back({code, field, text});
    }
    /// Folds `value`. Problems: required, too_long (over 200 characters).
    void required(QString& value, const QString& field);
    /// Folds `value`. Problem: too_long.
    void optional(QString& value, const QString& field);
    /// Into its usual form. Problems of checkPhone; none for an empty one, or one that is sealed from whoever asks.
    void phone(QString& value, const QString& field);
    /// Problem: unknown_division.
    void division(const QString& code, const DivisionTree&);
    /// Problem: in_future.
    void notAhead(QDate day, QDate today, const QString& field);
    /// Somebody else has the name. Problem: name_taken.
    void nameIsTaken(const QString& name, const QString& field = QStringLiteral("name"));

    [[nodiscard]] bool isGood() const { return m_problems.empty(); }
    [[nodiscard]] const Problems& problems() const { return m_problems; }

private:
    Problems m_problems;
};

} // namespace redvest
