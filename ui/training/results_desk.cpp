// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/results_desk.h"

#include "core/base/order_key.h"
#include "ui/desk/session.h"
#include "ui/parts/form/draft_strip.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/reveal/person_picker.h"
#include "ui/parts/table/panel_list.h"
#include "ui/parts/table/plain_list.h"
#include "ui/training/training_columns.h"
#include "ui/training/training_forms.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

std::vector<ListColumn<ResultsDesk::Line>> ResultsDesk::columns()
{
    using Column = ListColumn<Line>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Full name"), [](const Line& l) { return l.name; }, 140));
    columns.push_back(Column(tr("Who"), [](const Line& l) { return l.hint; }));
    columns.push_back(Column(
                          tr("Result"), [](const Line& l) { return resultText(l.result); }, 120)
                          .coloured([](const Line& l) {
                              const Palette& palette = paletteFor(QApplication::palette());
                              return l.result == TrainingResult::Passed ? QColor() : palette.accent;
                          }));
    return columns;
}

ResultsDesk::ResultsDesk(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new SectionCard({}, this))
    , m_person(new PersonPicker(session, this))
    , m_view(new QTableView(this))
    , m_draft(new DraftStrip(session, u"training/results"_s,
                             {[this] { return typedLines(); }, [this](const QVariantMap& typed) { bringBack(typed); },
                              [this] { return tr("Results: %1").arg(m_row.session.name); }},
                             this))
    , m_strip(new MessageStrip(this))
    , m_list(new PanelList({.part = *this,
                            .front = *this,
                            .view = *m_view,
                            .facts = [this] { return facts(); },
                            .tell = [this](const QString& said) { m_strip->showMessage(said); },
                            .refuse = [this](const QString& why) { m_strip->showProblem(why); }},
                           u"training.results"_s))
    , m_model(columns(), [](const Line& l) { return l.volunteer.text(); })
{
    setObjectName(u"desk_results"_s);
    build();
    connect(m_person, &Picker::committed, this, [this] { add(m_person->id()); });
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.touches(u"training_record"_s) || changes.touches(u"session_place"_s)))
            readKept();
    });
    connect(m_person, &PersonPicker::failed, m_strip, &MessageStrip::showProblem);
    connect(m_person, &PersonPicker::loaded, this, [this] {
        for (Line& line : m_lines)
            line.hint = m_person->hintOf(line.volunteer);
        showLines(currentId());
    });
}

