// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The register as the list shows it, read in pool threads: the first people at once, then everybody, kept up with every
// change. The window never waits for it.

#pragma once

#include "core/usecases/volunteers/volunteer_index.h"
#include "ui/desk/jobs.h"

#include <QObject>

#include <memory>
#include <vector>

namespace redvest::ui {

class Session;

class RegisterReading final : public QObject
{
    Q_OBJECT
public:
    using Index = std::shared_ptr<VolunteerIndex>;

    explicit RegisterReading(Session& session, QObject* parent = nullptr);

    /// Begins, or begins anew; what was read before serves on meanwhile.
    void load();
    /// Everybody is in what was read last, not only the first of the list.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// How many people the whole list will have, while only the first are there.
    [[nodiscard]] qint64 listed() const { return m_listed; }

Q_SIGNALS:
    /// From now on this is the register: the first people (isWhole() is false), then everybody.
    void read(const redvest::ui::RegisterReading::Index& index);
    /// The register read last has taken in what changed; rows keep their numbers.
    void followed();
    void failed(const QString& sentence);

private:
    void readFirst();
    void readAll();
    void tell(const Index& index);
    void heed(const ChangeSet& changes);
    /// Only what changed is read. False where that will not do.
    [[nodiscard]] bool follow(VolunteerIndex& index, const ChangeSet& changes);

    Session& m_session;
    Index m_index; ///< told last; null until the first people are read
    bool m_isWhole = false;
    bool m_isReading = false;
    std::vector<ChangeSet> m_missed; ///< since reading began, which may not have seen them
    qint64 m_listed = 0;
    NewestJob m_job;
};

} // namespace redvest::ui
