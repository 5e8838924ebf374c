// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/pinned_checks.h"

#include "core/storage/queries/rota_queries.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Dispatch", text);
}

QString whereOf(const DispatchShift& shift)
{
    return shift.fill.siteName + u' ' + shift.fill.postName + u' ' + toLocalText(shift.fill.span.from);
}

/// Other shifts of the model that the person is pinned to.
std::vector<std::size_t> otherPins(const DispatchModel& model, const DispatchQuery& query, const PinnedSeat& seat)
{
    std::vector<std::size_t> others;
    for (const PinnedSeat& other : query.pinned) {
        const auto shift = model.shift(other.shift);
        if (shift && other.volunteer == seat.volunteer && other.shift != seat.shift)
            others.push_back(*shift);
    }
    return others;
}

Problems problemsOf(const Workspace& ws, const DispatchModel& model, const DispatchQuery& query, const PinnedSeat& seat)
{
    const auto person = model.person(seat.volunteer);
    const auto shift = model.shift(seat.shift);
    if (!person)
        return {{u"unknown_volunteer"_s, u"pinned"_s,
                 tr("Somebody who is pinned is not in the register any more. Take the pin away.")}};
    const auto stored = storage::person(ws.read(), seat.volunteer);
    const QString name = stored ? stored->name : QString();
    if (!shift)
        return {{u"unknown_shift"_s, u"pinned"_s,
                 tr("%1 is pinned to a shift that does not begin in this period, or is called off. Take the pin away.")
                     .arg(name)}};
    const DispatchShift& where = model.shifts()[*shift];
    if (std::find(query.barred.begin(), query.barred.end(), seat) != query.barred.end())
        return {{u"barred_too"_s, u"pinned"_s,
                 tr("%1 is pinned to %2 and barred from it. Take one of both away.").arg(name, whereOf(where))}};
    const auto& bound = model.people()[*person].bound;
    if (std::binary_search(bound.begin(), bound.end(), *shift))
        return {};
    if (where.isOver)
        return {{u"shift_over"_s, u"pinned"_s,
                 tr("%1 is pinned to %2, which is over. Take the pin away.").arg(name, whereOf(where))}};
    Problems problems;
    for (const Reason& reason : model.verdict(*person, *shift, otherPins(model, query, seat)).reasons) {
        if (reason.weight == Weight::Law)
            problems.push_back(
                {reason.code, u"pinned"_s,
                 tr("%1 cannot be pinned to %2: %3. Take the pin away.").arg(name, whereOf(where), reason.text)});
    }
    return problems;
}

} // namespace

Problems pinnedProblems(const Workspace& ws, const DispatchModel& model, const DispatchQuery& query)
{
    Problems problems;
    for (const PinnedSeat& seat : query.pinned) {
        for (Problem& problem : problemsOf(ws, model, query, seat))
            problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace redvest
