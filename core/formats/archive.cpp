// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/archive.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <algorithm>

namespace redvest::formats {

namespace {

class ArchiveEntry final : public ByteSource
{
public:
    ArchiveEntry(QuaZip& zip, const QString& name, qint64& bytesRead) : m_file(&zip), m_bytesRead(bytesRead)
    {
        QuaZipFileInfo64 about;
        if (!zip.setCurrentFile(name, QuaZip::csSensitive) || !zip.getCurrentFileInfo(&about)) {
            m_fault = Fault::Damaged;
            return;
        }
        // The inflater never takes in more than this many bytes, so here the claim can be believed.
        m_compressed = std::max<qint64>(1, qint64(about.compressedSize));
        if ((about.flags & 1U) != 0)
            m_fault = Fault::Encrypted;
        else if (!m_file.open(QIODevice::ReadOnly))
            m_fault = Fault::Damaged;
    }

    qint64 read(char* to, qint64 size) override
    {
        if (m_fault != Fault::None)
            return 0;
        const qint64 got = m_file.read(to, size);
        if (got < 0 || m_file.getZipError() != UNZ_OK) {
            m_fault = Fault::Damaged;
            return 0;
        }
        if (got == 0) {
            // Closing compares the checksum.
            m_file.close();
            m_fault = m_file.getZipError() == UNZ_OK ? Fault::None : Fault::Damaged;
            return 0;
        }
        m_own += got;
        m_bytesRead += got;
        if (m_bytesRead > Archive::kMaxBytes ||
            (m_own > Archive::kRatioMatters && m_own / m_compressed > Archive::kMaxRatio)) {
            m_fault = Fault::TooLarge;
            return 0;
        }
        return got;
    }

    [[nodiscard]] Fault fault() const override { return m_fault; }

private:
    QuaZipFile m_file;
    qint64& m_bytesRead;
    qint64 m_compressed = 1;
    qint64 m_own = 0;
    Fault m_fault = Fault::None;
};

} // namespace

Archive::Archive(const QString& path) : m_zip(std::make_unique<QuaZip>(path))
{
    if (!m_zip->open(QuaZip::mdUnzip)) {
        m_fault = Fault::Damaged;
        return;
    }
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        if (m_names.size() == kMaxEntries) {
            m_fault = Fault::TooLarge;
            return;
        }
        m_names.append(m_zip->getCurrentFileName());
    }
    if (m_zip->getZipError() != UNZ_OK || m_names.isEmpty())
        m_fault = Fault::Damaged;
}

Archive::~Archive() = default;

std::unique_ptr<ByteSource> Archive::entry(const QString& name)
{
    return std::make_unique<ArchiveEntry>(*m_zip, name, m_bytesRead);
}

QByteArray Archive::head(const QString& name, qint64 limit)
{
    QByteArray bytes(limit, '\0');
    const std::unique_ptr<ByteSource> source = entry(name);
    qint64 size = 0;
    while (size < limit) {
        const qint64 got = source->read(bytes.data() + size, limit - size);
        if (got == 0)
            break;
        size += got;
    }
    bytes.truncate(size);
    return bytes;
}

} // namespace redvest::formats
