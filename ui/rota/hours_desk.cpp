// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/hours_desk.h"

#include "core/domain/search_text.h"
#include "core/domain/words.h"
#include "ui/desk/action.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/table/hidden_rows.h"
#include "ui/parts/table/table_page.h"
#include "ui/rota/hours_columns.h"
#include "ui/rota/hours_decision.h"
#include "ui/rota/publicity_steps.h"
#include "ui/rota/rota_words.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr RecordState kStates[] = {RecordState::Submitted, RecordState::Approved, RecordState::Rejected};
constexpr RecordSource kSources[] = {RecordSource::CheckIn, RecordSource::Paper, RecordSource::Import};
enum Period { kAllDays, kToday, kYesterday, kWeek, kFromTo };
constexpr int kWeekDays = 7;
/// More than anybody decides on at one sitting; a city approves as many in a few days.
constexpr int kMost = 10'000;

} // namespace

HoursDesk::HoursDesk(Session& session, Page* page)
    : QWidget(page)
    , m_session(session)
    , m_rows(hoursColumns([this](const HoursRow& r) { return m_ticked.contains(r.record.id.text()); }),
             [](const HoursRow& r) { return r.record.id.text(); })
    , m_list(new TablePage(this))
    , m_hidden(new HiddenRows(*m_list))
    , m_division(new DivisionPicker(this))
    , m_decision(new HoursDecision(
          session, *m_list->strip(), [this](bool approvable) { return chosen(approvable); }, this))
    , m_reading(
          new StoreReading(session, this, {u"service_record"_s, u"volunteer"_s, u"shift"_s, u"post"_s, u"site"_s}))
{
    readRows();
    m_list->setObjectName(u"hoursList"_s);
    m_list->setTitle(tr("Approving hours"));
    m_list->setEmptyText(tr("Reading…"));
    m_list->setSearchHint(tr("Person, post, entered by  Ctrl+F"));
    buildActions(page);
    buildFilters();
    followDecisions();
    m_list->setModel(&m_rows);
    m_list->view()->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_decision);
    column->addWidget(m_list, 1);
    connect(m_list, &TablePage::selectionChanged, this, &HoursDesk::showChosen);
    connect(m_list, &TablePage::searchChanged, this, [this](const QString& text) {
        m_search = text;
        showRows();
    });
    connect(m_list, &TablePage::openRequested, this, &HoursDesk::openRecord);
    connect(m_list, &TablePage::editRequested, this, [this] {
        m_list->strip()->showMessage(
            tr("Time served is not rewritten here. Reject it with Del, saying why; who entered it enters it anew."));
    });
    connect(m_list->view(), &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == kTickColumn)
            tick({index.data(IdRole).toString()});
    });
}

void HoursDesk::buildActions(Page* page)
{
    const auto made = [&](const QString& name, const QString& text, const QString& tip, auto does) {
        return makeAction(page, {.name = name, .text = text, .right = Right::ApproveHours, .tip = tip}, does);
    };
    m_reopen = made(u"reopenHours"_s, tr("Take the decision back…"), tr("The time waits for approval again (Del)"),
                    [this] { m_decision->ask(RecordState::Submitted); });
    m_reject = made(u"rejectHours"_s, tr("Reject…"), tr("Sends the time back, with the reason (Del)"),
                    [this] { m_decision->ask(RecordState::Rejected); });
    m_approve = made(u"approveHours"_s, tr("Approve"), tr("The time counts from now on (Ctrl+Enter)"),
                     [this] { m_decision->approve(); });
    m_publicity = new PublicitySteps(
        m_session, {page, m_list, m_decision, [this] { return chosen(false); }, [this] { return m_division->code(); }});
    m_list->addButton(m_reopen);
    m_list->addButton(m_reject);
    m_list->addButton(m_approve, true);
}

QComboBox* HoursDesk::addCombo(const QString& label, const QStringList& choices, const QString& name)
{
    QComboBox* made = m_list->addFilter(label, choices);
    made->setObjectName(name);
    connect(made, &QComboBox::currentIndexChanged, this, &HoursDesk::refresh);
    return made;
}

