// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody asked for a shift, with what they are told and how they are reached.

#pragma once

#include "core/domain/rota.h"

namespace redvest {

struct Invitation
{
    Assignment assignment;
    Span span; ///< of the shift
    Id<Post> post;
    QString postName;
    QString siteName;
    QString address; ///< of the site
    QString contact; ///< of the post
    QString contactPhone;
    QString division; ///< code, of the site
    QString place;    ///< as ShiftRow::place
    QString name;
    QString phone; ///< masked unless asked for in full
    QString home;  ///< code
    bool operator==(const Invitation&) const = default;
    [[nodiscard]] bool isOverdue(Instant now) const
    {
        return assignment.answerBy.isSet() && assignment.answerBy <= now;
    }
};

} // namespace redvest
