// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entering and changing a shift, by keyboard.

#pragma once

#include "core/usecases/rota/rota.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/form/bound_form.h"
#include "ui/parts/form/form_desk.h"

class QComboBox;

namespace redvest::ui {

/// A shift as it is typed: times belong to a day, "次日" to the one after it.
struct ShiftEntry
{
    Id<Post> post;
    QDate day;
    std::optional<int> needed = {};
    QString starts = {};
    QString ends = {};
    QString note = {};
    QString breaks = {};
};

class ShiftDesk final : public FormDesk
{
    Q_OBJECT
public:
    explicit ShiftDesk(Session& session, QWidget* parent = nullptr);

    /// For a post that may be null, on a day.
    void startNew(Id<Post> post, QDate day);
    /// Nothing happens when it is not there any more.
    void edit(Id<Shift> id);

Q_SIGNALS:
    void saved(redvest::Id<redvest::Shift> shift, QDate day);

private:
    [[nodiscard]] QComboBox& posts() const;
    void readPosts();
    void showPosts(const std::vector<FieldChoice>& all);
    /// Until all are read, that one can be chosen.
    void offerPost(Id<Post> id);
    void show(const ShiftEntry& entry, const std::optional<Shift>& shown);
    void startNext();
    /// Asks first where people on the shift would not fit it any more.
    void save(bool next);
    void saveAs(const Shift& wanted, const std::optional<Shift>& shown, bool next);
    /// What was typed, and what of it cannot be read.
    [[nodiscard]] Shift typed(Problems& problems) const;

    Session& m_session;
    BoundForm<ShiftEntry> m_fields;
    StoreReading* m_choices; ///< the posts to choose from
    std::optional<Shift> m_shown;
};

} // namespace redvest::ui
