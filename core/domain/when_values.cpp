// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/when.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxText = 60;
constexpr double kMaxMinutes = 31 * 24 * 60;
constexpr double kMaxCount = 1e12;

Problem refuse(const QString& code, const QString& text)
{
    return {code, {}, text};
}

QString folded(const QString& raw)
{
    QString text = normalised(raw.left(kMaxText)).toLower();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text.replace(u'−', u'-');
}

Problem noDuration(const QString& text)
{
    return refuse(u"duration_form"_s, QCoreApplication::translate(
                                          "Import", "\"%1\" is no duration. Write the hours as a number, such as 4.5.")
                                          .arg(text.left(kMaxText)));
}

Outcome<int> durationOf(double minutes, const QString& text)
{
    if (!std::isfinite(minutes))
        return noDuration(text);
    if (minutes < 0) {
        return refuse(u"duration_negative"_s,
                      QCoreApplication::translate("Import", "A duration cannot be below zero. Correct it."));
    }
    if (minutes > kMaxMinutes) {
        return refuse(u"duration_range"_s,
                      QCoreApplication::translate("Import", "This duration is longer than 31 days. "
                                                            "Give the hours of one shift."));
    }
    return static_cast<int>(std::lround(minutes));
}

Problem noCount(const QString& text)
{
    return refuse(u"count_form"_s,
                  QCoreApplication::translate("Import", "\"%1\" is no whole number. Write digits only, such as 12.")
                      .arg(text.left(kMaxText)));
}

Outcome<qint64> countOf(double number, const QString& text)
{
    if (!std::isfinite(number))
        return noCount(text);
    if (number < 0) {
        return refuse(
            u"count_negative"_s,
            QCoreApplication::translate("Import", "%1 is below zero. Give a whole number from 0.").arg(number));
    }
    if (number != std::floor(number)) {
        return refuse(
            u"count_fraction"_s,
            QCoreApplication::translate("Import", "%1 is not a whole number. Give a whole number.").arg(number));
    }
    if (number > kMaxCount) {
        return refuse(u"count_range"_s, QCoreApplication::translate(
                                            "Import", "This number is too large. Check that it stands in the right "
                                                      "column."));
    }
    return static_cast<qint64>(number);
}

} // namespace

Outcome<int> parseMinutes(const QString& text, CellNumber number)
{
    static const QRegularExpression s_clock(u"^([0-9]{1,3}):([0-5][0-9])(:[0-9]{2})?$"_s);
    static const QRegularExpression s_hours(
        u"^(-?[0-9]{1,6}(?:\\.[0-9]+)?)(?:(个)?(半)?(?:小时|钟头|时|h|hrs?|hours?))?(半)?$"_s);
    static const QRegularExpression s_both(u"^([0-9]{1,4})(?:个?小时|时|h)零?([0-9]{1,3})(?:分钟?|m|min)?$"_s);
    static const QRegularExpression s_minutes(u"^(-?[0-9]{1,6}(?:\\.[0-9]+)?)(?:分钟?|m|mins?|minutes?)$"_s);
    const bool isPlain = !text.isEmpty() && text.size() <= 3 &&
                         std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isPlain && !number)
        return durationOf(text.toInt() * 60, text);
    const QString cell = folded(text);
    if (const auto m = s_clock.match(cell); m.hasMatch())
        return durationOf(m.captured(1).toInt() * 60 + m.captured(2).toInt(), text);
    if (const auto m = s_minutes.match(cell); m.hasMatch())
        return durationOf(m.captured(1).toDouble(), text);
    if (number)
        return durationOf(*number * 60, text);
    if (isBlankCell(cell))
        return refuse(u"duration_missing"_s, QCoreApplication::translate("Import", "The duration is missing."));
    if (text.size() > kMaxText)
        return noDuration(text);
    if (cell == u"半小时"_s || cell == u"半个小时"_s)
        return 30;
    if (const auto m = s_both.match(cell); m.hasMatch())
        return durationOf(m.captured(1).toInt() * 60 + m.captured(2).toInt(), text);
    if (const auto m = s_hours.match(cell); m.hasMatch()) {
        const bool isHalfMore = !m.captured(3).isEmpty() || !m.captured(4).isEmpty();
        return durationOf(m.captured(1).toDouble() * 60 + (isHalfMore ? 30 : 0), text);
    }
    return noDuration(text);
}

Outcome<qint64> parseCount(const QString& text, CellNumber number)
{
    static const QRegularExpression s_form(u"^([+-]?(?:[0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,5})(?:\\.[0-9]+)?)(?:人次|"
                                           u"人|名|位|个|只|双|套|件|瓶|盒|箱|包|"
                                           "份|桶|卷|袋|片|支|台|张|组|批|把|条|本)?$"_s);
    if (number)
        return countOf(*number, text);
    if (text.size() > kMaxText)
        return noCount(text);
    const QString cell = folded(text);
    const auto match = s_form.match(cell);
    if (match.hasMatch())
        return countOf(match.captured(1).remove(u',').toDouble(), text);
    if (isBlankCell(cell))
        return refuse(u"count_missing"_s, QCoreApplication::translate("Import", "The number is missing."));
    return noCount(text);
}

Outcome<bool> parseYesNo(const QString& text)
{
    static const QStringList s_yes = u"是 有 对 同意 √ ✓ ✔ ☑ y yes true t 1 1.0"_s.split(u' ');
    static const QStringList s_no = u"否 无 無 没有 不 不是 不同意 × ✗ ✘ ☒ x n no false f 0 0.0 - —"_s.split(u' ');
    const QString cell = folded(text);
    if (s_yes.contains(cell))
        return true;
    if (s_no.contains(cell))
        return false;
    return refuse(u"yes_no_form"_s,
                  QCoreApplication::translate("Import", "\"%1\" is neither yes nor no. Write 是 or 否.")
                      .arg(text.left(kMaxText)));
}

Outcome<Sex> parseSex(const QString& text)
{
    static const QStringList s_male = u"男 男性 男士 先生 1 1.0 m male"_s.split(u' ');
    static const QStringList s_female = u"女 女性 女士 小姐 2 2.0 f female"_s.split(u' ');
    static const QStringList s_unknown = u"0 9 未知 不详 未说明 unknown"_s.split(u' ');
    const QString cell = folded(text);
    if (s_male.contains(cell))
        return Sex::Male;
    if (s_female.contains(cell))
        return Sex::Female;
    if (s_unknown.contains(cell) || isBlankCell(cell))
        return Sex::Unknown;
    return refuse(u"sex_form"_s,
                  QCoreApplication::translate("Import", "\"%1\" is no sex. Write 男 or 女.").arg(text.left(kMaxText)));
}

} // namespace redvest
