// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/open_seats_panel.h"

#include "core/domain/words.h"
#include "ui/desk/session.h"
#include "ui/dispatch/review_columns.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"

#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostReasons = 8;

QString adviceOf(const Proposal& proposal)
{
    QStringList lines;
    for (const QString& sentence : proposal.advice)
        lines << u"• "_s + sentence;
    return lines.join(u'\n');
}

QScrollArea* scrolled(QWidget* inner, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    return area;
}

} // namespace

OpenSeatsPanel::OpenSeatsPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_advice(sayingLabel({}, "", this))
    , m_view(new QTableView(this))
    , m_reasons(sayingLabel({}, "quiet", this))
    , m_list(new PanelList({.part = *this,
                            .front = *m_view,
                            .view = *m_view,
                            .facts = [] { return ListFacts{.title = tr("Seats that stay open"), .filters = {}}; },
                            .tell = [this](const QString& said) { Q_EMIT told(said); },
                            .refuse = [this](const QString& why) { Q_EMIT refused(why); },
                            .hasKeys = false},
                           u"dispatch.openSeats"_s))
    , m_model(columns(), [](const Open& r) { return r.open.shift.text(); })
{
    build();
    m_list->output().standAt(session);
    connect(m_view, &QTableView::doubleClicked, this,
            [this](const QModelIndex& at) { Q_EMIT opened(m_model.row(at.row()).open.shift); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OpenSeatsPanel::showReasons);
    show(nullptr);
}

std::vector<ListColumn<OpenSeatsPanel::Open>> OpenSeatsPanel::columns() const
{
    using Spec = ListColumn<Open>;
    return {Spec(
                tr("Seats open"), [](const Open& r) { return r.open.seats; }, 50)
                .toTheRight(),
            Spec(tr("Shift"), [](const Open& r) {
                return shiftWords(r.shift);
            }).sortedBy([](const Open& r) {
                  return r.shift.span.from.ms;
              }).withTip([](const Open& r) { return shiftWords(r.shift) + u'\n' + openWords(r.open); })};
}

void OpenSeatsPanel::build()
{
    m_advice->setObjectName(u"dispatchAdvice"_s);
    m_advice->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reasons->setObjectName(u"openReasons"_s);
    m_reasons->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_view->setObjectName(u"openSeats"_s);
    m_view->setAccessibleName(tr("Seats that stay open"));
    dressAsList(*m_view);
    m_view->installEventFilter(this);
    m_list->setModel(m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addWidget(scrolled(m_advice, this), 2);
    column->addWidget(m_view, 3);
    column->addWidget(scrolled(m_reasons, this), 2);
    setFocusProxy(m_view);
}

void OpenSeatsPanel::show(const Proposal* proposal)
{
    std::vector<Open> rows;
    if (proposal != nullptr) {
        QHash<QString, const ProposedShift*> shifts;
        for (const ProposedShift& shift : proposal->shifts)
            shifts.insert(shift.id.text(), &shift);
        for (const UnfilledShift& open : proposal->unfilled) {
            if (const ProposedShift* shift = shifts.value(open.shift.text()))
                rows.push_back({*shift, open});
        }
    }
    const bool isWhole = proposal != nullptr && rows.empty();
    const QString advice = proposal == nullptr ? QString() : adviceOf(*proposal);
    m_advice->setText(proposal == nullptr ? tr("After a proposal it is said here what would help most.")
                      : isWhole           ? tr("No seat stays open.")
                      : advice.isEmpty()  ? tr("Nothing that one could do alone would close seats.")
                                          : tr("What would help most:") + u'\n' + advice);
    m_model.setRows(std::move(rows));
    m_view->setVisible(m_model.rowCount() > 0);
    if (m_model.rowCount() > 0)
        m_view->selectRow(0);
    showReasons();
}

void OpenSeatsPanel::follow(Id<Shift> shift)
{
    const auto found = m_model.match(m_model.index(0, 0), IdRole, shift.text(), 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_view->selectRow(found.front().row());
}

/// All of them; the tip of the list has the beginning only.
void OpenSeatsPanel::showReasons()
{
    const QModelIndex at = m_view->currentIndex();
    if (!at.isValid() || m_model.rowCount() == 0)
        return m_reasons->clear();
    const Open& row = m_model.row(at.row());
    QStringList lines{tr("%1 seats stay open:").arg(thinSpaced(row.open.seats)) + u' ' + shiftWords(row.shift)};
    for (const CountedReason& reason : row.open.reasons) {
        if (lines.size() > kMostReasons)
            break;
        lines << reason.text;
    }
    m_reasons->setText(lines.join(u'\n'));
}

bool OpenSeatsPanel::eventFilter(QObject* watched, QEvent* event)
{
    const int key = watched == m_view && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->currentIndex().isValid()) {
        Q_EMIT opened(m_model.row(m_view->currentIndex().row()).open.shift);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace redvest::ui
