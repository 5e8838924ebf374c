// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A query for people that is kept under a name (常用查询).

#pragma once

#include "core/base/id.h"

#include <QString>

namespace redvest {

struct SavedQuery
{
    Id<SavedQuery> id;
    QString name;
    QString criteria; ///< as criteriaText writes it (people_criteria.h), without words that were sought
    QString note;
    bool isArchived = false;
    bool operator==(const SavedQuery&) const = default;
};

} // namespace redvest
