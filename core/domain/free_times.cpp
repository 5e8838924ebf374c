// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/free_times.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 kEveryDay = 0x7f; ///< bits of weekdays, Monday the lowest
constexpr quint32 kWorkDays = 0x1f;
constexpr quint32 kWeekend = 0x60;
constexpr quint32 kLight = 0x3; ///< bits of parts: morning and afternoon
constexpr quint32 kWhole = 0x7; ///< and the evening
constexpr quint32 kAllParts = 0xf;
constexpr int kSlackMinutes = 30;
constexpr std::array kPartBegins{6, 12, 18, 22, 30}; ///< hours of the day; the night ends at six of the next

struct Phrase
{
    const char16_t* said;
    quint32 bits;
};

// Longer ones before those they begin with.
constexpr std::array kDays{
    Phrase{u"星期一", 0x01}, Phrase{u"星期二", 0x02}, Phrase{u"星期三", 0x04}, Phrase{u"星期四", 0x08},
    Phrase{u"星期五", 0x10}, Phrase{u"星期六", 0x20}, Phrase{u"星期日", 0x40}, Phrase{u"星期天", 0x40},
    Phrase{u"礼拜一", 0x01}, Phrase{u"礼拜二", 0x02}, Phrase{u"礼拜三", 0x04}, Phrase{u"礼拜四", 0x08},
    Phrase{u"礼拜五", 0x10}, Phrase{u"礼拜六", 0x20}, Phrase{u"礼拜日", 0x40}, Phrase{u"礼拜天", 0x40},
    Phrase{u"周一", 0x01},   Phrase{u"周二", 0x02},   Phrase{u"周三", 0x04},   Phrase{u"周四", 0x08},
    Phrase{u"周五", 0x10},   Phrase{u"周六", 0x20},   Phrase{u"周日", 0x40},   Phrase{u"周天", 0x40},
};
/// Days said after another, the weekday's word left out: 周一三五, 周一至五.
constexpr std::array kShortDays{
    Phrase{u"一", 0x01}, Phrase{u"二", 0x02}, Phrase{u"三", 0x04}, Phrase{u"四", 0x08},
    Phrase{u"五", 0x10}, Phrase{u"六", 0x20}, Phrase{u"日", 0x40}, Phrase{u"天", 0x40},
};
constexpr std::array kDaySets{
    Phrase{u"工作日", kWorkDays}, Phrase{u"平日", kWorkDays}, Phrase{u"双休日", kWeekend}, Phrase{u"休息日", kWeekend},
    Phrase{u"周末", kWeekend},    Phrase{u"每天", kEveryDay}, Phrase{u"每日", kEveryDay},  Phrase{u"天天", kEveryDay},
};
constexpr std::array kParts{
    Phrase{u"上午", 0x1},    Phrase{u"早上", 0x1},    Phrase{u"下午", 0x2},    Phrase{u"晚上", 0x4},
    Phrase{u"晚间", 0x4},    Phrase{u"傍晚", 0x4},    Phrase{u"夜间", 0x8},    Phrase{u"夜里", 0x8},
    Phrase{u"深夜", 0x8},    Phrase{u"通宵", 0x8},    Phrase{u"白天", kLight}, Phrase{u"全天", kWhole},
    Phrase{u"整天", kWhole}, Phrase{u"全日", kWhole},
};
constexpr std::array kAnyTime{u"随时", u"任何时间", u"任意时间", u"24小时"};
constexpr std::array kTakesOrders{u"听从调配", u"服从调配", u"听从安排", u"服从安排",
                                  u"听从调遣", u"服从调遣", u"听从分配", u"服从分配"};
constexpr std::array kNeedsNotice{u"提前一日通知", u"提前一天通知", u"提前1日通知", u"提前1天通知", u"提前24小时通知"};
/// What may stand between and says nothing.
constexpr std::array kFillers{u"都可以", u"均可以", u"都可", u"均可", u"都行", u"可以", u"有空", u"有时间", u"需",
                              u"须",     u"请",     u"的",   u"和",   u"及",   u"与",   u"、",   u",",      u".",
                              u";",      u"。",     u":",    u"/",    u"(",    u")",    u" ",    u"\n"};
