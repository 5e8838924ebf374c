// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several short values in one field (skills, languages): typed, ended by 、 ， , ; or Enter, each shown as a chip.

#pragma once

#include <QFrame>

class QHBoxLayout;
class QLineEdit;

namespace redvest::ui {

class TokenEdit final : public QFrame
{
    Q_OBJECT
public:
    explicit TokenEdit(QWidget* parent = nullptr);

    /// Offered while typing; others may be typed all the same.
    void setChoices(const QStringList& choices);
    /// In the order entered, without repeats; what is typed but not ended counts too.
    [[nodiscard]] QStringList tokens() const;
    void setTokens(const QStringList& tokens);
    [[nodiscard]] QLineEdit* input() const { return m_input; }
    /// Makes a chip of what is typed. False when nothing was.
    bool endToken();
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeEnded(const QString& typed);
    void add(const QString& token);
    void rebuild();

    QHBoxLayout* m_row;
    QLineEdit* m_input;
    QStringList m_tokens;
};

} // namespace redvest::ui