void HoursDesk::buildFilters()
{
    m_list->findChild<QLineEdit*>(u"search"_s)->setMinimumWidth(220);
    QStringList states;
    for (const RecordState state : kStates)
        states << stateName(state);
    m_state = addCombo(tr("State"), states, u"hoursState"_s);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] { m_ticked.clear(); });
    forgetAlways(m_state); // the day begins with what waits
    m_division->setObjectName(u"hoursDivision"_s);
    m_division->setPlaceholderText(tr("All streets"));
    m_division->setClearButtonEnabled(true);
    m_division->setMinimumWidth(160);
    m_division->shareDivisions(divisionsOf(m_session));
    m_list->addFilter(tr("Street or community"), m_division);
    connect(m_division, &DivisionPicker::codeChanged, this, &HoursDesk::refresh);
    buildPeriod();
    QStringList sources{tr("All sources")};
    for (const RecordSource source : kSources)
        sources << sourceName(source);
    m_source = addCombo(tr("Source"), sources, u"hoursSource"_s);
    auto* keys = plainLabel(tr("Space ticks · Ctrl+Enter approves · Del rejects · Enter opens"), this);
    setRole(keys, "quiet");
    m_list->addFilter(tr("Keys"), keys);
}

void HoursDesk::buildPeriod()
{
    m_period =
        addCombo(tr("Day served"), {tr("All days"), tr("Today"), tr("Yesterday"), tr("Last 7 days"), tr("From – to")},
                 u"hoursPeriod"_s);
    forgetAlways(m_period);
    m_from = new QDateEdit(m_session.workspace().today(), this);
    m_to = new QDateEdit(m_session.workspace().today(), this);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false);
        edit->hide();
        m_list->addFilter(edit == m_from ? tr("From") : tr("To"), edit);
        connect(edit, &QDateEdit::dateChanged, this, &HoursDesk::refresh);
    }
    connect(m_period, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        m_from->setVisible(chosen == kFromTo);
        m_to->setVisible(chosen == kFromTo);
    });
}

Span HoursDesk::period() const
{
    const QDate today = m_session.workspace().today();
    switch (m_period->currentIndex()) {
    case kToday:
        return dayOf(today);
    case kYesterday:
        return dayOf(today.addDays(-1));
    case kWeek:
        return {atLocal(today.addDays(1 - kWeekDays)), atLocal(today.addDays(1))};
    case kFromTo:
        return {atLocal(m_from->date()), atLocal(std::max(m_from->date(), m_to->date()).addDays(1))};
    default:
        return {};
    }
}

HoursFilter HoursDesk::filter() const
{
    HoursFilter asked{m_division->code(), period(), kStates[std::max(0, m_state->currentIndex())]};
    asked.limit = kMost + 1;
    if (m_source->currentIndex() > 0)
        asked.source = kSources[m_source->currentIndex() - 1];
    return asked;
}

void HoursDesk::readRows()
{
    m_reading->answer<Loaded>(
        [this]() -> std::function<Loaded(const Workspace&)> {
            return [asked = filter()](const Workspace& ws) {
                Loaded loaded{hoursRows(ws, asked), {}, false};
                loaded.hasMore = loaded.rows.size() > kMost;
                if (loaded.hasMore)
                    loaded.rows.erase(loaded.rows.begin()); // the earliest day
                loaded.searchTexts.reserve(loaded.rows.size());
                for (const HoursRow& r : loaded.rows)
                    loaded.searchTexts.push_back(
                        namesSearchText({r.postName, r.siteName, r.place, r.record.enteredBy, r.record.evidence}) +
                        r.personText);
                return loaded;
            };
        },
        [this](Loaded loaded) {
            m_loaded = std::move(loaded);
            showRows();
        });
}

void HoursDesk::refresh()
{
    m_reading->askAnew();
}

void HoursDesk::showRows()
{
    const QStringList words = searchWords(m_search);
    std::vector<HoursRow> rows;
    for (std::size_t i = 0; i < m_loaded.rows.size(); ++i) {
        if (hasWords(m_loaded.searchTexts[i], words))
            rows.push_back(m_loaded.rows[i]);
    }
    const bool isWaiting = filter().state == RecordState::Submitted;
    m_approve->setVisible(isWaiting);
    m_reject->setVisible(isWaiting);
    m_reopen->setVisible(!isWaiting);
    m_publicity->showButtons(filter().state == RecordState::Approved);
    m_list->setEmptyText(isWaiting
                             ? tr("No hours wait for approval here. Imported and back-entered time shows up here.")
                             : tr("Nothing here. Widen the filters."));
    const auto loaded = qint64(m_loaded.rows.size());
    if (rows.empty())
        m_hidden->tell({.withoutSearch = loaded, .withoutFilters = 0, .withoutBoth = loaded});
    else
        m_hidden->dismiss();
    const int at = m_list->view()->currentIndex().row();
    m_rows.setRows(std::move(rows));
    // What was decided has gone: the keyboard stays where it was, on the next one.
    if (m_list->selectedIds().isEmpty() && m_rows.rowCount() > 0)
        m_list->view()->selectRow(std::clamp(at, 0, m_rows.rowCount() - 1));
    // The keyboard is on the page and nothing of it yet: the list is what it is for.
    if (const QWidget* focus = QApplication::focusWidget(); focus != nullptr && focus->isAncestorOf(this))
        m_list->view()->setFocus(Qt::OtherFocusReason);
    showChosen();
}

