// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/shift_copies.h"

#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWeek = 7;

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

struct CopyPlan
{
    std::vector<Shift> shifts;
    int skipped = 0;
};

/// `offsets`: by how many days the copies lie behind their models.
CopyPlan plannedCopies(const storage::Reader& reader, const std::vector<Shift>& models,
                       const std::vector<qint64>& offsets)
{
    CopyPlan plan;
    QHash<QString, QSet<QString>> taken; // post → "starts ends" of its shifts
    const auto key = [](const Shift& s) { return toUtcText(s.starts) + toUtcText(s.ends); };
    for (const Shift& model : models) {
        QSet<QString>& times = taken[model.post.text()];
        if (times.isEmpty()) {
            for (const Shift& s : storage::shiftsOfPost(reader, model.post))
                times.insert(key(s));
        }
        for (const qint64 days : offsets) {
            Shift copy = model;
            copy.id = Id<Shift>::make();
            copy.starts = plusMinutes(model.starts, days * 24 * 60);
            copy.ends = plusMinutes(model.ends, days * 24 * 60);
            if (times.contains(key(copy))) {
                ++plan.skipped;
                continue;
            }
            times.insert(key(copy));
            plan.shifts.push_back(std::move(copy));
        }
    }
    return plan;
}

/// Those that begin on the `days` days from `from` on, without those of posts that were archived since.
std::vector<Shift> modelsOf(const storage::Reader& reader, const RotaFilter& filter, QDate from, int days,
                            int& archived)
{
    const Span period{atLocal(from), atLocal(from.addDays(days))};
    std::vector<Shift> models;
    QHash<QString, bool> isGone; // by post
    for (const ShiftRow& row : storage::shiftRows(reader, {filter.scope, period, filter.category, false})) {
        if (!period.contains(row.shift.starts))
            continue;
        const QString post = row.shift.post.text();
        if (!isGone.contains(post))
            isGone.insert(post, reader.find(storage::postTable(), post).value_or(Post{}).isArchived);
        if (isGone.value(post))
            ++archived;
        else
            models.push_back(row.shift);
    }
    return models;
}

Outcome<ShiftsCopied> copied(Workspace& ws, const RotaFilter& filter, QDate from, int days,
                             const std::vector<QDate>& targets)
{
    std::vector<qint64> offsets;
    for (const QDate day : targets)
        offsets.push_back(from.daysTo(day));
    ShiftsCopied copied;
    Outcome<ChangeSet> done = ws.write({u"shift.copy"_s, {}}, [&](storage::Writer& writer) -> Problems {
        const CopyPlan plan = plannedCopies(writer, modelsOf(writer, filter, from, days, copied.archived), offsets);
        for (const Shift& shift : plan.shifts) {
            writer.add(storage::shiftTable(), shift);
            copied.added.push_back(shift.id);
        }
        copied.skipped = plan.skipped;
        return {};
    });
    if (!done)
        return done.problems();
    copied.changes = std::move(done).value();
    return copied;
}

Problems problemsOfWeeks(QDate from, std::vector<QDate> weeks)
{
    const auto refused = [](const QString& code, const QString& text) { return Problems{{code, u"weeks"_s, text}}; };
    if (!from.isValid() || weeks.empty())
        return refused(u"required"_s, tr("Say from which day the week is copied and to which days."));
    for (const QDate week : weeks) {
        if (!week.isValid() || week.dayOfWeek() != from.dayOfWeek())
            return refused(u"weekday"_s,
                           tr("%1 is another day of the week than %2: a Monday is copied to a Monday. Choose a day "
                              "whole weeks away.")
                               .arg(week.toString(Qt::ISODate), from.toString(Qt::ISODate)));
    }
    weeks.push_back(from);
    std::sort(weeks.begin(), weeks.end());
    const auto same = std::adjacent_find(weeks.begin(), weeks.end());
    if (same != weeks.end())
        return refused(u"week_overlaps"_s, tr("The week from %1 on is named twice, or is the one that is copied. "
                                              "Choose other weeks.")
                                               .arg(same->toString(Qt::ISODate)));
    return {};
}

} // namespace

Outcome<ShiftsCopied> copyShifts(Workspace& ws, const RotaFilter& filter, QDate from, const std::vector<QDate>& days)
{
    if (days.empty() || std::find(days.begin(), days.end(), from) != days.end())
        return Problem{u"days"_s, u"days"_s,
                       tr("Choose the days to copy to, other than %1 itself.").arg(from.toString(Qt::ISODate))};
    return copied(ws, filter, from, 1, days);
}

Outcome<ShiftsCopied> copyWeek(Workspace& ws, const RotaFilter& filter, QDate from, const std::vector<QDate>& weeks)
{
    if (Problems problems = problemsOfWeeks(from, weeks); !problems.empty())
        return problems;
    return copied(ws, filter, from, kWeek, weeks);
}

} // namespace redvest
