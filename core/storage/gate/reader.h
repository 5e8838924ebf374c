// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way out: records and rows as they are kept, with what is sealed opened as far as the keys are held.

#pragma once

#include "core/domain/history.h"
#include "core/storage/engine/connection.h"
#include "core/storage/schema/table.h"
#include "core/storage/schema/vault.h"

#include <functional>
#include <optional>

namespace redvest::storage {

class Reader;

/// The ids of the rows whose column is that very text, in their order. Of a sealed column every value is opened: equal
/// ones are not told from the file, by design (decision 33).
[[nodiscard]] QStringList idsWith(const Reader&, const TableSpec&, const QString& column, const QString& text);
/// For "IN (…)": a place for each text, which is bound under that name and a number; of none what equals nothing.
[[nodiscard]] QString bound(const QStringList& texts, const QString& name, Bindings&);

/// A record with the row it was read from.
template <class T>
struct KeptRow
{
    T record = {};
    std::vector<Value> stored = {}; ///< as the row has it; empty where it was not read from one
    std::vector<Value> opened = {}; ///< the same with what is sealed opened, or as it was said (SayKnown)
};

/// Of one record, by column: what its sealed cells are known to hold, so that they need not be opened.
using CellsKnown = std::vector<std::optional<QString>>;
/// Says so of the record with that id; of every cell nothing is said when it is asked.
using SayKnown = std::function<void(const QString& id, CellsKnown&)>;

class Reader
{
public:
    /// With `keys`, what is sealed is read as it was written; without, as a placeholder (openCell).
    explicit Reader(Connection& db, Keys keys = {}) : m_db(db), m_keys(std::move(keys)) {}

    /// Nothing when there is none or it was removed.
    template <class T>
    [[nodiscard]] std::optional<T> find(const Table<T>& table, const QString& id) const
    {
        std::optional<T> found;
        select(table, QStringLiteral("id = :id AND gone = 0"), {{QStringLiteral(":id"), id}},
               [&](T&& record) { found = std::move(record); });
        return found;
    }
    /// Records not removed, in the order of `tail` ("ORDER BY …"; by default none).
    template <class T>
    [[nodiscard]] std::vector<T> all(const Table<T>& table, const QString& where = {}, const Bindings& bindings = {},
                                     const QString& tail = {}) const
    {
        std::vector<T> records;
        const QString condition =
            where.isEmpty() ? QStringLiteral("gone = 0") : QStringLiteral("gone = 0 AND (%1)").arg(where);
        select(table, condition + u' ' + tail, bindings, [&](T&& record) { records.push_back(std::move(record)); });
        return records;
    }
    /// The records with these ids that are there and not removed, in any order, with their rows: for many at once,
    /// and for Writer::put over them. What `say` says stands in the record unopened.
    template <class T>
    [[nodiscard]] std::vector<KeptRow<T>> keptRows(const Table<T>& table, const QStringList& ids,
                                                   const SayKnown& say = {}) const
    {
        std::vector<KeptRow<T>> kept;
        kept.reserve(std::size_t(ids.size()));
        const TableSpec& spec = table.spec();
        eachOfTexts(QStringLiteral("SELECT %1 FROM %2 WHERE gone = 0").arg(spec.selectList, spec.name),
                    QStringLiteral("id"), ids, [&](const Row& row) {
                        KeptRow<T>& one = kept.emplace_back();
                        one.stored = storedValues(spec, row);
                        const QString id = row.text(0);
                        one.opened = openedBut(say, spec, id, one.stored);
                        one.record = table.record(id, std::vector<Value>(one.opened));
                    });
        return kept;
    }
    /// Opens what was said instead.
    template <class T>
    void openWhole(const Table<T>& table, KeptRow<T>& kept) const
    {
        const QString id = table.id(kept.record);
        kept.opened = openedValues(table.spec(), id, kept.stored);
        kept.record = table.record(id, std::vector<Value>(kept.opened));
    }
    /// The records not removed whose `column` is one of `texts`, in any order: for many at once.
    template <class T>
    [[nodiscard]] std::vector<T> allOfTexts(const Table<T>& table, const QString& column,
                                            const QStringList& texts) const
    {
        std::vector<T> records;
        const TableSpec& spec = table.spec();
        eachOfTexts(QStringLiteral("SELECT %1 FROM %2 WHERE gone = 0").arg(spec.selectList, spec.name), column, texts,
                    [&](const Row& row) { records.push_back(table.record(row.text(0), valuesOf(spec, row))); });
        return records;
    }
    /// Calls `take` on the rows of `select`, which has a condition already, whose `column` is one of `texts`, each of
    /// which is named once: few statements of one wording for any number, in any order.
    void eachOfTexts(const QString& select, const QString& column, const QStringList& texts,
                     const std::function<void(const Row&)>& take) const;
    void each(const QString& sql, const Bindings& bindings, const std::function<void(const Row&)>& take) const
    {
        m_db.each(sql, bindings, take);
    }
    [[nodiscard]] qint64 number(const QString& sql, const Bindings& bindings = {}) const
    {
        return m_db.number(sql, bindings);
    }

    /// For queries of one's own: opens the values of that column.
    [[nodiscard]] SealedColumn sealed(const TableSpec& spec, const QString& column) const
    {
        return {spec.columns[std::size_t(spec.columnIndex(column))], m_keys};
    }
    /// One value of a row or of the journal; of a column that is not sealed, the value itself.
    [[nodiscard]] QString opened(const QString& table, const QString& column, const QString& record,
                                 const QString& stored) const;
    /// The fields of a change with what is sealed opened, and without blind indexes.
    [[nodiscard]] QString openedFields(const JournalChange&) const;
    /// What a blind column holds for that value; "" without the key, which no record holds to be found.
    [[nodiscard]] QString blind(KeyClass, const QString& comparable) const;
    /// What columns of the class hold stands in the clear, and blind columns of it hold nothing (vault.h).
    [[nodiscard]] bool isPlain(KeyClass c) const { return m_keys.isPlain(c); }
    /// What it may hold: by the keys of all epochs, the current one first. Empty like blind().
    [[nodiscard]] QStringList blinds(KeyClass, const QString& comparable) const;

    /// For the rooms of core/storage that read what no table declares (the journal, the check). Not to write through.
    [[nodiscard]] Connection& connection() const { return m_db; }

protected:
    [[nodiscard]] const Keys& keys() const { return m_keys; }

private:
    template <class T, class Take>
    void select(const Table<T>& table, const QString& condition, const Bindings& bindings, Take take) const
    {
        const TableSpec& spec = table.spec();
        m_db.each(QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(spec.selectList, spec.name, condition), bindings,
                  [&](const Row& row) { take(table.record(row.text(0), valuesOf(spec, row))); });
    }
    [[nodiscard]] std::vector<Value> valuesOf(const TableSpec&, const Row&) const;
    [[nodiscard]] static std::vector<Value> storedValues(const TableSpec&, const Row&);
    [[nodiscard]] std::vector<Value> openedValues(const TableSpec&, const QString& id, std::vector<Value> stored) const;
    [[nodiscard]] std::vector<Value> openedBut(const SayKnown&, const TableSpec&, const QString& id,
                                               std::vector<Value> stored) const;

    Connection& m_db;
    Keys m_keys;
};

} // namespace redvest::storage
