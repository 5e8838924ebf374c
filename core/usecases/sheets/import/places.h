// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of streets and communities as people write them → division codes of the workspace.

#pragma once

#include "core/usecases/sheets/import/row.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest::intake {

class Places
{
public:
    explicit Places(const Workspace& ws) : m_tree(ws.divisions()), m_scope(ws.office().division) {}

    /// The community where one is named, else the street; "" when neither is. Codes are understood too.
    /// Notes unknown_division (with the nearest name) and ambiguous_division.
    QString resolve(SheetRow&, SheetField street, SheetField community);
    /// The names to write into a file so that resolve finds `code` again.
    [[nodiscard]] QString streetName(const QString& code) const;
    [[nodiscard]] QString communityName(const QString& code) const;

private:
    struct Found
    {
        QString code;
        QString problem; ///< code of what is wrong; "" when nothing
        QString text;
        bool isStreet = false; ///< the cell that is wrong
    };
    [[nodiscard]] Found find(const QString& street, const QString& community) const;
    [[nodiscard]] std::vector<const Division*> named(const QString& name, DivisionLevel, const QString& scope) const;
    [[nodiscard]] Found unknown(const QString& name, DivisionLevel, const QString& scope) const;

    const DivisionTree& m_tree;
    QString m_scope;
    QHash<QString, Found> m_known;
    mutable int m_suggested = 0; ///< unknown names for which the nearest was looked for
};

} // namespace redvest::intake
