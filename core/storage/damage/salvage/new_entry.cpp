// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/salvage/new_entry.h"

#include "core/storage/journal/change_text.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/divisions.h"
#include "core/storage/schema/references.h"

#include <QCoreApplication>

namespace redvest::storage::salvage {

using namespace Qt::Literals::StringLiterals;

namespace {

class Maker
{
public:
    Maker(const PageFile& file, const FoundRows& rows, const Proof& proof, Progress& progress)
        : m_file(file)
        , m_rows(rows)
        , m_proof(proof)
        , m_progress(progress)
    {}

    NewEntry make()
    {
        qint64 done = 0;
        for (const TableSpec* spec : allTables()) {
            for (const QString& id : idsOf(*spec)) {
                if (++done % 64 == 1)
                    m_progress.report(done, m_proof.steps().size(),
                                      QCoreApplication::translate("Salvage", "Proving records"));
                decide(*spec, id);
            }
        }
        addStubs();
        return std::move(m_made);
    }

private:
    [[nodiscard]] QSet<QString> idsOf(const TableSpec& spec) const
    {
        const auto& rows = m_rows.tables[spec.name];
        QSet<QString> ids(rows.keyBegin(), rows.keyEnd());
        for (auto key = m_proof.steps().keyBegin(); key != m_proof.steps().keyEnd(); ++key) {
            if (key->first == spec.name)
                ids.insert(key->second);
        }
        return ids.unite(m_rows.named[spec.name]);
    }

    void decide(const TableSpec& spec, const QString& id)
    {
        const Truth truth = m_proof.of(spec, id);
        const FoldedRecord kept = m_proof.kept(spec, id);
        // What an erasure blanked stays erased, even where the erasure itself is lost.
        const bool isToErase = (truth.wasBlanked || truth.isErased) && !truth.isErasureKept;
        if (truth.isProven) {
            isToErase ? erase(spec, id, truth.content) : bring(spec, id, kept, truth.content);
            note(spec, id, truth.content);
            return;
        }
        if (isToErase)
            erase(spec, id, {emptyValues(spec), true, {}});
        else if (kept.exists && !kept.isGone)
            add(spec, id, ChangeAction::Remove, u"{}"_s);
        if (kept.exists || isToErase)
            m_present.insert({spec.name, id});
        if (!truth.isGone)
            leaveOut(spec, id);
    }

    /// From what is kept to what is true.
    void bring(const TableSpec& spec, const QString& id, const FoldedRecord& kept, const RowContent& truth)
    {
        if (!kept.exists)
            add(spec, id, ChangeAction::Insert, insertedFields(spec, truth.values, m_fields));
        else if (kept.values != truth.values || (kept.isGone && !truth.isGone))
            add(spec, id, kept.isGone ? ChangeAction::Restore : ChangeAction::Update,
                updatedFields(spec, kept.values, truth.values));
        const bool stillGone = kept.exists && kept.isGone && kept.values == truth.values;
        if (truth.isGone && !stillGone)
            add(spec, id, ChangeAction::Remove, u"{}"_s);
    }

    void erase(const TableSpec& spec, const QString& id, const RowContent& rest)
    {
        add(spec, id, ChangeAction::Erase, insertedFields(spec, rest.values, m_fields));
        if (rest.isGone)
            add(spec, id, ChangeAction::Remove, u"{}"_s);
    }

    void note(const TableSpec& spec, const QString& id, const RowContent& truth)
    {
        m_present.insert({spec.name, id});
        if (truth.isGone)
            return;
        for (const Reference& reference : allReferences()) {
            // A workspace holds the tree of its own division only.
            if (reference.table != &spec || reference.target == &divisionTable().spec())
                continue;
            const auto& target = std::get<QString>(truth.values[std::size_t(spec.columnIndex(reference.column))]);
            if (!target.isEmpty())
                m_wanted.insert({reference.target->name, target});
        }
    }

    /// Only "removed", nothing else: where another desk still has the record, its own words come back on exchange.
    void addStubs()
    {
        for (const RowKey& key : m_wanted) {
            if (m_present.contains(key))
                continue;
            add(*tableNamed(key.first), key.second, ChangeAction::Remove, u"{}"_s);
            ++m_made.stubs;
        }
    }

    void leaveOut(const TableSpec& spec, const QString& id)
    {
        if (const auto row = m_rows.row(m_file, spec, id)) {
            m_made.leftOut.push_back({spec.name, id, row->values, false});
            return;
        }
        const FoldedRecord told = m_proof.told(spec, id);
        m_made.leftOut.push_back({spec.name, id, told.exists ? told.values : std::vector<Value>(), told.exists});
    }

    void add(const TableSpec& spec, const QString& id, ChangeAction action, const QString& fields)
    {
        m_made.changes.push_back(changeOf(spec, id, action, fields));
    }

    [[nodiscard]] static std::vector<Value> emptyValues(const TableSpec& spec)
    {
        std::vector<Value> values;
        for (const ColumnSpec& column : spec.columns)
            values.push_back(emptyValue(column.type));
        return values;
    }

    const PageFile& m_file;
    const FoundRows& m_rows;
    const Proof& m_proof;
    Progress& m_progress;
    NewEntry m_made;
    QSet<RowKey> m_present; ///< records the new workspace has, removed ones among them
    QSet<RowKey> m_wanted;  ///< records that others refer to
    QString m_fields;
};

} // namespace

NewEntry newEntry(const PageFile& file, const FoundRows& rows, const Proof& proof, Progress& progress)
{
    return Maker(file, rows, proof, progress).make();
}

} // namespace redvest::storage::salvage
