// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A call for volunteers with the names of its places: what its papers are made of.

#pragma once

#include "core/domain/calls.h"

#include <vector>

namespace redvest {

struct CallPaperLine
{
    CallLine line;
    QString street;    ///< "彭浦镇"; the scope's own name where the site says no street
    QString community; ///< "" where the site says none
};

struct CallPaper
{
    Call call;
    QString scopeName;
    std::vector<CallPaperLine> lines; ///< by position: street by street
    [[nodiscard]] qint64 missing() const
    {
        qint64 sum = 0;
        for (const CallPaperLine& l : lines)
            sum += l.line.missing;
        return sum;
    }
};

} // namespace redvest
