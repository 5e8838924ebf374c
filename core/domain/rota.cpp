// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/rota.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

Id<Requirement> requirementId(Id<Post> post, RequirementKind kind, const QString& name)
{
    return {namedUuid({u"requirement"_s, post.text(), wordOf(kind), name})};
}

Id<Assignment> assignmentId(Id<Shift> shift, Id<Volunteer> volunteer)
{
    return {namedUuid({u"assignment"_s, shift.text(), volunteer.text()})};
}

} // namespace redvest
