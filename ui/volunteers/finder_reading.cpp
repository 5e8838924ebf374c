// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/finder_reading.h"

#include <mutex>
#include <utility>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostMissed = 300; ///< while the page is hidden

QStringList tablesAsked()
{
    return {u"volunteer"_s, u"qualification"_s, u"team_member"_s, u"team"_s,  u"training_record"_s,
            u"course"_s,    u"edition"_s,       u"policy"_s,      u"cover"_s, u"assignment"_s,
            u"shift"_s,     u"post"_s,          u"requirement"_s, u"site"_s,  u"service_record"_s,
            u"office"_s,    u"division"_s};
}

} // namespace

/// Two answers are never at work in the finder together; the window waits for neither lock longer than a list takes
/// one more entry.
struct FinderReading::Kept
{
    std::mutex turn;
    std::unique_ptr<PeopleFinder> finder; ///< under `turn`
    std::mutex missedLock;
    std::vector<ChangeSet> missed; ///< that the finder has not taken in
    bool isLost = false;           ///< it has missed more than is kept: all is to be read anew

    void miss(const ChangeSet& changes)
    {
        const std::scoped_lock lock(missedLock);
        if (missed.size() < kMostMissed)
            return missed.push_back(changes);
        isLost = true;
        missed.clear();
    }
    Outcome<PeopleFound> answer(const Workspace& ws, const PeopleCriteria& criteria)
    {
        const std::scoped_lock lock(turn);
        std::vector<ChangeSet> since;
        {
            const std::scoped_lock taking(missedLock);
            since = std::exchange(missed, {});
            if (std::exchange(isLost, false))
                finder.reset();
        }
        if (!finder) {
            finder = std::make_unique<PeopleFinder>(ws);
        } else {
            for (const ChangeSet& changes : since)
                finder->follow(ws, changes);
        }
        return finder->find(ws, criteria);
    }
};

FinderReading::FinderReading(Session& session, QWidget* page, std::function<PeopleCriteria()> criteria,
                             std::function<void(Outcome<PeopleFound>)> show)
    : m_kept(std::make_shared<Kept>())
{
    // Before the reading hears of it, which may begin at once.
    QObject::connect(&session, &Session::changed, page, [kept = m_kept](const ChangeSet& c) { kept->miss(c); });
    m_reading = new StoreReading(session, page, tablesAsked()); // the page's
    m_reading->answer<Outcome<PeopleFound>>(
        [kept = m_kept, criteria = std::move(criteria)] {
            return [kept, asked = criteria()](const Workspace& ws) { return kept->answer(ws, asked); };
        },
        std::move(show));
}

FinderReading::~FinderReading() = default;

} // namespace redvest::ui
