// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/records/records.h"

#include "core/usecases/history/history_words.h"
#include "core/usecases/records/kind.h"
#include "core/usecases/records/rehearsal.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace records {

FieldName columnNamed(const QString& word, ImportKind kind, intake::SheetField field)
{
    const intake::SheetColumn* column = intake::columnOf(kind, field);
    return {word, QString::fromUtf16(column->title), QString::fromUtf16(column->aliases) + u'|' + wordOf(field)};
}

Problem goneMeanwhile(const QString& id)
{
    return {u"gone"_s, u"record"_s,
            QCoreApplication::translate("Records", "%1 is not there any more. Look again.").arg(id)};
}

void Rehearsal::beforeCommit(storage::Connection&, const std::vector<JournalChange>& changes)
{
    Rehearsed rehearsed;
    for (const JournalChange& change : changes) {
        // A desk that opens a copy for the first time introduces itself, whatever it is going to do.
        if (change.action != ChangeAction::Read && change.table != u"device"_s)
            rehearsed.changes.touched.push_back({change.table, change.record, change.action});
    }
    if (!rehearsed.changes.isEmpty())
        throw rehearsed;
}

} // namespace records

namespace {

using records::FieldName;
using records::Kind;

QString tr(const char* text)
{
    return QCoreApplication::translate("Records", text);
}

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all = [] {
        std::vector<Kind> made;
        for (auto part : {records::peopleKinds, records::reserveKinds, records::coverKinds, records::honourKinds,
                          records::queryKinds, records::placeKinds, records::shiftKinds, records::trainingKinds,
                          records::supplyKinds, records::briefingKinds, records::officeKinds}) {
            for (Kind& kind : part())
                made.push_back(std::move(kind));
        }
        return made;
    }();
    return all;
}

Outcome<const Kind*> kindNamed(const QString& word)
{
    QStringList words;
    for (const Kind& kind : kinds()) {
        if (kind.word == word)
            return &kind;
        words << kind.word;
    }
    return Problem{u"unknown_kind"_s, u"kind"_s,
                   tr("\"%1\" is no kind of record. Say one of %2.").arg(word, words.join(u", "_s))};
}

/// The word or canonical header counts before any other name.
const FieldName* fieldNamed(const Kind& kind, const QString& typed)
{
    const QString folded = intake::foldedHeader(typed);
    for (const FieldName& f : kind.fields) {
        if (folded == f.word || folded == intake::foldedHeader(f.title))
            return &f;
    }
    for (const FieldName& f : kind.fields) {
        for (const QString& other : f.others.split(u'|', Qt::SkipEmptyParts)) {
            if (folded == intake::foldedHeader(other))
                return &f;
        }
    }
    return nullptr;
}

Outcome<QHash<QString, QString>> valuesOf(const Kind& kind, const RecordWish& wish)
{
    QHash<QString, QString> values;
    Problems problems;
    for (const auto& [typed, value] : wish.values) {
        const FieldName* field = fieldNamed(kind, typed);
        if (!field) {
            QStringList known;
            for (const FieldName& f : kind.fields)
                known << u"%1 (%2)"_s.arg(f.title, f.word);
            problems.push_back({u"unknown_field"_s, typed,
                                tr("%1 has no field \"%2\". There are: %3.")
                                    .arg(tableWord(kind.table->name), typed, known.join(u'、'))});
        } else if (values.contains(field->word)) {
            problems.push_back(
                {u"repeated_field"_s, field->word,
                 tr("%1 is given twice. Give it once; several values are separated by 、.").arg(field->title)});
        } else {
            values.insert(field->word, value);
        }
    }
    if (!problems.empty())
        return problems;
    return values;
}

Outcome<RecordStored> done(const Kind& kind, Workspace& ws, const records::Wish& wish)
{
    std::vector<UnfitSeat> unfit;
    try {
        const Outcome<records::Stored> stored = kind.set(ws, wish, unfit);
        if (!stored)
            return stored.problems();
        return RecordStored{stored->ids.value(0), stored->ids, stored->changes, unfit, stored->notes};
    } catch (const records::Rehearsed& rehearsed) {
        return RecordStored{wish.id, {}, rehearsed.changes, unfit};
    }
}

} // namespace

std::vector<RecordKind> recordKinds()
{
    std::vector<RecordKind> told;
    for (const Kind& kind : kinds()) {
        RecordKind k{kind.word, tableWord(kind.table->name), bool(kind.archive), {}};
        for (const FieldName& f : kind.fields)
            k.fields.push_back({f.word, f.title, f.others.split(u'|', Qt::SkipEmptyParts)});
        told.push_back(std::move(k));
    }
    return told;
}

Outcome<RecordStored> setRecord(Workspace& ws, const RecordWish& wish)
{
    const Outcome<const Kind*> kind = kindNamed(wish.kind);
    if (!kind)
        return kind.problems();
    const auto values = valuesOf(**kind, wish);
    if (!values)
        return values.problems();
    QString id;
    if (!wish.record.isEmpty()) {
        const auto meant = records::recordCalled(ws, *(*kind)->table, wish.record, records::Among::PresentFirst);
        if (!meant)
            return meant.problems();
        id = *meant;
    }
    return done(**kind, ws, {id, *values, wish.reason});
}

Outcome<RecordsArchived> archiveRecords(Workspace& ws, const ArchiveWish& wish)
{
    const Outcome<const Kind*> kind = kindNamed(wish.kind);
    if (!kind)
        return kind.problems();
    if (!(*kind)->archive)
        return Problem{u"not_archivable"_s, u"kind"_s, (*kind)->insteadOfArchiving};
    Problems problems;
    RecordsArchived archived;
    for (const QString& text : wish.records) {
        const auto among = wish.archived ? records::Among::PresentFirst : records::Among::ArchivedFirst;
        const auto meant = records::recordCalled(ws, *(*kind)->table, text, among);
        if (!meant)
            problems.insert(problems.end(), meant.problems().begin(), meant.problems().end());
        else if (!archived.ids.contains(*meant))
            archived.ids << *meant;
    }
    if (!problems.empty())
        return problems;
    if (wish.archived && (*kind)->unfitIfArchived)
        archived.unfit = (*kind)->unfitIfArchived(ws, archived.ids);
    try {
        const auto changes = (*kind)->archive(ws, archived.ids, wish.archived, wish.reason);
        if (!changes)
            return changes.problems();
        archived.changes = *changes;
    } catch (const records::Rehearsed& rehearsed) {
        archived.changes = rehearsed.changes;
    }
    return archived;
}

std::shared_ptr<storage::WriteObserver> rehearsal()
{
    return std::make_shared<records::Rehearsal>();
}

} // namespace redvest
