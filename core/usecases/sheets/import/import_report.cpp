// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/import_report.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace redvest {

namespace {

constexpr qsizetype kPartSize = 256 * 1024;
constexpr qsizetype kPlainAtMost = 64 * 1024 * 1024; ///< 100 000 rows of twenty cells

void readAll(const QByteArray& bytes,
             const std::function<void(int row, const QStringList& cells, const QString& reasons)>& take)
{
    QDataStream in(bytes);
    while (!in.atEnd()) {
        qint32 row = 0;
        QStringList cells;
        QString reasons;
        in >> row >> cells >> reasons;
        take(row, cells, reasons);
    }
}

} // namespace

void RejectedRows::add(int row, const QStringList& cells, const QString& reasons)
{
    QDataStream out(&m_open, QIODevice::Append);
    out << qint32(row) << cells << reasons;
    ++m_size;
    m_width = std::max(m_width, cells.size());
    if (m_open.size() >= kPartSize)
        close();
}

/// Packing costs more than anything else that is done with a refused row, so the first of them are spared it.
void RejectedRows::close()
{
    const bool isPacked = m_plain >= kPlainAtMost;
    if (!isPacked)
        m_plain += m_open.size();
    m_parts.push_back({isPacked ? qCompress(m_open, 1) : m_open, isPacked});
    m_open = {};
    m_open.reserve(kPartSize);
}

void RejectedRows::each(
    const std::function<void(int row, const QStringList& cells, const QString& reasons)>& take) const
{
    for (const Part& part : m_parts)
        readAll(part.isPacked ? qUncompress(part.bytes) : part.bytes, take);
    readAll(m_open, take);
}

} // namespace redvest