constexpr std::array kUntil{u"至", u"到", u"-", u"—", u"–", u"~"};

class Scan
{
public:
    /// Folded, as people mix widths and scripts.
    explicit Scan(const QString& text) : m_text(searchFolded(text)) {}

    std::optional<FreeTimes> read()
    {
        while (m_at < m_text.size()) {
            if (!step())
                return std::nullopt;
        }
        flush();
        return m_times;
    }

private:
    template <std::size_t N>
    bool take(const std::array<const char16_t*, N>& words)
    {
        return std::any_of(words.begin(), words.end(), [&](const char16_t* word) { return take(word); });
    }
    bool take(const char16_t* word)
    {
        const QStringView said(word);
        if (!QStringView(m_text).mid(m_at).startsWith(said))
            return false;
        m_at += said.size();
        return true;
    }
    template <std::size_t N>
    quint32 bitsOf(const std::array<Phrase, N>& phrases)
    {
        for (const Phrase& p : phrases) {
            if (take(p.said))
                return p.bits;
        }
        return 0;
    }

    bool step()
    {
        if (take(kTakesOrders))
            return m_times.takesOrders = true;
        if (take(kNeedsNotice))
            return m_times.needsNotice = true;
        if (take(kAnyTime)) {
            m_parts = kAllParts;
            return true;
        }
        if (const quint32 days = bitsOf(kDaySets); days != 0)
            return addDays(days);
        if (const quint32 first = bitsOf(kDays); first != 0)
            return range(first);
        if (const quint32 parts = bitsOf(kParts); parts != 0) {
            m_parts |= parts;
            return true;
        }
        return take(kFillers);
    }

    /// Days after a part begin another statement: 周六上午，周日下午.
    bool addDays(quint32 days)
    {
        if (m_parts != 0)
            flush();
        m_days |= days;
        return true;
    }

    /// 周一, 周一至周五, 周一至五, 周一、三、五. A range may go round the week: 周六至周一.
    bool range(quint32 first)
    {
        addDays(first);
        const qsizetype before = m_at;
        if (take(kUntil)) {
            quint32 last = bitsOf(kDays);
            if (last == 0)
                last = bitsOf(kShortDays);
            if (last == 0) {
                m_at = before;
                return false;
            }
            for (quint32 day = first; day != last; day = day == 0x40 ? 0x01 : day << 1)
                m_days |= day;
            m_days |= last;
            return true;
        }
        while (const quint32 more = anotherDay())
            m_days |= more;
        return true;
    }

    /// 周一三五, 周一、三、五.
    quint32 anotherDay()
    {
        const qsizetype before = m_at;
        if (!take(u"、"))
            take(u",");
        const quint32 day = bitsOf(kShortDays);
        if (day == 0)
            m_at = before;
        return day;
    }

    void flush()
    {
        if (m_days == 0 && m_parts == 0)
            return;
        const quint32 days = m_days == 0 ? kEveryDay : m_days;
        const quint32 parts = m_parts == 0 ? kWhole : m_parts;
        for (int day = 0; day < kWeekdays; ++day) {
            if (days & (1U << day))
                m_times.cells |= parts << (day * kDayParts);
        }
        m_days = m_parts = 0;
    }

    QString m_text;
    qsizetype m_at = 0;
    quint32 m_days = 0;
    quint32 m_parts = 0;
    FreeTimes m_times;
};

QString daysText(quint32 days)
{
    if (days == kEveryDay)
        return u"每天"_s;
    if (days == kWorkDays)
        return u"工作日"_s;
    if (days == kWeekend)
        return u"周末"_s;
    QStringList said;
    for (int day = 0; day < kWeekdays; ++day) {
        int last = day;
        while (last < kWeekdays && (days & (1U << last)))
            ++last;
        if (last - day > 2)
            said << weekdayWord(day + 1) + u"至"_s + weekdayWord(last);
        else
            for (int one = day; one < last; ++one)
                said << weekdayWord(one + 1);
        day = last;
    }
    return said.join(u'、');
}

