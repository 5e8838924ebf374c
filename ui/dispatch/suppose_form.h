// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is supposed, line by line: more people from a division, a course for some, posts closed. Enter takes a line,
// Del takes one back.

#pragma once

#include "ui/dispatch/seat_wishes.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace redvest::ui {

class ChoiceLine;
class DivisionPicker;
class Session;
class StoreReading;

enum class SupposedKind {
    MorePeople,  ///< so many from a division, with a skill or without
    TrainSome,   ///< so many of a division pass a course
    TrainMarked, ///< those marked in the proposal pass a course
    CloseShifts  ///< the shifts marked need nobody
};

struct SupposedLine
{
    SupposedKind kind = SupposedKind::MorePeople;
    int people = 0;
    QString division{};
    QString word{}; ///< the skill or the course
    std::vector<Id<Volunteer>> marked{};
    std::vector<Id<Shift>> shifts{};
    QString said{}; ///< as it is listed
};

class SupposeForm final : public QWidget
{
    Q_OBJECT
public:
    SupposeForm(Session& session, std::function<MarkedSeats()> marked, QWidget* parent);

    [[nodiscard]] const std::vector<SupposedLine>& lines() const { return m_lines; }
    void clear();

Q_SIGNALS:
    void changed();
    void left(); ///< Esc

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Words
    {
        QStringList skills;
        QStringList courses;
    };

    void build();
    void readWords();
    void arrange();
    void take();
    void takeBack();
    void showLines();
    /// What the fields say; nothing, and why is shown, where something is missing.
    [[nodiscard]] std::optional<SupposedLine> typed();
    [[nodiscard]] QString whyNot(const SupposedLine& line) const;
    [[nodiscard]] QString saidOf(const SupposedLine& line) const;
    [[nodiscard]] SupposedKind kind() const;

    Session& m_session;
    std::function<MarkedSeats()> m_marked;
    std::vector<SupposedLine> m_lines;
    QComboBox* m_kind;
    QSpinBox* m_people;
    DivisionPicker* m_division;
    ChoiceLine* m_word;
    QPushButton* m_take;
    QListWidget* m_list;
    QLabel* m_why;
    StoreReading* m_reading;
    Words m_words;
};

} // namespace redvest::ui
