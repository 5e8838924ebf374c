// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/archive.h"

#include <QFile>

#include <algorithm>
#include <optional>

#include <minizip/unzip.h>

namespace redvest::formats {

namespace {

class ArchiveEntry final : public ByteSource
{
public:
    /// Without a place: an entry that is not there.
    ArchiveEntry(unzFile zip, std::optional<unz64_file_pos> place, qint64& bytesRead)
        : m_zip(zip)
        , m_bytesRead(bytesRead)
    {
        unz_file_info64 about{};
        if (zip == nullptr || !place || unzGoToFilePos64(zip, &*place) != UNZ_OK ||
            unzGetCurrentFileInfo64(zip, &about, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) {
            m_fault = Fault::Damaged;
            return;
        }
        // The inflater never takes in more than this many bytes, so here the claim can be believed.
        m_compressed = std::max<qint64>(1, qint64(about.compressed_size));
        if ((about.flag & 1U) != 0)
            m_fault = Fault::Encrypted;
        else if (unzOpenCurrentFile(zip) != UNZ_OK)
            m_fault = Fault::Damaged;
        else
            m_open = true;
    }

    ~ArchiveEntry() override { close(); }
    ArchiveEntry(const ArchiveEntry&) = delete;
    ArchiveEntry& operator=(const ArchiveEntry&) = delete;

    qint64 read(char* to, qint64 size) override
    {
        if (!m_open || m_fault != Fault::None)
            return 0;
        const int got = unzReadCurrentFile(m_zip, to, static_cast<unsigned>(std::min<qint64>(size, 1 << 30)));
        if (got < 0) {
            m_fault = Fault::Damaged;
            return 0;
        }
        if (got == 0) {
            if (!close()) // it compares the checksum
                m_fault = Fault::Damaged;
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
    bool close()
    {
        const bool wasOpen = m_open;
        m_open = false;
        return !wasOpen || unzCloseCurrentFile(m_zip) == UNZ_OK;
    }

    unzFile m_zip;
    qint64& m_bytesRead;
    bool m_open = false;
    qint64 m_compressed = 1;
    qint64 m_own = 0;
    Fault m_fault = Fault::None;
};

} // namespace

Archive::Archive(const QString& path) : m_zip(unzOpen64(QFile::encodeName(path).constData()))
{
    if (m_zip == nullptr) {
        m_fault = Fault::Damaged;
        return;
    }
    qsizetype entries = 0;
    int status = unzGoToFirstFile(m_zip);
    for (; status == UNZ_OK; status = unzGoToNextFile(m_zip)) {
        if (entries++ == kMaxEntries) {
            m_fault = Fault::TooLarge;
            return;
        }
        char name[1024] = {};
        unz_file_info64 about{};
        unzGetCurrentFileInfo64(m_zip, &about, name, sizeof name - 1, nullptr, 0, nullptr, 0);
        unz64_file_pos place{};
        unzGetFilePos64(m_zip, &place);
        const QString key = keyOf(QString::fromUtf8(name));
        if (!m_places.contains(key))
            m_places.insert(key, {place.pos_in_zip_directory, place.num_of_file});
    }
    if (status != UNZ_END_OF_LIST_OF_FILE || m_places.isEmpty())
        m_fault = Fault::Damaged;
}

Archive::~Archive()
{
    if (m_zip != nullptr)
        unzClose(m_zip);
}

QString Archive::keyOf(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

std::unique_ptr<ByteSource> Archive::entry(const QString& name)
{
    const auto found = m_places.constFind(keyOf(name));
    std::optional<unz64_file_pos> place;
    if (found != m_places.constEnd())
        place = unz64_file_pos{found->inDirectory, found->number};
    return std::make_unique<ArchiveEntry>(m_zip, place, m_bytesRead);
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
