// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "core/report/to_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

void write(std::FILE* to, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), to);
    std::fputc('\n', to);
    std::fflush(to);
}

} // namespace

void Output::result(const QJsonObject& json, const QString& text) const
{
    write(stdout, m_asJson ? QJsonDocument(json).toJson(QJsonDocument::Indented).trimmed() : text.toUtf8());
}

void Output::message(const QString& text) const
{
    write(stderr, text.toUtf8());
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
        write(stdout, QJsonDocument(QJsonObject{{u"problems"_s, list}}).toJson(QJsonDocument::Indented).trimmed());
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
