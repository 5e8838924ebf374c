// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a row does to the store, made ready where there is no store: sealed and worded for the journal. Drafted on one
// thread, carried out on the one that has the connection.

#pragma once

#include "core/storage/gate/database.h"

#include <functional>
#include <variant>
#include <vector>

namespace redvest::intake {

class Draft
{
public:
    /// `maker` is needed while rows are added.
    explicit Draft(storage::RowMaker& maker) : m_maker(&maker) {}

    template <class T>
    void add(const storage::Table<T>& table, const T& record)
    {
        m_steps.emplace_back(m_maker->made(table, record));
    }
    /// What is there already only the store can say, so this is done when it is asked.
    template <class T>
    void put(const storage::Table<T>& table, const T& record)
    {
        m_steps.emplace_back(Later([&table, record](storage::Writer& writer) { writer.put(table, record); }));
    }
    template <class T>
    void remove(const storage::Table<T>& table, const QString& id)
    {
        m_steps.emplace_back(Later([&table, id](storage::Writer& writer) { writer.remove(table, id); }));
    }

    /// Once, in the order drafted.
    void carryOut(storage::Writer& writer)
    {
        for (Step& step : m_steps) {
            if (const auto* row = std::get_if<storage::NewRow>(&step))
                writer.add(*row);
            else
                std::get<Later>(step)(writer);
        }
    }

private:
    using Later = std::function<void(storage::Writer&)>;
    using Step = std::variant<storage::NewRow, Later>;

    storage::RowMaker* m_maker;
    std::vector<Step> m_steps;
};

} // namespace redvest::intake
