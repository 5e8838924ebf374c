// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/hours_columns.h"

#include "core/domain/words.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/all_words.h"
#include "ui/rota/rota_words.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

QColor quietWhenBarred(const HoursRow& row)
{
    return row.barred.isEmpty() ? QColor() : paletteFor(QGuiApplication::palette()).quiet;
}

/// From when to when; a sheet may tell a duration alone.
QString served(const HoursRow& row)
{
    const ServiceRecord& r = row.record;
    if (!r.starts.isSet())
        return tr("no times");
    return r.ends.isSet() ? timesText({r.starts, r.ends}) : localTime(r.starts).toString(u"HH:mm"_s);
}

QString remark(const HoursRow& row)
{
    if (!row.barred.isEmpty())
        return row.barred;
    const ServiceRecord& r = row.record;
    if (row.isCorrected)
        return tr("Corrected by a later entry");
    if (r.state == RecordState::Submitted)
        return r.corrects.isNull() ? QString() : tr("Corrects a final record");
    const QString decided = tr("%1: %2").arg(stateName(r.state), r.approvedBy);
    if (r.state != RecordState::Approved || !r.publicTo.isValid() || r.publicMinutes != r.minutes)
        return decided;
    return decided + u' ' + tr("(publicised until %1)").arg(r.publicTo.toString(Qt::ISODate));
}

} // namespace

std::vector<ListColumn<HoursRow>> hoursColumns(std::function<bool(const HoursRow&)> isTicked)
{
    using Row = HoursRow;
    using Spec = ListColumn<Row>;
    std::vector<Spec> columns;
    const auto add = [&](const QString& title, Spec::Of<QVariant> show, int width) -> Spec& {
        columns.push_back(Spec(title, std::move(show), width));
        return columns.back().coloured(quietWhenBarred).withTip([](const Row& r) { return r.barred; });
    };
    add(
        {}, [isTicked](const Row& r) { return !r.barred.isEmpty() ? u""_s
                                              : isTicked(r)       ? u"☑"_s
                                                                  : u"☐"_s; }, 34);
    add(
        tr("Day"), [](const Row& r) { return r.record.day.toString(Qt::ISODate); }, 96);
    add(
        tr("Person"), [](const Row& r) { return r.volunteerName; }, 100);
    add(
        tr("Post"), [](const Row& r) { return r.postName; }, 118);
    add(
        tr("Site"), [](const Row& r) { return r.siteName; }, 0);
    add(
        tr("Street"), [](const Row& r) { return r.place.section(u" › "_s, 0, 0); }, 108)
        .withTip([](const Row& r) { return r.place; });
    add(tr("From – to"), served, 108).sortedBy([](const Row& r) { return r.record.starts.ms; });
    add(
        tr("Hours"), [](const Row& r) { return hoursText(r.record.minutes); }, 56)
        .sortedBy([](const Row& r) { return r.record.minutes; })
        .toTheRight();
    add(
        tr("Source"), [](const Row& r) { return sourceName(r.record.source); }, 88)
        .holding(allWords(sourceName));
    add(
        tr("Evidence"), [](const Row& r) { return r.record.evidence; }, 130);
    add(
        tr("Entered by"), [](const Row& r) { return r.record.enteredBy; }, 68);
    add(tr("Remark"), remark, 96).withTip(remark);
    return columns;
}

} // namespace redvest::ui
