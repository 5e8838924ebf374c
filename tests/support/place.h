// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a test keeps its workspace: the file it names, or, when the run is for PostgreSQL, an empty database of its
// own. The same tests so run on both engines (tests/support/with_postgresql starts a server and sets the address).

#pragma once

#include <QString>

namespace redvest::test {

class Place
{
public:
    explicit Place(const QString& file);
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ~Place();

    [[nodiscard]] const QString& where() const { return m_where; }
    /// True when this run is for PostgreSQL.
    [[nodiscard]] static bool isServer();

private:
    QString m_where;
    QString m_database; ///< "" for a file
};

} // namespace redvest::test
