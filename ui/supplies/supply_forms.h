// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forms of an item, of a store, and of the reason why a line of the ledger is taken back.

#pragma once

#include "core/usecases/supplies/supplies.h"
#include "ui/parts/form/bound_form.h"
#include "ui/parts/form/form_desk.h"

namespace redvest::ui {

class Session;

class ItemDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit ItemDesk(Session& session, QWidget* parent = nullptr);
    /// Nothing: a new item. What was typed for the same item before stays.
    void edit(const std::optional<Item>& shown);

private:
    void save(bool next);

    Session& m_session;
    BoundForm<Item> m_fields;
    std::optional<Item> m_shown;
};

class StoreDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit StoreDesk(Session& session, QWidget* parent = nullptr);
    void edit(const std::optional<Store>& shown);

private:
    void save(bool next);

    Session& m_session;
    BoundForm<Store> m_fields;
    std::optional<Store> m_shown;
};

class ReversalDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit ReversalDesk(Session& session, QWidget* parent = nullptr);
    void ask(const MovementRow& row);

private:
    void save();

    Session& m_session;
    Field* m_line;
    Field* m_reason;
    Id<Movement> m_id;
};

} // namespace redvest::ui
