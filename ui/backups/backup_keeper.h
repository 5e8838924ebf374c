// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the backups nobody has to think of: at start, every half hour when something was written, at closing; and in a
// minute without typing brings what was saved from the log into the file. Typing never waits: both are done by a job on
// a connection of its own.

#pragma once

#include "core/base/clock.h"
#include "core/domain/backups.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace redvest::ui {

class Session;

class BackupKeeper final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kEveryMinutes = 30;

    /// `clock` is the PC's own, also in a sample. Nothing is backed up of a workspace that is only read, or shared:
    /// that one is kept by its server.
    BackupKeeper(Session& session, const Clock& clock, QObject* parent = nullptr);

    /// The backup at start, the clock for the others, and what has to be told from last time.
    void begin();
    /// A backup when half an hour has gone since the last one and something was written. Else, when nothing was since
    /// the last tick, the log is brought into the file if it has grown long.
    void tick();
    /// At closing: waits for it. A failure is told at the next start, for nobody is there any more.
    void finish();
    /// When the newest backup that counts was made; unset when unknown.
    [[nodiscard]] Instant lastBackup() const { return m_last; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// "Backed up 15:30"; with the reminder when a copy on a stick is due; "Not backed up since …" after a failure.
    [[nodiscard]] QString shown() const;

Q_SIGNALS:
    /// shown() says something else now.
    void changed();
    void failed(const QString& sentence);
    /// A copy on a stick is due: a sentence for the strip, once a start.
    void reminded(const QString& sentence);

private:
    void backUp(BackupCause cause);
    void settle();
    void remind();
    [[nodiscard]] bool isKept() const;

    Session& m_session;
    const Clock& m_clock;
    QTimer m_timer;
    Instant m_last;
    Instant m_tried; ///< when one was last made, or failed
    bool m_isBusy = false;
    bool m_hasWritten = false;  ///< since the last backup
    bool m_wroteLately = false; ///< since the last tick
    bool m_isCopyDue = false;
    bool m_hasFailed = false; ///< the last one tried
};

} // namespace redvest::ui
