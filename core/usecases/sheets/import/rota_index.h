// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sites, posts and shifts of the workspace by the names and times that files say them with.

#pragma once

#include "core/domain/rota.h"
#include "core/usecases/sheets/import/rules.h"

#include <QMultiHash>

namespace redvest::intake {

/// A time as a row says it: with its own day, or on the day of the row.
struct Said
{
    QTime time;
    bool isNextDay = false;
    std::optional<Instant> moment; ///< when the cell carries a date
    [[nodiscard]] Instant on(QDate day) const
    {
        return moment ? *moment : atLocal(day.addDays(isNextDay ? 1 : 0), time);
    }
};
/// Nothing where the cell is blank or cannot be read (then noted).
std::optional<Said> timeOf(SheetRow&, SheetField);

/// Whether the start says itself on which day it is: 次日, or with a date. Of a cell that can be read.
enum class DaySaid { No, Next, Date };
[[nodiscard]] DaySaid daySaid(SheetRow&, SheetField start);

/// Notes that a cell says another day than the row's.
void refuseOtherDay(SheetRow&, SheetField, Instant said);

/// From–to of a row: from two cells, or from one that holds both ("20:00-次日08:00"). An end earlier than the start is
/// on the day after. Notes shift_ends_before_start (also for an end equal to the start) and shift_too_long (over 24 h).
std::optional<Span> spanOf(SheetRow&, QDate day, SheetField start, SheetField end);
/// The start alone, from either cell.
std::optional<Instant> startOf(SheetRow&, QDate day, SheetField start);

class RotaIndex
{
public:
    explicit RotaIndex(const Context&);

    [[nodiscard]] const Site& site(std::size_t i) const { return m_sites[i]; }
    [[nodiscard]] const Post& post(std::size_t i) const { return m_posts[i]; }
    [[nodiscard]] const Shift& shift(std::size_t i) const { return m_shifts[i]; }
    [[nodiscard]] const Site& siteOf(const Post& post) const { return m_sites[m_siteById[post.site]]; }

    // What is archived, or called off, is meant only where nothing of that name is in use.

    /// All of that name in the division, in what it is part of, or in its parts.
    [[nodiscard]] std::vector<std::size_t> sitesNamed(const QString& name, const QString& division) const;
    [[nodiscard]] std::optional<std::size_t> postAt(Id<Site>, const QString& name) const;
    [[nodiscard]] std::optional<std::size_t> shiftAt(Id<Post>, Instant starts) const;
    [[nodiscard]] std::vector<std::size_t> shiftsOf(Id<Post>, QDate day) const;
    [[nodiscard]] std::optional<std::size_t> shiftById(Id<Shift>) const;
    [[nodiscard]] std::optional<std::size_t> postById(Id<Post>) const;

    /// The post that 岗位名称 and 点位 of the row mean. Notes unknown_post (with the nearest) and ambiguous_post.
    std::optional<std::size_t> findPost(SheetRow&);

    /// As findPost, for names that need not be known: nothing when there is none or more than one.
    [[nodiscard]] std::optional<std::size_t> postNamed(const QString& post, const QString& site,
                                                       const QString& division) const;

    std::size_t add(Site);
    std::size_t add(Post);
    std::size_t add(Shift);
    void replace(std::size_t i, const Site& site)
    {
        m_sites[i] = site;
        m_answers.clear();
    }
    void replace(std::size_t i, const Post& post) { m_posts[i] = post; }
    void replace(std::size_t i, const Shift& shift)
    {
        m_shifts[i] = shift;
        m_days[i] = localDate(shift.starts);
    }

private:
    struct Answer
    {
        std::optional<std::size_t> post;
        QString problem;
        QString text;
    };
    [[nodiscard]] std::vector<std::size_t> postsNamed(const QString& post, const QString& site,
                                                      const QString& division) const;
    [[nodiscard]] Answer lookUp(const QString& post, const QString& site, const QString& division) const;
    [[nodiscard]] QString nearestPost(const QString& post, const QString& site) const;

    Places m_places;
    std::vector<Site> m_sites;
    std::vector<Post> m_posts;
    std::vector<Shift> m_shifts;
    std::vector<QDate> m_days; ///< on which each of them begins
    QMultiHash<QString, std::size_t> m_sitesByName;
    QHash<Id<Site>, std::size_t> m_siteById;
    QHash<Id<Post>, std::size_t> m_postById;
    QHash<Id<Shift>, std::size_t> m_shiftById;
    QMultiHash<Id<Site>, std::size_t> m_postsBySite;
    QMultiHash<Id<Post>, std::size_t> m_shiftsByPost;
    QHash<QString, Answer> m_answers; ///< of findPost, as long as no site or post comes or moves
};

} // namespace redvest::intake
