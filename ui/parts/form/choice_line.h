// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor of an open choice: one of a list, found by its characters, pinyin or initials, or anything else.

#pragma once

#include "core/domain/known_words.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/look/word_finder.h"

namespace redvest::ui {

struct FieldChoice;

class ChoiceLine final : public Picker
{
    Q_OBJECT
public:
    explicit ChoiceLine(QWidget* parent = nullptr);

    /// What is typed stays.
    void setChoices(const std::vector<FieldChoice>& choices);
    /// Of the choice whose label stands here; else what is typed.
    [[nodiscard]] QString value() const;
    void setValue(const QString& value);
    /// What is typed when no choice has it; "" otherwise, and where there is nothing to choose from (KnownWords).
    [[nodiscard]] QString newWord() const;
    /// What is to be said of it, with the choices that may be meant; "" where it is none.
    [[nodiscard]] QString newWordText() const;

private:
    [[nodiscard]] std::vector<PickerOffer> offers(const QString& typed, int limit) const;

    std::vector<PickerOffer> m_choices;
    WordFinder m_finder; ///< the same
    KnownWords m_known;  ///< the same
};

} // namespace redvest::ui
