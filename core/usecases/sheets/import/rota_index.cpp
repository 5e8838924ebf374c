// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/rota_index.h"

#include "core/base/text.h"
#include "core/domain/shift_length.h"
#include "core/domain/when.h"
#include "core/storage/schema/rota.h"

#include <cmath>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

// A plain number is a day with its time only where that day can be one of the rota: 2000 to 2099.
constexpr double kFirstMoment = 36'526;
constexpr double kLastMoment = 73'051;

/// 2022-03-20 08:00 rather than 08:00.
bool carriesDate(const formats::Cell& cell)
{
    if (cell.kind == formats::CellKind::Date)
        return cell.number >= 1;
    if (cell.kind != formats::CellKind::Text)
        return cell.kind == formats::CellKind::Number && cell.number >= kFirstMoment && cell.number < kLastMoment;
    return cell.text.contains(u'年') || cell.text.contains(u'月') || cell.text.count(u'-') == 2 ||
           cell.text.count(u'/') == 2 || cell.text.count(u'.') == 2;
}

bool isPlainTime(const QString& text)
{
    return text.size() == 5 && text[2] == u':' && text[0].isDigit() && text[1].isDigit() && text[3].isDigit() &&
           text[4].isDigit();
}

/// The cell that holds both ends: 时段, or a start written as one.
std::optional<SheetField> spanField(const SheetRow& row, SheetField start)
{
    if (row.has(SheetField::Times))
        return SheetField::Times;
    const formats::Cell& cell = row.cell(start);
    if (cell.kind != formats::CellKind::Text || carriesDate(cell))
        return std::nullopt;
    return parseTimes(cell.text) ? std::optional(start) : std::nullopt;
}

std::optional<ClockSpan> clockSpan(SheetRow& row, SheetField field)
{
    const auto read = parseTimes(row.text(field));
    if (read)
        return *read;
    row.refuse(field, read.problems());
    return std::nullopt;
}

std::optional<Span> checked(SheetRow& row, SheetField field, Span span)
{
    if (span.to <= span.from) {
        row.refuse(field, u"shift_ends_before_start",
                   QCoreApplication::translate("Import", "It ends (%1) before it starts (%2) or at the same time. "
                                                         "Correct one of the two; for the day after write 次日08:00.")
                       .arg(toLocalText(span.to), toLocalText(span.from)));
        return std::nullopt;
    }
    if (span.minutes() > kLongestShiftMinutes) {
        row.refuse(field, u"shift_too_long",
                   QCoreApplication::translate("Import", "It lasts %1 hours; at most 24 are possible. Correct the end, "
                                                         "or make several shifts of it.")
                       .arg(span.minutes() / 60));
        return std::nullopt;
    }
    return span;
}

} // namespace

std::optional<Said> timeOf(SheetRow& row, SheetField field)
{
    if (!row.has(field))
        return std::nullopt;
    const formats::Cell& cell = row.cell(field);
    // Spreadsheets keep 24:00 and 26:00 as 1 day and so many hours, which as a date would be 1900-01-01.
    if (cell.kind == formats::CellKind::Date && cell.number >= 1 && cell.number < 2)
        return Said{QTime(0, 0).addMSecs(int(std::lround((cell.number - 1) * 86'400'000))), true, {}};
    if (carriesDate(cell)) {
        const auto moment = parseMoment(cell.text, serialOf(cell));
        if (moment)
            return Said{localTime(*moment), false, *moment};
        row.refuse(field, moment.problems());
        return std::nullopt;
    }
    if (isPlainTime(cell.text)) {
        const QTime time(cell.text.left(2).toInt(), cell.text.right(2).toInt());
        if (time.isValid())
            return Said{time, false, {}};
    }
    const auto time = parseTime(cell.text, serialOf(cell));
    if (time)
        return Said{time->time, time->isNextDay, {}};
    row.refuse(field, time.problems());
    return std::nullopt;
}

