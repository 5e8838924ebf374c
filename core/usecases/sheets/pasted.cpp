// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/pasted.h"

#include "core/base/output_file.h"
#include "core/usecases/sheets/import/header.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kRowsAsked = 5; ///< titles may stand above a header

/// The first rows as a sheet; what stands in quotation marks is not taken apart, for a header has none.
formats::Sheet beginningOf(const QString& block)
{
    formats::Sheet sheet;
    qsizetype from = 0;
    while (from < block.size() && qsizetype(sheet.rows.size()) < kRowsAsked) {
        const qsizetype end = std::max(block.indexOf(u'\n', from), qsizetype(-1));
        const QStringView line = QStringView(block).mid(from, end < 0 ? -1 : end - from);
        std::vector<formats::Cell> cells;
        for (const QStringView text : line.split(u'\t'))
            cells.push_back({text.trimmed().toString(), 0,
                             text.trimmed().isEmpty() ? formats::CellKind::Empty : formats::CellKind::Text});
        sheet.rows.push_back(std::move(cells));
        from = end < 0 ? block.size() : end + 1;
    }
    return sheet;
}

/// Also one that lacks a column: that is for the import to say.
bool hasHeader(ImportKind kind, const QString& block)
{
    const auto layout = intake::findLayout(beginningOf(block), kind, {});
    return layout.ok() || layout.problems().front().code != u"header_not_found";
}

QString headerOf(ImportKind kind)
{
    QStringList titles;
    for (const intake::SheetColumn& column : intake::columnsOf(kind)) {
        if (!column.isExtra)
            titles << QString::fromUtf16(column.title);
    }
    return titles.join(u'\t');
}

} // namespace

QString pastedName()
{
    return u"剪贴板.txt"_s;
}

bool writePasted(ImportKind kind, const QString& block, const QString& path)
{
    QString text = block;
    text.remove(QChar(u'\0')).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.trimmed().isEmpty())
        return false;
    // Behind the mark nobody has to guess the encoding.
    const QString header = hasHeader(kind, text) ? QString() : headerOf(kind) + u'\n';
    writeOutput(path, QString(QChar(0xFEFF) + header + text).toUtf8());
    return true;
}

} // namespace redvest
