// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/division_files.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

namespace redvest {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int streetDigits = 9;
constexpr int communityDigits = 3;

// In the order of packaging/divisions.
constexpr std::array communityEnds{u"社区居民委员会", u"社区居委会", u"村民委员会", u"居民委员会", u"村村委会",
                                   u"村委会",         u"居委会",     u"生活区",     u"社区"};

[[noreturn]] void failDamaged(const QString& detail)
{
    throw Failure(QCoreApplication::translate("Divisions", "The division tree that comes with the program is damaged. "
                                                           "Install the program again."),
                  detail);
}

QByteArray unpacked(const QString& name)
{
    QFile file(u":/redvest/divisions/%1.bin"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        failDamaged(u"missing %1"_s.arg(file.fileName()));
    QByteArray text = qUncompress(file.readAll());
    if (text.isEmpty())
        failDamaged(u"unreadable %1"_s.arg(file.fileName()));
    return text;
}

bool isDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The digits at `from`; fails when there are fewer than `count`.
QByteArrayView digitsAt(QByteArrayView line, qsizetype from, qsizetype count)
{
    if (line.size() < from + count || !isDigits(line.sliced(from, count)))
        failDamaged(u"bad digits in \"%1\""_s.arg(QString::fromUtf8(line)));
    return line.sliced(from, count);
}

template <class Visit>
void forEachLine(QByteArrayView text, Visit visit)
{
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = text.indexOf('\n', from);
        if (to < 0)
            failDamaged(u"cut off at byte %1"_s.arg(from));
        visit(text.sliced(from, to - from));
        from = to + 1;
    }
}

QString fullName(QByteArrayView stored)
{
    if (stored.isEmpty())
        failDamaged(u"empty name"_s);
    const auto mark = static_cast<unsigned char>(stored.back());
    if (mark >= 0x20)
        return QString::fromUtf8(stored);
    if (mark == 0 || mark > communityEnds.size())
        failDamaged(u"unknown ending %1"_s.arg(int(mark)));
    return QString::fromUtf8(stored.chopped(1)).append(QStringView(communityEnds[mark - 1]));
}

Division makeDivision(const QByteArray& code, QString name, DivisionLevel level)
{
    Division division;
    division.code = QString::fromLatin1(code);
    division.parent = parentCode(division.code);
    division.isPseudo = isPseudoUnit(division.code, name);
    division.name = std::move(name);
    division.level = level;
    return division;
}

/// Above, at or below `scope`.
bool isRelated(const QByteArray& code, const QByteArray& scope)
{
    return code.startsWith(scope) || scope.startsWith(code);
}

} // namespace

std::vector<Division> parseCountry(QByteArrayView text, const QString& scope)
{
    constexpr std::array<qsizetype, 5> endOf{0, 2, 4, 6, 9};
    const QByteArray wanted = scope.toLatin1();
    std::vector<Division> found;
    QByteArray code;
    forEachLine(text, [&](QByteArrayView line) {
        const auto depth = static_cast<std::size_t>(digitsAt(line, 0, 1).front() - '0');
        if (depth < 1 || depth >= endOf.size() || code.size() < endOf[depth - 1])
            failDamaged(u"bad level in \"%1\""_s.arg(QString::fromUtf8(line)));
        const qsizetype added = endOf[depth] - endOf[depth - 1];
        code.truncate(endOf[depth - 1]);
        code += digitsAt(line, 1, added);
        if (isRelated(code, wanted))
            found.push_back(makeDivision(code, fullName(line.sliced(1 + added)), DivisionLevel(depth - 1)));
    });
    return found;
}

std::vector<Division> parseCommunities(QByteArrayView text, const QString& scope)
{
    const QByteArray wanted = scope.toLatin1();
    std::vector<Division> found;
    QByteArray street;
    bool isStreetWanted = false;
    int number = 0;
    forEachLine(text, [&](QByteArrayView line) {
        if (line.startsWith('#')) {
            street = digitsAt(line, 1, streetDigits).toByteArray();
            isStreetWanted = isRelated(street, wanted);
            number = 0;
            return;
        }
        if (street.isEmpty())
            failDamaged(u"community without a street"_s);
        const bool isNumbered = line.startsWith('=');
        number = isNumbered ? digitsAt(line, 1, communityDigits).toInt() : number + 1;
        if (number > 999)
            failDamaged(u"too many communities in %1"_s.arg(QString::fromLatin1(street)));
        if (!isStreetWanted)
            return;
        const QByteArray code = street + QByteArray::number(number).rightJustified(communityDigits, '0');
        if (code.startsWith(wanted))
            found.push_back(makeDivision(code, fullName(isNumbered ? line.sliced(1 + communityDigits) : line),
                                         DivisionLevel::Community));
    });
    return found;
}

std::vector<Division> provinces()
{
    std::vector<Division> all = parseCountry(unpacked(u"country"_s), {});
    std::erase_if(all, [](const Division& d) { return d.level != DivisionLevel::Province; });
    return all;
}

std::vector<Division> divisionsOfCountry()
{
    return parseCountry(unpacked(u"country"_s), {});
}

std::vector<Division> divisionsBelow(const QString& code)
{
    const std::optional<DivisionLevel> level = levelOfCode(code);
    if (!level)
        return {};
    std::vector<Division> tree = parseCountry(unpacked(u"country"_s), code);
    const auto isThere = [&](const QString& c) {
        return std::any_of(tree.begin(), tree.end(), [&](const Division& d) { return d.code == c; });
    };
    if (!isThere(*level == DivisionLevel::Community ? parentCode(code) : code))
        return {};
    std::vector<Division> communities = parseCommunities(unpacked(codeAt(code, DivisionLevel::Province)), code);
    if (communities.empty() && *level == DivisionLevel::Community)
        return {};
    tree.insert(tree.end(), std::make_move_iterator(communities.begin()), std::make_move_iterator(communities.end()));
    std::sort(tree.begin(), tree.end(), [](const Division& a, const Division& b) { return a.code < b.code; });
    return tree;
}

QString divisionName(const QString& code)
{
    const std::optional<DivisionLevel> level = levelOfCode(code);
    if (!level)
        return {};
    const bool isCommunity = *level == DivisionLevel::Community;
    const std::vector<Division> tree = isCommunity ? divisionsBelow(code) : parseCountry(unpacked(u"country"_s), code);
    const auto it = std::find_if(tree.begin(), tree.end(), [&](const Division& d) { return d.code == code; });
    return it == tree.end() ? QString() : it->name;
}

} // namespace redvest