DaySaid daySaid(SheetRow& row, SheetField start)
{
    if (!row.has(start) || spanField(row, start))
        return DaySaid::No;
    const auto said = timeOf(row, start);
    if (said && said->moment)
        return DaySaid::Date;
    return said && said->isNextDay ? DaySaid::Next : DaySaid::No;
}

void refuseOtherDay(SheetRow& row, SheetField field, Instant said)
{
    row.refuse(field, u"other_day",
               QCoreApplication::translate("Import",
                                           "This cell says %1, which is not the day of the row. Correct one of "
                                           "the two.")
                   .arg(toLocalText(said)));
}

std::optional<Span> spanOf(SheetRow& row, QDate day, SheetField start, SheetField end)
{
    if (const auto field = spanField(row, start)) {
        const auto times = clockSpan(row, *field);
        if (!times)
            return std::nullopt;
        return checked(row, *field,
                       {atLocal(day, times->from), atLocal(day.addDays(times->isNextDay ? 1 : 0), times->to)});
    }
    const auto from = timeOf(row, start);
    const auto to = timeOf(row, end);
    if (!from || !to)
        return std::nullopt;
    Span span{from->on(day), to->on(day)};
    // 20:00–08:00 runs over midnight; with dates in the cells it would be a mistake.
    const bool isOpen = !to->moment && !to->isNextDay;
    if (isOpen && from->moment)
        span.to = atLocal(localDate(span.from), to->time);
    if (isOpen && span.to < span.from)
        span.to = plusMinutes(span.to, 24 * 60);
    return checked(row, end, span);
}

std::optional<Instant> startOf(SheetRow& row, QDate day, SheetField start)
{
    if (const auto field = spanField(row, start)) {
        const auto times = clockSpan(row, *field);
        return times ? std::optional(atLocal(day, times->from)) : std::nullopt;
    }
    const auto from = timeOf(row, start);
    return from ? std::optional(from->on(day)) : std::nullopt;
}

RotaIndex::RotaIndex(const Context& context) : m_places(context.ws)
{
    for (Site& s : context.reader.all(storage::siteTable()))
        add(std::move(s));
    for (Post& p : context.reader.all(storage::postTable()))
        add(std::move(p));
    for (Shift& s : context.reader.all(storage::shiftTable()))
        add(std::move(s));
}

std::size_t RotaIndex::add(Site site)
{
    m_sitesByName.insert(normalised(site.name), m_sites.size());
    m_siteById.insert(site.id, m_sites.size());
    m_sites.push_back(std::move(site));
    m_answers.clear();
    return m_sites.size() - 1;
}

std::size_t RotaIndex::add(Post post)
{
    m_postsBySite.insert(post.site, m_posts.size());
    m_postById.insert(post.id, m_posts.size());
    m_posts.push_back(std::move(post));
    m_answers.clear();
    return m_posts.size() - 1;
}

std::size_t RotaIndex::add(Shift shift)
{
    m_shiftsByPost.insert(shift.post, m_shifts.size());
    m_shiftById.insert(shift.id, m_shifts.size());
    m_days.push_back(localDate(shift.starts));
    m_shifts.push_back(std::move(shift));
    return m_shifts.size() - 1;
}

std::vector<std::size_t> RotaIndex::sitesNamed(const QString& name, const QString& division) const
{
    std::vector<std::size_t> found;
    std::optional<std::size_t> archived;
    const QString key = normalised(name);
    for (auto it = m_sitesByName.constFind(key); it != m_sitesByName.constEnd() && it.key() == key; ++it) {
        const QString& own = m_sites[*it].division;
        if (own == division && !m_sites[*it].isArchived)
            return {*it};
        if (own == division)
            archived = *it;
        else if (isWithin(own, division) || isWithin(division, own))
            found.push_back(*it);
    }
    return archived ? std::vector{*archived} : found;
}

std::optional<std::size_t> RotaIndex::postAt(Id<Site> site, const QString& name) const
{
    std::optional<std::size_t> archived;
    for (auto it = m_postsBySite.constFind(site); it != m_postsBySite.constEnd() && it.key() == site; ++it) {
        if (!isSameName(m_posts[*it].name, name))
            continue;
        if (!m_posts[*it].isArchived)
            return *it;
        archived = *it;
    }
    return archived;
}

