// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/merge_fields.h"

#include "core/domain/masks.h"
#include "core/storage/schema/volunteers.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<FieldGroup> makeGroups()
{
    const std::vector<FieldGroup> together{
        {u"document_number"_s,
         {u"document_number"_s, u"document_kind"_s, u"verification"_s, u"verification_reason"_s, u"verified_on"_s}},
        {u"guardian_name"_s, {u"guardian_name"_s, u"guardian_phone"_s, u"guardian_consent_on"_s}},
        {u"agreement_on"_s, {u"agreement_on"_s, u"agreement_until"_s}},
        {u"consent_on"_s,
         {u"consent_on"_s, u"legal_basis"_s, u"consent_version"_s, u"consent_withdrawn_on"_s,
          u"sensitive_consent_on"_s}}};
    const QStringList left{u"status"_s, u"registered_at"_s, u"merged_into"_s};
    std::vector<FieldGroup> groups;
    for (const storage::ColumnSpec& c : storage::volunteerTable().spec().columns) {
        if (c.isDerived || left.contains(c.name))
            continue;
        const auto of = std::find_if(together.begin(), together.end(),
                                     [&](const FieldGroup& g) { return g.columns.contains(c.name); });
        if (of == together.end())
            groups.push_back({c.name, {c.name}});
        else if (of->field == c.name)
            groups.push_back(*of);
    }
    return groups;
}

bool isSaid(const storage::Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return !text->isEmpty() && !isPlaceholder(*text);
    return value != storage::Value(qint64(0));
}

storage::Value valueOf(const Volunteer& v, const QString& column)
{
    const auto& table = storage::volunteerTable();
    return table.values(v)[std::size_t(table.spec().columnIndex(column))];
}

/// Of a group that has several columns the one that says whether it is there; kinds and words always say something.
bool saysAlone(const FieldGroup& group, const QString& column)
{
    return column == group.field || (group.field == u"consent_on" && column == u"consent_withdrawn_on") ||
           (group.field == u"guardian_name" && column == u"guardian_phone");
}

QDate lastWord(const Volunteer& v)
{
    return std::max({v.consentOn.isValid() ? v.consentOn : QDate(1, 1, 1),
                     v.consentWithdrawnOn.isValid() ? v.consentWithdrawnOn : QDate(1, 1, 1)});
}

} // namespace

const std::vector<FieldGroup>& mergeGroups()
{
    static const std::vector<FieldGroup> groups = makeGroups();
    return groups;
}

const FieldGroup* mergeGroup(const QString& field)
{
    const auto& groups = mergeGroups();
    const auto at =
        std::find_if(groups.begin(), groups.end(), [&](const FieldGroup& g) { return g.columns.contains(field); });
    return at == groups.end() ? nullptr : &*at;
}

bool saysAny(const Volunteer& v, const FieldGroup& group)
{
    if (group.field == u"sex")
        return v.sex != Sex::Unknown;
    return std::any_of(group.columns.begin(), group.columns.end(),
                       [&](const QString& column) { return saysAlone(group, column) && isSaid(valueOf(v, column)); });
}

bool saysOther(const Volunteer& a, const Volunteer& b, const FieldGroup& group)
{
    return std::any_of(group.columns.begin(), group.columns.end(),
                       [&](const QString& column) { return valueOf(a, column) != valueOf(b, column); });
}

bool takesByRule(const Volunteer& keep, const Volunteer& duplicate, const FieldGroup& group)
{
    if (!saysAny(duplicate, group))
        return false;
    if (group.field == u"may_publish")
        return false; // whoever once said no is asked again
    if (group.field == u"consent_on")
        return lastWord(duplicate) > lastWord(keep);
    if (group.field == u"keep_until")
        return duplicate.keepUntil > keep.keepUntil;
    if (group.field == u"agreement_on")
        return !keep.agreementOn.isValid() || duplicate.agreementOn > keep.agreementOn;
    if (group.field == u"health_declared_at")
        return keep.healthDeclaredAt < duplicate.healthDeclaredAt;
    return !saysAny(keep, group);
}

Volunteer withFields(const Volunteer& keep, const Volunteer& duplicate, const QStringList& fields)
{
    const auto& table = storage::volunteerTable();
    std::vector<storage::Value> values = table.values(keep);
    const std::vector<storage::Value> others = table.values(duplicate);
    for (const QString& field : fields) {
        const FieldGroup* group = mergeGroup(field);
        for (const QString& column : group ? group->columns : QStringList()) {
            const auto at = std::size_t(table.spec().columnIndex(column));
            const auto* text = std::get_if<QString>(&others[at]);
            if (!text || !isPlaceholder(*text))
                values[at] = others[at];
        }
    }
    Volunteer wanted = table.record(keep.id.text(), std::move(values));
    if (duplicate.status == VolunteerStatus::Suspended && wanted.status == VolunteerStatus::Active)
        wanted.status = duplicate.status; // who was suspended on one record is it
    if (duplicate.registeredAt.isSet() &&
        (!wanted.registeredAt.isSet() || duplicate.registeredAt < wanted.registeredAt))
        wanted.registeredAt = duplicate.registeredAt;
    return wanted;
}

} // namespace redvest
