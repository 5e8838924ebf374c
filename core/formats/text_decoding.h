// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// In which encoding a text file is, and its text piece by piece.

#pragma once

#include "core/formats/sheet_readers.h"

#include <QFile>
#include <QStringDecoder>

#include <optional>

namespace redvest::formats {

class TextFile
{
public:
    explicit TextFile(const QString& path) : m_path(path), m_file(path) {}

    /// By `encoding`, or when "" by the byte order mark, else told by the bytes: UTF-16, UTF-8, Big5 or GB18030.
    /// Problems: unreadable, too_large, not_a_spreadsheet (bytes that are in no text), unknown_encoding.
    std::optional<Problem> open(const QString& encoding);
    [[nodiscard]] const QString& encoding() const { return m_encoding; }
    /// The next piece without the byte order mark and without a last Ctrl+Z; empty at the end and after a problem.
    /// Where the encoding was told by the bytes, U+FFFD stands for the few that mean nothing in it.
    QString read();
    /// wrong_encoding when bytes mean nothing in the encoding asked for, or too many in the one told by the bytes.
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
    [[nodiscard]] qint64 bytesRead() const { return m_file.pos(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }

private:
    QString detect(std::optional<Problem>& problem);
    QString tail();

    QString m_path;
    QFile m_file;
    QString m_encoding;
    QStringDecoder m_decoder;
    bool m_isStrict = false;
    qint64 m_characters = 0;
    qint64 m_undecodable = 0;
    std::optional<Problem> m_problem;
};

} // namespace redvest::formats
