// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/supplies/ledger_rules.h"

#include "core/domain/quantity.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Supplies", text);
}

QString lotName(const Lot& lot)
{
    return lot.batch.isEmpty() ? tr("without batch number") : tr("batch %1").arg(lot.batch);
}

Outcome<qint64> counted(const LineAsked& asked, const Holding& held)
{
    const qint64 correction = asked.isCorrection ? asked.quantity : asked.quantity - held.onDay;
    if (correction < 0 && held.least + correction < 0)
        return Problem{u"not_enough"_s, u"quantity"_s,
                       tr("After %1 more was taken than would then be there. Reverse the later line that is wrong, or "
                          "count as of today.")
                           .arg(asked.day.toString(Qt::ISODate))};
    return correction;
}

} // namespace

bool takesAway(MovementKind kind)
{
    return kind == MovementKind::Issue || kind == MovementKind::Transfer || kind == MovementKind::WriteOff;
}

QString amountOf(qint64 quantity, const Item& item)
{
    return item.unit.isEmpty() ? QString::number(quantity) : QString::number(quantity) + u' ' + item.unit;
}

Outcome<qint64> ledgerQuantity(const LineAsked& asked, const Holding& held)
{
    const qint64 size = asked.isCorrection ? std::abs(asked.quantity) : asked.quantity;
    if (const Problems problems = whyNotSoMany(asked.kind, size); !problems.empty())
        return problems;
    if (asked.kind == MovementKind::Count)
        return counted(asked, held);
    if (!takesAway(asked.kind))
        return asked.quantity;
    const bool isExpired = asked.lot.expiresOn.isValid() && asked.lot.expiresOn < asked.day;
    if (isExpired && asked.kind == MovementKind::Issue && !asked.evenExpired)
        return Problem{
            u"expired_lot"_s, u"lot"_s,
            tr("This lot expired on %1: write it off. To issue it nevertheless, say why in the note, and in a form "
               "tick the box as well.")
                .arg(asked.lot.expiresOn.toString(Qt::ISODate))};
    if (held.least < asked.quantity)
        return notEnough(asked, held.least, lotName(asked.lot));
    return asked.quantity;
}

Problem notEnough(const LineAsked& asked, qint64 held, const QString& which)
{
    return {u"not_enough"_s, u"quantity"_s,
            tr("%1 holds %2 of %3 (%4) that can be taken on %5. Give no more, or enter the missing receipt first.")
                .arg(asked.store.name, amountOf(std::max<qint64>(held, 0), asked.item), asked.item.name, which,
                     asked.day.toString(Qt::ISODate))};
}

Problems whyNotSoMany(MovementKind kind, qint64 quantity)
{
    const bool isCount = kind == MovementKind::Count;
    if (quantity >= (isCount ? 0 : 1) && quantity <= kMostAtOnce)
        return {};
    return {{u"quantity"_s, u"quantity"_s,
             isCount ? tr("Give what was counted, 0 or more.") : tr("Give a number above 0.")}};
}

Problems whyNotOn(QDate day, QDate today)
{
    if (day <= today)
        return {};
    return {{u"day"_s, u"day"_s, tr("This day is still to come. Enter what has happened.")}};
}

Problems whyNotTakenBack(qint64 effect, const Holding& held, const Item& item, const Store& store)
{
    if (effect >= 0 || held.least + effect >= 0)
        return {};
    return {{u"not_enough"_s,
             {},
             tr("%1 of it has been taken from %2 since. Reverse those later lines first, or enter a count.")
                 .arg(amountOf(std::min(-effect, -effect - held.least), item), store.name)}};
}

Problem archivedProblem(const QString& field, const QString& name)
{
    return {u"archived"_s, field, tr("%1 is archived. Bring it back first.").arg(name)};
}

} // namespace redvest
