// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "core/base/text.h"
#include "core/report/to_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What people typed and files brought may hold marks that make a terminal show something else. Within JSON the same
/// characters stand in strings only, where their escapes mean them.
void write(std::FILE* to, const QString& text)
{
    const QByteArray bytes = visible(text).toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), to);
    std::fputc('\n', to);
    std::fflush(to);
}

QString textOf(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented).trimmed());
}

} // namespace

void Output::result(const QJsonObject& json, const QString& text) const
{
    write(stdout, m_asJson ? textOf(json) : text);
}

void Output::message(const QString& text) const
{
    write(stderr, text);
}

QJsonObject problemJson(const Problem& p)
{
    return {{u"code"_s, p.code}, {u"field"_s, p.field}, {u"text"_s, p.text}};
}

Exit Output::refused(const Problems& problems) const
{
    QJsonArray list;
    for (const Problem& p : problems) {
        list.append(problemJson(p));
        message(p.field.isEmpty() ? p.text : p.field + u": "_s + p.text);
    }
    if (m_asJson)
        write(stdout, textOf({{u"problems"_s, list}}));
    return Exit::Problems;
}

Exit Output::failed(const QString& sentence) const
{
    message(sentence);
    return Exit::Failure;
}

QString aligned(const report::TableBlock& table)
{
    report::Document document;
    document.blocks.emplace_back(table);
    return report::toText(document).trimmed();
}

} // namespace redvest::cli
