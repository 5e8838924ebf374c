// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/stores_named.h"

#include "core/base/text.h"
#include "core/storage/schema/supplies.h"
#include "core/usecases/supplies/ledger_rules.h"
#include "core/usecases/workspace/rights.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

StoresNamed::StoresNamed(const Context& context) : m_division(homeDivision(context.ws))
{
    for (const Store& store : context.reader.all(storage::storeTable())) {
        if (const QString name = normalised(store.name); !store.isArchived || !m_stores.contains(name))
            m_stores.insert(name, store);
    }
    m_makes = m_stores.isEmpty();
}

/// Looked up once: none are made while this is told.
const QString& StoresNamed::offered()
{
    constexpr qsizetype kMostNamed = 8;
    if (!m_offered.isEmpty())
        return m_offered;
    QStringList names;
    for (const Store& store : m_stores) {
        if (!store.isArchived)
            names += store.name;
    }
    names.sort();
    m_offered = (names.size() > kMostNamed ? names.first(kMostNamed) + QStringList{u"…"_s} : names).join(u'、');
    return m_offered;
}

Store StoresNamed::meant(SheetRow& row, SheetField field)
{
    const QString name = row.text(field);
    if (const auto known = m_stores.constFind(name); known != m_stores.constEnd())
        return *known;
    if (!m_makes || name.isEmpty())
        return {};
    Store made;
    made.id = Id<Store>::make();
    made.name = row.name(field);
    made.division = m_division;
    m_stores.insert(name, made);
    m_unkept.insert(made.id);
    m_untold.insert(made.id);
    return made;
}

Store StoresNamed::find(SheetRow& row, SheetField field)
{
    const QString name = row.text(field);
    if (name.isEmpty())
        return {};
    const Store store = meant(row, field);
    if (store.isArchived)
        row.refuse(field, Problems{archivedProblem(u"store"_s, name)});
    if (store.id.isNull())
        row.refuse(field, u"unknown_store",
                   QCoreApplication::translate("Import", "There is no store \"%1\". Write one of these: %2; or add the "
                                                         "store first.")
                       .arg(name, offered()));
    if (m_untold.remove(store.id))
        row.warn(field, u"store_made",
                 QCoreApplication::translate("Import",
                                             "The store \"%1\" was not known and is made. Look whether its name is "
                                             "right.")
                     .arg(name));
    return store;
}

void StoresNamed::keep(const Store& store, Sink& sink)
{
    if (m_unkept.remove(store.id))
        sink.add(storage::storeTable(), store);
}

} // namespace redvest::intake
