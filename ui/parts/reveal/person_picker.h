// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A field in which somebody of the register is found by name, pinyin, initials or last digits. The register is read in
// the background, and again when people changed; until then nobody is offered. A number that is sought is noted.

#pragma once

#include "core/usecases/volunteers/volunteer_index.h"
#include "ui/desk/jobs.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/reveal/sought_numbers.h"

#include <memory>

namespace redvest::ui {

class Session;

class PersonPicker final : public Picker
{
    Q_OBJECT
public:
    explicit PersonPicker(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_people != nullptr; }
    /// Null while people are read, and for whom the register has not.
    [[nodiscard]] const VolunteerRow* row(Id<Volunteer>) const;
    /// Masked number and division; "" where row is null.
    [[nodiscard]] QString hintOf(Id<Volunteer>) const;

Q_SIGNALS:
    void loaded();
    /// People could not be read, or Enter was pressed and nobody is as typed.
    void failed(const QString& message);

private:
    [[nodiscard]] std::vector<PickerOffer> offers(const QString& typed, int limit);
    void load();

    Session& m_session;
    SoughtNumbers m_sought;
    std::shared_ptr<VolunteerIndex> m_people; ///< null while it is read
    NewestJob m_loading;
};

} // namespace redvest::ui
