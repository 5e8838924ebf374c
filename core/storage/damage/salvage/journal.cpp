// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/salvage/journal.h"

#include "core/base/failure.h"
#include "core/storage/journal/journal.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redvest::storage::salvage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kEntryIdSize = 27; ///< device of 16 digits, '-', number of 10
constexpr qsizetype kChangeIdSize = kEntryIdSize + 8;

const QString* text(const StoredRow& row, std::size_t column)
{
    return column < row.values.size() ? std::get_if<QString>(&row.values[column]) : nullptr;
}

const qint64* number(const StoredRow& row, std::size_t column)
{
    return column < row.values.size() ? std::get_if<qint64>(&row.values[column]) : nullptr;
}

bool areTexts(const StoredRow& row, std::initializer_list<std::size_t> columns)
{
    return std::all_of(columns.begin(), columns.end(), [&](std::size_t c) { return text(row, c) != nullptr; });
}

/// Nothing when the row is no row of the table of entries, whatever else it is.
std::optional<JournalEntry> entryFrom(const StoredRow& row)
{
    // Those written before there were signatures end earlier.
    constexpr std::size_t kColumns = 10;
    const bool hasSignature = row.values.size() == kColumns + 1 && text(row, kColumns);
    if ((row.values.size() != kColumns && !hasSignature) || !areTexts(row, {0, 1, 3, 4, 5, 6, 7, 8, 9}) ||
        !number(row, 2))
        return {};
    const auto place = placeOfEntry(*text(row, 0));
    if (!place || place->device != *text(row, 1) || place->seq != *number(row, 2))
        return {};
    JournalEntry entry{*text(row, 1),
                       *number(row, 2),
                       *text(row, 3),
                       fromUtcText(*text(row, 4)),
                       *text(row, 5),
                       *text(row, 6),
                       *text(row, 7),
                       *text(row, 8),
                       *text(row, 9),
                       {},
                       hasSignature ? *text(row, kColumns) : u""_s};
    return toUtcText(entry.at) == *text(row, 4) ? std::optional(entry) : std::nullopt;
}

std::optional<JournalChange> changeFrom(const StoredRow& row)
{
    if (row.values.size() != 7 || !areTexts(row, {0, 1, 2, 3, 4, 5, 6}))
        return {};
    const auto action = fromWord<ChangeAction>(*text(row, 4));
    if (!action)
        return {};
    JournalChange change{*text(row, 2), *text(row, 3), *action, *text(row, 5), *text(row, 6)};
    return change.fields.isEmpty() || digestOf(change) == change.digest ? std::optional(change) : std::nullopt;
}

/// Of "entry-0000012": 12; 0 when the id does not belong to that entry.
int numberIn(const QString& id, const QString& entry)
{
    if (id.size() != kChangeIdSize || !id.startsWith(entry + u'-'))
        return 0;
    bool isNumber = false;
    const int n = QStringView(id).sliced(kEntryIdSize + 1).toInt(&isNumber);
    return isNumber ? n : 0;
}

class Finder
{
public:
    Finder(const PageFile& file, const FileLayout& layout, Progress& progress)
        : m_file(file)
        , m_layout(layout)
        , m_progress(progress)
    {}

    FoundJournal find()
    {
        // What a tree without gaps holds is all there is: a stray page could only be an old one.
        each(u"entry"_s, [&](const StoredRow& row, CellAt) { takeEntry(row); });
        const bool areRead = each(u"change"_s, [&](const StoredRow& row, CellAt at) { takeChange(row, at); });
        const bool areHeads = each(u"known"_s, [&](const StoredRow& row, CellAt) { takeHead(row); });
        m_found.areHeadsWhole = areHeads && !m_layout.table(u"known"_s).hasGaps;
        findLost(areRead);
        return std::move(m_found);
    }

private:
    bool each(const QString& table, const std::function<void(const StoredRow&, CellAt)>& take)
    {
        m_progress.report(0, 0, QCoreApplication::translate("Salvage", "Reading the journal"));
        const Tree tree = m_layout.table(table);
        const bool isWhole = eachRow(m_file, tree.pages, take);
        if (tree.hasGaps)
            eachRow(m_file, m_layout.strays, take);
        return isWhole;
    }

