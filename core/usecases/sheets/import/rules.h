// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a kind of list asks of a row and what the row becomes. One Rules an import; a file pair a kind of record.

#pragma once

#include "core/storage/gate/database.h"
#include "core/usecases/sheets/import/draft.h"
#include "core/usecases/sheets/import/places.h"

#include <functional>
#include <memory>

namespace redvest::intake {

/// Where rows go: the gate, a draft for it, or nowhere in a dry run. The rules behave the same in each case.
class Sink
{
public:
    explicit Sink(storage::Writer* writer) : m_writer(writer) {}
    explicit Sink(Draft& draft) : m_draft(&draft) {}
    /// True where nothing is stored.
    [[nodiscard]] bool isDry() const { return m_writer == nullptr && m_draft == nullptr; }
    /// The gate; null where it is not reached.
    [[nodiscard]] storage::Writer* writer() const { return m_writer; }
    template <class T>
    void add(const storage::Table<T>& table, const T& record)
    {
        if (m_writer)
            m_writer->add(table, record);
        else if (m_draft)
            m_draft->add(table, record);
    }
    template <class T>
    void put(const storage::Table<T>& table, const T& record)
    {
        if (m_writer)
            m_writer->put(table, record);
        else if (m_draft)
            m_draft->put(table, record);
    }
    /// Over what was read of it (Writer::put).
    template <class T>
    void put(const storage::Table<T>& table, const storage::KeptRow<T>& known, const T& record)
    {
        if (m_writer)
            m_writer->put(table, known, record);
        else
            put(table, record);
    }
    template <class T>
    void remove(const storage::Table<T>& table, const QString& id)
    {
        if (m_writer)
            m_writer->remove(table, id);
        else if (m_draft)
            m_draft->remove(table, id);
    }

private:
    storage::Writer* m_writer = nullptr;
    Draft* m_draft = nullptr;
};

enum class RowResult { Added, Updated, Unchanged };

class Rules
{
public:
    Rules() = default;
    Rules(const Rules&) = delete;
    Rules& operator=(const Rules&) = delete;
    virtual ~Rules() = default;

    /// Reads the row and notes what is wrong. The key tells rows of one file that mean the same record; "" when each
    /// row stands for itself.
    virtual QString read(SheetRow&) = 0;
    /// Stores what the last read row says; only called for good rows.
    virtual RowResult store(SheetRow&, Sink&) = 0;

    /// True when read() and draft() ask nothing of the store. Then they are called on another thread than the one that
    /// has the connection, while that one stores the rows before.
    [[nodiscard]] virtual bool canDraft() const { return false; }
    /// What only the store can tell of a row, asked on the thread that has it, and stored there.
    using Rest = std::function<RowResult(Sink&)>;
    /// Instead of store(): drafts what the last read row says and gives nothing when that is a new record, or drafts
    /// nothing and gives the rest to be done. Only called where canDraft(), for good rows.
    virtual Rest draft(SheetRow& row, Sink& drafted)
    {
        store(row, drafted);
        return {};
    }
    /// Called after some drafts, on their thread: what is to be done at once before the rests of these, on the thread
    /// that has the store. It reads there what they will ask, which each of them alone would ask one by one.
    virtual std::function<void()> readAhead() { return {}; }

    /// True where a row may depend on any other of the sheet. Then rows are taken by turn(), and as the file has them
    /// where that is the same.
    [[nodiscard]] virtual bool takesInTurn() const { return false; }
    virtual qint64 turn(SheetRow&) { return 0; }

    /// What can only be said when all rows of the sheet are known and stored.
    virtual std::vector<RowProblem> finish() { return {}; }
    /// Of the sheet, after finish(): words that somebody is to say of whether they are meant.
    virtual std::vector<NewWord> newWords() { return {}; }
};

struct Context
{
    const Workspace& ws;
    const storage::Reader& reader; ///< outlives the rules
    NewWords newWords = NewWords::Take;
};

class Known;

/// Refers to the Known given, which outlives it. The rules of a kind serve any number of sheets, one after the other.
[[nodiscard]] std::unique_ptr<Rules> rulesOf(ImportKind, Known&);

[[nodiscard]] std::unique_ptr<Rules> volunteerRules(Known&);
[[nodiscard]] std::unique_ptr<Rules> postRules(Known&);
[[nodiscard]] std::unique_ptr<Rules> shiftRules(Known&);
[[nodiscard]] std::unique_ptr<Rules> assignmentRules(Known&);
[[nodiscard]] std::unique_ptr<Rules> hoursRules(Known&);
[[nodiscard]] std::unique_ptr<Rules> trainingRules(Known&);
[[nodiscard]] std::unique_ptr<Rules> itemRules(Known&);
[[nodiscard]] std::unique_ptr<Rules> movementRules(Known&);
[[nodiscard]] std::unique_ptr<Rules> gapReportRules(Known&);
[[nodiscard]] std::unique_ptr<Rules> realNameRules(Known&);
[[nodiscard]] std::unique_ptr<Rules> teamRules(Known&);
[[nodiscard]] std::unique_ptr<Rules> organisationRules(Known&);
[[nodiscard]] std::unique_ptr<Rules> campaignRules(Known&);
[[nodiscard]] std::unique_ptr<Rules> coverRules(Known&);
[[nodiscard]] std::unique_ptr<Rules> reserveRules(Known&);
[[nodiscard]] std::unique_ptr<Rules> honourRules(Known&);

/// Writes the text of a filled cell into `member`; a blank one leaves it.
inline void overwrite(QString& member, const QString& text)
{
    if (!text.isEmpty())
        member = text;
}
template <class T>
void overwrite(T& member, const std::optional<T>& value)
{
    if (value)
        member = *value;
}

} // namespace redvest::intake
