// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/divisions.h"

#include "core/base/id.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

QString Identity<Office>::get(const Office&)
{
    return u"office"_s;
}

QString Identity<Term>::get(const Term& t)
{
    return toText(namedUuid({u"term"_s, t.kind, t.name}));
}

const Table<Division>& divisionTable()
{
    static const Table<Division> table("division", {
                                                       column<&Division::name>("name"),
                                                       column<&Division::parent>("parent"),
                                                       column<&Division::level>("level"),
                                                       column<&Division::isPseudo>("pseudo"),
                                                       column<&Division::pinyin>("pinyin"),
                                                       column<&Division::initials>("initials"),
                                                   });
    return table;
}

const Table<Office>& officeTable()
{
    static const Table<Office> table("office", {
                                                   column<&Office::name>("name"),
                                                   column<&Office::division>("division"),
                                                   column<&Office::level>("level"),
                                                   column<&Office::contact>("contact"),
                                                   column<&Office::phone>("phone"),
                                                   column<&Office::otherApproves>("other_approves"),
                                                   column<&Office::idleMinutes>("idle_minutes"),
                                               });
    return table;
}

const Table<Term>& termTable()
{
    static const Table<Term> table("term", {
                                               column<&Term::kind>("kind"),
                                               column<&Term::name>("name"),
                                               column<&Term::position>("position"),
                                               column<&Term::isArchived>("archived"),
                                           });
    return table;
}

} // namespace redvest::storage
