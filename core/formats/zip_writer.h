// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file of several parts, as office programs pack their documents.

#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace redvest::formats {

/// Name within the file, in the order they are packed, and what it holds.
using ZipParts = std::vector<std::pair<QString, QByteArray>>;

/// For its owner only, whole or not at all. The same parts make the same bytes: no times are kept.
/// Failures: those of OutputFile; the disk is full.
void writeZip(const QString& path, const ZipParts& parts);

} // namespace redvest::formats
