// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must be there before anybody can be dispatched.

#pragma once

#include <QtGlobal>

namespace redvest {

struct Beginnings
{
    qint64 people = 0;
    qint64 posts = 0;
    qint64 shifts = 0;
    bool operator==(const Beginnings&) const = default;
};

} // namespace redvest
