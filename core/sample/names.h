// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names, documents and particulars of people who do not exist.

#pragma once

#include "core/sample/scene.h"

#include <QSet>

namespace redvest::sample {

class Inventor
{
public:
    explicit Inventor(Dice& dice) : m_dice(dice) {}
    /// The `number`th person with name, search keys, document, sex, birth and phone; nothing else is filled.
    [[nodiscard]] Volunteer person(int number);

private:
    void giveDocument(Volunteer&, int number);
    [[nodiscard]] QDate birth(int number);
    [[nodiscard]] QString chineseName(Sex, int number);

    Dice& m_dice;
    QSet<QString> m_numbers;
};

} // namespace redvest::sample
