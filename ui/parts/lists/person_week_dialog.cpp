// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/lists/person_week_dialog.h"

#include "core/domain/words.h"
#include "core/report/person_week.h"
#include "core/usecases/rota/person_weeks.h"
#include "ui/desk/session.h"
#include "ui/parts/lists/seat_words.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 820;
constexpr int kHeight = 460;
enum Column { Day, Times, PostName, SiteName, State, Rest, Override, kColumns };

QString dayText(QDate day)
{
    return QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' + day.toString(u"M-d"_s);
}

QTableWidgetItem* cell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setToolTip(tipText(text));
    return item;
}

QString restText(const PersonWeek& week, const WeekSeat& seat)
{
    if (seat.isOverlapping)
        return PersonWeekDialog::tr("overlaps");
    if (!seat.restMinutes)
        return u"—"_s;
    const QString rest = PersonWeekDialog::tr("%1 h").arg(hoursText(*seat.restMinutes));
    return week.isRestShort(seat) ? PersonWeekDialog::tr("%1, too short").arg(rest) : rest;
}

} // namespace

PersonWeekDialog::PersonWeekDialog(Session& session, Id<Volunteer> person, QDate day, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_person(person)
    , m_name(plainLabel(this))
    , m_sum(plainLabel(this))
    , m_days(plainLabel(this))
    , m_seats(new QTableWidget(0, kColumns, this))
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"personWeekDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Week of a person")));
    resize(scaledToText(kWidth), scaledToText(kHeight));
    build();
    read(mondayOf(day));
    m_seats->setFocus();
}

void PersonWeekDialog::build()
{
    m_name->setObjectName(u"weekOf"_s);
    m_sum->setObjectName(u"weekSum"_s);
    m_days->setObjectName(u"weekDays"_s);
    m_days->setWordWrap(true);
    setRole(m_name, "title");
    buildTable();
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& name, const QString& text, auto does) {
        auto* button = new QPushButton(text, buttons);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, does);
    };
    add(u"weekBefore"_s, tr("A week earlier"), [this] { read(m_week.from.addDays(-7)); });
    add(u"weekAfter"_s, tr("A week later"), [this] { read(m_week.from.addDays(7)); });
    row->addStretch(1);
    add(u"printWeek"_s, tr("Print…"), [this] { print(); });
    add(u"closeWeek"_s, tr("Close"), [this] { reject(); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_sum, m_days})
        column->addWidget(part);
    column->addWidget(m_seats, 1);
    column->addWidget(m_strip);
    column->addWidget(buttons);
}

void PersonWeekDialog::buildTable()
{
    m_seats->setObjectName(u"weekSeats"_s);
    m_seats->setAccessibleName(tr("Shifts of the week"));
    m_seats->setHorizontalHeaderLabels(
        {tr("Day"), tr("Time"), tr("Post"), tr("Site"), tr("State"), tr("Rest before"), tr("Set aside because")});
    m_seats->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_seats->setShowGrid(false);
    m_seats->setWordWrap(false);
    m_seats->setTabKeyNavigation(false);
    m_seats->verticalHeader()->hide();
    m_seats->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = m_seats->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    int at = 0;
    for (const int width : {84, 150, 130, 140, 70, 110})
        m_seats->setColumnWidth(at++, scaledToText(width));
}

/// A person who is not there any more leaves what was shown.
void PersonWeekDialog::read(QDate monday)
{
    std::optional<PersonWeek> week;
    if (!m_session.attempt([&] { week = personWeek(m_session.workspace(), m_person, monday); }))
        return;
    if (!week)
        return m_strip->showProblem(tr("This person is not in the register any more."));
    m_week = *std::move(week);
    m_name->setText(m_week.name + (m_week.home.isEmpty() ? QString() : u" · "_s + m_week.home));
    showDays();
    showSeats();
}

void PersonWeekDialog::showDays()
{
    QStringList said{
        tr("%1 to %2").arg(m_week.from.toString(Qt::ISODate), m_week.from.addDays(6).toString(Qt::ISODate)),
        tr("%1 h in the week").arg(hoursText(m_week.minutes)),
        m_week.leastRest ? tr("least rest %1 h").arg(hoursText(*m_week.leastRest))
                         : tr("no two shifts close together")};
    if (m_week.isWeekLong())
        said << tr("more than %1 h in a week").arg(hoursText(m_week.limits.weekMinutes));
    m_sum->setText(said.join(u" · "_s));
    QStringList days;
    bool isLong = m_week.isWeekLong();
    for (std::size_t day = 0; day < m_week.dayMinutes.size(); ++day) {
        const QString hours = tr("%1 h").arg(hoursText(m_week.dayMinutes[day]));
        days << dayText(m_week.from.addDays(qint64(day))) + u' ' +
                    (m_week.isDayLong(day) ? tr("%1, too long").arg(hours) : hours);
        isLong = isLong || m_week.isDayLong(day);
    }
    m_days->setText(days.join(u"   "_s));
    setRole(m_days, isLong ? "warn" : "quiet");
}

void PersonWeekDialog::showSeats()
{
    const QColor alarm = paletteFor(palette()).accent;
    m_seats->setRowCount(int(m_week.seats.size()));
    int row = 0;
    for (const WeekSeat& seat : m_week.seats) {
        m_seats->setItem(row, Day, cell(dayText(localDate(seat.span.from))));
        m_seats->setItem(row, Times, cell(timesText(seat.span)));
        m_seats->setItem(row, PostName, cell(seat.postName));
        m_seats->setItem(row, SiteName, cell(seat.siteName));
        m_seats->setItem(row, State, cell(stateName(seat.state)));
        m_seats->setItem(row, Rest, cell(restText(m_week, seat)));
        m_seats->setItem(row, Override, cell(seat.overrideReason));
        if (seat.isOverlapping || m_week.isRestShort(seat))
            m_seats->item(row, Rest)->setForeground(alarm);
        ++row;
    }
    if (row > 0)
        m_seats->selectRow(0);
}

void PersonWeekDialog::print()
{
    showPaper(report::personWeekDocument({m_week}), tr("Week of a person"), this);
}

void PersonWeekDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isBack = event->key() == Qt::Key_Left;
    if (event->modifiers() == Qt::ControlModifier && (isBack || event->key() == Qt::Key_Right))
        return read(m_week.from.addDays(isBack ? -7 : 7));
    QDialog::keyPressEvent(event);
}

} // namespace redvest::ui
