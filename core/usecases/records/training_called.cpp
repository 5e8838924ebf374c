// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/records/training_called.h"

#include "core/storage/schema/rota.h"
#include "core/storage/schema/training.h"
#include "core/usecases/records/called.h"

namespace redvest {

namespace {

template <class T>
Outcome<Id<T>> called(const Workspace& ws, const storage::Table<T>& table, const QString& text)
{
    const auto id = records::recordCalled(ws, table.spec(), text, records::Among::PresentFirst);
    if (!id)
        return id.problems();
    return Id<T>::fromText(*id);
}

} // namespace

Outcome<Id<TrainingRecord>> trainingRecordCalled(const Workspace& ws, const QString& text)
{
    return called(ws, storage::trainingRecordTable(), text);
}

Outcome<Id<TrainingSession>> sessionCalled(const Workspace& ws, const QString& text)
{
    return called(ws, storage::sessionTable(), text);
}

Outcome<Id<Course>> courseCalled(const Workspace& ws, const QString& text)
{
    return called(ws, storage::courseTable(), text);
}

Outcome<Id<Post>> postCalled(const Workspace& ws, const QString& text)
{
    return called(ws, storage::postTable(), text);
}

} // namespace redvest
