// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/sheet_desk.h"

#include "ui/desk/session.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/column_width.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/reveal/person_picker.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPlanned = u"="_s;
const QString kAway = u"缺"_s;

} // namespace

SheetDesk::SheetDesk(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new SectionCard({}, this))
    , m_code(new QLineEdit(this))
    , m_person(new PersonPicker(session, this))
    , m_view(new QTableView(this))
    , m_override(new QLineEdit(this))
    , m_correction(new QLineEdit(this))
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"desk_sheet"_s);
    build();
    showHead();
    connect(m_code, &QLineEdit::returnPressed, this, &SheetDesk::codeEntered);
    connect(m_person, &Picker::committed, this, [this] { addWalkIn(m_person->id()); });
    connect(m_person, &PersonPicker::failed, m_strip, &MessageStrip::showProblem);
    connect(
        m_view->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
            if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter, and no Esc or click elsewhere
                goOn();
        },
        Qt::QueuedConnection);
    connect(&m_grid, &SheetGrid::typedChanged, this, &SheetDesk::showHead);
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.touches(u"assignment"_s) || changes.touches(u"service_record"_s)))
            readAnew();
    });
}

void SheetDesk::build()
{
    m_code->setObjectName(u"sheetCode"_s);
    m_code->setPlaceholderText(tr("Number of the sheet, then numbers of its rows"));
    m_person->setPlaceholderText(tr("Walk-in: name, initials, number"));
    m_view->setObjectName(u"sheetRows"_s);
    m_view->setModel(&m_grid);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::DoubleClicked);
    m_view->setTabKeyNavigation(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->installEventFilter(this);
    m_override->setObjectName(u"overrideReason"_s);
    m_override->setPlaceholderText(tr("Why the rule may be set aside"));
    m_correction->setObjectName(u"correctionReason"_s);
    m_correction->setPlaceholderText(tr("Why what was typed is right"));
    auto* save = new QPushButton(tr("Save all  Ctrl+Enter"), this);
    save->setObjectName(u"saveSheet"_s);
    save->setProperty("accent", true);
    save->setEnabled(m_session.workspace().require(Right::EnterRota).empty());
    auto* hint = plainLabel(tr("F6: as planned · F7: absent · Enter: next time · Esc: back"), this);
    setRole(hint, "quiet");
    auto* head = new QWidget(m_card);
    auto* top = new QHBoxLayout(head);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(m_code, 1);
    top->addWidget(m_person, 1);
    auto* foot = new QWidget(m_card);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(hint);
    row->addWidget(m_override, 1);
    row->addWidget(m_correction, 1);
    row->addStretch(1);
    row->addWidget(save);
    m_override->hide();
    m_correction->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{head, m_view, foot, m_strip})
        m_card->addContent(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->addWidget(m_card);
    connect(save, &QPushButton::clicked, this, &SheetDesk::save);
}

void SheetDesk::start(Id<Shift> shift)
{
    m_strip->dismiss();
    if (m_grid.isTyped()) {
        m_strip->showMessage(tr("What was typed on this sheet is not saved yet."));
    } else if (!shift.isNull()) {
        open(shift);
    }
    m_code->clear();
    m_code->setFocus(Qt::OtherFocusReason);
}

void SheetDesk::open(Id<Shift> shift)
{
    std::optional<Outcome<ShiftSheet>> sheet;
    if (!m_session.attempt([&] { sheet = openedSheet(m_session.workspace(), shift); }))
        return;
    if (!*sheet)
        return m_strip->tellRefused(sheet->problems());
    m_override->hide();
    m_correction->hide();
    m_grid.setSheet(**sheet);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_grid.columnCount(); ++column) {
        const int least = leastColumnWidth(m_grid.headerData(column, Qt::Horizontal).toString());
        m_view->setColumnWidth(column, std::max(m_view->columnWidth(column), least));
    }
    for (const int column : {int(SheetGrid::In), int(SheetGrid::Out)})
        m_view->setColumnWidth(column, std::max(m_view->columnWidth(column), 90));
    m_view->setColumnWidth(SheetGrid::Remark, std::max(m_view->columnWidth(SheetGrid::Remark), 180));
}

void SheetDesk::readAnew()
{
    if (m_grid.sheet().row.shift.id.isNull())
        return;
    std::optional<Outcome<ShiftSheet>> sheet;
    if (m_session.attempt([&] { sheet = openedSheet(m_session.workspace(), m_grid.sheet().row.shift.id); }) && *sheet)
        m_grid.renew(**sheet);
}

