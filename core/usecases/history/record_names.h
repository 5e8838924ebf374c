// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records by the name people know them by, and values as people read them.

#pragma once

#include "core/usecases/workspace/workspace.h"

#include <QHash>
#include <QJsonValue>

namespace redvest {

namespace storage {
struct ColumnSpec;
struct TableSpec;
} // namespace storage

/// Names of records and values, read as they are asked for and kept. Lives within one reading.
class RecordNames
{
public:
    RecordNames(const Workspace&, const storage::Reader&);
    ~RecordNames();

    /// "Volunteer 张三", "Shift 测温验码 2022-03-20 08:00"; with the table's word and the end of the id where nothing
    /// else is known. Removed records have their names still.
    [[nodiscard]] QString name(const QString& table, const QString& record) const;
    /// As `name` without the table's word.
    [[nodiscard]] QString shortName(const QString& table, const QString& record) const;
    /// A value of the journal decoded: masked numbers, names instead of ids, local times; "—" for nothing.
    [[nodiscard]] QString value(const QString& table, const QString& column, const QJsonValue&) const;
    /// What a column holds, in words and without a mask; "" for nothing. For a person's own copy.
    [[nodiscard]] QString whole(const storage::ColumnSpec&, const QString& text) const;
    /// What the desk is called, or the end of its id.
    [[nodiscard]] QString desk(const QString& device) const;

private:
    using Fields = QHash<QString, QString>;
    [[nodiscard]] Fields fields(const QString& table, const QString& record) const;
    [[nodiscard]] QString madeName(const storage::TableSpec&, const Fields&) const;
    [[nodiscard]] QString namePart(const storage::ColumnSpec&, const QString& stored) const;

    const Workspace& m_ws;
    std::unique_ptr<storage::Reader> m_reader;
    mutable QHash<QString, QString> m_names;
    mutable QHash<QString, QString> m_desks;
};

} // namespace redvest
