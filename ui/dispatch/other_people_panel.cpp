// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/other_people_panel.h"

#include "core/domain/words.h"
#include "core/usecases/dispatch/reason_words.h"
#include "ui/dispatch/review_columns.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPauseMs = 150;
constexpr int kMostPeople = 200;

/// Told apart without colour.
QString signOf(Fit fit)
{
    return fit == Fit::Fits ? u"✓"_s : fit == Fit::Warnings ? u"!"_s : u"✕"_s;
}

} // namespace

OtherPeoplePanel::OtherPeoplePanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_sought(session)
    , m_head(sayingLabel({}, "", this))
    , m_search(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_why(sayingLabel({}, "quiet", this))
    , m_list(new PanelList({.part = *this,
                            .front = *m_view,
                            .view = *m_view,
                            .facts = [this] { return ListFacts{.title = m_head->text(), .filters = {}}; },
                            .tell = [this](const QString& said) { Q_EMIT told(said); },
                            .refuse = [this](const QString& why) { Q_EMIT refused(why); },
                            .hasKeys = false},
                           u"dispatch.others"_s))
    , m_model(columns(), [](const CandidateRow& r) { return r.id.text(); })
    , m_reading(new StoreReading(session, this,
                                 {u"assignment"_s, u"shift"_s, u"post"_s, u"volunteer"_s, u"qualification"_s,
                                  u"training_record"_s, u"cover"_s, u"policy"_s, u"service_record"_s}))
{
    build();
    m_list->output().standAt(session);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, m_reading, &StoreReading::askAnew);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_view, &QTableView::doubleClicked, this, &OtherPeoplePanel::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OtherPeoplePanel::showWhy);
    using Rows = std::vector<CandidateRow>;
    m_reading->answer<Rows>(
        [this]() -> std::function<Rows(const Workspace&)> {
            return [shift = m_shift, search = m_search->text()](const Workspace& ws) {
                return shift.isNull() ? Rows() : candidates(ws, shift, search, kMostPeople);
            };
        },
        [this](Rows found) { show(std::move(found)); });
    look(nullptr);
}

std::vector<ListColumn<CandidateRow>> OtherPeoplePanel::columns() const
{
    using Spec = ListColumn<CandidateRow>;
    std::vector<Spec> columns;
    columns.push_back(Spec(
                          {}, [](const CandidateRow& r) { return signOf(r.verdict.fit); }, 28)
                          .withTip([](const CandidateRow& r) { return r.verdict.text(); }));
    columns.push_back(Spec(
                          tr("Full name"), [](const CandidateRow& r) { return r.name; }, 80)
                          .withTip([](const CandidateRow& r) { return r.verdict.text(); }));
    columns.push_back(Spec(
                          tr("Home"), [](const CandidateRow& r) { return distanceName(r.near); }, 80)
                          .withTip([](const CandidateRow& r) { return r.home; }));
    columns.push_back(Spec(tr("In the proposal"), [this](const CandidateRow& r) {
                          return m_placed.value(r.id.text());
                      }).withTip([this](const CandidateRow& r) { return m_placed.value(r.id.text()); }));
    return columns;
}

void OtherPeoplePanel::setProposal(const Proposal* proposal)
{
    m_placed.clear();
    m_view->viewport()->update();
    if (proposal == nullptr)
        return;
    QHash<QString, QString> shifts;
    for (const ProposedShift& shift : proposal->shifts)
        shifts.insert(shift.id.text(), shiftWords(shift));
    for (const ProposedSeat& seat : proposal->seats) {
        QString& said = m_placed[seat.volunteer.text()];
        said += (said.isEmpty() ? QString() : u"; "_s) + shifts.value(seat.shift.text());
    }
}

void OtherPeoplePanel::build()
{
    m_head->setObjectName(u"othersHead"_s);
    m_search->setObjectName(u"othersSearch"_s);
    m_search->setPlaceholderText(tr("Name, pinyin, initials, tail of the phone"));
    m_search->setAccessibleName(tr("Search candidates"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_view->setObjectName(u"others"_s);
    m_view->setAccessibleName(tr("Who else could come"));
    dressAsList(*m_view);
    m_view->installEventFilter(this);
    m_list->setModel(m_model);
    m_why->setObjectName(u"othersWhy"_s);
    m_why->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_why->setMinimumHeight(3 * fontMetrics().lineSpacing());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addWidget(m_head);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addWidget(m_why);
    setFocusProxy(m_view);
}

void OtherPeoplePanel::look(const ProposedShift* shift)
{
    m_shift = shift == nullptr ? Id<Shift>() : shift->id;
    m_head->setText(shift == nullptr ? tr("Choose a row of the proposal to see who else could take it.")
                                     : shiftWords(*shift));
    m_pause.stop();
    m_reading->askAnew();
}

void OtherPeoplePanel::show(std::vector<CandidateRow> found)
{
    m_sought.seek(m_search->text(), qsizetype(found.size()));
    m_model.setRows(std::move(found));
    if (m_model.rowCount() > 0)
        m_view->selectRow(0);
    showWhy();
}

const CandidateRow* OtherPeoplePanel::current() const
{
    const QModelIndex at = m_view->currentIndex();
    return at.isValid() ? &m_model.row(at.row()) : nullptr;
}

void OtherPeoplePanel::showWhy()
{
    const CandidateRow* row = m_model.rowCount() > 0 ? current() : nullptr;
    if (row == nullptr)
        return m_why->setText(m_shift.isNull() ? QString() : tr("Nobody is found."));
    const QString said =
        row->verdict.reasons.empty() ? tr("%1 fits.").arg(row->name) : row->name + u": "_s + row->verdict.text();
    m_why->setText(said + u" · "_s + tr("%1 h in the last seven days").arg(hoursText(row->loadMinutes)));
}

/// While an answer is on its way those shown may not be those meant.
void OtherPeoplePanel::choose()
{
    const CandidateRow* row = current();
    if (row != nullptr && !m_shift.isNull() && !m_pause.isActive() && !m_reading->isBusy())
        Q_EMIT wanted(row->id, row->name);
}

bool OtherPeoplePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        if (watched == m_search && !m_search->text().isEmpty())
            m_search->clear();
        else
            Q_EMIT left();
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace redvest::ui
