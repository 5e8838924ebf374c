// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/invitations.h"

#include "core/storage/queries/scope_condition.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

std::vector<Invitation> seatsInState(const Reader& reader, AssignmentState state, Span starts, const Scope& scope)
{
    const auto ofPerson = [&](const QString& column) { return reader.sealed(volunteerTable().spec(), column); };
    const SealedColumn name = ofPerson(u"name"_s), phone = ofPerson(u"phone"_s);
    const SealedColumn postPhone = reader.sealed(postTable().spec(), u"phone"_s);
    Bindings bindings{{u":state"_s, wordOf(state)},
                      {u":from"_s, toUtcText(starts.from) + u""_s},
                      {u":to"_s, toUtcText(starts.to) + u""_s}};
    const QString where = within(scope, u"x.division"_s, bindings);
    std::vector<Invitation> found;
    reader.each(u"SELECT a.id, a.shift, a.volunteer, a.override_reason, a.note, a.answer_by, s.starts, s.ends, p.id, "
                u"p.name, p.contact, p.phone, x.name, x.address, x.division, v.name, v.phone, v.division "
                u"FROM assignment a JOIN shift s ON s.id = a.shift JOIN post p ON p.id = s.post "
                u"JOIN site x ON x.id = p.site JOIN volunteer v ON v.id = a.volunteer "
                u"WHERE a.state = :state AND a.gone = 0 AND s.starts >= :from AND s.starts < :to AND s.gone = 0 "
                u"AND s.archived = 0 AND %1 ORDER BY s.starts, x.division, x.name, p.name, s.id, a.id"_s.arg(where),
                bindings, [&](const Row& row) {
                    Invitation made;
                    made.assignment = {Id<Assignment>::fromText(row.text(0)),
                                       Id<Shift>::fromText(row.text(1)),
                                       Id<Volunteer>::fromText(row.text(2)),
                                       state,
                                       row.text(3),
                                       row.text(4),
                                       fromUtcText(row.text(5))};
                    made.span = {fromUtcText(row.text(6)), fromUtcText(row.text(7))};
                    made.post = Id<Post>::fromText(row.text(8));
                    made.postName = row.text(9);
                    made.contact = row.text(10);
                    made.contactPhone = postPhone.open(row.text(8), row.text(11));
                    made.siteName = row.text(12);
                    made.address = row.text(13);
                    made.division = row.text(14);
                    made.name = name.open(row.text(2), row.text(15));
                    made.phone = phone.open(row.text(2), row.text(16));
                    made.home = row.text(17);
                    found.push_back(std::move(made));
                });
    return found;
}

} // namespace redvest::storage
