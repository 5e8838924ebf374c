// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One declaration a kind of record: what its fields are called, how each is read, and which use-cases store, archive
// and open it. The command "set" knows nothing else of a kind.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/storage/gate/reader.h"
#include "core/storage/schema/table.h"
#include "core/usecases/records/told.h"
#include "core/usecases/sheets/import/columns.h"
#include "core/usecases/workspace/edits.h"

#include <functional>

namespace redvest::records {

struct Stored
{
    QStringList ids; ///< of the records of the kind that were written: several lines of the ledger, else one
    ChangeSet changes;
    Problems notes = {}; ///< what is to be told though it was stored
};

struct Wish
{
    QString id;                     ///< "" for a new record
    QHash<QString, QString> values; ///< by the field's word
    QString reason;
};

struct Kind
{
    QString word;
    const storage::TableSpec* table = nullptr;
    std::vector<FieldName> fields;
    /// Whom the wish leaves unfit for their shifts is written into the last one before anything is stored.
    std::function<Outcome<Stored>(Workspace&, const Wish&, std::vector<UnfitSeat>&)> set;
    /// Nothing where records of the kind are never archived.
    std::function<Outcome<ChangeSet>(Workspace&, const QStringList& ids, bool archived, const QString& reason)> archive;
    QString insteadOfArchiving; ///< what to do then
    /// Whom archiving would leave unfit for their shifts; nothing where it leaves nobody.
    std::function<std::vector<UnfitSeat>(const Workspace&, const QStringList& ids)> unfitIfArchived = {};
};

template <class Form>
struct Field
{
    FieldName name;
    void (*read)(Form&, Told&);
};

template <class Form, class Part>
[[nodiscard]] auto& memberAt(Form& form, Part path)
{
    return form.*path;
}
template <class Form, class Part, class... Rest>
[[nodiscard]] auto& memberAt(Form& form, Part path, Rest... rest)
{
    return memberAt(form.*path, rest...);
}

template <auto First, auto...>
struct FormOf
{
    using Type = typename storage::MemberOf<First>::Record;
};

/// A field bound to a member, or to a member of a member: field<&Placed<Team>::record, &Team::name>(…).
template <auto... Path>
[[nodiscard]] auto field(FieldName name)
{
    using Form = typename FormOf<Path...>::Type;
    return Field<Form>{std::move(name), [](Form& form, Told& told) { told.into(memberAt(form, Path...)); }};
}

/// Named as the column of a list is, with its aliases, and by the list's own word for it.
[[nodiscard]] FieldName columnNamed(const QString& word, ImportKind, intake::SheetField);

template <class Form>
struct KindOf
{
    QString word;
    const storage::TableSpec& table;
    std::vector<Field<Form>> fields;
    /// The record as its form opens it. Problems where it may not be opened.
    Outcome<Form> (*open)(Workspace&, const QString& id);
    /// What takes several fields to be read, and what a new record begins with. `shown` is null for a new one.
    void (*finish)(const Workspace&, const Form* shown, Form& wanted, Problems&);
    Outcome<Stored> (*save)(Workspace&, const std::optional<Form>& shown, const Form& wanted, const QString& reason);
    /// Whom the change would leave unfit for their shifts; null where it leaves nobody.
    std::vector<UnfitSeat> (*unfit)(const Workspace&, const Form& shown, const Form& wanted) = nullptr;
};

template <class Form>
[[nodiscard]] Kind kindOf(KindOf<Form> how)
{
    Kind kind{how.word, &how.table, {}, {}, {}, {}};
    for (const Field<Form>& f : how.fields)
        kind.fields.push_back(f.name);
    kind.set = [how](Workspace& ws, const Wish& wish, std::vector<UnfitSeat>& unfit) -> Outcome<Stored> {
        std::optional<Form> shown;
        if (!wish.id.isEmpty()) {
            Outcome<Form> opened = how.open(ws, wish.id);
            if (!opened)
                return opened.problems();
            shown = *std::move(opened);
        }
        Form wanted = shown.value_or(Form{});
        Problems problems;
        for (const Field<Form>& f : how.fields) {
            const auto said = wish.values.constFind(f.name.word);
            if (said == wish.values.constEnd())
                continue;
            Told told(ws, f.name, *said, problems);
            f.read(wanted, told);
        }
        how.finish(ws, shown ? &*shown : nullptr, wanted, problems);
        if (!problems.empty())
            return problems;
        if (shown && how.unfit != nullptr)
            unfit = how.unfit(ws, *shown, wanted);
        return how.save(ws, shown, wanted, wish.reason);
    };
    return kind;
}

template <class T>
[[nodiscard]] Outcome<Stored> storedIn(Outcome<Edits<T>>&& edits)
{
    if (!edits)
        return edits.problems();
    Stored stored{{}, edits->changes};
    for (const Edit<T>& edit : edits->records)
        stored.ids << edit.after->id.text();
    return stored;
}

template <class T>
[[nodiscard]] Outcome<ChangeSet> changesOf(const Outcome<Edits<T>>& edits)
{
    return edits ? Outcome<ChangeSet>(edits->changes) : Outcome<ChangeSet>(edits.problems());
}

template <class T>
[[nodiscard]] std::vector<Id<T>> idsOf(const QStringList& texts)
{
    std::vector<Id<T>> ids;
    for (const QString& text : texts)
        ids.push_back(Id<T>::fromText(text));
    return ids;
}

/// Problem: gone.
[[nodiscard]] Problem goneMeanwhile(const QString& id);
/// How a kind that is a record and nothing besides is opened.
template <class T>
[[nodiscard]] Outcome<T> openFrom(Workspace& ws, const storage::Table<T>& table, const QString& id)
{
    auto record = ws.read().find(table, id);
    return record ? Outcome<T>(*std::move(record)) : Outcome<T>(goneMeanwhile(id));
}

[[nodiscard]] std::vector<Kind> peopleKinds();
[[nodiscard]] std::vector<Kind> reserveKinds();
[[nodiscard]] std::vector<Kind> coverKinds();
[[nodiscard]] std::vector<Kind> honourKinds();
[[nodiscard]] std::vector<Kind> queryKinds();
[[nodiscard]] std::vector<Kind> placeKinds();
[[nodiscard]] std::vector<Kind> shiftKinds();
[[nodiscard]] std::vector<Kind> trainingKinds();
[[nodiscard]] std::vector<Kind> supplyKinds();
[[nodiscard]] std::vector<Kind> briefingKinds();
[[nodiscard]] std::vector<Kind> officeKinds();

} // namespace redvest::records
