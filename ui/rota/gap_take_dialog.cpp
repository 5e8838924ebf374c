// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/gap_take_dialog.h"

#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/job_bar.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 820;
constexpr int kHeight = 460;

/// Everything to be looked at, a line each.
QString toLookAt(const GapReturnRow& row)
{
    QStringList lines;
    for (const Problem& problem : row.problems)
        lines << problem.text;
    for (const RowProblem& p : row.report.problems)
        lines << GapTakeDialog::tr("Row %1, %2: %3").arg(p.row).arg(p.column, p.text);
    for (const RowProblem& p : row.report.warnings)
        lines << p.text;
    return lines.join(u'\n');
}

QColor refusedColour(const GapReturnRow& row)
{
    return row.isWhole() ? QColor() : paletteFor(QGuiApplication::palette()).accent;
}

std::vector<ListColumn<GapReturnRow>> returnColumns()
{
    using Row = GapReturnRow;
    using Spec = ListColumn<Row>;
    return {
        Spec(
            GapTakeDialog::tr("Workbook of"),
            [](const Row& r) { return r.place.isEmpty() ? QFileInfo(r.file).fileName() : r.place; }, 190)
            .withTip([](const Row& r) { return r.file; })
            .coloured(refusedColour),
        Spec(
            GapTakeDialog::tr("Added"), [](const Row& r) { return r.report.added; }, 50)
            .toTheRight(),
        Spec(
            GapTakeDialog::tr("Updated"), [](const Row& r) { return r.report.updated; }, 50)
            .toTheRight(),
        Spec(
            GapTakeDialog::tr("Unchanged"), [](const Row& r) { return r.report.unchanged; }, 50)
            .toTheRight(),
        Spec(
            GapTakeDialog::tr("Refused"), [](const Row& r) { return r.report.rejected; }, 50)
            .toTheRight()
            .coloured(refusedColour),
        Spec(GapTakeDialog::tr("To look at"), [](const Row& r) { return toLookAt(r).section(u'\n', 0, 0); })
            .withTip(toLookAt)
            .coloured(refusedColour),
    };
}

} // namespace

GapTakeDialog::GapTakeDialog(Session& session, QStringList files, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_files(std::move(files))
    , m_view(new QTableView(this))
    , m_sums(plainLabel(this))
    , m_bar(new JobBar(this))
    , m_strip(new MessageStrip(this))
    , m_go(new QPushButton(tr("Take them in"), this))
    , m_list(
          new PanelList({.part = *this,
                         .front = *this,
                         .view = *m_view,
                         .facts = [] { return ListFacts{.title = tr("Gap workbooks that came back"), .filters = {}}; },
                         .tell = [this](const QString& said) { m_strip->showMessage(said); },
                         .refuse = [this](const QString& why) { m_strip->showProblem(why); }},
                        u"gaps.taken"_s))
    , m_model(returnColumns(), [](const GapReturnRow& r) { return r.file; })
{
    setObjectName(u"gapTakeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Gap workbooks that came back")));
    resize(scaledToText(kWidth), scaledToText(kHeight));
    build();
    connect(m_go, &QPushButton::clicked, this, [this] { run(false); });
    run(true);
}

GapTakeDialog::~GapTakeDialog() = default;

bool GapTakeDialog::isBusy() const
{
    return m_bar->isRunning();
}

void GapTakeDialog::build()
{
    m_view->setObjectName(u"gapReturned"_s);
    m_view->setAccessibleName(tr("What each workbook brings"));
    dressAsList(*m_view);
    m_view->setWordWrap(false);
    m_list->setModel(m_model);
    m_list->output().standAt(m_session);
    m_sums->setObjectName(u"gapReturnedSums"_s);
    m_go->setObjectName(u"takeReturned"_s);
    m_go->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_sums);
    column->addWidget(m_view, 1);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, m_go));
}

void GapTakeDialog::run(bool isDry)
{
    if (isBusy())
        return;
    m_go->setEnabled(false);
    Session* session = &m_session;
    m_bar->run<std::vector<GapReturnRow>>(
        tr("Workbooks"),
        [session, files = m_files, isDry](Progress& progress) {
            return takeGapWorkbooks(*session->sibling(), files, isDry, progress);
        },
        [this, isDry](JobResult<std::vector<GapReturnRow>> result) {
            if (result.end == JobEnd::Failed)
                m_strip->showProblem(result.message);
            if (result.value)
                show(std::move(*result.value), isDry);
        });
}

void GapTakeDialog::show(std::vector<GapReturnRow> rows, bool isDry)
{
    const GapReturnSums sums = sumsOf(rows);
    for (const GapReturnRow& row : rows)
        m_session.noteChange(row.report.changes);
    m_sums->setText(tr("%1 workbooks: %2 rows new, %3 changed, %4 refused; %5 files refused as a whole.")
                        .arg(thousands(qint64(rows.size())), thousands(sums.added), thousands(sums.updated),
                             thousands(sums.rejected), thousands(sums.refusedFiles)));
    m_model.setRows(std::move(rows));
    m_go->setEnabled(isDry && sums.added + sums.updated > 0 && m_session.workspace().require(Right::EnterRota).empty());
    if (!isDry)
        m_strip->showMessage(tr("Taken in. The history undoes each file by itself."));
}

} // namespace redvest::ui
