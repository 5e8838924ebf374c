// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/watch.h"

#include "core/base/failure.h"

#include <QTimer>

namespace redvest::ui {

namespace {

constexpr int kLookMs = 300;
/// A server announces changes; it is asked all the same every so many looks, which also tells that it is there.
constexpr int kAskEvery = 5;

} // namespace

Watch::Watch(std::function<std::unique_ptr<Workspace>()> open, QObject* parent)
    : QObject(parent)
    , m_open(std::move(open))
{
    qRegisterMetaType<redvest::ChangeSet>();
    m_worker.moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, &m_worker, [this] {
        auto* timer = new QTimer(&m_worker);
        connect(timer, &QTimer::timeout, &m_worker, [this] { look(++m_looks % kAskEvery == 0); });
        connect(&m_thread, &QThread::finished, timer, &QTimer::deleteLater);
        timer->start(kLookMs);
    });
    connect(
        &m_thread, &QThread::finished, &m_worker, [this] { m_workspace.reset(); }, Qt::DirectConnection);
    m_thread.start();
}

Watch::~Watch()
{
    m_thread.quit();
    m_thread.wait();
}

void Watch::look(bool askAnyway)
{
    try {
        if (!m_workspace)
            m_workspace = m_open();
        const ChangeSet changes = m_workspace->changesElsewhere(askAnyway || !m_isThere);
        if (!m_isThere)
            Q_EMIT reached(m_isThere = true, {});
        if (!changes.isEmpty())
            Q_EMIT changed(changes);
    } catch (const Failure& failure) {
        if (m_isThere)
            Q_EMIT reached(m_isThere = false, failure.message());
    }
}

} // namespace redvest::ui