/// The number of a sheet, or of a row of the sheet in front.
void SheetDesk::codeEntered()
{
    const QString code = codeTyped(m_code->text());
    if (code.isEmpty())
        return;
    if (const int row = m_grid.rowOf(code); row >= 0) {
        m_code->clear();
        return goTo(row, SheetGrid::In);
    }
    const Id<Shift> shift = m_grid.sheet().row.shift.id;
    if (!shift.isNull() && blankLineOf(shift, code) > 0) {
        m_code->clear();
        m_strip->showMessage(tr("A line for a walk-in: say who it is."));
        return m_person->setFocus();
    }
    if (code.size() != kSheetDigits && !shift.isNull())
        return m_strip->showProblem(tr("%1 is no row of this sheet. Compare it with the paper.").arg(m_code->text()));
    if (m_grid.isTyped())
        return m_strip->showProblem(tr("Save what was typed on this sheet first (Ctrl+Enter)."));
    std::optional<Outcome<Id<Shift>>> called;
    if (!m_session.attempt([&] { called = sheetCalled(m_session.workspace(), code); }))
        return;
    if (!*called)
        return m_strip->tellRefused(called->problems());
    m_strip->dismiss();
    open(**called);
    m_code->clear();
    goTo(0, SheetGrid::In);
}

void SheetDesk::addWalkIn(const QString& person)
{
    const QString name = m_person->text();
    m_person->setChoice({}, {});
    if (person.isEmpty() || m_grid.sheet().row.shift.id.isNull())
        return m_strip->showProblem(tr("Type the number of the sheet first."));
    const int row = m_grid.addWalkIn(Id<Volunteer>::fromText(person), name);
    if (row < 0)
        return m_strip->showProblem(tr("No blank line is left on this sheet. Save it, then go on."));
    goTo(row, SheetGrid::In);
}

void SheetDesk::goTo(int row, int column)
{
    if (row >= m_grid.rowCount())
        return m_code->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_grid.index(row, column));
    m_view->setFocus(Qt::OtherFocusReason);
}

void SheetDesk::goOn()
{
    const QModelIndex at = m_view->currentIndex();
    const bool isIn = at.column() == SheetGrid::In && m_grid.index(at.row(), SheetGrid::In).data() != kPlanned;
    isIn ? goTo(at.row(), SheetGrid::Out) : goTo(at.row() + 1, SheetGrid::In);
}

void SheetDesk::markCurrent(const QString& word)
{
    const int row = m_view->currentIndex().row();
    m_grid.mark(row, word);
    goTo(row + 1, SheetGrid::In);
}

void SheetDesk::save()
{
    // What is being typed belongs to it.
    m_view->setFocus(Qt::OtherFocusReason);
    const TypedSheet sheet{m_grid.sheet().row.shift.id, m_grid.typed()};
    if (sheet.rows.empty())
        return m_strip->showProblem(tr("Nothing is typed yet."));
    const EntryReasons reasons{m_override->text(), m_correction->text()};
    const auto words = [](const SheetsEntered& done) {
        return tr("%1 rows entered, %2 known already.").arg(done.written).arg(done.unchanged);
    };
    const auto done = m_session.carryOut([&](Workspace& ws) { return enterSheets(ws, {sheet}, reasons); }, *m_strip,
                                         words, [this](const Problems& problems) { refused(problems); });
    if (done)
        tellEntered(*done);
}

void SheetDesk::tellEntered(const SheetsEntered& done)
{
    m_override->clear();
    m_override->hide();
    m_correction->clear();
    m_correction->setVisible(!done.differences.empty());
    if (done.differences.empty()) {
        m_grid.clearTyped();
        readAnew();
        m_code->setFocus(Qt::OtherFocusReason);
        return;
    }
    QStringList all;
    for (const SheetDifference& d : done.differences)
        all << tr("%1 (kept: %2 minutes, typed: %3)").arg(d.name).arg(d.keptMinutes).arg(d.typed.minutes);
    m_strip->showProblem(
        tr("Left as they were: %1. Say why what was typed is right, then save again.").arg(all.join(u'、')));
    m_correction->setFocus(Qt::OtherFocusReason);
}

void SheetDesk::refused(const Problems& problems)
{
    m_strip->tellRefused(problems);
    const bool asksWhy =
        std::any_of(problems.begin(), problems.end(), [](const Problem& p) { return p.field == u"override"; });
    m_override->setVisible(asksWhy);
    if (asksWhy)
        m_override->setFocus(Qt::OtherFocusReason);
}

void SheetDesk::showHead()
{
    const ShiftRow& row = m_grid.sheet().row;
    const bool isOpen = !row.shift.id.isNull();
    m_card->setTitle(isOpen ? tr("Sign-in sheet: %1").arg(row.siteName + u' ' + row.postName) : tr("Sign-in sheet"));
    m_card->setRightText(isOpen ? localDate(row.shift.starts).toString(Qt::ISODate) + u' ' +
                                      clockText(row.shift.span()) + u" · "_s +
                                      tr("%1 of %2 rows typed").arg(m_grid.typed().size()).arg(m_grid.rowCount())
                                : QString());
}

bool SheetDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || watched != m_view)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && !key->modifiers().testFlag(Qt::ControlModifier)) {
        // While a time is typed Enter ends the typing, which goes on by itself.
        if (!m_view->viewport()->isAncestorOf(QApplication::focusWidget()))
            goOn();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SheetDesk::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        return save();
    if (event->key() == Qt::Key_F6)
        return markCurrent(kPlanned);
    if (event->key() == Qt::Key_F7)
        return markCurrent(kAway);
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace redvest::ui
