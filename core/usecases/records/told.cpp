// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/records/told.h"

#include "core/base/text.h"
#include "core/domain/masks.h"
#include "core/domain/money.h"
#include "core/domain/when.h"
#include "core/storage/schema/briefing.h"
#include "core/storage/schema/cover.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace redvest::records {

using namespace Qt::Literals::StringLiterals;

template <>
const storage::TableSpec& tableFor<Volunteer>()
{
    return storage::volunteerTable().spec();
}

template <>
const storage::TableSpec& tableFor<Team>()
{
    return storage::teamTable().spec();
}

template <>
const storage::TableSpec& tableFor<Organisation>()
{
    return storage::organisationTable().spec();
}

template <>
const storage::TableSpec& tableFor<Campaign>()
{
    return storage::campaignTable().spec();
}

template <>
const storage::TableSpec& tableFor<Site>()
{
    return storage::siteTable().spec();
}

template <>
const storage::TableSpec& tableFor<Post>()
{
    return storage::postTable().spec();
}

template <>
const storage::TableSpec& tableFor<Course>()
{
    return storage::courseTable().spec();
}

template <>
const storage::TableSpec& tableFor<Edition>()
{
    return storage::editionTable().spec();
}

template <>
const storage::TableSpec& tableFor<TrainingSession>()
{
    return storage::sessionTable().spec();
}

template <>
const storage::TableSpec& tableFor<Item>()
{
    return storage::itemTable().spec();
}

template <>
const storage::TableSpec& tableFor<Store>()
{
    return storage::storeTable().spec();
}

template <>
const storage::TableSpec& tableFor<Series>()
{
    return storage::seriesTable().spec();
}

template <>
const storage::TableSpec& tableFor<Policy>()
{
    return storage::policyTable().spec();
}

QStringList Told::list() const
{
    QStringList values = splitValues(m_value);
    values.removeDuplicates();
    return values;
}

void Told::refuse(const QString& code, const QString& text)
{
    m_problems.push_back({code, m_name.word, text});
}

void Told::refuse(const Problems& problems)
{
    for (const Problem& p : problems)
        refuse(p.code, p.text);
}

void Told::refuseWord(const QStringList& words)
{
    refuse(u"unknown_word"_s, QCoreApplication::translate("Import", "\"%1\" is not known here. Write one of: %2.")
                                  .arg(m_value.left(40), words.join(u'、')));
}

QString Told::idIn(const storage::TableSpec& table)
{
    if (isEmpty())
        return {};
    const Outcome<QString> id = recordCalled(m_ws, table, m_value, Among::Present);
    if (id)
        return *id;
    refuse(id.problems());
    return {};
}

void Told::into(QString& member)
{
    if (isPlaceholder(member))
        refuse(u"no_key"_s, QCoreApplication::translate("Records", "Your account may not read this field, so it cannot "
                                                                   "change it. Leave it to somebody who may."));
    else
        member = m_value;
}

void Told::into(QStringList& member)
{
    member = list();
}

void Told::into(QDate& member)
{
    if (isEmpty()) {
        member = {};
        return;
    }
    const Outcome<QDate> day = parseDay(m_value);
    if (day)
        member = *day;
    else
        refuse(day.problems());
}

void Told::into(Instant& member)
{
    if (isEmpty()) {
        member = {};
        return;
    }
    if (const auto iso = fromIsoText(m_value)) {
        member = *iso;
        return;
    }
    const Outcome<Instant> moment = parseMoment(m_value);
    if (moment)
        member = *moment;
    else
        refuse(moment.problems());
}

void Told::into(bool& member)
{
    const Outcome<bool> yes = isEmpty() ? Outcome<bool>(false) : parseYesNo(m_value);
    if (yes)
        member = *yes;
    else
        refuse(yes.problems());
}

void Told::into(qint64& member)
{
    const Outcome<qint64> count = isEmpty() ? Outcome<qint64>(qint64(0)) : parseCount(m_value);
    if (count)
        member = *count;
    else
        refuse(count.problems());
}

void Told::into(int& member)
{
    qint64 count = member;
    into(count);
    member = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

void Told::into(std::optional<QString>& member)
{
    member = m_value;
}

void Told::into(std::optional<QDate>& member)
{
    QDate day;
    into(day);
    member = day;
}

void Told::into(std::vector<Id<Volunteer>>& members)
{
    members.clear();
    for (const QString& typed : list()) {
        const auto id = recordCalled(m_ws, tableFor<Volunteer>(), typed, Among::Present);
        if (id)
            members.push_back(Id<Volunteer>::fromText(*id));
        else
            refuse(id.problems());
    }
}

void Told::intoMinutes(int& member)
{
    const Outcome<int> minutes = isEmpty() ? Outcome<int>(0) : parseMinutes(m_value);
    if (minutes)
        member = *minutes;
    else
        refuse(minutes.problems());
}

void Told::intoCents(qint64& member)
{
    const Outcome<qint64> cents = isEmpty() ? Outcome<qint64>(qint64(0)) : parseYuan(m_value);
    if (cents)
        member = *cents;
    else
        refuse(cents.problems());
}

} // namespace redvest::records
