// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/requirements.h"

#include "core/base/text.h"
#include "core/domain/ability_level.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A class of licence and those it permits besides itself.
struct LicenceClass
{
    const char16_t* name;
    const char16_t* permits; ///< separated by blanks
};
constexpr LicenceClass kClasses[] = {
    {u"A1", u"A3 B1 B2 C1 C2 C3 C4 M"},
    {u"A2", u"B1 B2 C1 C2 C3 C4 C6 M"},
    {u"A3", u"C1 C2 C3 C4"},
    {u"B1", u"C1 C2 C3 C4 M"},
    {u"B2", u"C1 C2 C3 C4 M"},
    {u"C1", u"C2 C3 C4"},
    {u"C3", u"C4"},
    {u"D", u"E F"},
    {u"E", u"F"},
};

bool hasLevel(RequirementKind kind)
{
    return kind == RequirementKind::Skill || kind == RequirementKind::Language;
}

} // namespace

QString requirementText(const Requirement& r)
{
    return r.level.isEmpty() ? r.name : u"%1(%2)"_s.arg(r.name, r.level);
}

Requirement requirementSaid(Id<Post> post, RequirementKind kind, const QString& text)
{
    Requirement said{{}, post, kind, text.simplified()};
    if (!hasLevel(kind))
        return said;
    if (const qsizetype blank = said.name.lastIndexOf(u' '); blank > 0 && isLevelKnown(said.name.mid(blank + 1))) {
        said.level = said.name.mid(blank + 1);
        said.name = said.name.left(blank).trimmed();
        return said;
    }
    if (!said.name.endsWith(u')') && !said.name.endsWith(u'）'))
        return said;
    const qsizetype open = std::max(said.name.indexOf(u'('), said.name.indexOf(u'（'));
    if (open <= 0)
        return said;
    said.level = said.name.mid(open + 1).chopped(1).trimmed();
    said.name = said.name.left(open).trimmed();
    return said;
}

QStringList requirementTexts(const std::vector<Requirement>& all, RequirementKind kind)
{
    QStringList texts;
    for (const Requirement& r : all) {
        if (r.kind == kind)
            texts << requirementText(r);
    }
    return texts;
}

QStringList namesMeeting(const Requirement& asked)
{
    QStringList names{asked.name, normalised(asked.name)};
    if (asked.kind == RequirementKind::Licence) {
        const QString wanted = normalised(asked.name).toUpper();
        for (const LicenceClass& c : kClasses) {
            if (QString::fromUtf16(c.permits).split(u' ').contains(wanted))
                names << QString::fromUtf16(c.name);
        }
    }
    names.removeDuplicates();
    return names;
}

QString ageAskedText(int least, int most)
{
    if (least > 0 && most > 0)
        return u"%1—%2周岁"_s.arg(least).arg(most);
    if (least > 0)
        return u"年满%1周岁"_s.arg(least);
    return most > 0 ? u"%1周岁以下"_s.arg(most) : QString();
}

} // namespace redvest
