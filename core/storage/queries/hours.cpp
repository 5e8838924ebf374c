// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/hours.h"

#include "core/domain/divisions.h"
#include "core/domain/search_text.h"
#include "core/storage/schema/volunteers.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class E>
E wordAt(const Row& row, int column)
{
    return fromWord<E>(row.text(column)).value_or(E{});
}

/// The condition on service_record r for the query, and its bindings. The codes of the divisions in the scope begin
/// with the scope's code and go on with digits; ':' is the character after '9', so the range ends before scope + ':'.
QString condition(const HoursQuery& query, Bindings& bindings)
{
    // The state is one of few words and said outright: only so the engines see that the index of what waits will do.
    QString where = u"r.gone = 0 AND r.state = '%1' AND r.division >= :scope AND r.division < :scope_end"_s.arg(
        wordOf(query.state));
    // QtSql binds a null QString as NULL, and no comparison with NULL is true: an empty text is bound instead.
    const QString scope = query.scope.isNull() ? u""_s : query.scope;
    bindings = {{u":scope"_s, scope}, {u":scope_end"_s, scope + u':'}};
    const auto also = [&](const QString& text, const QString& name, const QString& value) {
        where += text;
        bindings.emplace_back(name, value);
    };
    if (query.first.isValid())
        also(u" AND r.day >= :first"_s, u":first"_s, query.first.toString(Qt::ISODate));
    if (query.last.isValid())
        also(u" AND r.day <= :last"_s, u":last"_s, query.last.toString(Qt::ISODate));
    if (query.publicity == Publicised::NotYet)
        where += u" AND (r.public_to = '' OR r.public_minutes <> r.minutes) AND "_s + notCorrected();
    if (query.publicity == Publicised::OnDay)
        also(u" AND r.public_to >= :public_on AND r.public_minutes = r.minutes AND "_s + notCorrected(),
             u":public_on"_s, query.publicOn.toString(Qt::ISODate));
    if (query.source)
        also(u" AND r.source = :source"_s, u":source"_s, wordOf(*query.source));
    return where;
}

HoursRow rowFrom(const Row& row, RecordState state)
{
    HoursRow hours;
    ServiceRecord& r = hours.record;
    r.id = Id<ServiceRecord>::fromText(row.text(0));
    r.volunteer = Id<Volunteer>::fromText(row.text(1));
    r.shift = Id<Shift>::fromText(row.text(2));
    r.postName = row.text(3);
    r.siteName = row.text(4);
    r.division = row.text(5);
    r.day = QDate::fromString(row.text(6), Qt::ISODate);
    r.starts = fromUtcText(row.text(7));
    r.ends = fromUtcText(row.text(8));
    r.minutes = int(row.integer(9));
    r.source = wordAt<RecordSource>(row, 10);
    r.state = state;
    r.evidence = row.text(11);
    r.enteredBy = row.text(12);
    r.approvedBy = row.text(13);
    r.corrects = Id<ServiceRecord>::fromText(row.text(19));
    r.publicFrom = QDate::fromString(row.text(20), Qt::ISODate);
    r.publicTo = QDate::fromString(row.text(21), Qt::ISODate);
    r.publicMinutes = int(row.integer(22));
    hours.isCorrected = row.integer(23) != 0;
    hours.postName = row.text(15).isEmpty() ? r.postName : row.text(15);
    hours.siteName = row.text(16).isEmpty() ? r.siteName : row.text(16);
    return hours;
}

struct Person
{
    QString name;
    QString text; ///< as HoursRow::personText
};

/// Who served, opened once each: most have served more than once.
class People
{
public:
    explicit People(const Reader& reader)
        : m_name(reader.sealed(volunteerTable().spec(), u"name"_s))
        , m_number(reader.sealed(volunteerTable().spec(), u"document_number"_s))
        , m_phone(reader.sealed(volunteerTable().spec(), u"phone"_s))
    {}
    /// Of that row of hoursRows. Good until the next one is asked for.
    const Person& of(const Row& row)
    {
        const QString id = row.text(1);
        auto at = m_known.constFind(id);
        if (at != m_known.constEnd())
            return *at;
        const QString name = m_name.open(id, row.text(14));
        return *m_known.insert(id,
                               {name, personSearchText(name, pinyinKeys(name), m_number.open(id, row.text(17)),
                                                       m_phone.open(id, row.text(18)), Id<Volunteer>::fromText(id))});
    }

private:
    SealedColumn m_name;
    SealedColumn m_number;
    SealedColumn m_phone;
    QHash<QString, Person> m_known; ///< by id
};

} // namespace

