// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/xlsx_writer.h"

#include "core/base/output_file.h"

#include <algorithm>

namespace redvest::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

QString field(const QString& text, ColumnKind kind)
{
    bool isNumber = false;
    if (kind == ColumnKind::Number)
        text.toDouble(&isNumber);
    QString safe = isNumber ? text : safeText(text);
    const bool needsQuotes = std::any_of(safe.cbegin(), safe.cend(), [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
    });
    if (!needsQuotes)
        return safe;
    return u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
}

template <class Text>
QByteArray record(qsizetype size, Text&& textAt)
{
    QString line;
    for (qsizetype i = 0; i < size; ++i)
        line += (i > 0 ? u","_s : QString()) + textAt(i);
    // A record of one empty field would read as a blank line at the end of the file.
    if (size == 1 && line.isEmpty())
        line = u"\"\""_s;
    return (line + u"\r\n"_s).toUtf8();
}

/// Rows that belong to no column.
void loose(OutputFile& file, const std::vector<QStringList>& rows)
{
    for (const QStringList& row : rows)
        file.write(record(row.size(), [&](qsizetype i) { return field(row[i], ColumnKind::Text); }));
}

} // namespace

QString safeText(const QString& text)
{
    const auto* past = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u'\''; });
    if (past == text.cend() || !u"=+-@\t\r\n"_s.contains(*past))
        return text;
    return u'\'' + text;
}

void writeCsv(const QString& path, const OutSheet& sheet)
{
    OutputFile file(path);
    file.write("\xEF\xBB\xBF");
    loose(file, sheet.above);
    file.write(record(qsizetype(sheet.columns.size()),
                      [&](qsizetype i) { return field(sheet.columns[std::size_t(i)].title, ColumnKind::Text); }));
    for (const QStringList& row : sheet.rows) {
        file.write(record(row.size(), [&](qsizetype i) {
            const bool known = std::size_t(i) < sheet.columns.size();
            return field(row[i], known ? sheet.columns[std::size_t(i)].kind : ColumnKind::Text);
        }));
    }
    loose(file, sheet.below);
    if (!sheet.foot.isEmpty())
        file.write(record(1, [&](qsizetype) { return field(sheet.foot, ColumnKind::Text); }));
    file.put();
}

} // namespace redvest::formats
