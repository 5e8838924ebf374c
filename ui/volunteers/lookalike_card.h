// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Possibly registered": who already stands in the register and may be the person on the form. Beside the form, never
// over it; it is not there while there is nobody to name.

#pragma once

#include "core/usecases/volunteers/volunteers.h"

#include <QWidget>

class QVBoxLayout;

namespace redvest::ui {

class SectionCard;

class LookalikeCard final : public QWidget
{
    Q_OBJECT
public:
    explicit LookalikeCard(QWidget* parent = nullptr);

    /// At most three are shown. Those said not to be the same person are left out until forget().
    void setPeople(const std::vector<Lookalike>& people);
    void forget();

Q_SIGNALS:
    void openRequested(redvest::Id<redvest::Volunteer> id);
    /// What is typed shall go into that record.
    void mergeRequested(redvest::Id<redvest::Volunteer> id);

private:
    void addPerson(const Lookalike& person);

    SectionCard* m_card;
    QWidget* m_list;
    QVBoxLayout* m_rows;
    std::vector<Lookalike> m_people;
    std::vector<Id<Volunteer>> m_others; ///< said to be other people
};

} // namespace redvest::ui
