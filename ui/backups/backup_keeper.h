// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes backups without being asked: at start, every half hour when something was written, and at closing. It also
// moves what was saved from the write-ahead log into the file after a minute in which nobody typed. Both are done by a
// job on a connection of its own, so typing never waits for them.

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
    /// At closing, when the window is gone: the last backup, made by a job. When that takes longer than a moment a
    /// small card says what is done and how long it still takes. Returns when it is made. A failure is told at the next
    /// start, for nobody is there any more.
    void finish();
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
    /// How long the last backup will take: as the one before, else by the size of the file.
    [[nodiscard]] qint64 expectedMs() const;

    Session& m_session;
    const Clock& m_clock;
    QTimer m_timer;
    Instant m_last;
    Instant m_tried;     ///< when one was last made, or failed
    qint64 m_tookMs = 0; ///< the last one made; 0 when none was
    bool m_isBusy = false;
    bool m_hasWritten = false;  ///< since the last backup
    bool m_wroteLately = false; ///< since the last tick
    bool m_isCopyDue = false;
    bool m_hasFailed = false; ///< the last one tried
};

} // namespace redvest::ui
