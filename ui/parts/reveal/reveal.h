// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Half a minute in which full numbers stand on the screen. When it ends, what was copied of them is taken out of the
// clipboard again, unless something else is in it by then.

#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace redvest::ui {

class Reveal final : public QObject
{
    Q_OBJECT
public:
    explicit Reveal(QObject* parent = nullptr);
    ~Reveal() override;

    /// Begins, with the seconds of usecases/reading; one that is on ends first.
    void start(const QStringList& values);
    void end();
    [[nodiscard]] bool isOn() const { return m_left > 0; }
    [[nodiscard]] int secondsLeft() const { return m_left; }

Q_SIGNALS:
    /// At once, then each second.
    void ticked(int secondsLeft);
    void ended();

private:
    void tick();

    QTimer m_second;
    QStringList m_values;
    int m_left = 0;
};

} // namespace redvest::ui
