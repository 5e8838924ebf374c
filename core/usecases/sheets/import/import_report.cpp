// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/import_report.h"

#include <QDataStream>
#include <QIODevice>

namespace redvest {

namespace {

constexpr qsizetype kPackedAtOnce = 256 * 1024;

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
    if (m_open.size() >= kPackedAtOnce)
        pack();
}

void RejectedRows::pack()
{
    m_packed.push_back(qCompress(m_open, 1));
    m_open.clear();
}

void RejectedRows::each(
    const std::function<void(int row, const QStringList& cells, const QString& reasons)>& take) const
{
    for (const QByteArray& packed : m_packed)
        readAll(qUncompress(packed), take);
    readAll(m_open, take);
}

} // namespace redvest
