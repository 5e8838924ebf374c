// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/document_output.h"

#include "app/cli/command.h"
#include "core/base/output_file.h"
#include "ui/parts/paper/document_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
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

void addForce(CLI::App& app, bool& isForced)
{
    app.add_flag("--force", isForced, tr("Replace the file that is there").toStdString());
}

void requireOutput(const std::string& path, const QString& field, bool isForced)
{
    if (path.empty())
        return;
    const QString file = text(path);
    tryOutput(file);
    if (!isForced && QFileInfo::exists(file))
        throw Refused{
            {{u"file_exists"_s, field, tr("%1 already exists; choose another name or add --force.").arg(file)}}};
}

void requireNewFile(const std::string& path, const QString& field)
{
    const QFileInfo there(text(path));
    if (there.isFile())
        throw Refused{{{u"file_exists"_s, field,
                        tr("There is already a file %1; it was not touched. Choose another name.").arg(text(path))}}};
}

QStringList documentEndings()
{
    return {u".pdf"_s, u".docx"_s, u".html"_s, u".txt"_s};
}

void writeDocument(const report::Document& document, const QString& path)
{
    ui::saveDocument(document, path);
}

} // namespace redvest::cli
