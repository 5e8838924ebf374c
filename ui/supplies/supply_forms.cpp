// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supplies/supply_forms.h"

#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/supplies/supply_columns.h"

#include <QPushButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<DivisionEntry> divisionsOf(const Workspace& ws)
{
    std::vector<DivisionEntry> entries;
    for (const Division& d : ws.divisions().all()) {
        if (isWithin(d.code, ws.office().division))
            entries.push_back({d.code, d.name, ws.divisions().shortPath(d.code), d.pinyin, d.initials});
    }
    return entries;
}

/// What the forms do: save, show the reasons or tell of it with the way back, begin anew or leave.
template <class Save>
void carryOut(FormDesk& desk, Session& session, const Save& save, const QString& said,
              const std::function<void()>& startNew)
{
    Form* form = desk.form();
    const auto done =
        session.carryOut(save, *desk.strip(), said, [form](const Problems& problems) { form->setProblems(problems); });
    if (!done)
        return;
    form->setClean();
    if (startNew)
        return startNew();
    Q_EMIT desk.closed();
}

} // namespace

ItemDesk::ItemDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session)
{
    setObjectName(u"desk_item"_s);
    form()->addField({.name = u"name"_s, .label = tr("Name"), .required = true});
    form()->addField({.name = u"spec"_s, .label = tr("Specification"), .placeholder = tr("grade, size: KN95, L …")});
    form()->addField({.name = u"category"_s, .label = tr("Category"), .kind = FieldKind::OpenChoice, .keep = true});
    form()->addField({.name = u"unit"_s, .label = tr("Unit"), .required = true, .keep = true, .maxLength = 10});
    form()->addField({.name = u"pack"_s, .label = tr("Pack"), .placeholder = tr("as written on the box")});
    form()->addField(
        {.name = u"safety_stock"_s, .label = tr("Safety stock"), .kind = FieldKind::Number, .maxLength = 10});
    connect(this, &FormDesk::saveRequested, this, &ItemDesk::save);
}

void ItemDesk::edit(const std::optional<Item>& shown)
{
    m_shown = shown;
    setTitle(shown ? itemText(shown->name, shown->spec) : tr("New item"));
    form()->startNew();
    if (shown)
        form()->setValues({{u"name"_s, shown->name},
                           {u"spec"_s, shown->spec},
                           {u"category"_s, shown->category},
                           {u"unit"_s, shown->unit},
                           {u"pack"_s, shown->pack},
                           {u"safety_stock"_s, QString::number(shown->safetyStock)}});
    form()->focusFirst();
}

void ItemDesk::save(bool next)
{
    Item wanted = m_shown.value_or(Item{});
    wanted.name = form()->text(u"name"_s);
    wanted.spec = form()->text(u"spec"_s);
    wanted.category = form()->text(u"category"_s);
    wanted.unit = form()->text(u"unit"_s);
    wanted.pack = form()->text(u"pack"_s);
    wanted.safetyStock = form()->text(u"safety_stock"_s).toLongLong();
    carryOut(
        *this, m_session, [&](Workspace& ws) { return saveItem(ws, m_shown, wanted); },
        tr("%1 saved.").arg(itemText(wanted.name, wanted.spec)),
        next ? std::function<void()>([this] { edit({}); }) : nullptr);
}

StoreDesk::StoreDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session)
{
    setObjectName(u"desk_store"_s);
    form()->addField({.name = u"name"_s, .label = tr("Name"), .required = true});
    form()->addField({.name = u"division"_s, .label = tr("Division"), .kind = FieldKind::Division});
    form()->addField({.name = u"keeper"_s, .label = tr("Keeper")});
    form()->addField({.name = u"phone"_s, .label = tr("Phone"), .kind = FieldKind::Phone});
    form()->setDivisions(divisionsOf(session.workspace()));
    connect(this, &FormDesk::saveRequested, this, &StoreDesk::save);
}

void StoreDesk::edit(const std::optional<Store>& shown)
{
    m_shown = shown;
    setTitle(shown ? shown->name : tr("New store"));
    form()->startNew();
    if (shown)
        form()->setValues({{u"name"_s, shown->name},
                           {u"division"_s, shown->division},
                           {u"keeper"_s, shown->keeper},
                           {u"phone"_s, shown->phone}});
    form()->focusFirst();
}

void StoreDesk::save(bool next)
{
    Store wanted = m_shown.value_or(Store{});
    wanted.name = form()->text(u"name"_s);
    wanted.division = form()->text(u"division"_s);
    wanted.keeper = form()->text(u"keeper"_s);
    wanted.phone = form()->text(u"phone"_s);
    carryOut(
        *this, m_session, [&](Workspace& ws) { return saveStore(ws, m_shown, wanted); },
        tr("%1 saved.").arg(wanted.name), next ? std::function<void()>([this] { edit({}); }) : nullptr);
}

ReversalDesk::ReversalDesk(Session& session, QWidget* parent) : FormDesk(parent), m_session(session)
{
    setObjectName(u"desk_reversal"_s);
    setTitle(tr("Take a line back"));
    form()->addField({.name = u"line"_s, .label = tr("Line"), .wide = true});
    form()->addField({.name = u"reason"_s,
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
    form()->setDerived(u"line"_s,
                       row.movement.day.toString(Qt::ISODate) + u"  "_s + kindText(row.movement.kind) + u"  "_s +
                           itemText(row.item, row.spec) + u"  "_s + thousands(row.quantity) + row.unit + u"  "_s +
                           row.store,
                       tr("Another line with the opposite effect is added; this one stays in the ledger."));
    form()->focusFirst();
}

void ReversalDesk::save()
{
    // A line that takes another one back is not undone: the movement is entered anew.
    std::optional<Outcome<Edits<Movement>>> done;
    if (!m_session.attempt([&] { done = reverseMovement(m_session.workspace(), m_id, form()->text(u"reason"_s)); }))
        return;
    if (!*done)
        return form()->setProblems(done->problems());
    form()->startNew();
    m_session.noteChange((*done)->changes);
    strip()->showMessage(tr("Taken back. Both lines stay in the ledger."));
    Q_EMIT closed();
}

} // namespace redvest::ui
