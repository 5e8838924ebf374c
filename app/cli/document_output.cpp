// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/document_output.h"

#include "core/base/failure.h"
#include "core/base/output_file.h"
#include "core/report/to_html.h"
#include "core/report/to_text.h"
#include "ui/parts/paper/paper.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

void writeText(const QString& path, const QString& content)
{
    requireNoDatabase(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0 || !file.commit())
        throw Failure(tr("%1 could not be written: %2. Choose another place.").arg(path, file.errorString()));
}

} // namespace

Problems badEnding(const QString& path)
{
    if (path.endsWith(u".pdf"_s) || path.endsWith(u".html"_s) || path.endsWith(u".txt"_s))
        return {};
    return {{u"bad_ending"_s, u"out"_s, tr("%1 must end in .pdf, .html or .txt.").arg(path)}};
}

void writeDocument(const report::Document& document, const QString& path)
{
    if (path.endsWith(u".html"_s))
        writeText(path, report::toHtml(document));
    else if (path.endsWith(u".txt"_s))
        writeText(path, report::toText(document));
    else
        ui::writePdf(document, path);
}

} // namespace redvest::cli
