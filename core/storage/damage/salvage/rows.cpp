// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/salvage/rows.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/vault_entries.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::storage::salvage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString firstText(const StoredRow& row)
{
    const auto* id = row.values.empty() ? nullptr : std::get_if<QString>(&row.values[0]);
    return id ? *id : QString();
}

/// A value as the column wants it; nothing when it is of another kind. Whole real numbers are stored as integers.
std::optional<Value> fitting(const Value& value, ColumnType type)
{
    if (const auto* whole = std::get_if<qint64>(&value); whole && type == ColumnType::Real)
        return Value(double(*whole));
    return value.index() == emptyValue(type).index() ? std::optional(value) : std::nullopt;
}

/// Of a row, in the order of the table's columns; columns a later schema added are empty.
std::optional<RowContent> contentFrom(const StoredRow& row, const TableSpec& spec, const QStringList& order)
{
    const auto valueOf = [&](const QString& column, ColumnType type) -> std::optional<Value> {
        const auto at = std::size_t(order.indexOf(column));
        return at < row.values.size() ? fitting(row.values[at], type) : emptyValue(type);
    };
    RowContent content;
    for (const ColumnSpec& column : spec.columns) {
        const auto value = valueOf(column.name, column.type);
        if (!value)
            return {};
        content.values.push_back(*value);
    }
    const auto gone = valueOf(u"gone"_s, ColumnType::Integer);
    const auto stamp = valueOf(u"stamp"_s, ColumnType::Text);
    if (!gone || !stamp || std::get<qint64>(*gone) < 0 || std::get<qint64>(*gone) > 1)
        return {};
    content.isGone = std::get<qint64>(*gone) == 1;
    content.stamp = std::get<QString>(*stamp);
    return content;
}

class Finder
{
public:
    Finder(const PageFile& file, const FileLayout& layout, const FoundJournal& journal, const ColumnOrder& columns)
        : m_file(file)
        , m_layout(layout)
        , m_journal(journal)
    {
        m_found.columns = columns;
    }

    void findTable(const TableSpec& spec)
    {
        const Tree tree = m_layout.table(spec.name);
        QHash<QString, FoundRow>& rows = m_found.tables[spec.name];
        eachRow(m_file, tree.pages, [&](const StoredRow& row, CellAt at) {
            if (const QString id = firstText(row); !id.isEmpty())
                rows.insert(id, {at, row.rowid});
        });
        eachRow(m_file, m_layout.index(u"sqlite_autoindex_%1_1"_s.arg(spec.name)).pages,
                [&](const StoredRow& row, CellAt) {
                    if (const QString id = firstText(row); !id.isEmpty() && !rows.contains(id))
                        m_found.named[spec.name].insert(id);
                });
    }

    /// Which table a stray row is of, the journal knows. It is no older state of the record: the engine is told to
    /// overwrite what it frees (secure_delete), so a page that still has rows only lost what led to it.
    void findStrays()
    {
        if (m_layout.strays.empty())
            return;
        QHash<QString, QString> tables;
        for (const auto& entries : m_journal.devices) {
            for (const FoundEntry& entry : entries) {
                for (const FoundChange& change : entry.changes)
                    tables.insert(change.record, change.table);
            }
        }
        eachRow(m_file, m_layout.strays, [&](const StoredRow& row, CellAt at) {
            const QString id = firstText(row);
            const QString table = tables.value(id);
            if (!table.isEmpty() && m_layout.table(table).hasGaps && !m_found.tables[table].contains(id))
                m_found.tables[table].insert(id, {at, row.rowid});
        });
    }

    void findLocal()
    {
        eachPair(m_layout.table(u"meta"_s).pages,
                 [&](const QString& id, const QString& value) { m_found.settings.insert(id, value); });
        const auto takeKey = [&](const QString& id, const QString& value) { m_found.vault.insert(id, value); };
        m_found.isVaultWhole = eachPair(m_layout.table(u"vault"_s).pages, takeKey) &&
                               !m_layout.table(u"vault"_s).hasGaps && !m_found.vault.isEmpty();
        if (!m_found.isVaultWhole)
            findStrayKeys(takeKey);
        eachRow(m_file, m_layout.table(u"conflict"_s).pages, [&](const StoredRow&, CellAt) { ++m_found.conflicts; });
    }

    [[nodiscard]] FoundRows take() { return std::move(m_found); }

private:
    using TakePair = std::function<void(const QString& id, const QString& value)>;

    bool eachPair(const std::vector<quint32>& pages, const TakePair& take) const
    {
        return eachRow(m_file, pages, [&](const StoredRow& row, CellAt) {
            const auto* value = row.values.size() == 2 ? std::get_if<QString>(&row.values[1]) : nullptr;
            if (const QString id = firstText(row); value && !id.isEmpty())
                take(id, *value);
        });
    }

    /// Where nothing leads to the keys any more they are known by their names; what belongs together lies together.
    void findStrayKeys(const TakePair& take)
    {
        eachPair(m_layout.strays, [&](const QString& id, const QString& value) {
            for (const auto& owner : {u"open/"_s, u"list/"_s, u"account/"_s, u"recovery/"_s}) {
                if (id.startsWith(owner))
                    take(id, value);
            }
        });
        constexpr int kFirstPersons = 6; // schema
        const auto has = [&](const QString& owner) {
            return std::all_of(kKeyClasses.begin(), kKeyClasses.end(), [&](KeyClass c) {
                const bool isOlder = c == KeyClass::Person && m_file.schema().value_or(kFirstPersons) < kFirstPersons;
                return isOlder || m_found.vault.contains(sealedEntry(owner, c));
            });
        };
        m_found.isVaultWhole = has(u"open"_s) || (has(u"recovery"_s) && m_found.vault.contains(u"recovery/public"_s));
    }

    const PageFile& m_file;
    const FileLayout& m_layout;
    const FoundJournal& m_journal;
    FoundRows m_found;
};

} // namespace

std::optional<RowContent> FoundRows::row(const PageFile& file, const TableSpec& spec, const QString& id) const
{
    const auto table = tables.constFind(spec.name);
    if (table == tables.constEnd())
        return {};
    const auto found = table->constFind(id);
    const auto read = found == table->constEnd() ? std::nullopt : rowAt(file, found->at);
    return read ? contentFrom(*read, spec, columns.value(spec.name)) : std::nullopt;
}

FoundRows findRows(const PageFile& file, const FileLayout& layout, const FoundJournal& journal,
                   const ColumnOrder& columns, Progress& progress)
{
    Finder finder(file, layout, journal, columns);
    qint64 done = 0;
    for (const TableSpec* spec : allTables()) {
        progress.report(++done, qint64(allTables().size()), QCoreApplication::translate("Salvage", "Reading records"));
        finder.findTable(*spec);
    }
    finder.findStrays();
    finder.findLocal();
    return finder.take();
}

} // namespace redvest::storage::salvage
