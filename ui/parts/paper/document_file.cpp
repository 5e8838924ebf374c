// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/document_file.h"

#include "core/base/output_file.h"
#include "core/report/to_html.h"
#include "core/report/to_text.h"
#include "core/usecases/sheets/docx_file.h"
#include "ui/parts/paper/paper.h"

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

void saveDocument(const report::Document& document, const QString& path)
{
    if (path.endsWith(u".html"_s, Qt::CaseInsensitive))
        writeOutput(path, report::toHtml(document).toUtf8());
    else if (path.endsWith(u".txt"_s, Qt::CaseInsensitive))
        writeOutput(path, report::toText(document).toUtf8());
    else if (path.endsWith(u".docx"_s, Qt::CaseInsensitive))
        writeDocx(document, path);
    else
        writePdf(document, path);
}

} // namespace redvest::ui