void HoursDesk::showChosen()
{
    const std::vector<HoursRow>& all = m_rows.rows();
    const auto said = [](const std::vector<HoursRow>& rows) {
        return tr("%1 records, %2 h").arg(thousands(qint64(rows.size())), hoursText(minutesOf(rows)));
    };
    const std::vector<HoursRow> now = chosen(false);
    const bool isPart = !now.empty() && now.size() < all.size();
    const QString shown = m_loaded.hasMore ? tr("the latest %1").arg(said(all)) : said(all);
    m_list->setCountText(isPart ? tr("%1 · chosen: %2").arg(shown, said(now)) : shown);
    const bool isRunning = m_decision->isRunning();
    m_approve->setEnabled(!isRunning && !chosen(true).empty());
    m_reject->setEnabled(!isRunning && !now.empty());
    m_reopen->setEnabled(!isRunning && !now.empty());
}

void HoursDesk::followDecisions()
{
    connect(m_decision, &HoursDecision::running, this, &HoursDesk::showChosen);
    connect(m_decision, &HoursDecision::left, this, [this] { m_list->view()->setFocus(Qt::OtherFocusReason); });
    connect(m_decision, &HoursDecision::decided, this, [this](bool isDone) {
        if (isDone)
            m_ticked.clear();
        refresh();
    });
}

bool HoursDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        if (key(*static_cast<QKeyEvent*>(event)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool HoursDesk::key(const QKeyEvent& pressed)
{
    const bool isWaiting = m_approve->isVisible();
    const Qt::KeyboardModifiers with = pressed.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const bool isEnter = pressed.key() == Qt::Key_Return || pressed.key() == Qt::Key_Enter;
    // A key of its own: what opens a record on every other list must not count hours for good here.
    if (isEnter && with == Qt::ControlModifier) {
        if (isWaiting)
            m_approve->trigger();
        return true;
    }
    if (with != Qt::NoModifier)
        return false;
    if (pressed.key() == Qt::Key_Space)
        return tick(m_list->selectedIds()), true;
    if (pressed.key() == Qt::Key_Delete)
        return (isWaiting ? m_reject : m_reopen)->trigger(), true;
    return false;
}

/// The shift it was served on; where there is none, the person.
void HoursDesk::openRecord(const QString& id)
{
    const auto& rows = m_rows.rows();
    const auto at =
        std::find_if(rows.begin(), rows.end(), [&](const HoursRow& row) { return row.record.id.text() == id; });
    if (at == rows.end())
        return;
    if (at->record.shift.isNull())
        Q_EMIT personRequested(at->record.volunteer);
    else
        Q_EMIT shiftRequested(at->record.shift);
}

/// All of them are ticked, unless they are already: then none.
void HoursDesk::tick(const QStringList& ids)
{
    const QSet<QString> asked(ids.begin(), ids.end());
    QSet<QString> wanted;
    for (const HoursRow& row : m_rows.rows()) {
        if (row.barred.isEmpty() && asked.contains(row.record.id.text()))
            wanted.insert(row.record.id.text());
    }
    if (m_ticked.contains(wanted))
        m_ticked.subtract(wanted);
    else
        m_ticked.unite(wanted);
    m_list->view()->viewport()->update();
    showChosen();
}

std::vector<HoursRow> HoursDesk::chosen(bool approvable) const
{
    const QStringList selected = m_list->selectedIds();
    const QSet<QString> marked(selected.begin(), selected.end());
    std::vector<HoursRow> ticked;
    std::vector<HoursRow> rows;
    for (const HoursRow& row : m_rows.rows()) {
        if (approvable && !row.barred.isEmpty())
            continue;
        if (m_ticked.contains(row.record.id.text()))
            ticked.push_back(row);
        if (marked.contains(row.record.id.text()))
            rows.push_back(row);
    }
    return ticked.empty() ? rows : ticked;
}

} // namespace redvest::ui
