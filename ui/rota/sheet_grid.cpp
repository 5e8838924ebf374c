// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/sheet_grid.h"

#include "ui/rota/rota_words.h"

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString knownText(const SheetRowLine& line)
{
    if (line.turns == 0)
        return stateName(line.state);
    const auto clock = [](Instant at) { return at.isSet() ? localTime(at).toString(u"HH:mm"_s) : u"…"_s; };
    return u"%1–%2"_s.arg(clock(line.present.from), clock(line.present.to));
}

} // namespace

std::vector<SheetGrid::Line> SheetGrid::linesOf(const ShiftSheet& sheet) const
{
    std::vector<Line> lines;
    for (const SheetRowLine& line : sheet.people)
        lines.push_back({{.code = line.code, .volunteer = line.volunteer}, line.name, knownText(line)});
    return lines;
}

void SheetGrid::setSheet(ShiftSheet sheet)
{
    beginResetModel();
    m_lines = linesOf(sheet);
    m_sheet = std::move(sheet);
    endResetModel();
    Q_EMIT typedChanged();
}

void SheetGrid::renew(ShiftSheet sheet)
{
    beginResetModel();
    std::vector<Line> lines = linesOf(sheet);
    for (const Line& old : m_lines) {
        if (isRowEmpty(old.typed.in, old.typed.out))
            continue;
        const auto at = std::find_if(lines.begin(), lines.end(),
                                     [&](const Line& line) { return line.typed.volunteer == old.typed.volunteer; });
        if (at == lines.end()) {
            lines.push_back(old);
            continue;
        }
        const QString code = at->typed.code;
        at->typed = old.typed;
        at->typed.code = code;
    }
    m_lines = std::move(lines);
    m_sheet = std::move(sheet);
    endResetModel();
    Q_EMIT typedChanged();
}

int SheetGrid::rowOf(const QString& code) const
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& l) { return l.typed.code == code; });
    return at == m_lines.end() ? -1 : int(at - m_lines.begin());
}

int SheetGrid::rowOf(Id<Volunteer> id) const
{
    const auto at =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& l) { return l.typed.volunteer == id; });
    return at == m_lines.end() ? -1 : int(at - m_lines.begin());
}

int SheetGrid::addWalkIn(Id<Volunteer> id, const QString& name)
{
    if (const int row = rowOf(id); row >= 0)
        return row;
    for (const QString& code : std::as_const(m_sheet.blankCodes)) {
        if (rowOf(code) >= 0)
            continue;
        const int row = int(m_lines.size());
        beginInsertRows({}, row, row);
        m_lines.push_back({{.code = code, .volunteer = id}, name, tr("walk-in")});
        endInsertRows();
        return row;
    }
    return -1;
}

void SheetGrid::mark(int row, const QString& word)
{
    if (row < 0 || row >= rowCount())
        return;
    TypedRow& typed = m_lines[std::size_t(row)].typed;
    typed.in = typed.in == word ? QString() : word;
    typed.out.clear();
    Q_EMIT dataChanged(index(row, In), index(row, Out));
    Q_EMIT typedChanged();
}

std::vector<TypedRow> SheetGrid::typed() const
{
    std::vector<TypedRow> rows;
    for (const Line& line : m_lines) {
        if (!isRowEmpty(line.typed.in, line.typed.out))
            rows.push_back(line.typed);
    }
    return rows;
}

bool SheetGrid::isTyped() const
{
    return !typed().empty();
}

void SheetGrid::clearTyped()
{
    beginResetModel();
    for (Line& line : m_lines)
        line.typed = {.code = line.typed.code, .volunteer = line.typed.volunteer};
    endResetModel();
    Q_EMIT typedChanged();
}

int SheetGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SheetGrid::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString* SheetGrid::textAt(const QModelIndex& index)
{
    TypedRow& typed = m_lines[std::size_t(index.row())].typed;
    switch (index.column()) {
    case In:
        return &typed.in;
    case Out:
        return &typed.out;
    case Rest:
        return &typed.rest;
    case Remark:
        return &typed.remark;
    default:
        return nullptr;
    }
}

QVariant SheetGrid::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const Line& line = m_lines[std::size_t(index.row())];
    switch (index.column()) {
    case Code:
        return sheetCodeInGroups(line.typed.code);
    case Name:
        return line.name;
    case In:
        return line.typed.in;
    case Out:
        return line.typed.out;
    case Rest:
        return line.typed.rest;
    case Remark:
        return line.typed.remark;
    default:
        return line.known;
    }
}

QVariant SheetGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Number"), tr("Full name"), tr("In"),   tr("Out"),
                             tr("Break"),  tr("Remark"),    tr("Known")};
    return titles.value(section);
}

Qt::ItemFlags SheetGrid::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    const bool isTypedInto = index.column() >= In && index.column() <= Remark;
    return isTypedInto ? all | Qt::ItemIsEditable : all;
}

bool SheetGrid::setData(const QModelIndex& index, const QVariant& value, int role)
{
    QString* text = index.isValid() && role == Qt::EditRole ? textAt(index) : nullptr;
    if (text == nullptr)
        return false;
    *text = value.toString().trimmed();
    Q_EMIT dataChanged(index, index);
    Q_EMIT typedChanged();
    return true;
}

} // namespace redvest::ui
