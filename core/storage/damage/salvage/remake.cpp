// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/salvage/remake.h"

#include "core/storage/journal/change_text.h"
#include "core/storage/schema/all_tables.h"

#include <algorithm>

namespace redvest::storage::salvage {

using namespace Qt::Literals::StringLiterals;

namespace {

void apply(const TableSpec& spec, const QMap<QString, Value>& fields, RowContent& content)
{
    for (auto it = fields.begin(); it != fields.end(); ++it)
        content.values[std::size_t(spec.columnIndex(it.key()))] = it.value();
}

/// "entry-0000012" without its number.
QString entryPart(const QString& changeId)
{
    return changeId.chopped(8);
}

} // namespace

Remaker::Remaker(const PageFile& file, const FoundRows& rows, const FoundJournal& journal)
    : m_file(file)
    , m_rows(rows)
    , m_journal(journal)
    , m_steps(stepsOf(journal))
{
    for (auto device = journal.devices.begin(); device != journal.devices.end(); ++device) {
        for (auto entry = device->begin(); entry != device->end(); ++entry) {
            if (!entry->changes.isEmpty())
                m_begins.insert(entry->changes.first().rowid - entry->changes.first().number + 1,
                                {device.key(), entry.key()});
        }
    }
    for (auto lost = journal.lost.begin(); lost != journal.lost.end(); ++lost) {
        if (const auto place = lost->id.size() > 8 ? placeOfEntry(entryPart(lost->id)) : std::nullopt)
            m_begins.insert(lost.key() - lost->id.right(7).toInt() + 1, *place);
    }
}

namespace {

FoundChange foundAgain(qint64 rowid, int number, const JournalChange& change)
{
    return {rowid,         number, change.table, change.record,
            change.action, false,  {},           std::make_shared<const JournalChange>(change)};
}

} // namespace

std::optional<std::vector<FoundChange>> Remaker::missing(const EntryPlace& place, const FoundEntry& entry) const
{
    const auto begin = std::find_if(m_begins.keyValueBegin(), m_begins.keyValueEnd(), [&](const auto& at) {
        return at.second.device == place.device && at.second.seq == place.seq;
    });
    if (begin == m_begins.keyValueEnd())
        return {};
    // An entry writes its changes in one go, so they end where those of the next begin.
    const qint64 first = (*begin).first;
    const auto next = m_begins.upperBound(first);
    const qint64 end = next == m_begins.end() ? m_journal.lastRowid + 1 : next.key();
    std::vector<FoundChange> made;
    std::vector<qint64> unnamed;
    const auto add = [&](qint64 rowid, const JournalChange& change) {
        made.push_back(foundAgain(rowid, int(rowid - first) + 1, change));
    };
    for (qint64 rowid = first; rowid < end; ++rowid) {
        if (entry.changes.contains(int(rowid - first) + 1))
            continue;
        const QString record = m_journal.lost.value(rowid).record;
        const auto change = record.isEmpty() ? std::nullopt : remade(record, rowid);
        if (change)
            add(rowid, *change);
        else if (record.isEmpty())
            unnamed.push_back(rowid);
        else
            return {};
    }
    const auto records = newcomers(entry, unnamed.size());
    if (!records)
        return {};
    for (std::size_t i = 0; i < unnamed.size(); ++i) {
        const auto change = remade((*records)[i].second, unnamed[i]);
        if (!change)
            return {};
        add(unnamed[i], *change);
    }
    return made;
}

void Remaker::learn(const EntryPlace& place, const FoundChange& change)
{
    std::vector<Step>& steps = m_steps[{change.table, change.record}];
    const auto after =
        std::find_if(steps.begin(), steps.end(), [&](const Step& step) { return step.change->rowid > change.rowid; });
    steps.insert(after, {place.device, place.seq, &change});
}

/// Records this entry wrote last and of which the journal knows nothing else, in the order in which they were made.
std::optional<std::vector<RowKey>> Remaker::newcomers(const FoundEntry& entry, std::size_t count) const
{
    std::vector<RowKey> found;
    for (const TableSpec* spec : count == 0 ? std::vector<const TableSpec*>() : allTables()) {
        std::vector<std::pair<qint64, QString>> ofTable;
        const auto& rows = m_rows.tables[spec->name];
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            if (m_steps.contains({spec->name, row.key()}))
                continue;
            const auto content = m_rows.row(m_file, *spec, row.key());
            if (content && content->stamp == entry.entry->stamp)
                ofTable.emplace_back(row->rowid, row.key());
        }
        std::sort(ofTable.begin(), ofTable.end());
        for (const auto& [rowid, id] : ofTable)
            found.emplace_back(spec->name, id);
    }
    return found.size() == count ? std::optional(found) : std::nullopt;
}

const TableSpec* Remaker::tableOf(const QString& record) const
{
    for (const TableSpec* spec : allTables()) {
        if (m_rows.tables[spec->name].contains(record))
            return spec;
    }
    for (const TableSpec* spec : allTables()) {
        if (present(*spec, record))
            return spec;
    }
    return nullptr;
}

std::optional<RowContent> Remaker::present(const TableSpec& spec, const QString& record) const
{
    auto content = m_rows.row(m_file, spec, record);
    if (content || !m_rows.shipped)
        return content;
    std::vector<Value> values = m_rows.shipped(spec.name, record);
    return values.empty() ? std::nullopt : std::optional(RowContent{std::move(values), false, {}});
}

std::optional<RowContent> Remaker::takenBack(const TableSpec& spec, const QString& record, qint64 rowid) const
{
    auto content = present(spec, record);
    const std::vector<Step> steps = m_steps.value({spec.name, record});
    for (auto step = steps.rbegin(); content && step != steps.rend() && step->change->rowid > rowid; ++step) {
        const JournalChange change = changeIn(m_file, *step->change);
        if (change.fields.isEmpty() || change.action == ChangeAction::Insert || change.action == ChangeAction::Erase)
            return {};
        apply(spec, oldValues(spec, change), *content);
        content->isGone = change.action == ChangeAction::Restore;
    }
    return content;
}

std::optional<RowContent> Remaker::built(const TableSpec& spec, const QString& record, qint64 rowid) const
{
    std::optional<RowContent> content;
    for (const Step& step : m_steps.value({spec.name, record})) {
        if (step.change->rowid > rowid)
            break;
        const JournalChange change = changeIn(m_file, *step.change);
        if (!content) {
            content = RowContent{};
            for (const ColumnSpec& column : spec.columns)
                content->values.push_back(emptyValue(column.type));
        }
        apply(spec, newValues(spec, change), *content);
        content->isGone = change.action == ChangeAction::Remove;
    }
    return content;
}

std::optional<JournalChange> Remaker::remade(const QString& record, qint64 rowid) const
{
    const TableSpec* spec = tableOf(record);
    const auto after = spec ? takenBack(*spec, record, rowid) : std::nullopt;
    if (!after)
        return {};
    const auto before = built(*spec, record, rowid);
    if (!before) {
        QString fields;
        return changeOf(*spec, record, ChangeAction::Insert, insertedFields(*spec, after->values, fields));
    }
    if (after->isGone)
        return changeOf(*spec, record, ChangeAction::Remove, u"{}"_s);
    return changeOf(*spec, record, before->isGone ? ChangeAction::Restore : ChangeAction::Update,
                    updatedFields(*spec, before->values, after->values));
}

} // namespace redvest::storage::salvage
