// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which file lies at a path. A file that was deleted or replaced while it is open takes every save without a word and
// keeps none: the path is looked at before anything is called saved.

#pragma once

#include <QString>

#include <optional>

namespace redvest::storage {

struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0; ///< within the device
    bool operator==(const FileIdentity&) const = default;
};

/// Nothing when there is no file. Where a system does not tell files apart (Windows keeps one that is open from being
/// deleted), all that are there are alike.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString& path);

/// How many names (hard links) that file has on its disk; 0 when there is no file, 1 where a system does not say.
[[nodiscard]] int namesOf(const QString& path);

} // namespace redvest::storage
