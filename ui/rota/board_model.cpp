// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/board_model.h"

#include "core/domain/search_text.h"
#include "ui/rota/rota_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Board", text);
}

bool missesSomebody(const BoardPost& post)
{
    return std::any_of(post.shifts.begin(), post.shifts.end(), [](const BoardShift& s) { return s.gap() > 0; });
}

/// How far a time is from a shift; 0 while it is on.
qint64 distance(const BoardShift& shift, Instant at)
{
    if (shift.span.contains(at))
        return 0;
    return std::min(std::llabs(shift.span.from.ms - at.ms), std::llabs(shift.span.to.ms - at.ms)) + 1;
}

} // namespace

QString levelName(BoardLevel level)
{
    switch (level) {
    case BoardLevel::CalledOff:
        return tr("called off");
    case BoardLevel::Full:
        return tr("complete");
    case BoardLevel::Asked:
        return tr("enough are asked");
    case BoardLevel::Short:
        return tr("some are missing");
    case BoardLevel::Bare:
        return tr("more than half are missing");
    }
    return {};
}

void BoardModel::setBoard(RotaBoard board)
{
    m_board = std::move(board);
    m_texts.clear();
    arrange();
}

void BoardModel::showOnly(const QStringList& words, bool isShort)
{
    m_words = words;
    m_isShort = isShort;
    arrange();
}

void BoardModel::groupBy(BoardGrouping grouping)
{
    m_grouping = grouping;
    arrange();
}

QString BoardModel::groupOf(const BoardPost& post) const
{
    return m_grouping == BoardGrouping::Street ? post.place.section(u" › "_s, 0, 0)
                                               : post.siteName + u" · "_s + post.place;
}

/// What each post is found by is made when somebody first searches: opening need not wait for it.
void BoardModel::arrange()
{
    if (!m_words.isEmpty() && m_texts.empty()) {
        for (const BoardPost& post : m_board.posts)
            m_texts.push_back(namesSearchText({post.name, post.siteName, post.place, post.category}));
    }
    m_lines.clear();
    m_lines.reserve(m_board.posts.size() + 64);
    m_postsShown = 0;
    for (std::size_t at = 0; at < m_board.posts.size(); ++at) {
        const bool isFound = m_words.isEmpty() || hasWords(m_texts[at], m_words);
        if (isFound && (!m_isShort || missesSomebody(m_board.posts[at])))
            addLine(at);
    }
    sumUp();
    Q_EMIT reset();
}

void BoardModel::addLine(std::size_t at)
{
    const BoardPost& post = m_board.posts[at];
    const QString group = groupOf(post);
    const int above = m_lines.empty() ? -1 : m_lines.back().post;
    if (above < 0 || groupOf(m_board.posts[std::size_t(above)]) != group)
        m_lines.push_back({.text = group});
    const QString name = m_grouping == BoardGrouping::Street && !post.siteName.isEmpty()
                             ? post.name + u" · "_s + post.siteName
                             : post.name;
    m_lines.push_back({.post = int(at), .text = name});
    ++m_postsShown;
}

void BoardModel::sumUp()
{
    m_gap = 0;
    BoardLine* heading = nullptr;
    for (BoardLine& line : m_lines) {
        if (line.isHeading()) {
            heading = &line;
            heading->sum = {};
            heading->posts = 0;
            continue;
        }
        line.sum = sumWithin(m_board.posts[std::size_t(line.post)], m_board.period);
        m_gap += line.sum.gap;
        if (heading != nullptr) {
            heading->sum += line.sum;
            ++heading->posts;
        }
    }
}

void BoardModel::setShift(const BoardShift& shift)
{
    for (BoardPost& post : m_board.posts) {
        const auto at = std::find_if(post.shifts.begin(), post.shifts.end(),
                                     [&](const BoardShift& known) { return known.id == shift.id; });
        if (at == post.shifts.end())
            continue;
        const int lane = at->lane;
        *at = shift;
        at->lane = lane;
        sumUp();
        const int line = lineOf(post.id);
        if (line < 0)
            return;
        Q_EMIT lineChanged(line);
        for (int above = line; above >= 0; --above) {
            if (m_lines[std::size_t(above)].isHeading())
                return Q_EMIT lineChanged(above);
        }
        return;
    }
}

const BoardPost* BoardModel::postAt(int line) const
{
    if (line < 0 || line >= lineCount() || m_lines[std::size_t(line)].isHeading())
        return nullptr;
    return &m_board.posts[std::size_t(m_lines[std::size_t(line)].post)];
}

const BoardShift* BoardModel::shiftAt(BoardCell cell) const
{
    const BoardPost* post = postAt(cell.line);
    const bool isThere = post != nullptr && cell.shift >= 0 && cell.shift < int(post->shifts.size());
    return isThere ? &post->shifts[std::size_t(cell.shift)] : nullptr;
}

BoardCell BoardModel::cellOf(Id<Shift> shift) const
{
    for (int line = 0; line < lineCount(); ++line) {
        const BoardPost* post = postAt(line);
        for (std::size_t i = 0; post != nullptr && i < post->shifts.size(); ++i) {
            if (post->shifts[i].id == shift)
                return {line, int(i)};
        }
    }
    return {};
}

int BoardModel::lineOf(Id<Post> id) const
{
    for (int line = 0; line < lineCount(); ++line) {
        if (const BoardPost* post = postAt(line); post != nullptr && post->id == id)
            return line;
    }
    return -1;
}

int BoardModel::nearestShift(int line, Instant at) const
{
    const BoardPost* post = postAt(line);
    if (post == nullptr || post->shifts.empty())
        return -1;
    const auto nearest = std::min_element(post->shifts.begin(), post->shifts.end(), [&](const auto& a, const auto& b) {
        return distance(a, at) < distance(b, at);
    });
    return int(nearest - post->shifts.begin());
}

int BoardModel::postLine(int line, int step) const
{
    while (line >= 0 && line < lineCount() && m_lines[std::size_t(line)].isHeading())
        line += step;
    return line >= 0 && line < lineCount() ? line : -1;
}

QString BoardModel::wordsOf(BoardCell cell) const
{
    if (cell.line < 0 || cell.line >= lineCount())
        return {};
    const BoardLine& at = line(cell.line);
    if (at.isHeading())
        return tr("%1: %2 posts, %3 missing").arg(at.text, QString::number(at.posts), QString::number(at.sum.gap));
    const BoardPost& post = *postAt(cell.line);
    QStringList said{post.name, post.siteName, post.place};
    const BoardShift* shift = shiftAt(cell);
    if (shift == nullptr)
        return said.join(u" · "_s) + u'\n' + (post.shifts.empty() ? tr("No shift in this time.") : post.category);
    const QString when = localDate(shift->span.from).toString(u"MM-dd "_s) + timesText(shift->span);
    QStringList figures{tr("needed %1 · here %2 · asked %3").arg(shift->needed).arg(shift->filled).arg(shift->pending)};
    if (shift->gap() > 0)
        figures << tr("%1 missing").arg(shift->gap());
    figures << levelName(levelOf(*shift));
    return said.join(u" · "_s) + u'\n' + when + u'\n' + figures.join(u" · "_s);
}

} // namespace redvest::ui
