// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/roles_table.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QXmlStreamReader>

namespace redvest::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(QStringLiteral(REDVEST_SOURCE_DIR) + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The cells of a line "| a | b |"; a bar within a cell is written \|.
QStringList cellsOf(QString line)
{
    line.replace(u"\\|"_s, u"\x01"_s);
    QStringList cells = line.split(u'|');
    cells = cells.mid(1, cells.size() - 2);
    for (QString& cell : cells)
        cell = cell.replace(u"\x01"_s, u"\\|"_s).trimmed();
    return cells;
}

} // namespace

QString manualText()
{
    return QString::fromUtf8(contentOf(u"/resources/manual/manual.md"_s));
}

RolesTable rolesTable()
{
    constexpr qsizetype kBeforeRoles = 3;
    RolesTable table;
    const QString section = manualText().section(u"### 谁可以做什么"_s, 1).section(u"\n## "_s, 0, 0);
    for (const QString& line : section.split(u'\n')) {
        if (!line.startsWith(u'|') || line.startsWith(u"|--"_s))
            continue;
        const QStringList cells = cellsOf(line);
        if (cells.size() <= kBeforeRoles)
            continue;
        if (table.roles.isEmpty())
            table.roles = cells.mid(kBeforeRoles);
        else
            table.rows.insert(cells[1], {cells[2], cells.mid(kBeforeRoles)});
    }
    return table;
}

QString commandCell(const QStringList& compact)
{
    QStringList cells;
    for (QString row : compact)
        cells << u'`' + row.replace(u"|"_s, u"\\|"_s) + u'`';
    return cells.join(u'、');
}

QHash<QString, QString> chinese()
{
    QXmlStreamReader xml(contentOf(u"/resources/translations/redvest_zh_CN.ts"_s));
    QHash<QString, QString> texts;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source"_s)
            source = xml.readElementText();
        else if (xml.name() == u"translation"_s)
            texts.insert(source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    REQUIRE_FALSE(xml.hasError());
    return texts;
}

} // namespace redvest::test
