// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks of an import's words that no list has whether they are new words: until the box is ticked they are left out.

#pragma once

#include "core/usecases/sheets/import/import_report.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace redvest::ui {

class NewWordsBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NewWordsBar(QWidget* parent = nullptr);

    /// Hides where there are none, except where the box is ticked: what was ticked can be taken back.
    void showWords(const std::vector<NewWord>& words);
    /// Nothing is ticked any more. Emits nothing.
    void reset();
    [[nodiscard]] NewWords policy() const;

Q_SIGNALS:
    /// The person ticked or unticked the box.
    void changed();

private:
    QLabel* m_words;
    QCheckBox* m_take;
};

} // namespace redvest::ui
