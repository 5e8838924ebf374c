// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/matrix_model.h"

#include "core/domain/search_text.h"
#include "core/report/training.h"
#include "ui/parts/look/column_width.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/rows_model.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNameWidth = 110;
constexpr int kPlaceWidth = 150;
constexpr int kCourseWidth = 104;
constexpr int kGroundAlpha = 56; ///< so light that text on it stays readable
constexpr int kCellMargin = 6;

QString tr(const char* text)
{
    return QCoreApplication::translate("TrainingPage", text);
}

QColor groundOf(MatrixState state, const Palette& palette)
{
    switch (state) {
    case MatrixState::Valid:
        return palette.filled;
    case MatrixState::Expiring:
        return palette.warn;
    case MatrixState::Superseded:
        return palette.trainable;
    case MatrixState::Expired:
    case MatrixState::Missing:
        return palette.accent;
    }
    return palette.card;
}

QString countsText(const MatrixCourse& course)
{
    QStringList said;
    for (int state = 0; state < int(EnumWords<MatrixState>::words.size()); ++state)
        said << matrixStateText(MatrixState(state)) + u' ' + thousands(course.count(MatrixState(state)));
    return course.name + u'\n' + said.join(u" · "_s);
}

QString saidOf(const MatrixCell& cell, const MatrixCourse& course)
{
    const QString until = cell.until.isValid() ? u' ' + cell.until.toString(Qt::ISODate) : QString();
    return course.name + u": "_s + matrixStateText(cell.state) + until;
}

} // namespace

QString matrixStateText(MatrixState state)
{
    switch (state) {
    case MatrixState::Valid:
        return tr("Valid");
    case MatrixState::Expiring:
        return tr("Expiring");
    case MatrixState::Superseded:
        return tr("Superseded");
    case MatrixState::Expired:
        return tr("Expired");
    case MatrixState::Missing:
        return tr("Missing");
    }
    return {};
}

void MatrixModel::setMatrix(TrainingMatrix matrix, std::vector<QString> searchTexts)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    m_texts = std::move(searchTexts);
    arrange();
    endResetModel();
}

void MatrixModel::showOnly(std::optional<MatrixState> state, const QStringList& words)
{
    beginResetModel();
    m_state = state;
    m_words = words;
    arrange();
    endResetModel();
}

const MatrixCourse* MatrixModel::course(int column) const
{
    const int at = column - kCourses;
    return at >= 0 && at < int(m_matrix.courses.size()) ? &m_matrix.courses[std::size_t(at)] : nullptr;
}

QStringList MatrixModel::sums(std::optional<MatrixState> state) const
{
    QStringList texts{state ? matrixStateText(*state) : tr("Valid of all"), QString()};
    for (const MatrixCourse& course : m_matrix.courses) {
        const qint64 counting = course.count(MatrixState::Valid) + course.count(MatrixState::Expiring);
        texts << (state ? thousands(course.count(*state))
                        : thousands(counting) + u" / "_s + thousands(qint64(m_matrix.people.size())));
    }
    return texts;
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kCourses + int(m_matrix.courses.size());
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::size_t person = m_order[std::size_t(index.row())];
    if (role == IdRole)
        return m_matrix.people[person].id.text();
    if (const MatrixCourse* column = course(index.column()))
        return courseData(m_matrix.cell(person, std::size_t(index.column() - kCourses)), *column, role);
    if (role == Qt::DisplayRole || role == SortRole)
        return index.column() == 0 ? m_matrix.people[person].name : m_matrix.people[person].place;
    return {};
}

QVariant MatrixModel::courseData(const MatrixCell& cell, const MatrixCourse& course, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return report::matrixSign(cell, m_matrix.day);
    case kState:
        return int(cell.state);
    case Qt::ToolTipRole:
        return tipText(saidOf(cell, course));
    case Qt::AccessibleTextRole:
        return saidOf(cell, course);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const MatrixCourse* column = course(section);
    switch (role) {
    case Qt::DisplayRole:
        return column != nullptr ? column->name : section == 0 ? tr("Full name") : tr("Lives in");
    case Qt::ToolTipRole:
        return column != nullptr ? QVariant(tipText(countsText(*column))) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextWordWrap);
    case WidthRole:
        return scaledToText(column != nullptr ? kCourseWidth : section == 0 ? kNameWidth : kPlaceWidth);
    case LeastWidthRole:
        return scaledToText(kCourseWidth) / 2;
    default:
        return {};
    }
}

void MatrixModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void MatrixModel::arrange()
{
    m_order.resize(m_matrix.people.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    std::erase_if(m_order, [this](std::size_t at) {
        return (m_state && !m_matrix.has(at, *m_state)) || !hasWords(m_texts[at], m_words);
    });
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    const auto less = [this](std::size_t a, std::size_t b) {
        if (m_sortColumn == 0)
            return a < b; // people are read by name
        if (m_sortColumn < kCourses)
            return m_matrix.people[a].place < m_matrix.people[b].place;
        const MatrixCell& left = m_matrix.cell(a, std::size_t(m_sortColumn - kCourses));
        const MatrixCell& right = m_matrix.cell(b, std::size_t(m_sortColumn - kCourses));
        return left.state != right.state ? left.state < right.state : left.until < right.until;
    };
    const bool isDown = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](std::size_t a, std::size_t b) { return isDown ? less(b, a) : less(a, b); });
}

/// Painted by hand: a table of five thousand people has cells by the thousand in sight, none of which needs a style.
void MatrixPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant state = index.data(MatrixModel::kState);
    if (!state.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    const Palette& palette = paletteFor(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isSelected ? palette.shade : palette.card);
    QColor ground = groundOf(MatrixState(state.toInt()), palette);
    ground.setAlpha(kGroundAlpha);
    painter->fillRect(option.rect.adjusted(1, 1, -1, -1), ground);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(palette.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->setPen(palette.text);
    painter->setFont(option.font);
    painter->drawText(option.rect.adjusted(kCellMargin, 0, -kCellMargin, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data().toString());
}

} // namespace redvest::ui
