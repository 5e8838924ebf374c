// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an xls workbook says before its sheets: which there are, the shared texts, which styles are dates. Source:
// MS-XLS 2.1.7.20.3 (Globals Substream).

#pragma once

#include "core/formats/sheet_readers.h"

#include <QByteArrayView>

#include <vector>

namespace redvest::formats {

struct XlsSheet
{
    QString name;
    qsizetype offset = 0; ///< of its first record in the workbook stream
    bool isHidden = false;
};

struct XlsWorkbook
{
    std::vector<XlsSheet> sheets; ///< those with cells, in the order of the tabs
    bool is1904 = false;
    bool isBeforeExcel97 = false;           ///< then nothing else is told
    std::vector<PackedValues::Place> texts; ///< Text, Empty, or Error for an overlong one
    std::vector<bool> dateStyles;           ///< by the number of a cell's style
};

/// Of a stream "Workbook" or "Book"; the shared texts go to `values`. Encrypted when it is; stops at the first fault.
[[nodiscard]] Fault readWorkbook(QByteArrayView stream, XlsWorkbook& workbook, PackedValues& values);

} // namespace redvest::formats
