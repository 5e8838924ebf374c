// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/domain/shift_breaks.h"
#include "core/domain/when.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/records/placed.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/rota/unfit_seats.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::records {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A shift, and as typed what together says which post and when.
struct ShiftWish
{
    Shift shift;
    std::optional<QString> post = {}, site = {};
    std::optional<QDate> day = {};
    std::optional<QString> starts = {}, ends = {}, times = {};
    Whereabouts where = {};
};

QString tr(const char* text)
{
    return QCoreApplication::translate("Records", text);
}

FieldName listed(const QString& word, intake::SheetField column)
{
    return columnNamed(word, ImportKind::Shifts, column);
}

void readBreaks(ShiftWish& wish, Told& told)
{
    const Outcome<QString> breaks = tidyBreaks(told.text());
    if (breaks)
        wish.shift.breaks = *breaks;
    else
        told.refuse(breaks.problems());
}

std::vector<Field<ShiftWish>> shiftFields()
{
    using In = intake::SheetField;
    using W = ShiftWish;
    return {
        field<&W::post>(listed(u"post"_s, In::Post)),
        field<&W::site>(listed(u"site"_s, In::Site)),
        field<&W::day>(listed(u"day"_s, In::Day)),
        field<&W::starts>(listed(u"starts"_s, In::Start)),
        field<&W::ends>(listed(u"ends"_s, In::End)),
        field<&W::times>(listed(u"times"_s, In::Times)),
        field<&W::shift, &Shift::needed>(listed(u"needed"_s, In::Needed)),
        {listed(u"breaks"_s, In::Breaks), readBreaks},
        field<&W::shift, &Shift::note>({u"note"_s, u"备注"_s, u"说明"_s}),
    };
}

Outcome<ShiftWish> openShift(Workspace& ws, const QString& id)
{
    const auto shift = shiftNamed(ws, Id<Shift>::fromText(id));
    return shift ? Outcome<ShiftWish>(ShiftWish{*shift}) : Outcome<ShiftWish>(goneMeanwhile(id));
}

void refuse(Problems& problems, const QString& code, const QString& field, const QString& text)
{
    problems.push_back({code, field, text});
}

/// By its id, or by its name, at the site and within the place told.
void settlePost(const Workspace& ws, ShiftWish& wish, Problems& problems)
{
    if (!wish.post && !wish.site)
        return;
    QString division;
    settle(ws, wish.where, division, problems);
    const auto present = postForm(ws, wish.shift.post);
    const QString name = normalised(wish.post.value_or(present ? present->post.name : QString()));
    const QString site = normalised(wish.site.value_or(QString()));
    const auto id = Id<Post>::fromText(name.toLower());
    std::vector<PostRow> found = postRows(ws, division);
    std::erase_if(found, [&](const PostRow& row) {
        const bool isNamed = id.isNull() ? isSameName(row.post.name, name) : row.post.id == id;
        return !isNamed || (!site.isEmpty() && !isSameName(row.siteName, site));
    });
    if (found.size() == 1) {
        wish.shift.post = found.front().post.id;
        return;
    }
    if (found.empty())
        return refuse(
            problems, u"unknown_post"_s, u"post"_s,
            tr("There is no such post: %1. Give its id or exact name, and the site where several posts are called so.")
                .arg(site.isEmpty() ? name : name + u" · "_s + site));
    QStringList candidates;
    for (const PostRow& row : found)
        candidates << u"%1 · %2 (%3)"_s.arg(row.place, row.siteName, row.post.id.text());
    refuse(problems, u"ambiguous"_s, u"post"_s,
           tr("\"%1\" may mean several: %2. Give the id of one.").arg(name, candidates.mid(0, 5).join(u'、')));
}

/// "2022-03-20T08:00", or a time of day on `day`. Nothing after a Problem.
std::optional<Instant> momentOf(const QString& typed, QDate day, const QString& field, Problems& problems)
{
    if (typed.contains(u'T')) {
        if (const auto moment = fromIsoText(typed))
            return moment;
    }
    const Outcome<ClockTime> time = parseTime(typed);
    if (!time) {
        for (const Problem& p : time.problems())
            refuse(problems, p.code, field, p.text);
        return std::nullopt;
    }
    if (!day.isValid()) {
        refuse(problems, u"required"_s, u"day"_s, tr("Say on which day: 日期=2022-03-20."));
        return std::nullopt;
    }
    return atLocal(time->isNextDay ? day.addDays(1) : day, time->time);
}

/// 时段=20:00-次日08:00.
void settleSpan(ShiftWish& wish, QDate day, Problems& problems)
{
    const Outcome<ClockSpan> span = parseTimes(*wish.times);
    if (!span) {
        for (const Problem& p : span.problems())
            refuse(problems, p.code, u"times"_s, p.text);
    } else if (!day.isValid()) {
        refuse(problems, u"required"_s, u"day"_s, tr("Say on which day: 日期=2022-03-20."));
    } else {
        wish.shift.starts = atLocal(day, span->from);
        wish.shift.ends = atLocal(span->isNextDay ? day.addDays(1) : day, span->to);
    }
}

/// A day told alone moves the shift as it is; a time told alone stays on its day.
void settleTimes(ShiftWish& wish, Problems& problems)
{
    Shift& shift = wish.shift;
    const QDate present = shift.starts.isSet() ? localDate(shift.starts) : QDate();
    const QDate day = wish.day.value_or(present);
    if (wish.day && present.isValid() && day.isValid()) {
        const qint64 minutes = present.daysTo(day) * 24 * 60;
        shift.starts = plusMinutes(shift.starts, minutes);
        if (shift.ends.isSet())
            shift.ends = plusMinutes(shift.ends, minutes);
    }
    if (wish.times && !wish.times->isEmpty())
        settleSpan(wish, day, problems);
    if (wish.starts)
        shift.starts = wish.starts->isEmpty()
                           ? Instant{}
                           : momentOf(*wish.starts, day, u"starts"_s, problems).value_or(shift.starts);
    const QDate first = shift.starts.isSet() ? localDate(shift.starts) : day;
    if (wish.ends)
        shift.ends =
            wish.ends->isEmpty() ? Instant{} : momentOf(*wish.ends, first, u"ends"_s, problems).value_or(shift.ends);
}

void finishShift(const Workspace& ws, const ShiftWish*, ShiftWish& wanted, Problems& problems)
{
    settlePost(ws, wanted, problems);
    settleTimes(wanted, problems);
}

Outcome<Stored> saveShiftWish(Workspace& ws, const std::optional<ShiftWish>& shown, const ShiftWish& wanted,
                              const QString& reason)
{
    const auto saved = saveShift(ws, wanted.shift, shown ? std::optional(shown->shift) : std::nullopt, reason);
    return saved ? Outcome<Stored>(Stored{{saved->shift.text()}, saved->changes}) : Outcome<Stored>(saved.problems());
}

} // namespace

std::vector<Kind> shiftKinds()
{
    Kind kind = kindOf<ShiftWish>({u"shift"_s, storage::shiftTable().spec(),
                                   together(shiftFields(), placeFields<ShiftWish>(u"所属街镇"_s, u"所属社区"_s)),
                                   openShift, finishShift, saveShiftWish,
                                   [](const Workspace& ws, const ShiftWish&, const ShiftWish& wanted) {
                                       return unfitIfMoved(ws, wanted.shift);
                                   }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return archiveShifts(ws, idsOf<Shift>(ids), archived, reason);
    };
    return {kind};
}

} // namespace redvest::records
