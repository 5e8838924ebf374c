// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/docx_file.h"

#include "core/formats/zip_writer.h"
#include "core/report/to_docx.h"

namespace redvest {

void writeDocx(const report::Document& document, const QString& path)
{
    formats::writeZip(path, report::toDocx(document));
}

} // namespace redvest
