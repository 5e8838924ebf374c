// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/export/honour_listing.h"

#include "core/domain/masks.h"
#include "core/domain/scope.h"
#include "core/domain/search_text.h"
#include "core/usecases/honours/care_log.h"
#include "core/usecases/honours/story_book.h"
#include "core/usecases/workspace/rights.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// What a list asks for, read once.
class Sieve
{
public:
    Sieve(const Workspace& ws, const ListQuery& query)
        : m_query(query)
        , m_words(searchWords(query.search))
        , m_scope(scopeOf(query.scope, ws.office().division))
    {}

    [[nodiscard]] bool passes(const QString& division, QDate day, const QString& searchText) const
    {
        const bool hasPeriod = m_query.period.to > m_query.period.from;
        return m_scope.contains(division) && (!hasPeriod || m_query.period.contains(dayOf(day).from)) &&
               hasWords(searchText, m_words);
    }
    [[nodiscard]] bool isFull(const Listing& listing) const
    {
        return m_query.limit > 0 && listing.rows.size() >= std::size_t(m_query.limit);
    }

private:
    const ListQuery& m_query;
    const QStringList m_words;
    const Scope m_scope;
};

Listing listingWith(const QStringList& keys, const QStringList& titles)
{
    Listing out;
    out.keys = keys;
    out.titles = titles;
    out.numeric = std::vector<bool>(std::size_t(keys.size()), false);
    return out;
}

} // namespace

Outcome<Listing> careListing(const Workspace& ws, const ListQuery& query)
{
    const auto all = careRows(ws);
    if (!all)
        return all.problems();
    Listing out = listingWith({u"day"_s, u"name"_s, u"kind"_s, u"given"_s, u"by"_s},
                              {u"日期"_s, u"姓名"_s, u"关爱类型"_s, u"关爱内容"_s, u"经办人"_s});
    const Sieve sieve(ws, query);
    for (const CareRow& row : *all) {
        if (row.care.isArchived || !sieve.passes(row.division, row.care.day, row.searchText))
            continue;
        if (sieve.isFull(out))
            break;
        const bool isTold = query.fullIds && reaches(ws, row.division);
        const auto told = [&](const QString& text) { return isTold ? text : maskedWhole(text); };
        out.rows.push_back(
            {dayText(row.care.day), row.name, told(row.care.kind), told(row.care.given), told(row.care.by)});
        out.ids << row.care.id.text();
    }
    return out;
}

Listing storyListing(const Workspace& ws, const ListQuery& query)
{
    Listing out = listingWith({u"day"_s, u"title"_s, u"name"_s, u"team"_s, u"text"_s, u"consent_on"_s},
                              {u"日期"_s, u"标题"_s, u"姓名"_s, u"志愿服务队"_s, u"正文"_s, u"同意公开日期"_s});
    const Sieve sieve(ws, query);
    qint64 kept = 0;
    for (const StoryRow& row : storyRows(ws)) {
        const Story& story = row.story;
        if (story.isArchived || !sieve.passes(row.division, story.day, row.searchText))
            continue;
        if (!row.isPublishable) {
            ++kept;
            continue;
        }
        if (sieve.isFull(out))
            continue;
        out.rows.push_back({dayText(story.day), story.title, row.name, row.team, story.text, dayText(story.consentOn)});
        out.ids << story.id.text();
    }
    if (kept > 0)
        out.notes << u"另有%1篇未获本人同意公开，未列入。"_s.arg(kept);
    return out;
}

} // namespace redvest::intake
