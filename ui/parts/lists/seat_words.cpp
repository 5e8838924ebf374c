// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/lists/seat_words.h"

#include <QCoreApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

} // namespace

QString stateName(AssignmentState state)
{
    using S = AssignmentState;
    switch (state) {
    case S::Proposed:
        return tr("proposed");
    case S::Invited:
        return tr("invited");
    case S::Accepted:
        return tr("accepted");
    case S::Declined:
        return tr("declined");
    case S::NoAnswer:
        return tr("no answer");
    case S::OnDuty:
        return tr("on duty");
    case S::Served:
        return tr("served");
    case S::Absent:
        return tr("absent");
    case S::Excused:
        return tr("excused");
    case S::Cancelled:
        return tr("cancelled");
    }
    return {};
}

QString timesText(Span span)
{
    const QString from = localTime(span.from).toString(u"HH:mm"_s);
    const QString to = localTime(span.to).toString(u"HH:mm"_s);
    const bool isOverMidnight = localDate(span.from) != localDate(span.to);
    return from + u'–' + (isOverMidnight ? tr("%1 next day").arg(to) : to);
}

} // namespace redvest::ui
