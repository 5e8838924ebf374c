// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the finder knows of people besides their rows in the register: each part is read when it is first asked for and
// kept until a change touches it. For the finder itself.

#pragma once

#include "core/domain/free_times.h"
#include "core/domain/history.h"
#include "core/storage/queries/people_facts.h"
#include "core/usecases/rota/shift_pool.h"

#include <QHash>

#include <map>
#include <memory>
#include <unordered_map>

namespace redvest {

class FinderFacts
{
public:
    template <class T>
    using OfPeople = std::unordered_map<Id<Volunteer>, T>;

    /// Whoever is not there has said nothing.
    struct Standings
    {
        struct One
        {
            std::size_t times = 0; ///< which of `times` and `texts`
            int maxDailyMinutes = 0;
            QDate guardianConsentOn;
            Instant healthDeclaredAt;
        };
        std::vector<FreeTimes> times; ///< what cannot be read says nothing
        QStringList texts;
        OfPeople<One> people;
    };
    /// A shift with what is already known of who fits it.
    struct Judged
    {
        ShiftRow row;
        ShiftPool pool;
        Instant at;
        OfPeople<Fit> fits = {};
    };

    [[nodiscard]] const std::vector<storage::HeldAbility>& held(const storage::Reader&, const AbilityAsked&);
    [[nodiscard]] const Standings& standings(const storage::Reader&);
    [[nodiscard]] const std::vector<TrainingPass>& passes(const storage::Reader&, const QString& course);
    [[nodiscard]] const storage::InsuranceBook& insurance(const storage::Reader&, QDate day);
    /// Binding shifts and served time around `around`, of whoever has any.
    [[nodiscard]] const OfPeople<std::vector<TimeGiven>>& engaged(const storage::Reader&, Span around);
    /// As searchFolded.
    [[nodiscard]] const std::vector<std::pair<Id<Volunteer>, QString>>& senders(const storage::Reader&);
    [[nodiscard]] const OfPeople<QDate>& lastServed(const storage::Reader&, QDate today);
    /// Approved minutes of the seven days that end today, of whoever has any.
    [[nodiscard]] const QHash<QString, qint64>& minutes(const storage::Reader&, Instant now);
    /// Kept for a minute: who is told when is a matter of the clock.
    [[nodiscard]] Judged& judged(const storage::Reader&, const ShiftRow&, Instant now);

    /// Lets go what the change may have made untrue.
    void follow(const ChangeSet&);

private:
    QHash<QString, std::vector<storage::HeldAbility>> m_held;
    std::optional<Standings> m_standings;
    QHash<QString, std::vector<TrainingPass>> m_passes;
    std::map<QDate, storage::InsuranceBook> m_insurance;
    std::optional<std::pair<Span, OfPeople<std::vector<TimeGiven>>>> m_engaged;
    std::optional<std::vector<std::pair<Id<Volunteer>, QString>>> m_senders;
    std::optional<std::pair<QDate, OfPeople<QDate>>> m_lastServed;
    std::optional<std::pair<QDate, QHash<QString, qint64>>> m_minutes;
    std::optional<Judged> m_judged;
};

} // namespace redvest
