// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of a file of SQLite as they lie on the disk, its write-ahead log laid over them. Read without the engine,
// which gives up at the first destroyed page. For a private copy only: the file must not change while this lives.
//
// Source of every layout here and in tree_page: https://www.sqlite.org/fileformat2.html

#pragma once

#include <QByteArrayView>
#include <QFile>
#include <QHash>

#include <optional>

namespace redvest::storage::salvage {

/// A whole number stored with the most significant byte first; `at` must lie within.
[[nodiscard]] quint32 bigEndian(QByteArrayView bytes, qsizetype at, int size);

class PageFile
{
public:
    /// Opens `path`, and "<path>-wal" when there is one. Failure: it cannot be read. Any content will do.
    explicit PageFile(const QString& path);

    /// From 1 to this.
    [[nodiscard]] quint32 pageCount() const { return m_pageCount; }
    /// What may hold content of it; empty when the file is cut short before its end.
    [[nodiscard]] QByteArrayView page(quint32 number) const;
    [[nodiscard]] qsizetype pageSize() const { return m_pageSize; }

    /// The first page is there and says that this is a workspace of ours.
    [[nodiscard]] bool isOurs() const { return m_isOurs; }
    /// The first page is there and says that this is a database, whoever's.
    [[nodiscard]] bool isDatabase() const { return m_isDatabase; }
    /// Nothing when the first page is lost.
    [[nodiscard]] std::optional<int> schema() const;
    /// Where the list of free pages begins; 0 when there is none or the first page is lost.
    [[nodiscard]] quint32 firstFree() const;

private:
    void readLog(QByteArrayView log);
    void readHead();

    QFile m_file;
    QFile m_logFile;
    QByteArrayView m_bytes;
    QByteArrayView m_log;
    qsizetype m_pageSize = 4096;
    qsizetype m_reserved = 0;
    quint32 m_pageCount = 0;
    QHash<quint32, qsizetype> m_inLog; ///< page → where its latest kept content begins in the log
    bool m_isDatabase = false;
    bool m_isOurs = false;
};

} // namespace redvest::storage::salvage
