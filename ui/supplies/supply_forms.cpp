// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supplies/supply_forms.h"

#include "ui/desk/session.h"
#include "ui/parts/form/division_index.h"
#include "ui/parts/form/term_choices.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/supplies/supply_columns.h"

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

ItemDesk::ItemDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session), m_fields(*form())
{
    setObjectName(u"desk_item"_s);
    m_fields.add(field<&Item::name>({.label = tr("Name"), .required = true}));
    m_fields.add(field<&Item::spec>({.label = tr("Specification"), .placeholder = tr("grade, size: KN95, L …")}));
    m_fields.add(field<&Item::category>({.label = tr("Category"), .kind = FieldKind::OpenChoice, .keep = true}));
    m_fields.add(field<&Item::unit>(
        {.label = tr("Unit"), .kind = FieldKind::OpenChoice, .required = true, .keep = true, .maxLength = 10}));
    m_fields.add(field<&Item::pack>({.label = tr("Pack"), .placeholder = tr("as written on the box")}));
    m_fields.add(field<&Item::safetyStock>({.label = tr("Safety stock"), .maxLength = 10}));
    new TermChoices(
        session, this, // owned by the desk
        {{&m_fields.at<&Item::category>(), TermList::ItemCategory}, {&m_fields.at<&Item::unit>(), TermList::Unit}});
    connect(this, &FormDesk::saveRequested, this, &ItemDesk::save);
}

void ItemDesk::edit(const std::optional<Item>& shown)
{
    m_shown = shown;
    setTitle(shown ? itemText(shown->name, shown->spec) : tr("New item"));
    form()->startNew();
    if (shown)
        m_fields.show(*shown);
    opened(m_session, u"supplies/item"_s, shown ? shown->id.text() : QString());
    form()->focusFirst();
}

void ItemDesk::save(bool next)
{
    const Item wanted = m_fields.typedOver(m_shown.value_or(Item{}));
    carryOut(
        m_session, [&](Workspace& ws) { return saveItem(ws, m_shown, wanted); },
        tr("%1 saved.").arg(itemText(wanted.name, wanted.spec)),
        next ? std::function<void()>([this] { edit({}); }) : nullptr);
}

StoreDesk::StoreDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session), m_fields(*form())
{
    setObjectName(u"desk_store"_s);
    m_fields.add(field<&Store::name>({.label = tr("Name"), .required = true}));
    m_fields.add(field<&Store::division>({.label = tr("Division"), .kind = FieldKind::Division}));
    m_fields.add(field<&Store::keeper>({.label = tr("Keeper")}));
    m_fields.add(field<&Store::phone>({.label = tr("Phone"), .kind = FieldKind::Phone}));
    form()->setDivisions(divisionEntries(session.workspace().divisions(), session.workspace().office().division));
    connect(this, &FormDesk::saveRequested, this, &StoreDesk::save);
}

void StoreDesk::edit(const std::optional<Store>& shown)
{
    m_shown = shown;
    setTitle(shown ? shown->name : tr("New store"));
    form()->startNew();
    if (shown)
        m_fields.show(*shown);
    opened(m_session, u"supplies/store"_s, shown ? shown->id.text() : QString());
    form()->focusFirst();
}

void StoreDesk::save(bool next)
{
    const Store wanted = m_fields.typedOver(m_shown.value_or(Store{}));
    carryOut(
        m_session, [&](Workspace& ws) { return saveStore(ws, m_shown, wanted); }, tr("%1 saved.").arg(wanted.name),
        next ? std::function<void()>([this] { edit({}); }) : nullptr);
}

ReversalDesk::ReversalDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session)
{
    setObjectName(u"desk_reversal"_s);
    setTitle(tr("Take a line back"));
    m_line = form()->addField({.name = u"line"_s, .label = tr("Line"), .wide = true});
    m_reason = form()->addField({.name = u"reason"_s,
                                 .label = tr("Reason"),
                                 .required = true,
                                 .wide = true,
                                 .placeholder = tr("entered twice, wrong quantity …")});
    form()->setButtonTexts(tr("Take back  Ctrl+Enter"), tr("Take back and close"));
    connect(this, &FormDesk::saveRequested, this, &ReversalDesk::save);
}

void ReversalDesk::ask(const MovementRow& row)
{
    m_id = row.movement.id;
    form()->startNew();
    m_line->setDerived(row.movement.day.toString(Qt::ISODate) + u"  "_s + kindText(row.movement.kind) + u"  "_s +
                           itemText(row.item, row.spec) + u"  "_s + thousands(row.quantity) + row.unit + u"  "_s +
                           row.store,
                       tr("Another line with the opposite effect is added; this one stays in the ledger."));
    opened(m_session, u"supplies/reversal"_s, m_id.text());
    form()->focusFirst();
}

void ReversalDesk::save()
{
    // A line that takes another one back is not undone: the movement is entered anew.
    std::optional<Outcome<Edits<Movement>>> done;
    if (!m_session.attempt([&] { done = reverseMovement(m_session.workspace(), m_id, m_reason->value().toString()); }))
        return;
    if (!*done)
        return form()->setProblems(done->problems());
    form()->startNew();
    dropDraft();
    m_session.noteChange((*done)->changes);
    strip()->showMessage(tr("Taken back. Both lines stay in the ledger."));
    Q_EMIT closed();
}

} // namespace redvest::ui