void ResultsDesk::build()
{
    m_person->installEventFilter(this);
    m_view->setObjectName(u"lines"_s);
    dressAsList(*m_view);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->output().standAt(m_session);
    m_list->output().setSubject([this] { return courseWords(); });
    m_list->output().setWhyNotYet(
        [this] { return m_isRead ? QString() : tr("The results of the session are still being read."); });
    auto* save = new QPushButton(tr("Save all  Ctrl+Enter"), this);
    save->setObjectName(u"saveResults"_s);
    save->setProperty("accent", true);
    m_signedUpButton = new QPushButton(this);
    m_signedUpButton->setObjectName(u"takeInSignedUp"_s);
    m_signedUpButton->hide();
    connect(m_signedUpButton, &QPushButton::clicked, this, &ResultsDesk::takeInSignedUp);
    auto* hint = plainLabel(tr("F7 or Space: passed → failed → absent · Delete: take out · Esc: back"), this);
    setRole(hint, "quiet");
    auto* foot = new QWidget(m_card);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_why = new QLineEdit(this);
    m_why->setObjectName(u"crowdReason"_s);
    m_why->setPlaceholderText(tr("Why more came than there are seats"));
    m_why->hide();
    row->addWidget(hint);
    row->addWidget(m_why, 1);
    row->addStretch(1);
    row->addWidget(m_signedUpButton);
    row->addWidget(save);
    for (QWidget* part : std::initializer_list<QWidget*>{m_draft, m_person, m_view, foot, m_strip})
        m_card->addContent(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->addWidget(m_card);
    connect(save, &QPushButton::clicked, this, &ResultsDesk::save);
}

void ResultsDesk::belongTo(Page& page)
{
    m_list->output().offerIn(page);
}

/// What is not saved yet is said, so that nobody takes it on paper for what the session has.
ListFacts ResultsDesk::facts() const
{
    const auto unsaved = std::count_if(m_lines.begin(), m_lines.end(), [](const Line& l) { return l.isTyped(); });
    return {.title = tr("Results: %1").arg(m_row.session.name),
            .filters = unsaved == 0 ? QString() : tr("Not saved yet: %1").arg(thousands(qint64(unsaved)))};
}

QString ResultsDesk::courseWords() const
{
    QStringList words{m_row.course, m_row.edition, m_row.session.day.toString(Qt::ISODate)};
    words.removeAll(QString());
    return words.join(u' ');
}

/// In a pool thread: a session may have hundreds.
void ResultsDesk::readKept()
{
    struct Kept
    {
        std::vector<TrainingRow> rows;
        std::vector<SignUpRow> signedUp;
    };
    const auto read = [session = &m_session, of = m_row.session.id](Progress&) {
        const auto ws = session->sibling();
        std::vector<TrainingRow> rows = trainingRows(*ws);
        std::erase_if(rows, [&](const TrainingRow& row) { return row.record.session != of; });
        std::stable_sort(rows.begin(), rows.end(), [](const TrainingRow& a, const TrainingRow& b) {
            return orderKey(a.name) < orderKey(b.name);
        });
        return Kept{std::move(rows), signUpRows(*ws, of)};
    };
    m_reading.run<Kept>(this, read, [this](JobResult<Kept> result) {
        if (result.end == JobEnd::Failed)
            return m_strip->showProblem(result.message);
        if (!result.value)
            return;
        m_signedUp = std::move(result.value->signedUp);
        showKept(result.value->rows);
        tellSignedUp();
    });
}

/// What was typed stays, in front of what the session has.
void ResultsDesk::showKept(const std::vector<TrainingRow>& rows)
{
    const QString current = currentId();
    QHash<QString, Line> typed;
    std::vector<Line> lines;
    for (const Line& line : m_lines) {
        if (line.isTyped())
            typed.insert(line.volunteer.text(), line);
        if (line.isTyped() && !line.kept)
            lines.push_back(line);
    }
    for (const TrainingRow& row : rows) {
        const Id<Volunteer> id = row.record.volunteer;
        const TrainingResult now = row.record.result;
        const auto at = typed.constFind(id.text());
        std::erase_if(lines, [&](const Line& line) { return line.volunteer == id; });
        lines.push_back({id, row.name, m_person->hintOf(id), at == typed.constEnd() ? now : at->result, now});
    }
    m_lines = std::move(lines);
    m_isRead = true;
    showLines(current);
}

void ResultsDesk::tellSignedUp()
{
    const auto without = std::count_if(m_signedUp.begin(), m_signedUp.end(), [this](const SignUpRow& row) {
        return std::none_of(m_lines.begin(), m_lines.end(),
                            [&](const Line& l) { return l.volunteer == row.place.volunteer; });
    });
    m_signedUpButton->setVisible(without > 0);
    m_signedUpButton->setText(tr("Take in the %1 who signed up  F6").arg(thousands(qint64(without))));
}

void ResultsDesk::takeInSignedUp()
{
    for (auto row = m_signedUp.rbegin(); row != m_signedUp.rend(); ++row) {
        const Id<Volunteer> id = row->place.volunteer;
        const bool isThere =
            std::any_of(m_lines.begin(), m_lines.end(), [&](const Line& l) { return l.volunteer == id; });
        if (!isThere)
            m_lines.insert(m_lines.begin(), {id, row->name, m_person->hintOf(id)});
    }
    m_draft->typed();
    showLines(m_lines.empty() ? QString() : m_lines.front().volunteer.text());
    tellSignedUp();
    m_view->setFocus();
}

QVariantMap ResultsDesk::typedLines() const
{
    QVariantMap typed;
    for (const Line& line : m_lines) {
        if (line.isTyped())
            typed.insert(line.volunteer.text(), QStringList{line.name, wordOf(line.result)});
    }
    return typed;
}

void ResultsDesk::bringBack(const QVariantMap& typed)
{
    for (auto at = typed.begin(); at != typed.end(); ++at) {
        const auto id = Id<Volunteer>::fromText(at.key());
        const QStringList held = at->toStringList();
        const auto result = fromWord<TrainingResult>(held.value(1)).value_or(TrainingResult::Passed);
        const auto line =
            std::find_if(m_lines.begin(), m_lines.end(), [id](const Line& l) { return l.volunteer == id; });
        if (line != m_lines.end())
            line->result = result;
        else
            m_lines.insert(m_lines.begin(), {id, held.value(0), m_person->hintOf(id), result});
    }
    showLines();
}

void ResultsDesk::start(const SessionRow& row)
{
    if (m_row.session.id != row.session.id) {
        m_signedUp.clear();
        m_signedUpButton->hide();
        m_why->clear();
        m_why->hide();
        m_lines.clear();
        m_isRead = false;
    }
    m_row = row;
    m_card->setTitle(tr("Results: %1").arg(row.session.name));
    m_strip->dismiss();
    showLines();
    readKept();
    if (typedLines().isEmpty())
        m_draft->opened(row.session.id.text());
    m_person->setFocus();
}

void ResultsDesk::add(const QString& id)
{
    const VolunteerRow* found = m_person->row(Id<Volunteer>::fromText(id));
    m_person->setChoice({}, {});
    if (!found)
        return;
    const VolunteerRow& row = *found;
    const bool isThere =
        std::any_of(m_lines.begin(), m_lines.end(), [&](const Line& l) { return l.volunteer == row.id; });
    if (isThere) {
        m_strip->showMessage(tr("%1 is on the list already.").arg(row.name));
    } else {
        m_strip->dismiss();
        m_lines.insert(m_lines.begin(), {row.id, row.name, m_person->hintOf(row.id)});
        m_draft->typed();
    }
    showLines(id);
}

void ResultsDesk::turn(const QString& id)
{
    for (Line& line : m_lines) {
        if (line.volunteer.text() == id)
            line.result = static_cast<TrainingResult>((static_cast<int>(line.result) + 1) % 3);
    }
    m_draft->typed();
    showLines(id);
}

void ResultsDesk::takeOut(const QString& id)
{
    const auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& l) { return l.volunteer.text() == id; });
    if (line == m_lines.end())
        return;
    if (line->kept)
        return m_strip->showMessage(
            tr("%1 has a result in this session. Records made by mistake are removed in the list of records.")
                .arg(line->name));
    m_lines.erase(line);
    m_draft->typed();
    showLines();
}

