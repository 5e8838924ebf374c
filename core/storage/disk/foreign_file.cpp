// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/disk/foreign_file.h"

#include "core/base/crypto.h"
#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace redvest::storage {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

bool isEncryptedCopy(const QString& file)
{
    try {
        return crypto::headerOfFile(file).has_value();
    } catch (const Failure&) {
        return false; // What cannot be read is told apart by nobody.
    }
}

} // namespace

QString whatInsteadOf(const QString& path, const QString& shown)
{
    if (QFileInfo(path).size() == 0)
        return tr("%1 is empty: it holds nothing that could be read, and it was not touched. Restore the latest "
                  "backup into its place, or choose another file.")
            .arg(shown);
    if (isEncryptedCopy(path))
        return tr("%1 is an encrypted copy, not a workspace; it was not touched. Restore from it: it asks for its "
                  "passphrase or the recovery key.")
            .arg(shown);
    return tr("%1 is not a RedVest workspace; it was not touched. Choose another file.").arg(shown);
}

} // namespace redvest::storage
