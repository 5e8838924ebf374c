// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/division_tree.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The name without the word for its kind: "彭浦镇" → "彭浦", "龙馥居委会" → "龙馥".
QString shortName(const QString& name)
{
    static const QStringList kEndings{u"社区居民委员会"_s,
                                      u"社区居委会"_s,
                                      u"居民委员会"_s,
                                      u"村民委员会"_s,
                                      u"居委会"_s,
                                      u"村委会"_s,
                                      u"街道办事处"_s,
                                      u"社区"_s,
                                      u"街道"_s,
                                      u"新区"_s,
                                      u"镇"_s,
                                      u"乡"_s,
                                      u"区"_s,
                                      u"县"_s,
                                      u"市"_s};
    for (const QString& ending : kEndings) {
        if (name.size() > ending.size() + 1 && name.endsWith(ending))
            return name.chopped(ending.size());
    }
    return name;
}

} // namespace

DivisionTree::DivisionTree(std::vector<Division> divisions) : m_divisions(std::move(divisions))
{
    std::sort(m_divisions.begin(), m_divisions.end(),
              [](const Division& a, const Division& b) { return a.code < b.code; });
    for (int i = 0; i < int(m_divisions.size()); ++i) {
        const Division& d = m_divisions[std::size_t(i)];
        m_byCode.insert(d.code, i);
        m_byName.insert(d.name, i);
        if (const QString brief = shortName(d.name); brief != d.name)
            m_byName.insert(brief, i);
    }
}

const Division* DivisionTree::find(const QString& code) const
{
    const auto it = m_byCode.constFind(code);
    return it == m_byCode.constEnd() ? nullptr : &m_divisions[std::size_t(*it)];
}

QString DivisionTree::name(const QString& code) const
{
    const Division* d = find(code);
    return d ? d->name : code;
}

std::vector<const Division*> DivisionTree::path(const QString& code) const
{
    std::vector<const Division*> path;
    for (QString at = code; !at.isEmpty(); at = parentCode(at)) {
        const Division* d = find(at);
        if (d && d->name != u"市辖区"_s && d->name != u"县"_s)
            path.insert(path.begin(), d);
    }
    return path;
}

QString DivisionTree::shortPath(const QString& code) const
{
    const QString street = codeAt(code, DivisionLevel::Street);
    if (street.isEmpty() || street == code)
        return name(code);
    return name(street) + u" › "_s + name(code);
}

std::vector<const Division*> DivisionTree::children(const QString& code) const
{
    std::vector<const Division*> out;
    const auto level = levelOfCode(code);
    if (!level || *level == DivisionLevel::Community)
        return out;
    return within(code, static_cast<DivisionLevel>(static_cast<int>(*level) + 1));
}

std::vector<const Division*> DivisionTree::within(const QString& scope, DivisionLevel level) const
{
    std::vector<const Division*> out;
    auto it = std::lower_bound(m_divisions.begin(), m_divisions.end(), scope,
                               [](const Division& d, const QString& code) { return d.code < code; });
    for (; it != m_divisions.end() && isWithin(it->code, scope); ++it) {
        if (it->level == level)
            out.push_back(&*it);
    }
    return out;
}

std::vector<const Division*> DivisionTree::named(const QString& name, DivisionLevel level, const QString& scope) const
{
    const auto lookUp = [&](const QString& key) {
        std::vector<const Division*> out;
        for (auto it = m_byName.constFind(key); it != m_byName.constEnd() && it.key() == key; ++it) {
            const Division& d = m_divisions[std::size_t(*it)];
            if (d.level == level && isWithin(d.code, scope))
                out.push_back(&d);
        }
        return out;
    };
    std::vector<const Division*> out = lookUp(name);
    if (out.empty())
        out = lookUp(shortName(name));
    // 彭浦 may be 彭浦镇 as well as 彭浦新村街道 cut short; 彭浦镇 is not.
    const bool isInFull = std::any_of(out.begin(), out.end(), [&](const Division* d) { return d->name == name; });
    if (level == DivisionLevel::Street && !out.empty() && !isInFull) {
        for (const Division* d : within(scope, level)) {
            if (d->name.startsWith(name) && std::find(out.begin(), out.end(), d) == out.end())
                out.push_back(d);
        }
    }
    // A name given in full beats those that only share its short form.
    std::vector<const Division*> exact;
    std::copy_if(out.begin(), out.end(), std::back_inserter(exact), [&](const Division* d) { return d->name == name; });
    if (!exact.empty())
        out = exact;
    std::sort(out.begin(), out.end(), [](const Division* a, const Division* b) { return a->code < b->code; });
    return out;
}

} // namespace redvest
