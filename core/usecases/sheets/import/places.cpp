// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/places.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxName = 60;

QString pathText(const DivisionTree& tree, const Division& d)
{
    QStringList names;
    for (const Division* step : tree.path(d.code))
        names += step->name;
    return names.join(QString());
}

} // namespace

QString Places::resolve(SheetRow& row, SheetField street, SheetField community)
{
    const QString streetText = row.text(street);
    const QString communityText = row.text(community);
    if (streetText.isEmpty() && communityText.isEmpty())
        return {};
    const QString key = streetText + u'\x1f' + communityText;
    auto it = m_known.constFind(key);
    if (it == m_known.constEnd())
        it = m_known.insert(key, find(streetText, communityText));
    if (!it->problem.isEmpty())
        row.refuse(it->isStreet ? street : community, Problems{{it->problem, {}, it->text}});
    return it->code;
}

std::vector<const Division*> Places::named(const QString& name, DivisionLevel level, const QString& scope) const
{
    if (const Division* byCode = m_tree.find(name); byCode && byCode->level == level && isWithin(name, scope))
        return {byCode};
    std::vector<const Division*> found = m_tree.named(name, level, scope);
    if (!found.empty())
        return found;
    // 静安区彭浦镇, 彭浦镇龙馥居委会: what stands above it may be written before it.
    for (const Division& d : m_tree.all()) {
        if (d.level >= level || d.name.size() < 2 || !name.startsWith(d.name) || name.size() == d.name.size())
            continue;
        if (!isWithin(d.code, scope) && !isWithin(scope, d.code))
            continue;
        const QString inner = isWithin(d.code, scope) ? d.code : scope;
        if (found = named(name.mid(d.name.size()), level, inner); !found.empty())
            return found;
    }
    return {};
}

Places::Found Places::unknown(const QString& name, DivisionLevel level, const QString& scope) const
{
    // A suggestion for each of thousands of unknown names would take longer than the import: such a column is no list
    // of places.
    constexpr int kAsked = 200;
    QStringList candidates;
    if (++m_suggested <= kAsked) {
        for (const Division* d : m_tree.within(scope, level))
            candidates += d->name;
    }
    const QString near = nearest(name, candidates);
    const QString where = m_tree.name(scope);
    const QString text =
        near.isEmpty()
            ? QCoreApplication::translate("Import", "There is no \"%1\" in %2. Write the official name.")
                  .arg(name, where)
            : QCoreApplication::translate("Import", "There is no \"%1\" in %2. Is %3 meant?").arg(name, where, near);
    return {{}, u"unknown_division"_s, text, level == DivisionLevel::Street};
}

Places::Found Places::find(const QString& streetText, const QString& communityText) const
{
    const QString street = streetText.left(kMaxName);
    const QString community = communityText.left(kMaxName);
    const std::vector<const Division*> streets =
        street.isEmpty() ? std::vector<const Division*>{} : named(street, DivisionLevel::Street, m_scope);
    if (!street.isEmpty() && streets.empty())
        return unknown(street, DivisionLevel::Street, m_scope);
    std::vector<const Division*> found = streets;
    if (!community.isEmpty()) {
        found.clear();
        for (const Division* s : streets) {
            const auto inside = named(community, DivisionLevel::Community, s->code);
            found.insert(found.end(), inside.begin(), inside.end());
        }
        if (street.isEmpty())
            found = named(community, DivisionLevel::Community, m_scope);
        if (found.empty())
            return unknown(community, DivisionLevel::Community, streets.size() == 1 ? streets[0]->code : m_scope);
    }
    if (found.size() == 1)
        return {found[0]->code, {}, {}, false};
    QStringList paths;
    for (const Division* d : found)
        paths += pathText(m_tree, *d);
    return {{},
            u"ambiguous_division"_s,
            QCoreApplication::translate("Import", "There are several of this name: %1. Write which one.")
                .arg(paths.mid(0, 5).join(u'、')),
            community.isEmpty()};
}

QString Places::streetName(const QString& code) const
{
    const QString street = codeAt(code, DivisionLevel::Street);
    if (street.isEmpty() || !m_tree.find(street))
        return {};
    QString name = m_tree.name(street);
    if (m_tree.named(name, DivisionLevel::Street, m_scope).size() < 2)
        return name;
    return m_tree.name(codeAt(street, DivisionLevel::District)) + name;
}

QString Places::communityName(const QString& code) const
{
    if (levelOfCode(code) != DivisionLevel::Community || !m_tree.find(code))
        return {};
    const bool isAlone =
        m_tree.named(m_tree.name(code), DivisionLevel::Community, codeAt(code, DivisionLevel::Street)).size() == 1;
    return isAlone ? m_tree.name(code) : code;
}

} // namespace redvest::intake