    /// A number no file of this size comes to is damage.
    [[nodiscard]] bool isPossible(qint64 rowid) const
    {
        constexpr qint64 kLeastRow = 64;
        return rowid >= 1 && rowid <= qint64(m_file.pageCount()) * m_file.pageSize() / kLeastRow;
    }

    void takeEntry(const StoredRow& row)
    {
        if (const auto entry = entryFrom(row)) {
            FoundEntry& found = m_found.devices[entry->device][entry->seq];
            if (!found.entry)
                found.entry = *entry;
        }
    }

    void takeChange(const StoredRow& row, CellAt at)
    {
        const auto change = changeFrom(row);
        const auto place = change ? placeOfEntry(*text(row, 1)) : std::nullopt;
        const int n = place ? numberIn(*text(row, 0), *text(row, 1)) : 0;
        if (n == 0 || !isPossible(row.rowid) || m_present.contains(row.rowid))
            return;
        m_present.insert(row.rowid);
        m_found.lastRowid = std::max(m_found.lastRowid, row.rowid);
        m_found.devices[place->device][place->seq].changes.insert(
            n, {row.rowid, n, change->table, change->record, change->action, change->fields.isEmpty(), at, {}});
    }

    void takeHead(const StoredRow& row)
    {
        constexpr qsizetype kDeviceSize = 16, kChainSize = 64;
        if (row.values.size() != 4 || !areTexts(row, {0, 2, 3}) || !number(row, 1))
            return;
        if (text(row, 0)->size() == kDeviceSize && text(row, 2)->size() == kChainSize)
            m_found.heads.insert(*text(row, 0), {*number(row, 1), *text(row, 2)});
    }

    /// The rows an index names that are not here. True when the index was read in whole.
    bool eachNamed(const QString& index, const std::function<void(LostChange&, const QString&)>& take)
    {
        const Tree tree = m_layout.index(index);
        const bool isWhole = eachRow(m_file, tree.pages, [&](const StoredRow& row, CellAt) {
            const qint64* rowid = number(row, 1);
            if (row.values.size() != 2 || !text(row, 0) || !rowid || !isPossible(*rowid))
                return;
            m_found.lastRowid = std::max(m_found.lastRowid, *rowid);
            if (!m_present.contains(*rowid))
                take(m_found.lost[*rowid], *text(row, 0));
        });
        return isWhole && !tree.hasGaps;
    }

    void findLost(bool areRead)
    {
        const bool areNamed =
            eachNamed(u"change_record"_s, [](LostChange& lost, const QString& record) { lost.record = record; });
        const bool areListed =
            eachNamed(u"sqlite_autoindex_change_1"_s, [](LostChange& lost, const QString& id) { lost.id = id; });
        m_found.isEndKnown = areNamed || areListed || (areRead && m_layout.table(u"change"_s).hasEnd);
        for (qint64 rowid = 1; rowid <= m_found.lastRowid; ++rowid) {
            if (!m_present.contains(rowid))
                m_found.lost[rowid];
        }
    }

    const PageFile& m_file;
    const FileLayout& m_layout;
    Progress& m_progress;
    FoundJournal m_found;
    QSet<qint64> m_present;
};

} // namespace

std::optional<EntryPlace> placeOfEntry(const QString& id)
{
    static const QRegularExpression pattern(u"^([0-9a-f]{16})-(\\d{10})$"_s);
    const auto match = id.size() == kEntryIdSize ? pattern.match(id) : QRegularExpressionMatch();
    return match.hasMatch() ? std::optional(EntryPlace{match.captured(1), match.captured(2).toLongLong()})
                            : std::nullopt;
}

FoundJournal findJournal(const PageFile& file, const FileLayout& layout, Progress& progress)
{
    return Finder(file, layout, progress).find();
}

JournalChange changeIn(const PageFile& file, const FoundChange& change)
{
    if (change.remade)
        return *change.remade;
    const auto row = rowAt(file, change.at);
    auto read = row ? changeFrom(*row) : std::nullopt;
    if (!read)
        throw Failure(QCoreApplication::translate("Storage",
                                                  "The disk gives another answer each time. Copy the file to "
                                                  "another disk, then try again."));
    return *read;
}

} // namespace redvest::storage::salvage
