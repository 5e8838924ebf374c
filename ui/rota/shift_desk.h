// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entering and changing a shift, by keyboard.

#pragma once

#include "core/usecases/rota/rota.h"
#include "ui/parts/form/bound_form.h"

#include <QWidget>

#include <memory>

namespace redvest::ui {

class MessageStrip;
class SectionCard;
class Session;

/// A shift as it is typed: times belong to a day, "次日" to the one after it.
struct ShiftEntry
{
    Id<Post> post;
    QDate day;
    std::optional<int> needed = {};
    QString starts = {};
    QString ends = {};
    QString note = {};
};

class ShiftDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit ShiftDesk(Session& session, QWidget* parent = nullptr);
    ~ShiftDesk() override;

    /// For a post that may be null, on a day.
    void startNew(Id<Post> post, QDate day);
    /// Nothing happens when it is not there any more.
    void edit(Id<Shift> id);
    [[nodiscard]] Form* form() const { return m_form.get(); }
    /// What was just saved, with undo.
    [[nodiscard]] MessageStrip* strip() const { return m_strip; }

Q_SIGNALS:
    void closed();
    void saved(redvest::Id<redvest::Shift> shift, QDate day);

private:
    void buildForm();
    void save(bool next);
    /// What was typed, and what of it cannot be read.
    [[nodiscard]] Shift typed(Problems& problems) const;

    Session& m_session;
    SectionCard* m_card;
    MessageStrip* m_strip;
    std::unique_ptr<Form> m_form; ///< made anew for each shift, with its fields
    std::optional<BoundForm<ShiftEntry>> m_fields;
    std::optional<Shift> m_shown;
};

} // namespace redvest::ui
