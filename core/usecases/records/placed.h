// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records that lie in a division: their form is the record and what was told of where it lies.

#pragma once

#include "core/storage/gate/database.h"
#include "core/usecases/records/kind.h"
#include "core/usecases/records/whereabouts.h"

namespace redvest::records {

template <class T>
struct Placed
{
    T record;
    Whereabouts where = {};
};

/// Street, community and division, as the fields of every form that has a place.
template <class Form>
[[nodiscard]] std::vector<Field<Form>> placeFields(const QString& streetTitle, const QString& communityTitle)
{
    return {
        {{QStringLiteral("street"), streetTitle, QStringLiteral("街镇|街道|所属街道|所属街镇|居住街道")},
         [](Form& form, Told& told) { told.into(form.where.street); }},
        {{QStringLiteral("community"), communityTitle, QStringLiteral("居委|居委会|社区|村居|居村|所属社区|居住居委")},
         [](Form& form, Told& told) { told.into(form.where.community); }},
        {{QStringLiteral("division"), QStringLiteral("行政区划"), QStringLiteral("区划|所属区划|居住地|区划代码")},
         [](Form& form, Told& told) { told.into(form.where.division); }},
    };
}

template <class Form>
[[nodiscard]] std::vector<Field<Form>> together(std::vector<Field<Form>> fields, const std::vector<Field<Form>>& more)
{
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

template <class T>
void settlePlace(const Workspace& ws, const Placed<T>*, Placed<T>& wanted, Problems& problems)
{
    settle(ws, wanted.where, wanted.record.division, problems);
}

/// The record of that id as its form opens it.
template <class T, const storage::Table<T>& (*table)()>
Outcome<Placed<T>> openPlaced(Workspace& ws, const QString& id)
{
    auto record = ws.read().find(table(), id);
    return record ? Outcome<Placed<T>>(Placed<T>{*std::move(record)}) : Outcome<Placed<T>>(goneMeanwhile(id));
}

template <class T>
std::optional<T> recordOf(const std::optional<Placed<T>>& form)
{
    return form ? std::optional(form->record) : std::nullopt;
}

} // namespace redvest::records
