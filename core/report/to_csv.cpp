// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/to_csv.h"

using namespace Qt::Literals::StringLiterals;

namespace redvest::report {
namespace {

bool looksLikeFormula(const QString& cell)
{
    if (cell.isEmpty() || !u"=+-@\t\r\n"_s.contains(cell.front()))
        return false;
    bool isNumber = false;
    QString(cell).remove(u' ').toDouble(&isNumber);
    return !isNumber;
}

QString quoted(QString cell)
{
    cell.remove(QChar::Null);
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (!needsQuotes)
        return cell;
    return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace

QByteArray toCsv(const TableBlock& table)
{
    QString out(QChar::ByteOrderMark);
    QStringList titles;
    for (const BlockColumn& column : table.columns)
        titles << quoted(column.title);
    out += titles.join(u',') + u"\r\n"_s;
    for (const QStringList& row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < std::max(row.size(), titles.size()); ++i)
            cells << quoted(row.value(i));
        out += cells.join(u',') + u"\r\n"_s;
    }
    return out.toUtf8();
}

} // namespace redvest::report
