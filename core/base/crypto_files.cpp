// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sealed files: "REDVSEAL" | version | header size u32 | header | stream header | chunks, the last marked as such.

#include "core/base/crypto.h"
#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

#include <sodium.h>

namespace redvest::crypto {

namespace {

constexpr QByteArrayView kMagic("REDVSEAL\x01", 9);
constexpr qsizetype kChunk = 64 * 1024;
constexpr qsizetype kExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr quint32 kMostHeader = 1 << 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("Crypto", text);
}

[[noreturn]] void failReading(const QFile& file)
{
    throw Failure(tr("The file %1 cannot be read. Check the drive or stick.").arg(QFileInfo(file).fileName()),
                  file.errorString());
}

[[noreturn]] void failWriting(const QSaveFile& file)
{
    throw Failure(tr("The file %1 cannot be written. Check that there is room and that you may write there.")
                      .arg(QFileInfo(file.fileName()).fileName()),
                  file.errorString());
}

void openToRead(QFile& file)
{
    if (!file.open(QIODevice::ReadOnly))
        failReading(file);
}

/// For its owner only, before the first byte is written; a stick that knows no rights says so and has none to set.
void beginPrivately(QSaveFile& file)
{
    if (!file.open(QIODevice::WriteOnly))
        failWriting(file);
    (void)file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QByteArray readSome(QFile& file, qint64 size)
{
    QByteArray bytes = file.read(size);
    if (file.error() != QFileDevice::NoError)
        failReading(file);
    return bytes;
}

void write(QSaveFile& file, const QByteArray& bytes)
{
    if (file.write(bytes) != bytes.size())
        failWriting(file);
}

std::optional<QByteArray> readHeader(QFile& file)
{
    if (readSome(file, kMagic.size()) != kMagic)
        return {};
    const QByteArray size = readSome(file, 4);
    if (size.size() != 4 || qFromBigEndian<quint32>(size.constData()) > kMostHeader)
        return {};
    QByteArray header = readSome(file, qFromBigEndian<quint32>(size.constData()));
    if (header.size() != qsizetype(qFromBigEndian<quint32>(size.constData())))
        return {};
    return header;
}

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

void encryptFile(const QString& in, const QString& out, const Secret& key, QByteArrayView header)
{
    QFile from(in);
    openToRead(from);
    QSaveFile to(out);
    beginPrivately(to);
    QByteArray start = kMagic.toByteArray() + QByteArray(4, '\0') + header.toByteArray();
    qToBigEndian(quint32(header.size()), start.data() + kMagic.size());
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray stream(kStreamHeader, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, reinterpret_cast<unsigned char*>(stream.data()),
                                                    key.bytes());
    write(to, start + stream);
    QByteArray chunk = readSome(from, kChunk);
    for (bool isLast = false; !isLast;) {
        QByteArray next = readSome(from, kChunk);
        isLast = next.isEmpty();
        QByteArray box(chunk.size() + kExtra, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&state, reinterpret_cast<unsigned char*>(box.data()), nullptr,
                                                   raw(chunk), static_cast<unsigned long long>(chunk.size()),
                                                   raw(header), static_cast<unsigned long long>(header.size()),
                                                   isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                          : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        write(to, box);
        chunk = std::move(next);
    }
    sodium_memzero(&state, sizeof state);
    if (!to.commit())
        failWriting(to);
}

std::optional<QByteArray> headerOfFile(const QString& in)
{
    QFile file(in);
    openToRead(file);
    return readHeader(file);
}

bool decryptFile(const QString& in, const QString& out, const Secret& key)
{
    QFile from(in);
    openToRead(from);
    const std::optional<QByteArray> header = readHeader(from);
    const QByteArray stream = header ? readSome(from, kStreamHeader) : QByteArray();
    crypto_secretstream_xchacha20poly1305_state state;
    if (stream.size() != kStreamHeader ||
        crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(stream), key.bytes()) != 0)
        return false;
    QSaveFile to(out);
    beginPrivately(to);
    unsigned char tag = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const QByteArray box = readSome(from, kChunk + kExtra);
        QByteArray chunk(std::max<qsizetype>(0, box.size() - kExtra), Qt::Uninitialized);
        if (box.size() < kExtra || crypto_secretstream_xchacha20poly1305_pull(
                                       &state, reinterpret_cast<unsigned char*>(chunk.data()), nullptr, &tag, raw(box),
                                       static_cast<unsigned long long>(box.size()), raw(*header),
                                       static_cast<unsigned long long>(header->size())) != 0)
            return false; // QSaveFile without commit leaves nothing behind
        write(to, chunk);
    }
    sodium_memzero(&state, sizeof state);
    if (!from.atEnd())
        return false;
    if (!to.commit())
        failWriting(to);
    return true;
}

} // namespace redvest::crypto
