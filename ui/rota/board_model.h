// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the board shows, line by line: headings of streets or sites and the posts under them, narrowed by words and to
// where people are missing. Words for every cell, read by eye and by a screen reader.

#pragma once

#include "core/domain/rota_board.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace redvest::ui {

enum class BoardGrouping { Street, Site };

/// A heading with the posts under it, or a post.
struct BoardLine
{
    int post = -1;     ///< place among the posts of the board; -1: a heading
    QString text = {}; ///< of a heading; the name of a post as it stands in the first column
    BoardSum sum = {}; ///< of the posts under a heading, within the period
    int posts = 0;     ///< how many of them
    [[nodiscard]] bool isHeading() const { return post < 0; }
};

/// A shift on the board; shift -1: the name of the post, or a heading.
struct BoardCell
{
    int line = -1;
    int shift = -1;
    bool operator==(const BoardCell&) const = default;
};

class BoardModel final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setBoard(RotaBoard board);
    [[nodiscard]] const RotaBoard& board() const { return m_board; }
    /// Posts that these words find (post, site, place, service), and only those that miss somebody where that is asked.
    void showOnly(const QStringList& words, bool isShort);
    void groupBy(BoardGrouping grouping);
    /// One shift as it stands now; nothing when it is not there.
    void setShift(const BoardShift& shift);

    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    [[nodiscard]] const BoardLine& line(int at) const { return m_lines[std::size_t(at)]; }
    /// Null for a heading.
    [[nodiscard]] const BoardPost* postAt(int line) const;
    /// Null where the cell holds no shift.
    [[nodiscard]] const BoardShift* shiftAt(BoardCell cell) const;
    [[nodiscard]] BoardCell cellOf(Id<Shift> shift) const; ///< line -1 where it is not shown
    [[nodiscard]] int lineOf(Id<Post> post) const;         ///< -1 where it is not shown
    /// The shift of the line that is on at that time, else the one nearest to it; -1 for none.
    [[nodiscard]] int nearestShift(int line, Instant at) const;
    /// The next line of a post from `line` on in steps of that sign, it included; -1 for none.
    [[nodiscard]] int postLine(int line, int step) const;
    /// Everything a cell says: post, site, time, how many of how many, who is asked, what is missing.
    [[nodiscard]] QString wordsOf(BoardCell cell) const;
    [[nodiscard]] qint64 gap() const { return m_gap; } ///< of all lines shown
    [[nodiscard]] int postsShown() const { return m_postsShown; }

Q_SIGNALS:
    void reset();               ///< other lines
    void lineChanged(int line); ///< the same line, other figures

private:
    void arrange();
    void addLine(std::size_t post);
    [[nodiscard]] QString groupOf(const BoardPost& post) const;
    void sumUp();

    RotaBoard m_board;
    std::vector<QString> m_texts; ///< what each post is found by; as long as posts once somebody searches
    std::vector<BoardLine> m_lines;
    QStringList m_words;
    bool m_isShort = false;
    BoardGrouping m_grouping = BoardGrouping::Street;
    qint64 m_gap = 0;
    int m_postsShown = 0;
};

/// How a level is called on the screen.
[[nodiscard]] QString levelName(BoardLevel);

} // namespace redvest::ui
