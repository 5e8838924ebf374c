// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A look into a file before it is imported: is it the right one, the right sheet, the right encoding?

#pragma once

#include "core/usecases/sheets/imports.h"

namespace redvest {

struct FilePreview
{
    QStringList sheetNames; ///< empty for text files
    QString encoding;       ///< the one a text file was read by; else empty
    int rows = 0;           ///< of the whole sheet
    std::vector<QStringList> first;
};

/// The first `most` rows that are not blank, cells shortened to 80 characters, at most 60 a row.
/// Problems: those of importFile about the file itself.
Outcome<FilePreview> previewFile(const QString& path, const ImportOptions&, int most, Progress&);

} // namespace redvest
