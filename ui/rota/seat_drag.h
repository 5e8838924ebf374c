// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People on their way to another shift, by mouse: out of the list of who is on a shift or who could be, onto the board
// or onto somebody. They never leave the program: nothing of them is in a form that others read.

#pragma once

#include "core/domain/rota.h"

#include <QMimeData>
#include <QObject>
#include <QPoint>

#include <functional>
#include <optional>
#include <vector>

class QAbstractItemView;

namespace redvest::ui {

/// Somebody to be put on another shift.
struct MovedPerson
{
    Id<Assignment> seat; ///< null for who is on none yet
    Id<Volunteer> volunteer;
    QString name;
    bool operator==(const MovedPerson&) const = default;
};

class SeatMime final : public QMimeData
{
    Q_OBJECT
public:
    explicit SeatMime(std::vector<MovedPerson> people);
    /// Those in the data of a drag; nobody when it is another's.
    [[nodiscard]] static std::vector<MovedPerson> in(const QMimeData* data);

private:
    std::vector<MovedPerson> m_people;
};

/// Lets people be drawn out of a list, and dropped onto one of its rows.
class SeatDrag final : public QObject
{
    Q_OBJECT
public:
    /// The list's own, which is its parent. `chosen`: who is drawn along; nobody, and nothing begins.
    SeatDrag(QAbstractItemView& list, std::function<std::vector<MovedPerson>()> chosen);

    /// Begins a drag of these people from `from`; returns when they are dropped. Nobody: nothing begins.
    static void start(QWidget* from, std::vector<MovedPerson> people);
    /// `row` takes what is dropped on it; until that is said, nothing can be dropped.
    void takeDrops(std::function<void(int row, const std::vector<MovedPerson>&)> take);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool mouse(QEvent* event);
    bool drop(QEvent* event);

    QAbstractItemView& m_list;
    std::function<std::vector<MovedPerson>()> m_chosen;
    std::function<void(int, const std::vector<MovedPerson>&)> m_take;
    std::optional<QPoint> m_pressed; ///< where the mouse went down on a row
    int m_kept = -1;                 ///< the row it went down on, of several that stay selected meanwhile
};

} // namespace redvest::ui
