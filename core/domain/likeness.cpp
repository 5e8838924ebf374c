// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/likeness.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/domain/contact.h"
#include "core/domain/identity.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kCompared = 50; ///< of those who share something, as many before each
constexpr qsizetype kOldNumber = 15;
constexpr int kNoDayLater = 9999;
constexpr qsizetype kLongName = 3; ///< one different character of two is another name

/// A name as it is compared: simplified, without blanks and separators.
QString comparableName(const QString& name)
{
    QString plain;
    for (const char32_t c : searchFolded(name).toUcs4()) {
        if (c == U' ' || c == U'·')
            continue;
        const char32_t simple = simplifiedCharacter(c);
        plain += QString::fromUcs4(&simple, 1);
    }
    return plain;
}

/// A number of 15 digits is the one of 18 it became.
QString wholeNumber(const PersonTraits& p)
{
    if (p.documentNumber.isEmpty())
        return {};
    QString number = comparableNumber(p.documentKind, p.documentNumber);
    if (number.size() == kOldNumber && p.documentKind != DocumentKind::Passport) {
        const auto facts = checkIdentity(DocumentKind::ResidentId, number, QDate(kNoDayLater, 1, 1));
        if (facts)
            number = facts->number;
    }
    return number;
}

/// What two records are compared by, made once for each.
struct Compared
{
    QString name;
    QStringList readings;
    QString number;
    QString phone;
    QDate birth;
    bool isResident = false;

    explicit Compared(const PersonTraits& p)
        : name(comparableName(p.name))
        , readings(pinyinKeys(name).full.split(u' ', Qt::SkipEmptyParts))
        , number(wholeNumber(p))
        , phone(p.phone.isEmpty() ? QString() : comparablePhone(p.phone))
        , birth(p.birth)
        , isResident(p.documentKind == DocumentKind::ResidentId || p.documentKind == DocumentKind::HouseholdRegister)
    {}
};

bool isAlike(const Compared& a, const Compared& b)
{
    if (a.name.isEmpty() || b.name.isEmpty())
        return false;
    return a.name == b.name || std::any_of(a.readings.begin(), a.readings.end(),
                                           [&](const QString& reading) { return b.readings.contains(reading); });
}

bool isNear(const Compared& a, const Compared& b, bool sharesAll)
{
    const qsizetype shorter = std::min(a.name.size(), b.name.size());
    return shorter >= (sharesAll ? 2 : kLongName) && spellingDistance(a.name, b.name) <= 1;
}

std::optional<Likeness> likenessOf(const Compared& a, const Compared& b)
{
    if (!a.number.isEmpty() && a.number == b.number)
        return Likeness::Number;
    const bool samePhone = !a.phone.isEmpty() && a.phone == b.phone;
    const bool sameBirth = a.birth.isValid() && a.birth == b.birth;
    if (!samePhone && !sameBirth)
        return std::nullopt;
    const bool otherBirth = a.birth.isValid() && b.birth.isValid() && !sameBirth;
    const bool otherNumber = a.isResident && b.isResident && !a.number.isEmpty() && !b.number.isEmpty();
    if (isAlike(a, b)) {
        if (samePhone && sameBirth)
            return Likeness::NameBirthPhone;
        if (samePhone && !(otherBirth && otherNumber))
            return Likeness::NamePhone;
        return sameBirth && !otherNumber ? std::optional(Likeness::NameBirth) : std::nullopt;
    }
    if (!isNear(a, b, samePhone && sameBirth))
        return std::nullopt;
    if (samePhone && (sameBirth || (!otherBirth && !otherNumber)))
        return Likeness::NearNamePhone;
    return sameBirth && !otherNumber ? std::optional(Likeness::NearNameBirth) : std::nullopt;
}

/// People by what they share; whoever has the same key is compared.
class Shared
{
public:
    void add(const Compared& p, std::size_t at)
    {
        if (!p.number.isEmpty())
            note(qHash(p.number, 1), at);
        if (!p.phone.isEmpty())
            addNames(p, qHash(p.phone, 2), at);
        if (p.birth.isValid())
            addNames(p, qHash(p.birth.toJulianDay(), 3), at);
    }
    /// Each pair at least once.
    template <class Take>
    void eachPair(Take take)
    {
        std::sort(m_keys.begin(), m_keys.end());
        m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
        for (std::size_t i = 1; i < m_keys.size(); ++i) {
            for (std::size_t back = 1; back <= kCompared && back <= i; ++back) {
                if (m_keys[i - back].first != m_keys[i].first)
                    break;
                take(m_keys[i - back].second, m_keys[i].second);
            }
        }
    }

private:
    void note(std::size_t key, std::size_t at) { m_keys.emplace_back(key, at); }
    /// Two names of one different character have in common what is left without it.
    void addNames(const Compared& p, std::size_t trait, std::size_t at)
    {
        for (const QString& reading : p.readings)
            note(qHash(reading, trait), at);
        note(qHash(p.name, trait + 1), at);
        for (qsizetype i = 0; i < p.name.size() && p.name.size() >= 2; ++i) {
            QString rest = p.name;
            note(qHash(rest.remove(i, 1), trait + 1), at);
        }
    }

    std::vector<std::pair<std::size_t, std::size_t>> m_keys; ///< what is shared, and by whom
};

} // namespace

bool soundsLike(const QString& name, const QString& other)
{
    PersonTraits a, b;
    a.name = name;
    b.name = other;
    return isAlike(Compared(a), Compared(b));
}

std::optional<Likeness> likenessOf(const PersonTraits& a, const PersonTraits& b)
{
    return likenessOf(Compared(a), Compared(b));
}

std::vector<LikePair> likePairs(const std::vector<PersonTraits>& people)
{
    std::vector<Compared> compared;
    compared.reserve(people.size());
    Shared shared;
    for (const PersonTraits& p : people) {
        compared.emplace_back(p);
        shared.add(compared.back(), compared.size() - 1);
    }
    std::vector<LikePair> pairs;
    QSet<std::pair<std::size_t, std::size_t>> seen;
    shared.eachPair([&](std::size_t first, std::size_t second) {
        const auto why = likenessOf(compared[first], compared[second]);
        if (!why || seen.contains({first, second}))
            return;
        seen.insert({first, second});
        pairs.push_back({first, second, *why});
    });
    std::sort(pairs.begin(), pairs.end(), [](const LikePair& a, const LikePair& b) {
        return std::tie(a.why, a.first, a.second) < std::tie(b.why, b.first, b.second);
    });
    return pairs;
}

} // namespace redvest
