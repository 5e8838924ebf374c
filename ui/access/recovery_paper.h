// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new recovery key as a dialog shows it this once: to be printed or copied, and proved by two groups typed from the
// paper before it counts.

#pragma once

#include <QString>

class QFormLayout;
class QLineEdit;
class QWidget;

namespace redvest::ui {

class RecoveryPaper
{
public:
    /// Makes a key. The fields belong to `dialog`, which this object does not outlive.
    RecoveryPaper(const QString& office, QWidget* dialog);

    [[nodiscard]] const QString& key() const { return m_key; }
    /// The key, what to do with it, and the fields for two of its groups.
    void addTo(QFormLayout* form, const QString& hint) const;
    /// The two groups typed are those of the key.
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] QLineEdit* third() const { return m_third; }
    [[nodiscard]] QLineEdit* last() const { return m_last; }
    /// Shows the paper as it prints, over the dialog.
    void preview() const;

private:
    QString m_office;
    QWidget* m_dialog;
    QString m_key;
    QLineEdit* m_third;
    QLineEdit* m_last;
};

} // namespace redvest::ui
