// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/xlsx_parts.h"

#include "core/formats/grid.h"
#include "core/formats/serial_date.h"
#include "core/formats/xml_scan.h"

#include <QDir>
#include <QHash>

#include <algorithm>
#include <set>

namespace redvest::formats {

using namespace Qt::Literals::StringLiterals;
using Token = XmlScan::Token;

namespace {

constexpr int kMaxParts = Archive::kMaxEntries; // a workbook has no more sheets than its archive has entries
constexpr int kMaxFormat = 0xFFFF;
constexpr std::size_t kMaxTexts = 10'000'000;
// Names longer than any program writes are cut: a tag may be a quarter of a megabyte, and there may be many.
constexpr qsizetype kLongestName = 255;
constexpr qsizetype kLongestPath = 1024;

struct Relation
{
    QString kind; ///< the last word of its type, the same in the strict and the
                  ///< transitional form
    QString entry;
};

/// Calls f(scan) for each Start, but for what programs add beside the standard: it has namesakes of the standard's.
template <class F>
Fault eachElement(Archive& archive, const QString& name, F&& f)
{
    const std::unique_ptr<ByteSource> source = archive.entry(name);
    XmlScan scan(*source);
    for (Token token = scan.next(); token != Token::Done; token = scan.next()) {
        if (token != Token::Start)
            continue;
        if (scan.name() == "extLst")
            scan.skip();
        else
            f(scan);
    }
    return scan.fault();
}

/// Of the part `of`; of the package itself when that is "".
Fault readRelations(Archive& archive, const QString& of, QHash<QString, Relation>& relations)
{
    const qsizetype slash = of.lastIndexOf(u'/');
    const QString folder = of.left(slash + 1);
    const QString name = folder + u"_rels/"_s + of.mid(slash + 1) + u".rels"_s;
    if (!archive.has(name))
        return Fault::None;
    return eachElement(archive, name, [&](const XmlScan& scan) {
        if (scan.name() != "Relationship" || relations.size() == kMaxParts)
            return;
        const QString target = scan.attribute("Target").left(kLongestPath).replace(u'\\', u'/');
        const QString entry = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
        const QString kind = scan.attribute("Type").section(u'/', -1).left(kLongestName);
        relations.insert(scan.attribute("Id").left(kLongestName), {kind, entry});
    });
}

bool isTrue(const QString& word)
{
    return word == u"1" || word == u"true";
}

Fault readWorkbook(Archive& archive, const QString& entry, const QHash<QString, Relation>& relations, XlsxParts& parts)
{
    return eachElement(archive, entry, [&](const XmlScan& scan) {
        if (scan.name() == "workbookPr")
            parts.is1904 = isTrue(scan.attribute("date1904"));
        if (scan.name() != "sheet" || parts.sheets.size() == kMaxParts)
            return;
        const Relation relation = relations.value(scan.attribute("id").left(kLongestName));
        const QString number = QString::number(parts.sheets.size() + 1);
        const QString usual = u"xl/worksheets/sheet"_s + number + u".xml"_s;
        if (!relation.kind.isEmpty() && relation.kind != u"worksheet")
            return; // a chart or macro sheet has no cells
        const QString state = scan.attribute("state");
        parts.sheets.push_back({scan.attribute("name").left(kLongestName),
                                relation.entry.isEmpty() ? usual : relation.entry,
                                state == u"hidden" || state == u"veryHidden"});
    });
}

bool keepText(const std::string& text, std::vector<PackedValues::Place>& texts, PackedValues& values)
{
    const std::optional<PackedValues::Place> place = values.add(xstringCell(text));
    if (!place || !values.claim(sizeof(PackedValues::Place)) || texts.size() == kMaxTexts)
        return false;
    texts.push_back(*place);
    return true;
}

Fault readTexts(Archive& archive, const QString& name, std::vector<PackedValues::Place>& texts, PackedValues& values)
{
    const std::unique_ptr<ByteSource> source = archive.entry(name);
    XmlScan scan(*source);
    std::string text;
    bool collecting = false;
    for (Token token = scan.next(); token != Token::Done; token = scan.next()) {
        if (token == Token::Text) {
            if (collecting && text.size() <= kMaxTextBytes)
                scan.appendText(text);
        } else if (token == Token::Start) {
            if (scan.name() == "t")
                collecting = true;
            else if (scan.name() == "rPh")
                scan.skip(); // the reading of the characters, not the text
            else if (scan.name() == "si")
                text.clear();
            else if (scan.name() == "extLst")
                scan.skip();
        } else if (scan.name() == "t") {
            collecting = false;
        } else if (scan.name() == "si" && !keepText(text, texts, values)) {
            return Fault::TooLarge;
        }
    }
    return scan.fault();
}

Fault readStyles(Archive& archive, const QString& name, std::vector<bool>& dateStyles)
{
    std::set<int> ownDates;
    std::set<int> own;
    bool inCellStyles = false;
    return eachElement(archive, name, [&](const XmlScan& scan) {
        if (scan.name() == "numFmt") {
            const int id = scan.attribute("numFmtId").toInt();
            if (id < 0 || id > kMaxFormat)
                return;
            own.insert(id);
            if (isDateFormat(std::string_view(scan.attribute("formatCode").toUtf8())))
                ownDates.insert(id);
        } else if (scan.name() == "xf") {
            const int id = scan.attribute("numFmtId").toInt();
            if (inCellStyles)
                dateStyles.push_back(own.contains(id) ? ownDates.contains(id) : isDateFormat(id));
        } else if (scan.name() == "cellXfs") {
            inCellStyles = true;
        } else if (scan.name() == "cellStyles" || scan.name() == "cellStyleXfs" || scan.name() == "dxfs") {
            inCellStyles = false;
        }
    });
}

/// The entry of that kind, by relation or by its usual name; "" when there is none.
QString entryOf(const Archive& archive, const QHash<QString, Relation>& relations, const QString& kind)
{
    const auto found = std::find_if(relations.begin(), relations.end(),
                                    [&](const Relation& relation) { return relation.kind == kind; });
    const QString name = found != relations.end() ? found->entry : u"xl/"_s + kind + u".xml"_s;
    return archive.has(name) ? name : QString();
}

int hexValue(QStringView digits)
{
    bool ok = false;
    const int value = digits.toInt(&ok, 16);
    return ok ? value : -1;
}

QString withoutEscapes(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escaped = text[i] == u'_' && i + 6 < text.size() && text[i + 1] == u'x' && text[i + 6] == u'_';
        const int code = escaped ? hexValue(QStringView(text).mid(i + 2, 4)) : -1;
        plain.append(code < 0 ? text[i] : QChar(char16_t(code)));
        if (code >= 0)
            i += 6;
    }
    return plain;
}

} // namespace

