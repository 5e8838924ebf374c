// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/terms.h"

#include "core/base/text.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/division_queries.h"
#include "core/storage/schema/divisions.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Terms", text);
}

/// Fields and cells hold several words with these between them, and a level in brackets behind one.
bool breaksApart(const QString& name)
{
    return splitValues(name) != QStringList{name} || name.contains(u'(') || name.contains(u')');
}

Problems problemsOf(const QString& name)
{
    if (name.isEmpty())
        return {{u"required"_s, u"name"_s, tr("Type the word.")}};
    if (name.size() > kLongestTerm)
        return {{u"too_long"_s, u"name"_s,
                 tr("This word has %1 characters; at most %2 fit. Shorten it.").arg(name.size()).arg(kLongestTerm)}};
    if (breaksApart(name))
        return {{u"bad_word"_s, u"name"_s,
                 tr("\"%1\" has a mark that separates words, or a bracket. Add one word at a time, without them.")
                     .arg(name)}};
    return {};
}

std::vector<TermRow> rowsOf(const storage::Reader& reader, TermList list)
{
    std::vector<TermRow> rows;
    std::vector<TermRow> retired;
    QHash<QString, qint64> records;
    const std::vector<storage::TermUse> uses = storage::termUses(reader, list);
    for (const storage::TermUse& use : uses)
        records.insert(use.name, use.records);
    for (const Term& term : storage::termsOf(reader, list)) {
        (term.isArchived ? retired : rows)
            .push_back({storage::termTable().id(term), term.name, records.take(term.name), term.isArchived});
    }
    rows.insert(rows.end(), retired.begin(), retired.end());
    for (const storage::TermUse& use : uses) {
        if (records.contains(use.name))
            rows.push_back({{}, use.name, use.records, false});
    }
    return rows;
}

} // namespace

std::vector<TermRow> termRows(const Workspace& ws, TermList list)
{
    return rowsOf(ws.read(), list);
}

QStringList termsOffered(const storage::Reader& reader, TermList list)
{
    QStringList names;
    for (const TermRow& row : rowsOf(reader, list)) {
        if (!row.isRetired)
            names << row.name;
    }
    return names;
}

QStringList termsOffered(const Workspace& ws, TermList list)
{
    return termsOffered(ws.read(), list);
}

QStringList termsSought(const Workspace& ws, TermList list)
{
    QStringList names;
    QStringList retired;
    for (const Term& term : storage::termsOf(ws.read(), list))
        (term.isArchived ? retired : names) << term.name;
    return names + retired;
}

Outcome<ChangeSet> addTerm(Workspace& ws, TermList list, const QString& name, const QString& reason)
{
    const QString word = normalised(name);
    if (Problems problems = problemsOf(word); !problems.empty())
        return problems;
    return ws.write({u"term.add"_s, reason}, [&](storage::Writer& writer) {
        Term wanted{wordOf(list), word, 1, false};
        for (const Term& term : storage::termsOf(writer, list)) {
            if (term.name == word && !term.isArchived)
                return Problems{{u"already_there"_s, u"name"_s, tr("\"%1\" is in the list already.").arg(word)}};
            wanted.position = std::max(wanted.position, term.position + 1);
        }
        if (const auto retired = writer.find(storage::termTable(), storage::termTable().id(wanted)))
            wanted.position = retired->position;
        writer.put(storage::termTable(), wanted);
        return Problems{};
    });
}

Outcome<ChangeSet> retireTerms(Workspace& ws, const QStringList& ids, bool retired, const QString& reason)
{
    return ws.write({retired ? u"term.archive"_s : u"term.restore"_s, reason}, [&](storage::Writer& writer) {
        for (const QString& id : ids) {
            std::optional<Term> term = writer.find(storage::termTable(), id);
            if (!term)
                return Problems{{u"unknown_term"_s, u"term"_s, tr("This word is in no list any more. Look again.")}};
            term->isArchived = retired;
            writer.put(storage::termTable(), *term);
        }
        return Problems{};
    });
}

} // namespace redvest
