// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/drafts.h"

#include "core/storage/gate/database.h"
#include "core/storage/queries/draft_notes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString accountOf(const Workspace& ws)
{
    return ws.account() ? ws.account()->name : QString();
}

QString textOf(const UnsavedForm& draft)
{
    const QJsonObject object{{u"form"_s, draft.form},
                             {u"record"_s, draft.record},
                             {u"title"_s, draft.title},
                             {u"typedAt"_s, toUtcText(draft.typedAt)},
                             {u"values"_s, QJsonObject::fromVariantMap(draft.values)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

UnsavedForm draftFrom(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {object.value(u"form"_s).toString(), object.value(u"record"_s).toString(),
            object.value(u"title"_s).toString(), fromUtcText(object.value(u"typedAt"_s).toString()),
            object.value(u"values"_s).toObject().toVariantMap()};
}

} // namespace

bool keepDraft(const Workspace& ws, const UnsavedForm& draft)
{
    if (ws.isLocked() || ws.isReadOnly())
        return false;
    return storage::noteDraft(ws.database(), {accountOf(ws), draft.form, draft.record}, textOf(draft));
}

std::optional<UnsavedForm> draftOf(const Workspace& ws, const QString& form, const QString& record)
{
    if (ws.isLocked() || ws.isReadOnly())
        return std::nullopt;
    const auto text = storage::notedDraft(ws.database(), {accountOf(ws), form, record});
    return text ? std::optional(draftFrom(*text)) : std::nullopt;
}

std::vector<UnsavedForm> drafts(const Workspace& ws)
{
    std::vector<UnsavedForm> all;
    if (ws.isLocked() || ws.isReadOnly())
        return all;
    for (const QString& text : storage::notedDrafts(ws.database(), accountOf(ws)))
        all.push_back(draftFrom(text));
    std::sort(all.begin(), all.end(),
              [](const UnsavedForm& a, const UnsavedForm& b) { return a.typedAt.ms > b.typedAt.ms; });
    return all;
}

void dropDraft(const Workspace& ws, const QString& form, const QString& record)
{
    if (!ws.isLocked())
        storage::forgetDraft(ws.database(), {accountOf(ws), form, record});
}

void dropDrafts(const Workspace& ws, const QString& form, const QString& record)
{
    storage::forgetDrafts(ws.database(), form, record);
}

} // namespace redvest
