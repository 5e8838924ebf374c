// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Criteria as one line of text, read.

#include "core/base/text.h"
#include "core/domain/criteria_words.h"
#include "core/domain/when.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

using C = PeopleCriterion;

constexpr int kOldest = 150;

QString tr(const char* text)
{
    return QCoreApplication::translate("Finder", text);
}

QString unescaped(const QString& value)
{
    QString out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size())
            ++i;
        out += value[i];
    }
    return out.trimmed();
}

/// The pieces between `signs`, still escaped.
QStringList pieces(const QString& value, const QString& signs)
{
    QStringList out{{}};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size())
            out.back() += value.mid(i++, 2);
        else if (signs.contains(value[i]))
            out.append(QString());
        else
            out.back() += value[i];
    }
    return out;
}

QStringList values(const QString& value)
{
    QStringList out;
    for (const QString& piece : pieces(value, u"、，,"_s)) {
        if (const QString one = unescaped(piece); !one.isEmpty() && !out.contains(one))
            out << one;
    }
    return out;
}

/// Reads words into criteria; what cannot be read is a Problem.
class CriteriaReader
{
public:
    void read(const QString& word)
    {
        const qsizetype at = std::min(signAt(word, u'='), signAt(word, u'＝'));
        if (at == word.size()) {
            m_said.words += (m_said.words.isEmpty() ? u""_s : u" "_s) + word.trimmed();
            return;
        }
        m_word = word.left(at).trimmed();
        m_value = word.mid(at + 1).trimmed();
        if (m_word == kDayOfCriteria || m_word == u"on"_s)
            return day(m_said.day);
        auto criterion = fromFileWord<C>(m_word);
        if (!criterion)
            criterion = fromWord<C>(m_word.toLower());
        if (!criterion)
            return refuse(u"unknown_criterion"_s, tr("\"%1\" is nothing that can be asked of people. Say one of %2.")
                                                      .arg(m_word, (fileWords<C>() << kDayOfCriteria).join(u'、')));
        if (m_value.isEmpty())
            return refuse(u"value_missing"_s,
                          tr("Nothing stands behind \"%1=\". Add it, or leave the word out.").arg(m_word));
        take(*criterion);
    }

    Outcome<PeopleCriteria> result() &&
    {
        if (m_problems.empty())
            return std::move(m_said);
        return std::move(m_problems);
    }

private:
    static qsizetype signAt(const QString& word, QChar sign)
    {
        const qsizetype at = word.indexOf(sign);
        return at < 0 ? word.size() : at;
    }
    void refuse(const QString& code, const QString& text) { m_problems.push_back({code, m_word, text}); }
    void refuseForm(const QString& example)
    {
        refuse(u"value_form"_s, tr("\"%1=%2\" cannot be read. Write it like %1=%3.").arg(m_word, m_value, example));
    }

    // NOLINTNEXTLINE(readability-function-size): a list, a line a criterion
    void take(C criterion)
    {
        switch (criterion) {
        case C::Words:
            m_said.words += (m_said.words.isEmpty() ? u""_s : u" "_s) + m_value;
            break;
        case C::Skill:
            return ability(QualificationKind::Skill);
        case C::Language:
            return ability(QualificationKind::Language);
        case C::Licence:
            return ability(QualificationKind::Licence);
        case C::Home:
            m_said.home = normalised(m_value);
            break;
        case C::NearSite:
            return site();
        case C::Free:
            return span(m_said.free);
        case C::Trained:
            m_said.courses.push_back(values(m_value));
            break;
        case C::Insured:
            return yesNo([this](bool is) { m_said.insured = is; });
        case C::Rested:
            return span(m_said.rested);
        case C::FitsShift:
            m_said.shift = m_value;
            break;
        case C::SentBy:
            return add(m_said.senders);
        case C::InTeam:
            return add(m_said.teams);
        case C::FromSource:
            return add(m_said.sources);
        case C::OfSex:
            return sex();
        case C::OfAge:
            return age();
        case C::RealName:
            return realName();
        case C::NeverServed:
            return yesNo([this](bool is) { m_said.neverServed = is; });
        case C::NotServedSince:
            return day(m_said.notServedSince);
        }
    }