QString partsText(quint32 parts)
{
    QStringList said;
    quint32 rest = parts;
    if ((rest & kWhole) == kWhole) {
        said << u"全天"_s;
        rest &= ~kWhole;
    } else if ((rest & kLight) == kLight) {
        said << u"白天"_s;
        rest &= ~kLight;
    }
    for (int part = 0; part < kDayParts; ++part) {
        if (rest & (1U << part))
            said << dayPartWord(static_cast<DayPart>(part));
    }
    return said.join(u'、');
}

quint32 partsOn(const FreeTimes& times, int day)
{
    return (times.cells >> (day * kDayParts)) & kAllParts;
}

} // namespace

bool FreeTimes::has(int weekday, DayPart part) const
{
    return (cells >> ((weekday - 1) * kDayParts + int(part)) & 1U) != 0;
}

void FreeTimes::set(int weekday, DayPart part, bool isFree)
{
    const quint32 bit = 1U << ((weekday - 1) * kDayParts + int(part));
    cells = isFree ? cells | bit : cells & ~bit;
}

std::optional<FreeTimes> freeTimesIn(const QString& text)
{
    return Scan(text).read();
}

QString freeTimesText(const FreeTimes& times)
{
    QStringList said;
    quint32 told = 0; ///< days that are said already
    for (int day = 0; day < kWeekdays; ++day) {
        const quint32 parts = partsOn(times, day);
        if (parts == 0 || (told & (1U << day)))
            continue;
        quint32 days = 0;
        for (int other = day; other < kWeekdays; ++other) {
            if (partsOn(times, other) == parts)
                days |= 1U << other;
        }
        told |= days;
        said << (days == kEveryDay && parts == kAllParts ? u"随时"_s : daysText(days) + partsText(parts));
    }
    if (times.takesOrders)
        said << u"听从调配"_s;
    if (times.needsNotice)
        said << u"提前一日通知"_s;
    return said.join(u'，');
}

QString tidyFreeTimes(const QString& typed)
{
    const auto read = freeTimesIn(typed);
    const QString text = read ? freeTimesText(*read) : QString();
    // What is read and says nothing ("、") is no reason to drop what stands there.
    return text.isEmpty() ? typed : text;
}

QString dayPartWord(DayPart part)
{
    static constexpr std::array words{u"上午", u"下午", u"晚上", u"夜间"};
    return QString::fromUtf16(words[std::size_t(part)]);
}

QString weekdayWord(int weekday)
{
    static constexpr std::array words{u"周一", u"周二", u"周三", u"周四", u"周五", u"周六", u"周日"};
    return QString::fromUtf16(words[std::size_t(weekday - 1)]);
}

bool isAvailable(const FreeTimes& times, Span span)
{
    if (times.cells == 0 || times.takesOrders)
        return true;
    qint64 most = 0;
    bool isMostFree = true;
    bool areAllFree = true;
    // From the evening before, whose night goes on in the morning.
    for (QDate day = localDate(span.from).addDays(-1); dayOf(day).from < span.to; day = day.addDays(1)) {
        for (int part = 0; part < kDayParts; ++part) {
            const Instant begin = plusMinutes(atLocal(day), kPartBegins[std::size_t(part)] * 60);
            const Instant end = plusMinutes(atLocal(day), kPartBegins[std::size_t(part) + 1] * 60);
            const qint64 minutes = Span{std::max(begin, span.from), std::min(end, span.to)}.minutes();
            const bool isFree = times.has(day.dayOfWeek(), static_cast<DayPart>(part));
            if (minutes > kSlackMinutes)
                areAllFree = areAllFree && isFree;
            if (minutes > most) {
                most = minutes;
                isMostFree = isFree;
            }
        }
    }
    return areAllFree && isMostFree;
}

} // namespace redvest
