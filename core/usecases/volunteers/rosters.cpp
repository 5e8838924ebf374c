// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/rosters.h"

#include "core/base/order_key.h"
#include "core/domain/masks.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/roster.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/site_called.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostShifts = 6000;
constexpr std::size_t kMostPages = 500;

QString tr(const char* text)
{
    return QCoreApplication::translate("Papers", text);
}

/// What is sealed from whoever prints says nothing on paper.
QString legible(const QString& text)
{
    return isPlaceholder(text) ? QString() : text;
}

QString contactText(const QString& name, const QString& phone)
{
    return (name + u' ' + legible(phone)).trimmed();
}

/// The work of one roster: shifts chosen, then who stands on them, then pages.
class RosterBook
{
public:
    RosterBook(const Workspace& ws, const RosterChoice& choice, bool isFull)
        : m_ws(ws)
        , m_reader(ws.read())
        , m_choice(choice)
        , m_isFull(isFull)
    {}

    Outcome<RosterFacts> facts(RosterBy by)
    {
        if (Problems problems = choose(); !problems.empty())
            return problems;
        seatPeople();
        if (m_shifts.empty())
            return nobody();
        RosterFacts facts{.office = m_ws.office().name,
                          .printedBy = m_ws.actor(),
                          .asOf = m_ws.now(),
                          .by = by,
                          .period = {dayOf(localDate(m_shifts.front().row.shift.starts)).from,
                                     dayOf(localDate(m_shifts.back().row.shift.starts)).to},
                          .isFull = m_isFull,
                          .groups = grouped(by)};
        if (facts.groups.empty())
            return nobody();
        if (by == RosterBy::Person && facts.groups.size() > kMostPages)
            return tooMany(u"people"_s, facts.groups.size(), kMostPages);
        count(facts);
        return facts;
    }

    /// Whose full numbers are printed: minors among them are noted one by one.
    [[nodiscard]] std::vector<Id<Volunteer>> minors() const
    {
        std::vector<Id<Volunteer>> found;
        for (const Id<Volunteer> id : m_minors)
            found.push_back(id);
        std::sort(found.begin(), found.end());
        return found;
    }

private:
    static Problem tooMany(const QString& field, std::size_t count, std::size_t most)
    {
        return {u"too_many"_s, field,
                tr("%1 are too many for one print: at most %2. Choose a shorter time, a street or a site.")
                    .arg(count)
                    .arg(most)};
    }

    static Problem nobody()
    {
        return {u"nobody"_s, u"people"_s,
                tr("Nobody stands on these shifts. Choose others, or print the roster by site.")};
    }

    Problems choose()
    {
        Span period = m_choice.period;
        QSet<QString> marked;
        for (const Id<Shift> id : m_choice.shifts) {
            const auto shift = m_reader.find(storage::shiftTable(), id.text());
            if (!shift)
                return {{u"unknown_shift"_s, u"shift"_s, tr("This record is not there any more.")}};
            const Span own{shift->starts, plusMinutes(shift->starts, 1)};
            period = marked.isEmpty() ? own : Span{std::min(period.from, own.from), std::max(period.to, own.to)};
            marked.insert(id.text());
        }
        if (!period.from.isSet() || !period.to.isSet())
            return {{u"required"_s, u"from"_s, tr("Say from which day to which the roster is, or choose shifts.")}};
        if (period.to <= period.from)
            return {{u"period_backwards"_s, u"to"_s,
                     tr("The period ends before it begins. The end is the day after the last one.")}};
        if (!m_choice.scope.isEmpty() && m_ws.divisions().find(m_choice.scope) == nullptr)
            return {{u"unknown_division"_s, u"scope"_s,
                     tr("There is no division \"%1\" in this workspace.").arg(m_choice.scope)}};
        std::optional<Id<Site>> site;
        if (!m_choice.site.trimmed().isEmpty()) {
            const auto called = siteCalled(m_reader, m_choice.site);
            if (!called)
                return called.problems();
            site = *called;
        }
        m_period = period;
        const QSet<Id<Post>> posts(m_choice.posts.begin(), m_choice.posts.end());
        for (ShiftRow& row : storage::shiftRows(m_reader, {m_choice.scope, period, {}, false})) {
            const bool isMeant = marked.isEmpty() || marked.contains(row.shift.id.text());
            const bool isThere = (!site || row.site == *site) && (posts.isEmpty() || posts.contains(row.shift.post));
            if (isMeant && isThere && period.contains(row.shift.starts))
                m_shifts.push_back(described(std::move(row)));
        }
        if (m_shifts.empty())
            return {{u"nothing_chosen"_s, u"from"_s,
                     tr("No shift that is not called off begins there then. Choose another time or place.")}};
        return m_shifts.size() > kMostShifts ? Problems{tooMany(u"from"_s, m_shifts.size(), kMostShifts)} : Problems{};
    }

    RosterShift described(ShiftRow row)
    {
        const Post& post = known(m_posts, storage::postTable(), row.shift.post);
        const Site& site = known(m_sites, storage::siteTable(), row.site);
        RosterShift shift;
        row.place = m_ws.divisions().shortPath(row.division);
        shift.row = std::move(row);
        shift.address = site.address;
        shift.post = post;
        shift.post.phone = legible(post.phone);
        shift.contact = contactText(post.contact, post.phone);
        if (shift.contact.isEmpty())
            shift.contact = contactText(site.contact, site.phone);
        return shift;
    }

