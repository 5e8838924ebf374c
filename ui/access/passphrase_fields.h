// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An entry for a passphrase: dots until "Show" is ticked (which also lets the input method write Chinese), and a word
// when Caps Lock seems to be on.

#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace redvest::ui {

class PassphraseEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit PassphraseEdit(const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] QString text() const;
    void clear();
    [[nodiscard]] QLineEdit* line() const { return m_line; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_line;
    QCheckBox* m_show;
    QLabel* m_caps;
};

} // namespace redvest::ui
