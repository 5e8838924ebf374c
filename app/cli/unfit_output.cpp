// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/unfit_output.h"

#include "core/report/people_to_tell.h"

#include <QCoreApplication>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

} // namespace

QJsonArray unfitJson(const std::vector<UnfitSeat>& seats, const Run& run)
{
    if (!seats.empty())
        run.out().message(tr("Who does not fit the shift any more:") + u'\n' + report::unfitSeatsText(seats).trimmed());
    QJsonArray rows;
    for (const UnfitSeat& seat : seats) {
        QJsonArray reasons;
        for (const Reason& reason : seat.reasons)
            reasons.append(reason.code);
        rows.append(QJsonObject{{u"shift"_s, seat.shift.text()},
                                {u"volunteer"_s, seat.volunteer.text()},
                                {u"name"_s, seat.name},
                                {u"state"_s, wordOf(seat.state)},
                                {u"blocked"_s, seat.isBlocked()},
                                {u"reasons"_s, reasons}});
    }
    return rows;
}

} // namespace redvest::cli
