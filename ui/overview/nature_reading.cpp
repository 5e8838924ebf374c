// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/nature_reading.h"

#include <mutex>
#include <utility>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostMissed = 300; ///< while the page is hidden

QStringList tablesJudgedBy()
{
    return {u"volunteer"_s,      u"qualification"_s, u"training_record"_s, u"course"_s,  u"edition"_s, u"policy"_s,
            u"cover"_s,          u"assignment"_s,    u"shift"_s,           u"post"_s,    u"site"_s,    u"requirement"_s,
            u"service_record"_s, u"course_rule"_s,   u"office"_s,          u"division"_s};
}

struct NatureAnswer
{
    GapQuery query;
    Outcome<NatureTable> table;
};

} // namespace

/// Two answers are never at work in the book together; the window waits for no more than a list taking one more entry.
struct NatureReading::Kept
{
    std::mutex turn;
    NatureBook book; ///< under `turn`
    std::mutex missedLock;
    std::vector<ChangeSet> missed; ///< that the book has not heard of
    bool isLost = false;           ///< it has missed more than is kept

    void miss(const ChangeSet& changes)
    {
        const std::scoped_lock lock(missedLock);
        if (missed.size() < kMostMissed)
            return missed.push_back(changes);
        isLost = true;
        missed.clear();
    }
    NatureAnswer answer(const Workspace& ws, const GapQuery& query)
    {
        const std::scoped_lock lock(turn);
        std::vector<ChangeSet> since;
        {
            const std::scoped_lock taking(missedLock);
            since = std::exchange(missed, {});
            if (std::exchange(isLost, false))
                book = NatureBook();
        }
        for (const ChangeSet& changes : since)
            book.follow(changes);
        return {query, book.nature(ws, query)};
    }
};

NatureReading::NatureReading(Session& session, QWidget* page, std::function<GapQuery()> query,
                             std::function<void(const GapQuery&, const Nature&)> show)
    : m_query(std::move(query))
    , m_show(std::move(show))
    , m_kept(std::make_shared<Kept>())
    , m_reading(new StoreReading(session, page, tablesJudgedBy())) // the page's
{
    QObject::connect(&session, &Session::changed, page, [kept = m_kept](const ChangeSet& c) { kept->miss(c); });
}

NatureReading::~NatureReading() = default;

void NatureReading::ask()
{
    const GapQuery now = m_query();
    if (m_asked == now)
        return;
    if (!std::exchange(m_asked, now)) {
        m_reading->answer<NatureAnswer>(
            [kept = m_kept, query = m_query] {
                return [kept, asked = query()](const Workspace& ws) { return kept->answer(ws, asked); };
            },
            [show = m_show](NatureAnswer answer) {
                if (answer.table.ok())
                    show(answer.query, answer.table->total);
            });
    }
    m_reading->askAnew();
}

} // namespace redvest::ui
