// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/defaults.h"

#include "core/base/failure.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/divisions.h"
#include "core/storage/schema/post_template.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Setup", text);
}

DefaultsMissing missingIn(const storage::Reader& reader)
{
    QSet<QString> kept;
    for (const Term& term : reader.all(storage::termTable()))
        kept.insert(term.kind);
    DefaultsMissing missing{defaultTerms(), {}};
    std::erase_if(missing.terms, [&](const Term& term) { return kept.contains(term.kind); });
    if (reader.all(storage::postTemplateTable()).empty())
        missing.templates = defaultTemplates();
    return missing;
}

} // namespace

// Of a file {"category": ["测温验码", …], "skill": […], …}.
std::vector<Term> defaultTerms()
{
    QFile file(u":/redvest/defaults/terms.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(tr("The program is incomplete. Install it again."), file.fileName());
    const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<Term> out;
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        int position = 0;
        for (const auto& name : list.value().toArray())
            out.push_back({list.key(), name.toString(), ++position, false});
    }
    return out;
}

std::vector<PostTemplate> defaultTemplates()
{
    QFile file(u":/redvest/defaults/post_templates.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(tr("The program is incomplete. Install it again."), file.fileName());
    std::vector<PostTemplate> templates;
    for (const auto& value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject of = value.toObject();
        const auto said = [&of](const char16_t* key) { return of.value(QString::fromUtf16(key)).toString(); };
        const QString name = said(u"name");
        const auto years = [&of](const char16_t* key) { return of.value(QString::fromUtf16(key)).toInt(); };
        templates.push_back({givenTemplateId(name), name, said(u"category"),
                             fromWord<RiskClass>(said(u"risk")).value_or(RiskClass::None), said(u"duties"),
                             said(u"how_to"), said(u"protection"), said(u"kit"), said(u"skills"), said(u"courses"),
                             false, of.value(u"suit"_s).toBool(), said(u"languages"), said(u"licences"),
                             years(u"least_age"), years(u"most_age"), of.value(u"needs_agreement"_s).toBool()});
    }
    return templates;
}

DefaultsMissing defaultsMissing(const Workspace& ws)
{
    return missingIn(ws.read());
}

Outcome<DefaultsAdded> addDefaults(Workspace& ws, const QString& reason)
{
    DefaultsAdded done;
    auto changes = ws.write({u"term.defaults"_s, reason}, [&](storage::Writer& writer) {
        done.added = missingIn(writer);
        if (done.added.isEmpty())
            return Problems{{u"nothing_missing"_s, u"defaults"_s,
                             tr("Nothing is missing: every list has words, and there are templates of posts.")}};
        for (const Term& term : done.added.terms)
            writer.put(storage::termTable(), term);
        for (const PostTemplate& known : done.added.templates)
            writer.put(storage::postTemplateTable(), known);
        return Problems{};
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    return done;
}

} // namespace redvest
