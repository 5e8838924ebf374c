// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facts of a letter of thanks on paper.

#pragma once

#include <QDate>
#include <QString>

namespace redvest {

struct ThankYouLetter
{
    QString office;
    QString name;
    QString occasion; ///< what is thanked for
    QString campaign; ///< its name; "" without
    QDate day;
    qint64 minutes = 0; ///< approved by the day of the letter, in all
    bool operator==(const ThankYouLetter&) const = default;
};

} // namespace redvest
