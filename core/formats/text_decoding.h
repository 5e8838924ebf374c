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

    /// By `encoding`, or when "" by the byte order mark, else UTF-8 when the whole file is that, else GB18030.
    /// Problems: unreadable, too_large, not_a_spreadsheet (bytes that are in no text), unknown_encoding.
    std::optional<Problem> open(const QString& encoding);
    [[nodiscard]] const QString& encoding() const { return m_encoding; }
    /// The next piece without the byte order mark; empty at the end and after a problem.
    QString read();
    /// wrong_encoding when some bytes mean nothing in it.
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
    [[nodiscard]] qint64 bytesRead() const { return m_file.pos(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }

private:
    QString detect(std::optional<Problem>& problem);

    QString m_path;
    QFile m_file;
    QString m_encoding;
    QStringDecoder m_decoder;
    std::optional<Problem> m_problem;
};

} // namespace redvest::formats
