// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/suppose_form.h"

#include "core/usecases/training/training.h"
#include "core/usecases/workspace/terms.h"
#include "ui/desk/session.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/form/choice_box.h"
#include "ui/parts/form/choice_line.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostPeople = 9'999;
constexpr int kUsualPeople = 20;
constexpr int kListLines = 3;

} // namespace

SupposeForm::SupposeForm(Session& session, std::function<MarkedSeats()> marked, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_marked(std::move(marked))
    , m_kind(named(new QComboBox(this), u"supposeKind"_s))
    , m_people(named(new QSpinBox(this), u"supposePeople"_s))
    , m_division(named(new DivisionPicker(this), u"supposeDivision"_s))
    , m_word(named(new ChoiceLine(this), u"supposeWord"_s))
    , m_take(named(new QPushButton(tr("Suppose"), this), u"supposeIt"_s))
    , m_list(named(new QListWidget(this), u"supposed"_s))
    , m_why(sayingLabel({}, "error", this))
    , m_reading(new StoreReading(session, this, {u"term"_s, u"course"_s, u"qualification"_s}))
{
    build();
    readWords();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SupposeForm::arrange);
    connect(m_take, &QPushButton::clicked, this, &SupposeForm::take);
    arrange();
}

void SupposeForm::build()
{
    m_kind->setAccessibleName(tr("What is supposed"));
    m_kind->addItems({tr("More people"), tr("A course for some of a division"), tr("A course for those marked"),
                      tr("The shifts marked are closed")});
    m_people->setRange(1, kMostPeople);
    m_people->setValue(kUsualPeople);
    m_people->setAccessibleName(tr("How many"));
    m_division->setAccessibleName(tr("From the division"));
    m_division->setPlaceholderText(tr("From the division"));
    m_division->shareDivisions(divisionsOf(m_session));
    m_list->setAccessibleName(tr("Supposed so far"));
    m_list->setMinimumHeight(kRowHeight);
    m_list->setMaximumHeight(kListLines * kRowHeight);
    m_take->setAutoDefault(false);
    m_why->setObjectName(u"supposeWhyNot"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kTight);
    row->addWidget(m_people);
    row->addWidget(m_division, 1);
    auto* last = new QHBoxLayout;
    last->setSpacing(space::kTight);
    last->addWidget(m_word, 1);
    last->addWidget(m_take);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTight);
    column->addWidget(m_kind);
    column->addLayout(row);
    column->addLayout(last);
    column->addWidget(m_why);
    column->addWidget(m_list);
    for (QWidget* part : std::initializer_list<QWidget*>{m_kind, m_people, m_division, m_word, m_list})
        part->installEventFilter(this);
    setFocusProxy(m_kind);
}

void SupposeForm::readWords()
{
    m_reading->answer<Words>(
        []() -> std::function<Words(const Workspace&)> {
            return [](const Workspace& ws) {
                Words words{termsOffered(ws, TermList::Skill), {}};
                for (const CourseRow& row : courseRows(ws)) {
                    if (!row.course.isArchived)
                        words.courses << row.course.name;
                }
                return words;
            };
        },
        [this](Words words) {
            m_words = std::move(words);
            arrange();
        });
}

SupposedKind SupposeForm::kind() const
{
    return static_cast<SupposedKind>(m_kind->currentIndex());
}

void SupposeForm::arrange()
{
    const bool isMore = kind() == SupposedKind::MorePeople;
    const bool isCounted = isMore || kind() == SupposedKind::TrainSome;
    m_people->setVisible(isCounted);
    m_division->setVisible(isCounted);
    m_word->setVisible(kind() != SupposedKind::CloseShifts);
    const QString hint = isMore ? tr("Skill; may be left empty") : tr("Course");
    m_word->setPlaceholderText(hint);
    m_word->setAccessibleName(hint);
    m_word->setChoices(choicesOf(isMore ? m_words.skills : m_words.courses));
    m_why->clear();
    m_why->hide();
}

std::optional<SupposedLine> SupposeForm::typed()
{
    SupposedLine line;
    line.kind = kind();
    const bool isCounted = line.kind == SupposedKind::MorePeople || line.kind == SupposedKind::TrainSome;
    if (isCounted) {
        line.people = m_people->value();
        line.division = m_division->code();
    }
    if (line.kind != SupposedKind::CloseShifts)
        line.word = m_word->value().trimmed();
    const MarkedSeats marked = m_marked();
    if (line.kind == SupposedKind::TrainMarked)
        line.marked = marked.people;
    if (line.kind == SupposedKind::CloseShifts)
        line.shifts = marked.shifts;
    const QString why = whyNot(line);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    if (!why.isEmpty())
        return std::nullopt;
    line.said = saidOf(line);
    return line;
}

QString SupposeForm::whyNot(const SupposedLine& line) const
{
    const bool isCounted = line.kind == SupposedKind::MorePeople || line.kind == SupposedKind::TrainSome;
    if (isCounted && line.division.isEmpty())
        return tr("Choose the division they come from.");
    if (line.kind != SupposedKind::MorePeople && line.kind != SupposedKind::CloseShifts && line.word.isEmpty())
        return tr("Say which course.");
    if (line.kind == SupposedKind::TrainMarked && line.marked.empty())
        return tr("Mark people in the proposal first: Shift and the arrow keys.");
    if (line.kind == SupposedKind::CloseShifts && line.shifts.empty())
        return tr("Mark rows of the shifts in the proposal first.");
    return {};
}

QString SupposeForm::saidOf(const SupposedLine& line) const
{
    const QString place = line.division.isEmpty() ? QString() : m_session.workspace().divisions().name(line.division);
    switch (line.kind) {
    case SupposedKind::MorePeople:
        return line.word.isEmpty() ? tr("%1 more from %2").arg(line.people).arg(place)
                                   : tr("%1 more from %2 with %3").arg(line.people).arg(place, line.word);
    case SupposedKind::TrainSome:
        return tr("%1 of %2 pass %3").arg(line.people).arg(place, line.word);
    case SupposedKind::TrainMarked:
        return tr("%1 marked people pass %2").arg(line.marked.size()).arg(line.word);
    case SupposedKind::CloseShifts:
        break;
    }
    return tr("%1 shifts are closed").arg(line.shifts.size());
}

void SupposeForm::take()
{
    std::optional<SupposedLine> line = typed();
    if (!line)
        return;
    m_lines.push_back(std::move(*line));
    showLines();
}

void SupposeForm::takeBack()
{
    const int at = m_list->currentRow();
    if (at < 0 || std::size_t(at) >= m_lines.size())
        return;
    m_lines.erase(m_lines.begin() + at);
    showLines();
    m_list->setCurrentRow(std::min(at, m_list->count() - 1));
}

void SupposeForm::clear()
{
    if (m_lines.empty())
        return;
    m_lines.clear();
    showLines();
}

void SupposeForm::showLines()
{
    m_list->clear();
    for (const SupposedLine& line : m_lines)
        m_list->addItem(line.said);
    Q_EMIT changed();
}

bool SupposeForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    const bool isOpen = (watched == m_division && m_division->isOpen()) || (watched == m_word && m_word->isOpen());
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && watched != m_list && !isOpen) {
        take();
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete) {
        takeBack();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace redvest::ui
