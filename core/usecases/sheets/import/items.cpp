// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/storage/schema/supplies.h"
#include "core/usecases/sheets/import/known.h"
#include "core/usecases/sheets/import/quantity_cell.h"
#include "core/usecases/sheets/import/rules.h"
#include "core/usecases/supplies/ledger_rules.h"
#include "core/usecases/supplies/supply_checks.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

QString itemKey(const QString& name, const QString& spec)
{
    return normalised(name) + u'\x1f' + normalised(spec);
}

class ItemRules final : public Rules
{
public:
    explicit ItemRules(Known& known) : m_shared(known)
    {
        for (const Item& i : known.context().reader.all(storage::itemTable())) {
            if (const QString key = itemKey(i.name, i.spec); !i.isArchived || !m_known.contains(key))
                m_known.insert(key, i);
        }
    }
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;

private:
    Known& m_shared;
    QHash<QString, Item> m_known;
    Item m_said;
    std::optional<qint64> m_safety;
};

QString ItemRules::read(SheetRow& row)
{
    m_said = {};
    m_said.name = row.name(SheetField::Item);
    m_said.spec = row.name(SheetField::Spec);
    m_said.category = row.text(SheetField::Category);
    m_said.unit = row.text(SheetField::Unit);
    m_said.pack = row.text(SheetField::Pack);
    const QString key = itemKey(m_said.name, m_said.spec);
    const auto known = m_known.constFind(key);
    Item wanted = known == m_known.constEnd() ? m_said : *known;
    overwrite(wanted.unit, m_said.unit);
    overwrite(wanted.pack, m_said.pack);
    m_safety = quantityIn(row, SheetField::SafetyStock, wanted);
    if (known != m_known.constEnd() && known->isArchived)
        row.refuse(SheetField::Item, Problems{archivedProblem(u"item"_s, known->name)});
    if (known != m_known.constEnd())
        row.refuse(SheetField::Unit, unitFixed(m_shared.context().reader, *known, wanted));
    return key;
}

RowResult ItemRules::store(SheetRow&, Sink& sink)
{
    const QString key = itemKey(m_said.name, m_said.spec);
    const auto known = m_known.constFind(key);
    Item wanted = known == m_known.constEnd() ? m_said : *known;
    overwrite(wanted.category, m_said.category);
    overwrite(wanted.unit, m_said.unit);
    overwrite(wanted.pack, m_said.pack);
    overwrite(wanted.safetyStock, m_safety);
    if (known == m_known.constEnd()) {
        wanted.id = Id<Item>::make();
        sink.add(storage::itemTable(), wanted);
        if (sink.isDry())
            m_shared.noteUnstored(wanted);
        m_known.insert(key, wanted);
        return RowResult::Added;
    }
    if (wanted == *known)
        return RowResult::Unchanged;
    sink.put(storage::itemTable(), wanted);
    m_known.insert(key, wanted);
    return RowResult::Updated;
}

} // namespace

std::unique_ptr<Rules> itemRules(Known& known)
{
    return std::make_unique<ItemRules>(known);
}

} // namespace redvest::intake