QString ResultsDesk::currentId() const
{
    return m_view->currentIndex().data(IdRole).toString();
}

void ResultsDesk::showLines(const QString& current)
{
    m_model.setRows(m_lines);
    const auto passed =
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line& l) { return l.result == TrainingResult::Passed; });
    m_card->setRightText(courseWords() + u" · "_s +
                         tr("%1 on the list, %2 passed").arg(thousands(qint64(m_lines.size())), thousands(passed)));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(IdRole).toString() == current)
            m_view->setCurrentIndex(m_model.index(row, 0));
    }
}

void ResultsDesk::save()
{
    std::vector<ResultLine> lines;
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        if (line->isTyped())
            lines.push_back({line->volunteer, line->result});
    }
    const auto refused = [this](const Problems& problems) {
        m_strip->tellRefused(problems);
        m_why->setVisible(problems.front().code == u"over_capacity");
        m_why->setFocus();
    };
    const auto done =
        m_session.carryOut([&](Workspace& ws) { return saveRecords(ws, m_row.session.id, lines, m_why->text()); },
                           *m_strip, tr("%1 results saved.").arg(thousands(qint64(lines.size()))), refused);
    if (!done)
        return;
    m_why->clear();
    m_why->hide();
    for (Line& line : m_lines)
        line.kept = line.result;
    m_draft->drop();
    readKept();
    showLines();
    m_person->setFocus();
}

bool ResultsDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_person->isOpen())
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isSpace = key->key() == Qt::Key_Space && watched == m_view;
    if (key->key() == Qt::Key_F6) {
        takeInSignedUp();
        return true;
    }
    if (key->key() == Qt::Key_F7 || isSpace) {
        turn(watched == m_view || m_lines.empty() ? currentId() : m_lines.front().volunteer.text());
        return true;
    }
    if (key->key() == Qt::Key_Delete && watched == m_view) {
        takeOut(currentId());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ResultsDesk::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return save();
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace redvest::ui
