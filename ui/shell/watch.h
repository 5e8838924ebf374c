// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks after what others do: in a shared workspace, or one open for reading while another program writes, it tells
// within two seconds what they changed, and whether the server answers. On a thread of its own: a server that is away
// must not hold up the window.

#pragma once

#include "core/domain/history.h"
#include "core/usecases/workspace/workspace.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace redvest::ui {

class Watch final : public QObject
{
    Q_OBJECT
public:
    /// `open` is called on the watch's thread.
    explicit Watch(std::function<std::unique_ptr<Workspace>()> open, QObject* parent = nullptr);
    ~Watch() override;

Q_SIGNALS:
    void changed(const redvest::ChangeSet& changes);
    /// The server went away, or is back.
    void reached(bool isThere, const QString& sentence);

private:
    void look(bool askAnyway);

    std::function<std::unique_ptr<Workspace>()> m_open;
    std::unique_ptr<Workspace> m_workspace; ///< the thread's own
    bool m_isThere = true;
    int m_looks = 0;
    QThread m_thread;
    QObject m_worker; ///< lives on the thread
};

} // namespace redvest::ui