std::vector<HoursRow> hoursRows(const Reader& reader, const HoursQuery& query)
{
    Bindings bindings;
    const QString where = condition(query, bindings);
    std::vector<HoursRow> rows;
    People people(reader);
    reader.each(u"SELECT r.id, r.volunteer, r.shift, r.post_name, r.site_name, r.division, r.day, r.starts, r.ends, "
                u"r.minutes, r.source, r.evidence, r.entered_by, r.approved_by, coalesce(v.name, ''), "
                u"coalesce(p.name, ''), coalesce(x.name, ''), coalesce(v.document_number, ''), "
                u"coalesce(v.phone, ''), r.corrects, r.public_from, r.public_to, r.public_minutes, CASE WHEN "_s +
                    notCorrected() +
                    u" THEN 0 ELSE 1 END FROM service_record r "
                    u"LEFT JOIN volunteer v ON v.id = r.volunteer LEFT JOIN shift s ON s.id = r.shift "
                    u"LEFT JOIN post p ON p.id = s.post LEFT JOIN site x ON x.id = p.site WHERE "_s +
                    where + (query.limit > 0 ? u" ORDER BY r.day DESC, r.id LIMIT %1"_s.arg(query.limit) : QString()),
                bindings, [&](const Row& row) {
                    rows.push_back(rowFrom(row, query.state));
                    const Person& person = people.of(row);
                    rows.back().volunteerName = person.name;
                    rows.back().personText = person.text;
                });
    std::sort(rows.begin(), rows.end(), [](const HoursRow& a, const HoursRow& b) {
        return std::tie(a.record.day, a.volunteerName, a.record.id) <
               std::tie(b.record.day, b.volunteerName, b.record.id);
    });
    return rows;
}

QSet<QString> recordsWrittenBy(const Reader& reader, const QString& actor, const HoursQuery& query)
{
    Bindings bindings;
    const QString where = condition(query, bindings);
    bindings.emplace_back(u":actor"_s, actor);
    QSet<QString> records;
    reader.each(u"SELECT r.id, c.fields FROM service_record r JOIN change c ON c.record = r.id "
                u"JOIN entry e ON e.id = c.entry WHERE e.actor = :actor AND "_s +
                    where,
                bindings, [&](const Row& row) {
                    if (!isDecisionOnly(row.text(1)))
                        records.insert(row.text(0));
                });
    return records;
}

QString notCorrected()
{
    return u"NOT EXISTS (SELECT 1 FROM service_record n WHERE n.corrects = r.id AND n.corrects <> '' AND n.gone = 0 "
           u"AND n.state = 'approved')"_s;
}

QString standing()
{
    return u"(r.corrects = '' OR (r.state = 'approved' AND r.minutes > 0)) AND "_s + notCorrected();
}

bool isDecisionOnly(const QString& fields)
{
    static const QStringList decision{u"state"_s, u"approved_by"_s, u"public_from"_s, u"public_to"_s,
                                      u"public_minutes"_s};
    const QStringList touched = QJsonDocument::fromJson(fields.toUtf8()).object().keys();
    return std::all_of(touched.begin(), touched.end(), [](const QString& field) { return decision.contains(field); });
}

bool isWriter(const Reader& reader, const QString& record, const QString& actor)
{
    bool wrote = false;
    reader.each(u"SELECT c.fields FROM change c JOIN entry e ON e.id = c.entry "
                u"WHERE c.record = :id AND e.actor = :actor"_s,
                {{u":id"_s, record}, {u":actor"_s, actor}},
                [&](const Row& row) { wrote = wrote || !isDecisionOnly(row.text(0)); });
    return wrote;
}

} // namespace redvest::storage
