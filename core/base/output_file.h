// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every file that the program writes for a person, whatever is in it, is opened here and nowhere else: lists, forms,
// refused rows, charts, papers, briefings. It is written beside and takes its name in one step, so that under the name
// there is the old file or the new one, never half of either; and it never takes the name of what must not be lost.

#pragma once

#include "core/base/private_folder.h"

#include <QByteArray>
#include <QString>

namespace redvest {

/// Why nothing may be written to `path`; "" when it may. It may not when it leads, by symbolic or hard links too, to a
/// workspace, a backup or another SQLite database, to the log or the lock beside one, to an encrypted copy, to a file
/// that is open in this program, to a folder, a device, a pipe or a socket, or nowhere; nor to a file that may not be
/// read, because nobody can tell what it is, or not be changed. Whether an ordinary file may be written over is for
/// whoever asks for the output to say.
[[nodiscard]] QString outputRefusal(const QString& path);
/// True when both lead to one file, by links too, that is there.
[[nodiscard]] bool isSameFile(const QString& a, const QString& b);

/// One file on its way. Without put() nothing is changed; killed at any moment it leaves what was there whole, and the
/// half of the new one in a folder that the next output there takes away (PrivateFolder).
class OutputFile
{
public:
    /// Begins it beside `path`, where it will lie. Failure: outputRefusal; no such folder, read-only, disk full.
    explicit OutputFile(const QString& path);
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;
    ~OutputFile();

    /// Failure: disk full, gone.
    void write(const QByteArray& bytes);
    /// The name under which a library writes it instead; there is an empty file under it.
    [[nodiscard]] const QString& part() const { return m_part; }
    /// What was written is on the disk and has its name, readable by its owner only, when this returns; an ordinary
    /// file that was there is replaced. Failure: as above; then that one is as it was.
    void put();

private:
    void flush();

    QString m_path;   ///< as a person named it
    QString m_target; ///< where that leads
    PrivateFolder m_folder;
    QString m_part;
    QByteArray m_waiting;
    int m_handle = -1;
};

/// The whole of it at once. Failures as OutputFile.
void writeOutput(const QString& path, const QByteArray& bytes);
/// Begins an output there and gives it up: before work is begun whose result could not be written. Failures as
/// OutputFile.
void tryOutput(const QString& path);
/// The finished file `from`, synced by whoever made it, takes the name `to` for good, which must be free. Failures:
/// there is something under that name, disk; then neither has changed.
void putNew(const QString& from, const QString& to);

} // namespace redvest
