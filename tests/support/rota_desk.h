// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace of Jing'an in a folder of its own, with people, posts and shifts made by one call each.
// It is Wednesday 2022-03-16, 08:00.

#pragma once

#include "core/usecases/rota/assignments.h"
#include "core/usecases/rota/rota.h"
#include "tests/support/place.h"

#include <QTemporaryDir>

namespace redvest::support {

class RotaDesk
{
public:
    RotaDesk();
    ~RotaDesk();

    [[nodiscard]] Workspace& ws() { return *m_ws; }
    /// Hands the workspace over (to a session); ws() is not to be called again.
    [[nodiscard]] std::unique_ptr<Workspace> take() { return std::move(m_ws); }

    /// Codes of two streets of Jing'an and of a community in the first.
    QString street;
    QString otherStreet;
    QString community;

    /// An adult living in `division`, by default the community.
    Volunteer person(const QString& name, const QString& division = {}, QDate birth = QDate(1985, 5, 5));
    void put(const Volunteer&);
    void qualify(const Volunteer&, QualificationKind, const QString& name, QDate validUntil = {});
    /// A pass of a course, which is made when it is not there yet.
    void train(const Volunteer&, const QString& course, QDate day, QDate validUntil);
    void newEdition(const QString& course, const QString& name, QDate mandatoryFrom);
    Id<Post> post(const QString& name, const QString& site, const QString& division = {},
                  const std::vector<Requirement>& requirements = {}, RiskClass risk = RiskClass::Low);
    /// "2022-03-20", 8, 12: that day from 8 to 12; hours of 24 and more are the next day's.
    Id<Shift> shift(Id<Post>, QDate day, int from, int to, int needed = 2);
    /// As assign with a reason, which must succeed.
    AssignmentStep book(const Volunteer&, Id<Shift>, AssignmentState state = AssignmentState::Accepted);

private:
    QTemporaryDir m_folder;
    test::Place m_place{m_folder.filePath(QStringLiteral("rota.redvest"))};
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_ws;
    int m_people = 0;
};

} // namespace redvest::support
