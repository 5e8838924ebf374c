// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/lists/strain_dialog.h"

#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 980;
constexpr int kHeight = 480;

QString timeText(const Span& span)
{
    return toLocalText(span.from) + u'–' + localTime(span.to).toString(u"HH:mm"_s);
}

QString tooMuch(const StrainRow& row)
{
    return Verdict{Fit::Warnings, row.reasons}.text();
}

std::vector<ListColumn<StrainRow>> strainColumns()
{
    using Row = StrainRow;
    using Spec = ListColumn<Row>;
    return {
        Spec(
            StrainDialog::tr("Full name"), [](const Row& r) { return r.name; }, 80),
        Spec(
            StrainDialog::tr("Shift"), [](const Row& r) { return timeText(r.span); }, 170),
        Spec(
            StrainDialog::tr("Post"), [](const Row& r) { return r.post; }, 120),
        Spec(
            StrainDialog::tr("Site"), [](const Row& r) { return r.site; }, 120),
        Spec(StrainDialog::tr("What is too much"), tooMuch).withTip(tooMuch),
        Spec(
            StrainDialog::tr("Why all the same"), [](const Row& r) { return r.overrideReason; }, 100)
            .withTip([](const Row& r) { return r.overrideReason; }),
    };
}

} // namespace

StrainDialog::StrainDialog(Session& session, const QString& scope, QWidget* parent)
    : QDialog(parent)
    , m_scope(scope)
    , m_said(plainLabel(this))
    , m_view(new QTableView(this))
    , m_open(new QPushButton(tr("Open the shift"), this))
    , m_list(new PanelList({.part = *this,
                            .front = *this,
                            .view = *m_view,
                            .facts = [] { return ListFacts{.title = tr("Too hard on people"), .filters = {}}; },
                            .tell = [this](const QString& said) { m_said->setText(said); },
                            .refuse = [this](const QString& why) { m_said->setText(why); }},
                           u"rota.strains"_s))
    , m_model(strainColumns(), [](const StrainRow& r) { return r.shift.text() + r.volunteer.text(); })
    , m_reading(new StoreReading(
          session, this, {u"assignment"_s, u"shift"_s, u"post"_s, u"service_record"_s, u"volunteer"_s, u"office"_s}))
{
    setObjectName(u"strainDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Too hard on people")));
    resize(scaledToText(kWidth), scaledToText(kHeight));
    m_said->setObjectName(u"strainsSaid"_s);
    m_said->setWordWrap(true);
    m_said->setText(tr("Reading …"));
    buildTable();
    m_list->output().standAt(session);
    m_open->setObjectName(u"openStrained"_s);
    m_open->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_said);
    column->addWidget(m_view, 1);
    column->addWidget(buttonRow(this, m_open));
    connect(m_view, &QTableView::activated, this, &StrainDialog::openRow);
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_view->currentIndex()); });
    m_reading->answer<std::vector<StrainRow>>(
        [this]() -> std::function<std::vector<StrainRow>(const Workspace&)> {
            return [scope = m_scope](const Workspace& ws) { return strainRows(ws, scope, ws.now()); };
        },
        [this](std::vector<StrainRow> rows) { showRows(std::move(rows)); });
    m_view->setFocus();
}

StrainDialog::~StrainDialog() = default;

void StrainDialog::buildTable()
{
    m_view->setObjectName(u"strains"_s);
    m_view->setAccessibleName(tr("Too hard on people"));
    dressAsList(*m_view);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(m_model);
}

void StrainDialog::showRows(std::vector<StrainRow> rows)
{
    m_said->setText(
        rows.empty() ? tr("Nobody is too long or with too little rest on shifts of the next %1 days.").arg(kStrainDays)
                     : tr("%1 seats of the next %2 days, with rest, day, week and work without a break on "
                          "merged time. Enter opens the shift.")
                           .arg(thousands(qint64(rows.size())))
                           .arg(kStrainDays));
    m_open->setEnabled(!rows.empty());
    m_model.setRows(std::move(rows));
    if (m_model.rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->selectRow(0);
}

void StrainDialog::openRow(const QModelIndex& at)
{
    if (!at.isValid())
        return;
    const Id<Shift> shift = m_model.row(at.row()).shift;
    accept();
    Q_EMIT shiftWanted(shift);
}

} // namespace redvest::ui
