// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/nature_book.h"

#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/work_queries.h"
#include "core/usecases/figures/nature_deal.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostMissed = 500;        ///< records; beyond, reading all anew is quicker
constexpr std::size_t kMostClasses = 200'000; ///< of time; beyond, those nobody has any more are dropped

/// Tables whose records are about one person.
bool isOfPerson(const QString& table)
{
    static const QSet<QString> tables{u"qualification"_s, u"training_record"_s, u"assignment"_s, u"service_record"_s};
    return tables.contains(table);
}

/// Tables that say what everybody is judged by.
bool isOfAll(const QString& table)
{
    static const QSet<QString> tables{u"post"_s,        u"site"_s,   u"requirement"_s, u"course"_s, u"edition"_s,
                                      u"course_rule"_s, u"policy"_s, u"cover"_s,       u"office"_s, u"division"_s};
    return tables.contains(table);
}

/// As the seats are grouped: a shift counts in every day or hour it touches, else in one row.
void sumUp(NatureTable& answer, const AskedShifts& asked, const std::vector<Nature>& natures)
{
    const GapBy by = answer.table.by;
    for (const GapRow& row : answer.table.rows)
        answer.byCode.insert(row.code, {});
    for (std::size_t i = 0; i < natures.size(); ++i) {
        const Span& shift = asked.shifts[i].span;
        if (asked.period.contains(shift.from))
            answer.total += natures[i];
        if (natures[i].gap() == 0)
            continue;
        if (by != GapBy::Day && by != GapBy::Hour) {
            answer.byCode[rowCode(asked.shifts[i], by).toString()] += natures[i];
            continue;
        }
        for (const GapRow& row : answer.table.rows) {
            if (by == GapBy::Day ? row.span.contains(shift.from) : row.span.touches(shift))
                answer.byCode[row.code] += natures[i];
        }
    }
}

} // namespace

struct NatureBook::Parts
{
    EligibilityLimits limits;
    NatureShifts shifts;
    NaturePeople people;
    LastingStandings standings;

    Parts(const storage::Reader& reader, const EligibilityLimits& inForce)
        : limits(inForce)
        , people(reader, inForce)
        , standings(inForce)
    {}
};

/// Records touched since the last question.
struct NatureBook::Missed
{
    QHash<QString, QSet<QString>> records; ///< by table
    qsizetype count = 0;
    bool isAll = false;
};

NatureBook::NatureBook() : m_missed(std::make_unique<Missed>()) {}
NatureBook::~NatureBook() = default;
NatureBook::NatureBook(NatureBook&&) noexcept = default;
NatureBook& NatureBook::operator=(NatureBook&&) noexcept = default;

void NatureBook::follow(const ChangeSet& changes)
{
    for (const Touched& t : changes.touched) {
        if (isOfAll(t.table))
            m_missed->isAll = true;
        if (t.table != u"volunteer"_s && t.table != u"shift"_s && !isOfPerson(t.table))
            continue;
        m_missed->records[t.table].insert(t.record);
        m_missed->isAll = m_missed->isAll || t.record.isEmpty() || ++m_missed->count > kMostMissed;
    }
    if (m_missed->isAll)
        m_missed->records.clear();
}

/// Reads anew whom and which posts the changes touched.
void NatureBook::catchUp(const Workspace& ws)
{
    const storage::Reader reader = ws.read();
    const EligibilityLimits limits = storage::limitsInForce(reader);
    // Until all of it was read nothing is true.
    const Missed missed = std::exchange(*m_missed, Missed{{}, 0, true});
    const bool isAll =
        !m_parts || missed.isAll || m_parts->limits != limits || m_parts->people.times().size() > kMostClasses;
    if (isAll) {
        m_parts = std::make_unique<Parts>(reader, limits);
        *m_missed = {};
        return;
    }
    QSet<Id<Volunteer>> people;
    QSet<QString> shifts = missed.records.value(u"shift"_s);
    for (const Id<Volunteer>& id : storage::peopleEverOn(reader, shifts.values()))
        people.insert(id);
    for (auto touched = missed.records.begin(); touched != missed.records.end(); ++touched) {
        if (touched.key() == u"volunteer"_s) {
            for (const QString& id : *touched)
                people.insert(Id<Volunteer>::fromText(id));
        } else if (isOfPerson(touched.key())) {
            for (const storage::WhoseRecord& whose : storage::whoseRecords(reader, touched.key(), touched->values())) {
                people.insert(whose.volunteer);
                if (!whose.shift.isNull())
                    shifts.insert(whose.shift.text());
            }
        }
    }
    m_parts->shifts.forget(shifts, storage::postsWithShifts(reader, shifts.values()));
    m_parts->people.renew(reader, people);
    *m_missed = {};
}

Outcome<NatureTable> NatureBook::nature(const Workspace& ws, const GapQuery& query)
{
    catchUp(ws);
    const auto asked = m_parts->shifts.shifts(ws, query);
    if (!asked.ok())
        return asked.problems();
    NatureTable answer{tableOf(ws, *asked, query), {}, {}};
    sumUp(answer, *asked, dealtNatures(ws, *asked, m_parts->shifts, m_parts->people, m_parts->standings));
    return answer;
}

} // namespace redvest
