// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/served_records.h"

#include "core/storage/queries/hours.h"

#include <QSet>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So many are asked for by name; of more everybody's records are read.
constexpr std::size_t kMostNamed = 200;

/// " AND column IN (…)" of these, with their bindings.
QString among(const QString& column, const QStringList& ids, Bindings& bindings)
{
    QStringList names;
    for (const QString& id : ids) {
        names << u":id%1"_s.arg(names.size(), 3, 10, QChar(u'0'));
        bindings.emplace_back(names.last(), id);
    }
    return u" AND %1 IN (%2)"_s.arg(column, names.join(u", "_s));
}

QDate dayIn(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

ServedRecord recordFrom(const Row& row)
{
    ServedRecord r;
    r.time = {row.text(0),
              row.text(1),
              row.text(2),
              row.text(3),
              dayIn(row.text(4)),
              fromUtcText(row.text(5)),
              fromUtcText(row.text(6)),
              fromUtcText(row.text(7)),
              int(row.integer(8)),
              true};
    r.post = row.text(9).isEmpty() ? row.text(10) : row.text(9);
    r.site = row.text(11).isEmpty() ? row.text(12) : row.text(11);
    r.campaignId = row.text(13);
    r.campaign = row.text(14);
    r.evidence = row.text(15);
    r.publicTo = dayIn(row.text(16));
    r.publicMinutes = int(row.integer(17));
    r.shiftEnds = fromUtcText(row.text(18));
    return r;
}

/// Takes out what stands under another id.
void passRenamed(const Reader& reader, const Certificate& certificate, const std::vector<CertifiedRecord>& list,
                 const QHash<QString, int>& standing, std::vector<CertifiedRecord>& superseded)
{
    QSet<QString> listed;
    for (const CertifiedRecord& record : list)
        listed.insert(record.record);
    std::vector<ServedTime> others;
    for (const ServedRecord& record : approvedRecords(reader, {certificate.volunteer})) {
        if (!listed.contains(record.time.record))
            others.push_back(record.time);
    }
    std::erase_if(superseded, [&](const CertifiedRecord& record) {
        if (standing.contains(record.record))
            return false;
        const auto same = std::find_if(others.begin(), others.end(), [&](const ServedTime& other) {
            return other.minutes == record.minutes && localDate(belongsAt(other)) == record.day;
        });
        if (same == others.end())
            return false;
        others.erase(same); // it stands for one of them only
        return true;
    });
}

} // namespace

std::vector<ServedRecord> approvedRecords(const Reader& reader, const std::vector<Id<Volunteer>>& people)
{
    QSet<QString> wanted;
    for (const Id<Volunteer> id : people)
        wanted.insert(id.text());
    Bindings bindings;
    QString where = u"r.gone = 0 AND r.state = 'approved' AND "_s + standing();
    if (!people.empty() && people.size() <= kMostNamed)
        where += among(u"r.volunteer"_s, wanted.values(), bindings);
    std::vector<ServedRecord> records;
    reader.each(u"SELECT r.id, r.volunteer, r.shift, r.division, r.day, coalesce(s.starts, ''), r.starts, r.ends, "
                u"r.minutes, coalesce(p.name, ''), r.post_name, coalesce(x.name, ''), r.site_name, "
                u"coalesce(c.id, ''), coalesce(c.name, ''), r.evidence, r.public_to, r.public_minutes, "
                u"coalesce(s.ends, '') FROM service_record r "
                u"LEFT JOIN shift s ON s.id = r.shift AND s.gone = 0 LEFT JOIN post p ON p.id = s.post "
                u"LEFT JOIN site x ON x.id = p.site LEFT JOIN campaign c ON c.id = p.campaign WHERE "_s +
                    where + u" ORDER BY r.volunteer, r.day, r.id"_s,
                bindings, [&](const Row& row) {
                    if (wanted.isEmpty() || wanted.contains(row.text(1)))
                        records.push_back(recordFrom(row));
                });
    return records;
}

QHash<QString, int> standingMinutes(const Reader& reader, const QStringList& records)
{
    QHash<QString, int> minutes;
    for (qsizetype at = 0; at < records.size(); at += qsizetype(kMostNamed)) {
        Bindings bindings;
        const QString those = among(u"r.id"_s, records.mid(at, qsizetype(kMostNamed)), bindings);
        reader.each(u"SELECT r.id, r.minutes FROM service_record r WHERE r.gone = 0 AND r.state = 'approved' AND "_s +
                        standing() + those,
                    bindings, [&](const Row& row) { minutes.insert(row.text(0), int(row.integer(1))); });
    }
    return minutes;
}

QHash<QString, std::vector<CertifiedRecord>> listsOf(const std::vector<Certificate>& certificates)
{
    QHash<QString, std::vector<CertifiedRecord>> lists;
    for (const Certificate& c : certificates) {
        if (const auto list = c.isIssued() ? listIn(c.servedList) : std::nullopt)
            lists.insert(c.id.text(), list->records);
    }
    return lists;
}

QHash<QString, std::vector<CertifiedRecord>> supersededLists(const Reader& reader,
                                                             const std::vector<Certificate>& certificates)
{
    const QHash<QString, std::vector<CertifiedRecord>> lists = listsOf(certificates);
    QStringList ids;
    for (const std::vector<CertifiedRecord>& list : lists) {
        for (const CertifiedRecord& record : list)
            ids << record.record;
    }
    ids.removeDuplicates();
    const QHash<QString, int> standing = standingMinutes(reader, ids);
    QHash<QString, std::vector<CertifiedRecord>> found;
    for (const Certificate& c : certificates) {
        const std::vector<CertifiedRecord> list = lists.value(c.id.text());
        std::vector<CertifiedRecord> superseded = supersededIn(list, standing);
        const bool isAnyGone = std::any_of(superseded.begin(), superseded.end(), [&](const CertifiedRecord& record) {
            return !standing.contains(record.record);
        });
        if (isAnyGone)
            passRenamed(reader, c, list, standing, superseded);
        if (!superseded.empty())
            found.insert(c.id.text(), std::move(superseded));
    }
    return found;
}

} // namespace redvest::storage