Cell xstringCell(const std::string& utf8)
{
    if (utf8.find("_x") == utf8.npos)
        return textCell(toQString(utf8));
    return textCell(withoutEscapes(toQString(utf8)));
}

QString workbookEntry(Archive& archive)
{
    const QString usual = u"xl/workbook.xml"_s;
    QString told;
    const auto take = [&](QString entry) {
        while (entry.startsWith(u'/'))
            entry.remove(0, 1);
        if (told.isEmpty() && archive.has(entry))
            told = entry;
    };
    // A fault here leaves the usual name; what is wrong with the rest is found out when it is read.
    (void)eachElement(archive, u"[Content_Types].xml"_s, [&](const XmlScan& scan) {
        const QString type = scan.attribute("ContentType").toLower();
        const bool isExcel = type.contains(u"spreadsheetml"_s) || type.contains(u"ms-excel"_s);
        if (scan.name() == "Override" && isExcel && type.endsWith(u"main+xml"_s))
            take(scan.attribute("PartName"));
    });
    if (told.isEmpty() && archive.has(usual))
        return usual;
    QHash<QString, Relation> relations;
    if (told.isEmpty() && readRelations(archive, {}, relations) == Fault::None) {
        for (const Relation& relation : std::as_const(relations)) {
            if (relation.kind == u"officeDocument" && relation.entry.startsWith(u"xl/"_s) &&
                relation.entry.endsWith(u".xml"_s))
                take(relation.entry);
        }
    }
    return told;
}

Fault readParts(Archive& archive, XlsxParts& parts, PackedValues& values)
{
    const QString workbook = workbookEntry(archive);
    QHash<QString, Relation> relations;
    Fault fault = readRelations(archive, workbook, relations);
    if (fault == Fault::None)
        fault = readWorkbook(archive, workbook, relations, parts);
    const QString texts = entryOf(archive, relations, u"sharedStrings"_s);
    if (fault == Fault::None && !texts.isEmpty())
        fault = readTexts(archive, texts, parts.texts, values);
    const QString styles = entryOf(archive, relations, u"styles"_s);
    if (fault == Fault::None && !styles.isEmpty())
        fault = readStyles(archive, styles, parts.dateStyles);
    return fault;
}

} // namespace redvest::formats