    void add(QStringList& list)
    {
        for (const QString& value : values(m_value)) {
            if (!list.contains(value))
                list << value;
        }
    }
    /// As the page has them, too: bars between those of which one is enough, the level behind a blank.
    void ability(QualificationKind kind)
    {
        AnyAbility any;
        for (const QString& piece : pieces(m_value, u"、，,|｜"_s)) {
            QStringList parts = pieces(piece, u":："_s);
            if (parts.size() == 1) {
                QStringList apart = pieces(piece, u" "_s);
                apart.removeAll(QString());
                if (apart.size() == 2)
                    parts = apart;
            }
            const QString name = unescaped(parts.front());
            if (name.isEmpty() || parts.size() > 2)
                return refuseForm(kind == QualificationKind::Language ? u"英语:流利"_s : u"护士:中级"_s);
            any.push_back({kind, name, parts.size() > 1 ? unescaped(parts.back()) : QString()});
        }
        m_said.abilities.push_back(std::move(any));
    }
    void site()
    {
        const QStringList parts = pieces(m_value, u":："_s);
        NearSite asked{unescaped(parts.front()), Nearness::SameStreet};
        const QString word = parts.size() > 1 ? unescaped(parts.back()) : QString();
        const auto steps = {Nearness::SameCommunity, Nearness::SameStreet, Nearness::SameDistrict};
        const auto step = std::find_if(steps.begin(), steps.end(), [&](Nearness n) { return nearnessWord(n) == word; });
        if (asked.site.isEmpty() || parts.size() > 2 || (!word.isEmpty() && step == steps.end()))
            return refuseForm(u"彭浦采样点:同街镇"_s);
        if (!word.isEmpty())
            asked.within = *step;
        m_said.nearTo = asked;
    }
    void span(Span& asked)
    {
        const QStringList ends = QString(m_value).replace(u'T', u' ').split(u'/');
        const Outcome<Instant> from = parseMoment(ends.front());
        if (ends.size() != 2 || !from)
            return refuseForm(u"2022-03-20T08:00/12:00"_s);
        Instant until;
        if (ends.back().contains(u'-')) {
            const Outcome<Instant> moment = parseMoment(ends.back());
            until = moment ? *moment : Instant();
        } else if (const Outcome<ClockTime> time = parseTime(ends.back()); time) {
            until = atLocal(localDate(*from).addDays(time->isNextDay ? 1 : 0), time->time);
            if (until <= *from)
                until = atLocal(localDate(*from).addDays(1), time->time);
        }
        if (until <= *from)
            return refuseForm(u"2022-03-20T08:00/12:00"_s);
        asked = {*from, until};
    }
    template <class Take>
    void yesNo(Take take)
    {
        if (const Outcome<bool> said = parseYesNo(m_value); said)
            take(*said);
        else
            refuseForm(u"是"_s);
    }
    void day(QDate& asked)
    {
        if (const Outcome<QDate> said = parseDay(m_value); said)
            asked = *said;
        else
            refuseForm(u"2022-03-20"_s);
    }
    void sex()
    {
        const Outcome<Sex> said = parseSex(m_value);
        if (!said)
            return refuseForm(u"女"_s);
        m_said.sex = *said;
    }
    void age()
    {
        const QStringList ends = QString(m_value).replace(u'–', u'-').replace(u'至', u'-').split(u'-');
        const auto years = [](const QString& text, int& age) {
            bool isNumber = true;
            age = text.trimmed().isEmpty() ? -1 : text.trimmed().toInt(&isNumber);
            return isNumber && age <= kOldest && (age >= 0 || text.trimmed().isEmpty());
        };
        int least = -1;
        int most = -1;
        const bool isRead = ends.size() <= 2 && years(ends.front(), least) && years(ends.back(), most);
        if (!isRead || (least < 0 && most < 0) || (least >= 0 && most >= 0 && most < least))
            return refuseForm(u"18-60"_s);
        m_said.leastAge = least;
        m_said.mostAge = most;
    }
    void realName()
    {
        for (const QString& value : values(m_value)) {
            const auto state = fromFileWord<Verification>(value);
            if (!state)
                return refuseForm(fileWords<Verification>().join(u'、'));
            m_said.realNames.push_back(*state);
        }
    }

    PeopleCriteria m_said;
    Problems m_problems;
    QString m_word;
    QString m_value;
};

/// Split at blanks that stand in no quotes; "" within quotes is one.
QStringList wordsApart(const QString& text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool isBegun = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"') {
            word += text[++i];
        } else if (c == u'"') {
            isQuoted = !isQuoted;
            isBegun = true;
        } else if (c.isSpace() && !isQuoted) {
            if (isBegun)
                words << word;
            word.clear();
            isBegun = false;
        } else {
            word += c;
            isBegun = true;
        }
    }
    if (isBegun)
        words << word;
    return words;
}

} // namespace

Outcome<PeopleCriteria> criteriaFromText(const QString& text)
{
    return criteriaFromWords(wordsApart(text));
}

Outcome<PeopleCriteria> criteriaFromWords(const QStringList& words)
{
    CriteriaReader reader;
    for (const QString& word : words)
        reader.read(word);
    return std::move(reader).result();
}

} // namespace redvest
