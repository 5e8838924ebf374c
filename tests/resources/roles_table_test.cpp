// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the manual says of roles is what the program does.

#include "tests/support/roles_table.h"

#include "core/domain/deeds.h"
#include "core/usecases/workspace/rights.h"

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::test;

TEST_CASE("The manual's table of roles has every deed, and says of each who may", "[manual][deeds]")
{
    const RolesTable table = rolesTable();
    const QHash<QString, QString> words = chinese();
    QStringList roles;
    for (std::size_t i = 0; i < EnumWords<Role>::words.size(); ++i)
        roles << words.value(roleName(static_cast<Role>(i)));
    CHECK(table.roles == roles);
    CHECK(table.rows.size() == qsizetype(deedRules().size()));
    for (const DeedRule& rule : deedRules()) {
        const QString commands = commandCell(rule.commands);
        INFO(wordOf(rule.deed).toStdString() << ": " << commands.toStdString());
        REQUIRE(table.rows.contains(commands));
        QStringList marks;
        for (std::size_t i = 0; i < EnumWords<Role>::words.size(); ++i) {
            Account account;
            account.roles = {{static_cast<Role>(i), Area::All}};
            marks << (mayDo(account, rule.deed) ? u"✓"_s : u"—"_s);
        }
        CHECK(table.rows.value(commands).marks.join(u' ').toStdString() == marks.join(u' ').toStdString());
    }
}
