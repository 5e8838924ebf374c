// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/shift_lists.h"

#include "core/domain/words.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/all_words.h"
#include "ui/parts/table/copy_keys.h"
#include "ui/rota/rota_words.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

QColor fitColour(Fit fit)
{
    const Palette& palette = paletteFor(QGuiApplication::palette());
    return fit == Fit::Fits ? palette.filled : fit == Fit::Warnings ? palette.warn : palette.accent;
}

QColor stateColour(AssignmentState state)
{
    const Palette& palette = paletteFor(QGuiApplication::palette());
    return isFilled(state) ? palette.filled : isBinding(state) ? palette.warn : palette.quiet;
}

/// Both lists begin with whether the person fits, and why not on the tip.
template <class Row>
QString verdictTip(const Row& r)
{
    return fitTip(r.verdict);
}

template <class Row>
ListColumn<Row> signColumn()
{
    return ListColumn<Row>(
               u""_s, [](const Row& r) { return fitSign(r.verdict.fit); }, 26)
        .coloured([](const Row& r) { return fitColour(r.verdict.fit); })
        .withTip(verdictTip<Row>);
}

template <class Row>
ListColumn<Row> nameColumn()
{
    return ListColumn<Row>(
               tr("Full name"), [](const Row& r) { return r.name; }, 72)
        .withTip(verdictTip<Row>);
}

} // namespace

std::vector<ListColumn<AssignmentRow>> peopleColumns()
{
    using Row = AssignmentRow;
    using Spec = ListColumn<Row>;
    return {
        signColumn<Row>(),
        nameColumn<Row>(),
        Spec(
            tr("State"), [](const Row& r) { return stateName(r.assignment.state); }, 60)
            .holding(allWords<AssignmentState>(stateName))
            .coloured([](const Row& r) { return stateColour(r.assignment.state); }),
        Spec(
            tr("Phone"), [](const Row& r) { return r.maskedPhone; }, 94),
        Spec(tr("Remark"),
             [](const Row& r) {
                 const Assignment& a = r.assignment;
                 return a.note.isEmpty() ? a.overrideReason : a.note;
             })
            .withTip(verdictTip<Row>),
    };
}

std::vector<ListColumn<CandidateRow>> candidateColumns()
{
    using Row = CandidateRow;
    using Spec = ListColumn<Row>;
    return {
        signColumn<Row>(),
        nameColumn<Row>(),
        // Shares what is left with the reasons: a wide panel shows whole names of streets.
        Spec(tr("Lives in"), [](const Row& r) { return r.home; }).withTip([](const Row& r) {
            return r.home + u'\n' + nearnessName(r.near);
        }),
        Spec(
            tr("7 days"), [](const Row& r) { return r.loadMinutes == 0 ? u"—"_s : hoursText(r.loadMinutes) + u" h"_s; },
            52)
            .sortedBy([](const Row& r) { return r.loadMinutes; })
            .withTip([](const Row& r) { return loadText(r.loadMinutes); })
            .toTheRight(),
        Spec(tr("Reasons"), [](const Row& r) { return r.verdict.reasons.empty() ? tr("fits") : r.verdict.text(); })
            .coloured([](const Row& r) { return r.verdict.reasons.empty() ? QColor() : fitColour(r.verdict.fit); })
            .withTip(verdictTip<Row>),
    };
}

QTableView* makeShiftList(const QString& name, QAbstractItemModel& model, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setObjectName(name);
    view->setModel(&model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the last column has tips
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(20);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int i = 0; i < header->count(); ++i) {
        const int width = model.headerData(i, Qt::Horizontal, WidthRole).toInt();
        header->setSectionResizeMode(i, width > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (width > 0)
            header->resizeSection(i, width);
    }
    giveCopyKeys(*view);
    return view;
}

int leastListWidth(const QAbstractItemModel& model)
{
    int least = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        const int wished = model.headerData(column, Qt::Horizontal, WidthRole).toInt();
        least += wished > 0 ? wished : model.headerData(column, Qt::Horizontal, LeastWidthRole).toInt();
    }
    return least;
}

QLabel* quietLine(const QString& text, QWidget* parent)
{
    auto* label = plainLabel(text, parent);
    label->setWordWrap(true);
    setRole(label, "quiet");
    return label;
}

} // namespace redvest::ui
