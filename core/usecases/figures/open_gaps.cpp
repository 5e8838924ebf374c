// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a call may be made of: each shift that is short and has not begun.

#include "core/base/order_key.h"
#include "core/domain/masks.h"
#include "core/storage/queries/call_queries.h"
#include "core/storage/queries/course_rules.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/figures/calls.h"
#include "core/usecases/figures/gap_shifts.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace redvest {

namespace {

/// Posts with their sites and what they ask, each read once.
class PostBook
{
public:
    explicit PostBook(const storage::Reader& reader) : m_reader(reader), m_rules(storage::courseRulesInForce(reader))
    {
        for (Requirement& r : storage::requirements(reader, {}))
            m_asked[r.post].push_back(std::move(r));
    }

    /// The line of that shift, without ids of a call.
    [[nodiscard]] CallLine line(const ShiftFill& shift)
    {
        const Entry& known = entry(shift);
        const auto contact = [&known](QString Post::*ofPost, QString Site::*ofSite) {
            const QString& said = known.post.*ofPost;
            return said.isEmpty() ? known.site.*ofSite : said;
        };
        CallLine line;
        line.shift = Id<Shift>::fromText(shift.shift);
        line.division = shift.division;
        line.siteName = shift.siteName;
        line.address = known.site.address;
        line.postName = shift.postName;
        line.category = shift.category;
        line.starts = shift.span.from;
        line.ends = shift.span.to;
        line.missing = int(shift.needed - shift.filled);
        line.requirement = requirementWords(
            known.post, requirementsOn(known.post, m_asked[known.post.id], m_rules, localDate(shift.span.from)));
        line.contact = contact(&Post::contact, &Site::contact);
        line.phone = contact(&Post::phone, &Site::phone);
        if (isPlaceholder(line.phone))
            line.phone.clear(); // closed to whoever issues the call
        return line;
    }
    [[nodiscard]] const QString& order(const ShiftFill& shift) { return entry(shift).order; }

private:
    struct Entry
    {
        Post post;
        Site site;
        QString order;
    };

    const Entry& entry(const ShiftFill& shift)
    {
        const auto known = m_entries.find(shift.post);
        if (known != m_entries.end())
            return known->second;
        Entry entry{m_reader.find(storage::postTable(), shift.post).value_or(Post{}),
                    m_reader.find(storage::siteTable(), shift.site).value_or(Site{}),
                    orderKey(shift.siteName) + u'\x1f' + orderKey(shift.postName)};
        return m_entries.emplace(shift.post, std::move(entry)).first->second;
    }

    const storage::Reader& m_reader;
    std::vector<NamedCourseRule> m_rules;
    std::unordered_map<Id<Post>, std::vector<Requirement>> m_asked;
    std::unordered_map<QString, Entry> m_entries; ///< by post
};

} // namespace

Outcome<OpenGaps> openGaps(const Workspace& ws, const CallQuestion& question)
{
    GapQuery query;
    query.scope = question.scope;
    query.period = question.period;
    query.category = question.category;
    auto asked = askedShifts(ws, query);
    if (!asked)
        return asked.problems();
    const storage::Reader reader = ws.read();
    OpenGaps open;
    open.scope = asked->scope;
    open.scopeName = ws.divisions().name(asked->scope);
    open.period = asked->period;
    open.asOf = ws.now();
    std::vector<ShiftFill> shifts = std::move(asked).value().shifts;
    std::erase_if(shifts, [](const ShiftFill& s) { return s.filled >= s.needed; });
    for (const ShiftFill& s : shifts)
        open.begun += s.span.from <= open.asOf ? s.needed - s.filled : 0;
    std::erase_if(shifts, [&](const ShiftFill& s) { return s.span.from <= open.asOf; });
    PostBook posts(reader);
    std::sort(shifts.begin(), shifts.end(), [&](const ShiftFill& a, const ShiftFill& b) {
        return std::tie(a.division, posts.order(a), a.span.from, a.shift) <
               std::tie(b.division, posts.order(b), b.span.from, b.shift);
    });
    const QHash<QString, Call> called = storage::callsOfShifts(reader);
    for (const ShiftFill& s : shifts) {
        OpenGap gap{posts.line(s), ws.divisions().shortPath(s.division), {}};
        if (const auto at = called.constFind(s.shift); at != called.constEnd())
            gap.calledBy = callName(*at);
        open.missing += gap.line.missing;
        open.gaps.push_back(std::move(gap));
    }
    return open;
}

} // namespace redvest
