// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/salvage/tree_page.h"

#include <QStringDecoder>

#include <bit>

namespace redvest::storage::salvage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A number of one to nine bytes; nothing beyond the end.
std::optional<qint64> readVarint(QByteArrayView bytes, qsizetype& at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return {};
        const auto byte = static_cast<uchar>(bytes[at++]);
        if (i == 8)
            return qint64(value << 8 | byte);
        value = value << 7 | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            break;
    }
    return qint64(value);
}

qint64 signedNumber(QByteArrayView bytes, qsizetype at, int size)
{
    auto value = static_cast<qint64>(static_cast<signed char>(bytes[at]));
    for (int i = 1; i < size; ++i)
        value = qint64(quint64(value) << 8 | static_cast<uchar>(bytes[at + i]));
    return value;
}

std::optional<QString> cleanText(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return {};
    return text.isNull() ? u""_s : text;
}

constexpr int kNumberSizes[] = {0, 1, 2, 3, 4, 6, 8};

/// One value of the given serial type, which begins at `at`; moves on. Blobs are none of ours.
std::optional<Value> readValue(QByteArrayView record, qint64 type, qsizetype& at)
{
    const qint64 size = type >= 12 ? (type - 12) / 2 : type == 7 ? 8 : type >= 1 && type <= 6 ? kNumberSizes[type] : 0;
    if (size < 0 || size > record.size() - at)
        return {};
    const qsizetype from = at;
    at += qsizetype(size);
    if (type == 0)
        return Value(u""_s);
    if (type == 8 || type == 9)
        return Value(qint64(type - 8));
    if (type == 7)
        return Value(std::bit_cast<double>(signedNumber(record, from, 8)));
    if (type >= 1 && type <= 6)
        return Value(signedNumber(record, from, kNumberSizes[type]));
    if (type < 13 || type % 2 == 0)
        return {};
    const auto text = cleanText(record.sliced(from, qsizetype(size)));
    return text ? std::optional<Value>(*text) : std::nullopt;
}

std::optional<std::vector<Value>> valuesOfRecord(QByteArrayView record)
{
    qsizetype at = 0;
    const auto headSize = readVarint(record, at);
    if (!headSize || *headSize < at || *headSize > record.size())
        return {};
    qsizetype body = qsizetype(*headSize);
    std::vector<Value> values;
    while (at < *headSize) {
        const auto type = readVarint(record, at);
        const auto value = type ? readValue(record, *type, body) : std::nullopt;
        if (!value)
            return {};
        values.push_back(*value);
    }
    // Exactly what was announced, neither more nor less.
    return at == *headSize && body == record.size() ? std::optional(values) : std::nullopt;
}

} // namespace

std::optional<TreePage> TreePage::of(const PageFile& file, quint32 number)
{
    const QByteArrayView page = file.page(number);
    const qsizetype head = number == 1 ? 100 : 0;
    if (page.size() < head + 12)
        return {};
    const quint32 kind = bigEndian(page, head, 1);
    if (kind != 2 && kind != 5 && kind != 10 && kind != 13)
        return {};
    const TreePage found(file, page, Kind(kind), head, int(bigEndian(page, head + 3, 2)));
    const qsizetype cellsFrom = head + found.headSize() + qsizetype(found.m_size) * 2;
    const quint32 said = bigEndian(page, head + 5, 2);
    const qsizetype contentFrom = said == 0 ? 65536 : qsizetype(said);
    if (cellsFrom > contentFrom || contentFrom > file.pageSize())
        return {};
    for (int i = 0; i < found.m_size; ++i) {
        if (found.cellAt(i) < contentFrom || found.cellAt(i) + 4 > page.size())
            return {};
    }
    return found;
}

quint32 TreePage::child(int i) const
{
    return i == m_size ? bigEndian(m_page, m_head + 8, 4) : bigEndian(m_page, cellAt(i), 4);
}

std::optional<QByteArray> TreePage::content(qsizetype at, qint64 size) const
{
    // How much of a long row stands in the page itself, and the rest in a chain of pages.
    const qint64 usable = m_page.size();
    const qint64 most = isTable() ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    qint64 here = size;
    if (size > most) {
        here = least + (size - least) % (usable - 4);
        here = here <= most ? here : least;
    }
    if (size < 0 || size > qint64(m_file->pageCount()) * usable || at + here > usable)
        return {};
    QByteArray bytes = m_page.sliced(at, qsizetype(here)).toByteArray();
    if (here == size)
        return bytes;
    if (at + here + 4 > usable)
        return {};
    quint32 next = bigEndian(m_page, at + qsizetype(here), 4);
    while (bytes.size() < size) {
        const QByteArrayView more = m_file->page(next);
        if (more.isEmpty())
            return {};
        bytes += more.sliced(4, qsizetype(std::min<qint64>(size - bytes.size(), usable - 4)));
        next = bigEndian(more, 0, 4);
    }
    return next == 0 ? std::optional(bytes) : std::nullopt;
}

std::optional<StoredRow> TreePage::row(int i) const
{
    if (i < 0 || i >= m_size || m_kind == Kind::TableInner)
        return {};
    qsizetype at = cellAt(i) + (m_kind == Kind::IndexInner ? 4 : 0);
    const auto size = readVarint(m_page, at);
    const auto rowid = isTable() ? readVarint(m_page, at) : std::optional<qint64>(0);
    const auto record = size && rowid ? content(at, *size) : std::nullopt;
    auto values = record ? valuesOfRecord(*record) : std::nullopt;
    return values ? std::optional(StoredRow{*rowid, std::move(*values)}) : std::nullopt;
}

std::optional<StoredRow> rowAt(const PageFile& file, CellAt at)
{
    const auto page = TreePage::of(file, at.page);
    return page ? page->row(at.cell) : std::nullopt;
}

} // namespace redvest::storage::salvage
