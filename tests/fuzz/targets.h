// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything of the program that reads what a stranger may have written, one target each. A target takes any bytes; it
// ends the process when the reader breaks its word (a limit passed, a value that cannot be), and only then.

#pragma once

#include <QByteArray>

#include <span>

namespace redvest::fuzz {

struct Target
{
    const char* name; ///< of its folder in corpus/ too
    void (*run)(const QByteArray& input);
};

[[nodiscard]] std::span<const Target> targets();

/// A workbook in its parts: they are divided by the byte 0x1E and are named, in this order, as the target says.
/// Bytes that begin with "PK" are a whole archive.
void readXlsxParts(const QByteArray& input);
void readOdsParts(const QByteArray& input);
void readCsv(const QByteArray& input);
void readHtml(const QByteArray& input);
/// A compound file, or the bare stream that would be its workbook.
void readXlsFile(const QByteArray& input);
/// The new fields of two changes to one record, divided by 0x1E, and what the second desk had seen.
void readJournalEntry(const QByteArray& input);
void readBackupNote(const QByteArray& input);
void readRecoveryKey(const QByteArray& input);
/// A file somebody gives as a certificate, and as a key file: nothing in it is genuine without its key.
void readCertificateFile(const QByteArray& input);

} // namespace redvest::fuzz
