// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/register_reading.h"

#include "ui/desk/session.h"

#include <algorithm>
#include <utility>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kManyChanges = 300; ///< beyond, the register is read anew
constexpr int kFirst = 200;               ///< people shown while the others are read: several screens of them

} // namespace

RegisterReading::RegisterReading(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &RegisterReading::heed);
}

void RegisterReading::load()
{
    m_isReading = true;
    m_missed.clear();
    m_index == nullptr ? readFirst() : readAll();
}

void RegisterReading::readFirst()
{
    using First = std::pair<Index, qint64>;
    // The connection belongs to the thread that opens it, so the job opens its own.
    m_job.run<First>(
        this,
        [session = &m_session](Progress&) {
            const auto ws = session->sibling();
            return First(std::make_shared<VolunteerIndex>(VolunteerIndex::firstOf(*ws, kFirst)), volunteersListed(*ws));
        },
        [this](const JobResult<First>& result) {
            if (result.value) {
                m_listed = result.value->second;
                tell(result.value->first);
            }
            readAll(); // which also says why, where nothing can be read
        });
}

void RegisterReading::readAll()
{
    m_job.run<Index>(
        this, [session = &m_session](Progress&) { return std::make_shared<VolunteerIndex>(*session->sibling()); },
        [this](const JobResult<Index>& result) {
            m_isReading = false;
            if (result.end == JobEnd::Failed)
                Q_EMIT failed(result.message);
            if (!result.value)
                return;
            m_isWhole = true;
            const auto missed = std::exchange(m_missed, {});
            const bool isOfNow = std::all_of(missed.begin(), missed.end(),
                                             [&](const ChangeSet& c) { return follow(**result.value, c); });
            tell(*result.value);
            if (!isOfNow)
                load();
        });
}

void RegisterReading::tell(const Index& index)
{
    m_index = index;
    Q_EMIT read(index);
}

void RegisterReading::heed(const ChangeSet& changes)
{
    const bool concerns = changes.touches(u"volunteer"_s) || changes.touches(u"qualification"_s) ||
                          changes.touches(u"team_member"_s) || changes.touches(u"team"_s);
    if (!concerns)
        return;
    if (m_isReading)
        m_missed.push_back(changes);
    if (m_index && follow(*m_index, changes))
        Q_EMIT followed();
    else if (!m_isReading)
        load();
}

bool RegisterReading::follow(VolunteerIndex& index, const ChangeSet& changes)
{
    if (changes.touched.size() > kManyChanges || !index.canFollow(changes))
        return false;
    return m_session.attempt([&] { index.update(m_session.workspace(), changes); });
}

} // namespace redvest::ui
