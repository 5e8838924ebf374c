// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Criteria as one line of text, written.

#include "core/domain/criteria_words.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

using C = PeopleCriterion;

/// A sign that separates values, or an escape before one, is part of a value where '\' stands before it.
QString escaped(const QString& value)
{
    QString out;
    for (const QChar c : value) {
        if (u"\\、，,:：/"_s.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

QString listText(const QStringList& list)
{
    QStringList out;
    for (const QString& value : list)
        out << escaped(value);
    return out.join(u'、');
}

QString quoted(QString word)
{
    const bool isApart = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isSpace() || c == u'"'; });
    return isApart ? u'"' + word.replace(u'"', u"\"\""_s) + u'"' : word;
}

QString momentText(Instant at)
{
    return localDate(at).toString(Qt::ISODate) + u'T' + localTime(at).toString(u"HH:mm"_s);
}

QString spanWords(const Span& span)
{
    const bool isOneDay = localDate(span.from) == localDate(span.to);
    return momentText(span.from) + u'/' + (isOneDay ? localTime(span.to).toString(u"HH:mm"_s) : momentText(span.to));
}

QString ageWords(const PeopleCriteria& c)
{
    const auto text = [](int age) { return age < 0 ? QString() : QString::number(age); };
    return text(c.leastAge) + u'-' + text(c.mostAge);
}

/// A blank or a bar of the name's own, which would begin the level or another ability.
QString abilityName(const QString& name)
{
    return escaped(name).replace(u' ', u"\\ "_s).replace(u'|', u"\\|"_s).replace(u'｜', u"\\｜"_s);
}

QStringList abilityValues(const PeopleCriteria& c, C criterion)
{
    QStringList out;
    for (const AnyAbility& any : c.abilities) {
        QStringList one;
        for (const AbilityAsked& a : any)
            one << abilityName(a.name) + (a.leastLevel.isEmpty() ? QString() : u':' + escaped(a.leastLevel));
        if (!any.empty() && wordOf(any.front().kind) == wordOf(criterion))
            out << one.join(u'、');
    }
    return out;
}

/// What stands behind "=", a text for each word; criteria that hold no list have one.
// NOLINTNEXTLINE(readability-function-size): a list, a line a criterion
QStringList valuesOf(const PeopleCriteria& c, C criterion)
{
    switch (criterion) {
    case C::Words:
        return {c.words.trimmed()};
    case C::Skill:
    case C::Language:
    case C::Licence:
        return abilityValues(c, criterion);
    case C::Home:
        return {c.home};
    case C::NearSite:
        return {escaped(c.nearTo->site) + u':' + nearnessWord(c.nearTo->within)};
    case C::Free:
        return {spanWords(c.free)};
    case C::Trained: {
        QStringList out;
        for (const QStringList& any : c.courses)
            out << listText(any);
        return out;
    }
    case C::Insured:
        return {*c.insured ? u"是"_s : u"否"_s};
    case C::Rested:
        return {spanWords(c.rested)};
    case C::FitsShift:
        return {c.shift};
    case C::SentBy:
        return {listText(c.senders)};
    case C::InTeam:
        return {listText(c.teams)};
    case C::FromSource:
        return {listText(c.sources)};
    case C::OfSex:
        return {*c.sex == Sex::Unknown ? u"未知"_s : fileWord(*c.sex)};
    case C::OfAge:
        return {ageWords(c)};
    case C::RealName: {
        QStringList words;
        for (const Verification v : c.realNames)
            words << fileWord(v);
        return {words.join(u'、')};
    }
    case C::NeverServed:
        return {u"是"_s};
    case C::NotServedSince:
        return {c.notServedSince.toString(Qt::ISODate)};
    }
    return {};
}

} // namespace

QString criterionText(const PeopleCriteria& criteria, PeopleCriterion criterion)
{
    const std::vector<C> asked = criteriaAsked(criteria);
    if (std::find(asked.begin(), asked.end(), criterion) == asked.end())
        return {};
    QStringList words;
    for (const QString& value : valuesOf(criteria, criterion))
        words << quoted(fileWord(criterion) + u'=' + value);
    return words.join(u' ');
}

QString criteriaText(const PeopleCriteria& criteria)
{
    QStringList words;
    for (const C criterion : criteriaAsked(criteria))
        words << criterionText(criteria, criterion);
    if (criteria.day.isValid())
        words << kDayOfCriteria + u'=' + criteria.day.toString(Qt::ISODate);
    return words.join(u' ');
}

} // namespace redvest
