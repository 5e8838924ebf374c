// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/shift_plans.h"

#include "core/base/text.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/rota_checks.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostShifts = 200'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

/// The posts wished, each once, in that order; what stands against them.
std::vector<Post> postsOf(const storage::Reader& reader, const std::vector<Id<Post>>& wished, Problems& problems)
{
    std::vector<Post> posts;
    QSet<QString> seen;
    if (wished.empty())
        problems.push_back({u"required"_s, u"posts"_s, tr("Choose the posts that get the shifts.")});
    for (const Id<Post> id : wished) {
        if (seen.contains(id.text()))
            continue;
        seen.insert(id.text());
        const auto post = reader.find(storage::postTable(), id.text());
        if (!post)
            problems.push_back(
                {u"unknown_post"_s, u"posts"_s, tr("There is no such post any more. Open the list again.")});
        else if (post->isArchived)
            problems.push_back({u"archived"_s, u"posts"_s, tr("%1 is archived. Bring it back first.").arg(post->name)});
        else
            posts.push_back(*post);
    }
    return posts;
}

/// The shifts that the posts have already around that time.
class Present
{
public:
    Present(const storage::Reader& reader, Span period)
    {
        for (const Shift& shift : storage::shiftsTouching(reader, period))
            m_shifts[shift.post.text()].push_back(shift);
    }

    /// Counts the span on one side or the other. True: it is new.
    bool take(PlannedPost& line, const Span& span) const
    {
        const auto found = m_shifts.constFind(line.post.text());
        if (found == m_shifts.constEnd())
            return counted(line.added);
        const auto isSame = [&](const Shift& s) { return s.span() == span; };
        if (std::any_of(found->begin(), found->end(), [&](const Shift& s) { return isSame(s) && !s.isArchived; }))
            return !counted(line.there);
        if (std::any_of(found->begin(), found->end(), isSame)) {
            ++line.calledOff;
            return !counted(line.there);
        }
        if (std::any_of(found->begin(), found->end(),
                        [&](const Shift& s) { return !s.isArchived && s.span().touches(span); }))
            ++line.overlapping;
        return counted(line.added);
    }

private:
    static bool counted(int& sum)
    {
        ++sum;
        return true;
    }

    QHash<QString, std::vector<Shift>> m_shifts; ///< by post
};

void addTo(PlannedPost& total, const PlannedPost& line)
{
    total.added += line.added;
    total.there += line.there;
    total.calledOff += line.calledOff;
    total.overlapping += line.overlapping;
}

/// What is wrong with how many are needed, asked of the rule for any shift.
void checkNeeded(const ShiftPlanWish& wish, const std::vector<Span>& spans, Problems& problems)
{
    Shift any;
    any.post = Id<Post>::make();
    any.starts = spans.empty() ? Instant{1} : spans.front().from;
    any.ends = spans.empty() ? plusMinutes(any.starts, 1) : spans.front().to;
    any.needed = wish.needed;
    for (Problem& problem : check(any))
        problems.push_back(std::move(problem));
}

Outcome<ShiftPlan> planned(const storage::Reader& reader, const ShiftPlanWish& wish)
{
    Problems problems;
    const std::vector<Post> posts = postsOf(reader, wish.posts, problems);
    for (Problem& problem : patternProblems(wish.pattern))
        problems.push_back(std::move(problem));
    const std::vector<Span> spans = patternSpans(wish.pattern);
    checkNeeded(wish, spans, problems);
    if (posts.size() * spans.size() > kMostShifts)
        problems.push_back({u"too_many_shifts"_s, u"posts"_s,
                            tr("That would be %1 shifts; at most %2 are made in one step. Choose fewer posts or days.")
                                .arg(posts.size() * spans.size())
                                .arg(kMostShifts)});
    if (!problems.empty())
        return problems;
    ShiftPlan plan;
    plan.shifts.reserve(posts.size() * spans.size());
    const Present present(reader, {spans.front().from, spans.back().to});
    QHash<QString, QString> sites;
    for (const Post& post : posts) {
        const QString site = post.site.text();
        if (!sites.contains(site))
            sites.insert(site, reader.find(storage::siteTable(), site).value_or(Site{}).name);
        PlannedPost line{post.id, post.name, sites.value(site)};
        for (const Span& span : spans) {
            if (present.take(line, span))
                plan.shifts.push_back(
                    {Id<Shift>::make(), post.id, span.from, span.to, wish.needed, asTyped(wish.note), false});
        }
        addTo(plan.total, line);
        plan.posts.push_back(std::move(line));
    }
    plan.seats = qint64(plan.shifts.size()) * wish.needed;
    return plan;
}

} // namespace

Outcome<ShiftPlan> previewShiftPlan(const Workspace& ws, const ShiftPlanWish& wish)
{
    return planned(ws.read(), wish);
}

Outcome<ShiftsPlanned> planShifts(Workspace& ws, const ShiftPlanWish& wish)
{
    ShiftsPlanned done;
    Outcome<ChangeSet> changes = ws.write({u"shift.plan"_s, {}}, [&](storage::Writer& writer) -> Problems {
        Outcome<ShiftPlan> plan = planned(writer, wish);
        if (!plan)
            return plan.problems();
        for (const Shift& shift : plan->shifts)
            writer.add(storage::shiftTable(), shift);
        done.plan = std::move(plan).value();
        return {};
    });
    if (!changes)
        return changes.problems();
    done.changes = std::move(changes).value();
    return done;
}

} // namespace redvest
