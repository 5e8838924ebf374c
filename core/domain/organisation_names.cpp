// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/organisation_names.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList apart(const QString& names)
{
    static const QRegularExpression between(u"[；;]"_s);
    return names.split(between, Qt::SkipEmptyParts);
}

} // namespace

QStringList namesBorne(const Organisation& body)
{
    return QStringList{body.name} + apart(body.formerNames);
}

bool goesBy(const Organisation& body, const QString& name)
{
    const QStringList names = namesBorne(body);
    return std::any_of(names.begin(), names.end(),
                       [&](const QString& borne) { return searchFolded(borne) == searchFolded(name); });
}

QString tidyFormerNames(const QString& typed, const QString& name)
{
    QStringList kept;
    QStringList seen{searchFolded(name)};
    for (const QString& one : apart(typed)) {
        const QString tidy = normalised(one);
        if (tidy.isEmpty() || seen.contains(searchFolded(tidy)))
            continue;
        seen << searchFolded(tidy);
        kept << tidy;
    }
    return kept.join(u'；');
}

Organisation renamedFrom(const Organisation& before, Organisation after)
{
    if (searchFolded(before.name) != searchFolded(after.name))
        after.formerNames += u'；' + before.name;
    after.formerNames = tidyFormerNames(after.formerNames, after.name);
    return after;
}

QHash<QString, Id<Organisation>> organisationsByName(const std::vector<Organisation>& bodies)
{
    QHash<QString, Id<Organisation>> known;
    const auto note = [&](bool archived, bool former) {
        for (const Organisation& body : bodies) {
            if (body.isArchived != archived)
                continue;
            const QStringList names = former ? namesBorne(body).mid(1) : QStringList{body.name};
            for (const QString& name : names) {
                const QString key = searchFolded(name);
                if (!known.contains(key))
                    known.insert(key, body.id);
            }
        }
    };
    note(false, false);
    note(false, true);
    note(true, false);
    note(true, true);
    return known;
}

} // namespace redvest