std::optional<std::size_t> RotaIndex::shiftAt(Id<Post> post, Instant starts) const
{
    std::optional<std::size_t> calledOff;
    for (auto it = m_shiftsByPost.constFind(post); it != m_shiftsByPost.constEnd() && it.key() == post; ++it) {
        if (m_shifts[*it].starts != starts)
            continue;
        if (!m_shifts[*it].isArchived)
            return *it;
        calledOff = *it;
    }
    return calledOff;
}

std::vector<std::size_t> RotaIndex::shiftsOf(Id<Post> post, QDate day) const
{
    std::vector<std::size_t> found;
    for (auto it = m_shiftsByPost.constFind(post); it != m_shiftsByPost.constEnd() && it.key() == post; ++it) {
        if (m_days[*it] == day)
            found.push_back(*it);
    }
    return found;
}

std::optional<std::size_t> RotaIndex::shiftById(Id<Shift> id) const
{
    const auto it = m_shiftById.constFind(id);
    return it == m_shiftById.constEnd() ? std::nullopt : std::optional(*it);
}

std::optional<std::size_t> RotaIndex::postById(Id<Post> id) const
{
    const auto it = m_postById.constFind(id);
    return it == m_postById.constEnd() ? std::nullopt : std::optional(*it);
}

QString RotaIndex::nearestPost(const QString& post, const QString& site) const
{
    // With thousands of unknown names a suggestion for each would take longer than the import.
    constexpr qsizetype kAsked = 200;
    if (m_answers.size() > kAsked)
        return {};
    QStringList names;
    for (const Post& p : m_posts)
        names += p.name + u" @ "_s + siteOf(p).name;
    return nearest(post + u" @ "_s + site, names);
}

std::vector<std::size_t> RotaIndex::postsNamed(const QString& post, const QString& site, const QString& division) const
{
    std::vector<std::size_t> found;
    for (const std::size_t s : sitesNamed(site, division)) {
        if (const auto p = postAt(m_sites[s].id, post))
            found.push_back(*p);
    }
    return found;
}

std::optional<std::size_t> RotaIndex::postNamed(const QString& post, const QString& site, const QString& division) const
{
    const auto found = postsNamed(post, site, division);
    return found.size() == 1 ? std::optional(found[0]) : std::nullopt;
}

RotaIndex::Answer RotaIndex::lookUp(const QString& post, const QString& site, const QString& division) const
{
    const std::vector<std::size_t> found = postsNamed(post, site, division);
    if (found.size() == 1)
        return {found[0], {}, {}};
    if (found.size() > 1)
        return {{},
                u"ambiguous_post"_s,
                QCoreApplication::translate("Import", "There are several posts \"%1\" at places called \"%2\". Add "
                                                      "the column 所属街镇, or 所属社区.")
                    .arg(post, site)};
    const QString near = nearestPost(post, site);
    return {{},
            u"unknown_post"_s,
            near.isEmpty() ? QCoreApplication::translate("Import", "There is no post \"%1\" at \"%2\". Import the "
                                                                   "posts first.")
                                 .arg(post, site)
                           : QCoreApplication::translate("Import", "There is no post \"%1\" at \"%2\". Is %3 meant?")
                                 .arg(post, site, near)};
}

std::optional<std::size_t> RotaIndex::findPost(SheetRow& row)
{
    const QString post = row.text(SheetField::Post);
    const QString site = row.text(SheetField::Site);
    const QString division = m_places.resolve(row, SheetField::Street, SheetField::Community);
    if (post.isEmpty() || site.isEmpty())
        return std::nullopt;
    const QString key = post + u'\x1f' + site + u'\x1f' + division;
    auto it = m_answers.constFind(key);
    if (it == m_answers.constEnd())
        it = m_answers.insert(key, lookUp(post.left(100), site.left(100), division));
    if (!it->problem.isEmpty())
        row.refuse(SheetField::Post, Problems{{it->problem, {}, it->text}});
    return it->post;
}

} // namespace redvest::intake
