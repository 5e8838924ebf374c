// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the parts of the sample generator share. Not for other use-cases.

#pragma once

#include "core/domain/rota.h"
#include "core/sample/sample.h"
#include "core/storage/gate/database.h"

#include <algorithm>
#include <random>

namespace redvest::sample {

/// Throws the same on every machine: the distributions of the standard library are not portable, its engine is.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    [[nodiscard]] int below(int n) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(n)); }
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <class List>
    [[nodiscard]] const auto& pick(const List& list)
    {
        return list[static_cast<typename List::size_type>(below(static_cast<int>(list.size())))];
    }

private:
    std::mt19937_64 m_engine;
};

struct Street
{
    const Division* division = nullptr;
    std::vector<const Division*> communities;
    int seats = 0;  ///< needed a day
    int gap = 0;    ///< of them on the last day
    int people = 0; ///< who live there
};

enum class Trained { Never, Failed, Expired, Seventh, Eighth };

struct SamplePerson
{
    Id<Volunteer> id;
    QString name;
    int street = 0;
    int community = 0; ///< place in Street::communities
    Trained trained = Trained::Eighth;
    bool isActive = true;
    bool isMinor = false;
    bool isElder = false;  ///< over 60: no nights
    QStringList abilities; ///< names of skills, languages and licences
    int days = 0;          ///< of the week with a shift
    int lastDay = -1;
    Instant restUntil;
};

/// What is being made, passed from part to part.
struct Scene
{
    Workspace& ws;
    Progress& progress;
    SampleScale scale;
    Dice dice;
    std::vector<Street> streets;
    std::vector<SamplePerson> people;

    [[nodiscard]] bool isCity() const { return scale == SampleScale::City; }
    [[nodiscard]] QString scope() const { return ws.office().division; }
    /// One unit of work.
    void write(const QString& verb, const std::function<void(storage::Writer&)>& work)
    {
        const auto all = [&](storage::Writer& writer) {
            work(writer);
            return Problems{};
        };
        (void)ws.write({verb, {}}, all);
    }
};

/// The same id every time for the same running number.
template <class T>
[[nodiscard]] Id<T> numbered(const QString& kind, int number)
{
    return {namedUuid({QStringLiteral("sample"), kind, QString::number(number)})};
}

/// First day of the week.
inline const QDate kMonday{2022, 3, 14};
inline constexpr int kDays = 7;

[[nodiscard]] inline Instant endOfStory()
{
    return atLocal(kMonday.addDays(6), QTime(15, 0));
}

/// A number that no real phone of the sample's people has: 199 0000 and four digits, shared after 10 000.
[[nodiscard]] inline QString phoneOf(int number)
{
    return QStringLiteral("1990000%1").arg(number * 7919LL % 10000, 4, 10, QLatin1Char('0'));
}

// The parts, in the order in which they are called.
void addPeople(Scene&);
void addOrganisations(Scene&);
void addTeams(Scene&);
void addInsurance(Scene&);
void addTraining(Scene&);
void addDistrictRota(Scene&);
void addCityRota(Scene&);
void addSupplies(Scene&);
void addBriefing(Scene&);
void addHonours(Scene&);
void addReserve(Scene&);

/// The 63 bodies that send their staff.
[[nodiscard]] QStringList bodies(const Scene&);

extern const QStringView kBasicCourse;
extern const QStringView kSamplingCourse;
extern const QStringView kCareCourse;

} // namespace redvest::sample