    template <class T>
    const T& known(QHash<QString, T>& cache, const storage::Table<T>& table, Id<T> id)
    {
        auto at = cache.constFind(id.text());
        if (at == cache.constEnd())
            at = cache.insert(id.text(), m_reader.find(table, id.text()).value_or(T{}));
        return *at;
    }

    void seatPeople()
    {
        QHash<QString, std::size_t> at;
        for (std::size_t i = 0; i < m_shifts.size(); ++i)
            at.insert(m_shifts[i].row.shift.id.text(), i);
        const QSet<Id<Volunteer>> only(m_choice.people.begin(), m_choice.people.end());
        const QDate today = m_ws.today();
        for (const storage::RosterSeat& seat : storage::rosterSeats(m_reader, m_period)) {
            const Id<Volunteer> who = seat.assignment.volunteer;
            const auto shift = at.constFind(seat.assignment.shift.text());
            if (shift == at.constEnd() || (!only.isEmpty() && !only.contains(who)))
                continue;
            const bool isSeen = m_isFull && reaches(m_ws, seat.division);
            if (isSeen && isMinorOn(seat.birth, today))
                m_minors.insert(who);
            m_shifts[*shift].people.push_back(
                {who, seat.name, legible(isSeen ? seat.phone : maskedPhone(seat.phone)), seat.assignment.state});
        }
        for (RosterShift& shift : m_shifts)
            std::sort(shift.people.begin(), shift.people.end(), [](const RosterPerson& a, const RosterPerson& b) {
                return std::pair(orderKey(a.name), a.person) < std::pair(orderKey(b.name), b.person);
            });
        if (!only.isEmpty())
            std::erase_if(m_shifts, [](const RosterShift& s) { return s.people.empty(); });
    }

    [[nodiscard]] std::vector<RosterGroup> grouped(RosterBy by)
    {
        std::map<QString, RosterGroup> byKey; // the key sorts as the pages are to lie
        for (const RosterShift& shift : m_shifts) {
            if (by == RosterBy::Person)
                for (const RosterPerson& who : shift.people)
                    putTo(byKey[orderKey(who.name) + who.person.text()], shift, who);
            else if (by == RosterBy::Day)
                putTo(byKey[localDate(shift.row.shift.starts).toString(Qt::ISODate)], shift);
            else
                putTo(byKey[shift.row.division + orderKey(shift.row.siteName) + shift.row.site.text()], shift);
        }
        std::vector<RosterGroup> groups;
        for (auto& [key, group] : byKey)
            groups.push_back(std::move(group));
        for (RosterGroup& group : groups) {
            if (by == RosterBy::Site)
                describe(group);
            else if (by == RosterBy::Day)
                group.day = localDate(group.shifts.front().row.shift.starts);
        }
        return groups;
    }

    static void putTo(RosterGroup& group, const RosterShift& shift)
    {
        group.shifts.push_back(shift);
        group.needed += shift.row.shift.needed;
        group.filled += shift.row.filled;
        group.missing += shift.row.gap();
    }
    static void putTo(RosterGroup& group, RosterShift shift, const RosterPerson& who)
    {
        group.name = who.name;
        group.phone = who.phone;
        group.minutes += shift.row.shift.span().minutes();
        shift.people = {who};
        group.shifts.push_back(std::move(shift));
    }
    void describe(RosterGroup& group)
    {
        const ShiftRow& row = group.shifts.front().row;
        const Site& site = known(m_sites, storage::siteTable(), row.site);
        group.name = row.siteName;
        group.place = row.place;
        group.address = site.address;
        group.contact = contactText(site.contact, site.phone);
    }

    void count(RosterFacts& facts) const
    {
        QSet<Id<Volunteer>> people;
        for (const RosterShift& shift : m_shifts) {
            facts.missing += shift.row.gap();
            for (const RosterPerson& who : shift.people)
                people.insert(who.person);
        }
        facts.shifts = qint64(m_shifts.size());
        facts.people = people.size();
    }

    const Workspace& m_ws;
    storage::Reader m_reader;
    const RosterChoice& m_choice;
    bool m_isFull;
    Span m_period;
    std::vector<RosterShift> m_shifts;
    QHash<QString, Post> m_posts;
    QHash<QString, Site> m_sites;
    QSet<Id<Volunteer>> m_minors;
};

} // namespace

Outcome<RosterFacts> roster(const Workspace& ws, const RosterChoice& choice, RosterBy by)
{
    return RosterBook(ws, choice, false).facts(by);
}

Outcome<RosterInFull> rosterInFull(Workspace& ws, const RosterChoice& choice, RosterBy by, const QString& title,
                                   const QString& reason, const std::function<void(const RosterFacts&)>& make)
{
    if (reason.trimmed().isEmpty())
        return Problem{u"reason_required"_s, u"reason"_s,
                       QCoreApplication::translate("Exports", "Say why the list needs full numbers.")};
    RosterBook book(ws, choice, true);
    auto facts = book.facts(by);
    if (!facts)
        return facts.problems();
    const auto kept = ws.write({u"export.full"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        writer.noteRead(u"volunteer"_s, {}, u"%1 × %2"_s.arg(title).arg(facts->people));
        for (const Id<Volunteer> minor : book.minors())
            writer.noteRead(u"volunteer"_s, minor.text(), u"未成年人信息"_s);
        if (make)
            make(*facts);
        return Problems{};
    });
    if (!kept)
        return kept.problems();
    return RosterInFull{*std::move(facts), *kept};
}

} // namespace redvest
