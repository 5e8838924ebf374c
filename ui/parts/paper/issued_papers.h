// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers of certificates that stand in the register already.

#pragma once

#include "core/report/document.h"

#include <functional>

class QWidget;

namespace redvest::ui {

struct IssuedPapers
{
    report::Document document;
    QString title;
    qsizetype count = 0;
    QString takeBack;            ///< words of the button that does `unsay`
    std::function<void()> unsay; ///< as if they had not been issued, or not been printed anew
};
/// Shows them to be printed or saved; where neither was done when the window goes, asks whether to take them back.
void showIssued(const IssuedPapers&, QWidget* over);

} // namespace redvest::ui
