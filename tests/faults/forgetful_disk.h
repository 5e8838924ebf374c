// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that forgets: files, what of them was synced, and what was only written. A power cut keeps all that was synced
// and a random part of the rest, in sectors of 512 bytes; of names made or removed since the folder was last synced it
// keeps the first so many.

#pragma once

#include "tests/faults/faulty_disk.h"

#include <map>
#include <random>
#include <vector>

namespace redvest::faults {

struct DiskEvent
{
    enum class Kind { Create, Write, Truncate, Sync, Remove, Acknowledge };
    Kind kind = Kind::Write;
    QByteArray path;
    qint64 number = 0; ///< offset, size, or the unit acknowledged
    QByteArray bytes;
    bool isFolderSynced = false;
};

/// Everything that happened, in order.
class Recorder final : public FileWatcher
{
public:
    void opened(const QByteArray& path, bool isCreated) override;
    void wrote(const QByteArray& path, qint64 offset, const QByteArray& bytes) override;
    void truncated(const QByteArray& path, qint64 size) override;
    void synced(const QByteArray& path) override;
    void removed(const QByteArray& path, bool isFolderSynced) override;
    void acknowledge(int unit);

    std::vector<DiskEvent> events;
};

class ForgetfulDisk
{
public:
    /// A file that is there and synced from the beginning.
    void load(const QByteArray& path, const QByteArray& content);
    void apply(const DiskEvent&);
    /// What is found after a cut now: path → content.
    [[nodiscard]] std::map<QByteArray, QByteArray> afterCut(std::mt19937&) const;

private:
    struct Pending
    {
        bool isTruncation = false;
        qint64 number = 0;
        QByteArray bytes;
    };
    struct Content
    {
        QByteArray durable;
        std::vector<Pending> pending;
    };
    struct Naming
    {
        QByteArray path;
        int content = -1; ///< none: the name goes
    };
    void syncFolder();
    static void name(std::map<QByteArray, int>& names, const Naming&);

    std::vector<Content> m_contents;
    std::map<QByteArray, int> m_names;        ///< as programs see them
    std::map<QByteArray, int> m_durableNames; ///< as the platter has them
    std::vector<Naming> m_namings;            ///< between the two
};

} // namespace redvest::faults
