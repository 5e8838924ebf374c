// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small office: Jing'an on 20 March 2022, 10:00, with people, a course and stores to work on.

#pragma once

#include "core/base/clock.h"
#include "core/domain/supplies.h"
#include "core/domain/training.h"
#include "core/usecases/workspace/workspace.h"
#include "tests/support/place.h"

#include <QTemporaryDir>

namespace redvest {

struct Scene
{
    QTemporaryDir folder;
    test::Place place{folder.filePath(QStringLiteral("desk.redvest"))};
    FixedClock clock{atLocal(QDate(2022, 3, 20), QTime(10, 0))};
    std::unique_ptr<Workspace> ws;

    explicit Scene(const QString& actor = QStringLiteral("李测"));

    /// Registered people with pinyin keys; the tail of the number is 0019, 0027 …
    std::vector<Volunteer> addPeople(const QStringList& names);
    /// Saved through the use-cases; the test ends when one of them has a Problem.
    Course addCourse(const QString& name, int validDays = 90);
    Edition addEdition(const Course& course, const QString& name, QDate mandatoryFrom = {});
    TrainingSession addSession(const Course& course, const Edition& edition, const QString& name, QDate day);
    Item addItem(const QString& name, const QString& spec = {}, qint64 safetyStock = 0);
    Store addStore(const QString& name);
    /// A receipt of a lot; an invalid expiry and an empty batch: goods without a lot.
    Movement receive(const Item& item, const Store& store, qint64 quantity, const QString& batch = {},
                     QDate expiresOn = {}, QDate day = QDate(2022, 3, 18));
};

} // namespace redvest
