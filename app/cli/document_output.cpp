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

#include <algorithm>

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

CLI::Validator endsIn(const QStringList& endings)
{
    const auto check = [endings](const std::string& typed) -> std::string {
        const QString path = QString::fromStdString(typed);
        const bool isGood = std::any_of(endings.begin(), endings.end(), [&](const QString& ending) {
            return path.endsWith(ending, Qt::CaseInsensitive);
        });
        return isGood ? std::string()
                      : tr("\"%1\" must end in %2. Choose such a name.").arg(path, endings.join(u", "_s)).toStdString();
    };
    return {check, std::string()};
}

QStringList documentEndings()
{
    return {u".pdf"_s, u".html"_s, u".txt"_s};
}

void writeDocument(const report::Document& document, const QString& path)
{
    if (path.endsWith(u".html"_s, Qt::CaseInsensitive))
        writeText(path, report::toHtml(document));
    else if (path.endsWith(u".txt"_s, Qt::CaseInsensitive))
        writeText(path, report::toText(document));
    else
        ui::writePdf(document, path);
}

} // namespace redvest::cli
