// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/recent_list.h"

#include "core/base/clock.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Office, Folder, Saved, Size, Columns };

constexpr int kMostLines = 5; ///< in sight without scrolling
constexpr int kFewestLines = 2;
constexpr int kOfficeWidth = 170;
constexpr int kSavedWidth = 130;
constexpr int kSizeWidth = 80;
constexpr int kFrame = 4;

bool isAddress(const QString& place)
{
    return place.startsWith(u"postgresql://"_s) || place.startsWith(u"postgres://"_s);
}

QString folderText(const QString& place)
{
    return isAddress(place) ? place : QDir::toNativeSeparators(QFileInfo(place).absolutePath());
}

} // namespace

RecentList::RecentList(QWidget* parent) : QTableWidget(0, Columns, parent)
{
    setObjectName(u"recent"_s);
    setAccessibleName(tr("Workspaces opened last"));
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = horizontalHeader();
    header->hide();
    header->setSectionResizeMode(Folder, QHeaderView::Stretch);
    header->resizeSection(Office, kOfficeWidth);
    header->resizeSection(Saved, kSavedWidth);
    header->resizeSection(Size, kSizeWidth);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this] { Q_EMIT chosen(place()); });
}

bool RecentList::isThere(const QString& place)
{
    return isAddress(place) || QFileInfo(place).isFile();
}

void RecentList::setWorkspaces(const std::vector<RecentWorkspace>& all)
{
    setRowCount(0);
    for (const RecentWorkspace& one : all)
        addLine(one);
    if (rowCount() > 0)
        setCurrentCell(0, Office);
    updateGeometry();
}

void RecentList::addLine(const RecentWorkspace& one)
{
    const int row = rowCount();
    insertRow(row);
    const QFileInfo file(one.place);
    const bool isGone = !isThere(one.place);
    QString saved = isGone ? tr("not there any more") : QString();
    QString size;
    if (!isGone && !isAddress(one.place)) {
        saved = toLocalText(Instant{file.lastModified().toMSecsSinceEpoch()});
        size = QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeTraditionalFormat);
    }
    const QString name = one.office.isEmpty() ? file.completeBaseName() : one.office;
    const QStringList texts{name, folderText(one.place), saved, size};
    for (int column = 0; column < Columns; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setData(Qt::UserRole, one.place);
        item->setToolTip(tipText(isAddress(one.place) ? one.place : QDir::toNativeSeparators(one.place)));
        if (isGone)
            item->setForeground(paletteFor(palette()).quiet);
        if (column == Size)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, column, item);
    }
}

QString RecentList::place() const
{
    return currentRow() < 0 ? QString() : item(currentRow(), Office)->data(Qt::UserRole).toString();
}

QSize RecentList::sizeHint() const
{
    const int lines = std::clamp(rowCount(), kFewestLines, kMostLines);
    return {QTableWidget::sizeHint().width(), lines * kRowHeight + kFrame};
}

QSize RecentList::minimumSizeHint() const
{
    return {QTableWidget::minimumSizeHint().width(), kFewestLines * kRowHeight + kFrame};
}

/// Enter is the line's and not the dialog's, whose main button makes something new.
void RecentList::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (place().isEmpty() || (!isEnter && event->key() != Qt::Key_Delete))
        return QTableWidget::keyPressEvent(event);
    event->accept();
    if (isEnter)
        Q_EMIT chosen(place());
    else
        Q_EMIT removeWanted(place());
}

} // namespace redvest::ui
