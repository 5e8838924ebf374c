// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/import/named_records.h"

#include <QCoreApplication>
#include <QSet>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

class OrganisationRules final : public Rules
{
public:
    explicit OrganisationRules(Known& known)
        : m_context(known.context())
        , m_places(m_context.ws)
        , m_bodies(m_context.reader, storage::organisationTable())
    {
        for (const Organisation& body : m_context.reader.all(storage::organisationTable()))
            m_above.insert(body.id, body.parent);
    }
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink& sink) override
    {
        m_above.insert(m_wanted.id, m_wanted.parent);
        return m_bodies.store(sink, m_wanted);
    }

private:
    void readFormerNames(SheetRow&);
    void readParent(SheetRow&);
    [[nodiscard]] bool leadsUp(Id<Organisation> from, Id<Organisation> sought) const;

    Context m_context;
    Places m_places;
    NamedRecords<Organisation> m_bodies;
    QHash<Id<Organisation>, Id<Organisation>> m_above;
    Organisation m_wanted;
};

bool OrganisationRules::leadsUp(Id<Organisation> from, Id<Organisation> sought) const
{
    QSet<Id<Organisation>> passed;
    for (; !from.isNull() && !passed.contains(from); from = m_above.value(from)) {
        if (from == sought)
            return true;
        passed.insert(from);
    }
    return false;
}

/// An organisation that has its row further up in the file, or is there already.
void OrganisationRules::readParent(SheetRow& row)
{
    const QString name = row.name(SheetField::Parent);
    if (name.isEmpty())
        return;
    const Organisation* gone = m_bodies.findArchived(name);
    if (gone != nullptr && gone->id == m_wanted.parent)
        return;
    if (m_bodies.refuseArchived(row, SheetField::Parent, name))
        return;
    const Organisation* parent = m_bodies.find(name);
    if (parent == nullptr)
        row.refuse(SheetField::Parent, u"unknown_organisation",
                   tr("There is no organisation called %1. Put its row before this one.").arg(name.left(40)));
    else if (leadsUp(parent->id, m_wanted.id))
        row.refuse(SheetField::Parent, u"own_ancestor",
                   tr("%1 would belong to itself. Choose an organisation that is not below it.").arg(m_wanted.name));
    else
        m_wanted.parent = parent->id;
}

/// Each name is one organisation's, here as in the form.
void OrganisationRules::readFormerNames(SheetRow& row)
{
    const QString said = tidyFormerNames(row.text(SheetField::FormerNames), m_wanted.name);
    Organisation called;
    called.formerNames = said;
    for (const QString& name : namesBorne(called).mid(1)) {
        const Organisation* other = m_bodies.find(name);
        if (other != nullptr && other->id != m_wanted.id)
            return row.refuse(SheetField::FormerNames, u"name_taken",
                              tr("%1 goes by the name %2. Take it out of one of the two.").arg(other->name, name));
    }
    if (!said.isEmpty())
        m_wanted.formerNames = tidyFormerNames(said, m_wanted.name);
}

QString OrganisationRules::read(SheetRow& row)
{
    const QString name = row.name(SheetField::Name);
    m_bodies.refuseArchived(row, SheetField::Name, name);
    m_wanted = m_bodies.begun(m_context.ws, name);
    if (searchFolded(m_wanted.name) != searchFolded(name))
        row.warn(SheetField::Name, u"former_name",
                 tr("%1 is called %2 now. The row is taken for it.").arg(name.left(40), m_wanted.name));
    readFormerNames(row);
    overwrite(m_wanted.kind, row.text(SheetField::Category));
    overwrite(m_wanted.division, m_places.resolve(row, SheetField::Street, SheetField::Community));
    overwrite(m_wanted.contact, row.prose(SheetField::Contact));
    overwrite(m_wanted.phone, row.phone(SheetField::Phone, m_wanted.phone));
    readParent(row);
    return NamedRecords<Organisation>::keyOf(m_wanted.name);
}

} // namespace

std::unique_ptr<Rules> organisationRules(Known& known)
{
    return std::make_unique<OrganisationRules>(known);
}

} // namespace redvest::intake
