// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/arrival_desk.h"

#include "core/usecases/rota/attendance.h"
#include "ui/desk/session.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/reveal/person_picker.h"
#include "ui/parts/table/plain_list.h"
#include "ui/rota/rota_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString clock(Instant at)
{
    return at.isSet() ? localTime(at).toString(u"HH:mm"_s) : QString();
}

bool isThere(const SheetRowLine& line)
{
    return line.turns > 0 && line.present.from.isSet() && !line.present.to.isSet();
}

std::vector<ListColumn<SheetRowLine>> arrivalColumns()
{
    using Row = SheetRowLine;
    std::vector<ListColumn<Row>> columns;
    columns.push_back({ArrivalDesk::tr("Full name"), [](const Row& r) { return r.name; }, 120});
    columns.push_back({ArrivalDesk::tr("State"), [](const Row& r) { return stateName(r.state); }, 80});
    columns.push_back({ArrivalDesk::tr("In"), [](const Row& r) { return clock(r.present.from); }, 70});
    columns.push_back({ArrivalDesk::tr("Out"), [](const Row& r) { return clock(r.present.to); }, 70});
    columns.push_back({ArrivalDesk::tr("Minutes"), [](const Row& r) { return r.minutes; }, 70});
    columns.push_back({ArrivalDesk::tr("Phone"), [](const Row& r) { return r.maskedPhone; }, 110});
    columns.push_back({ArrivalDesk::tr("Remark"), [](const Row& r) { return r.remark; }});
    return columns;
}

} // namespace

ArrivalDesk::ArrivalDesk(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new SectionCard({}, this))
    , m_person(new PersonPicker(session, this))
    , m_reason(new QLineEdit(this))
    , m_break(new QLineEdit(this))
    , m_view(new QTableView(this))
    , m_strip(new MessageStrip(this))
    , m_model(arrivalColumns(), [](const SheetRowLine& r) { return r.volunteer.text(); })
{
    setObjectName(u"desk_arrival"_s);
    build();
    connect(m_person, &Picker::committed, this, [this] { comeOrGo(Id<Volunteer>::fromText(m_person->id())); });
    connect(m_person, &PersonPicker::failed, m_strip, &MessageStrip::showProblem);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { signIn(m_asked); });
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.touches(u"assignment"_s) || changes.touches(u"service_record"_s)))
            read();
    });
}

void ArrivalDesk::build()
{
    m_person->setPlaceholderText(tr("Name, initials, number, or scan the badge"));
    m_reason->setObjectName(u"overrideReason"_s);
    m_reason->setPlaceholderText(tr("Why the rule may be set aside"));
    m_reason->hide();
    m_break->setObjectName(u"breakMinutes"_s);
    m_break->setPlaceholderText(tr("Break in minutes; empty: as planned"));
    m_view->setObjectName(u"arrivals"_s);
    m_view->setModel(&m_model);
    dressAsList(*m_view);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto* hint = plainLabel(tr("Enter: signs in, and out who is there · F9: fell ill · Esc: back"), this);
    setRole(hint, "quiet");
    auto* head = new QWidget(m_card);
    auto* top = new QHBoxLayout(head);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(m_person, 2);
    top->addWidget(m_break, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{head, m_reason, m_view, hint, m_strip})
        m_card->addContent(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->addWidget(m_card);
}

void ArrivalDesk::start(Id<Shift> shift)
{
    m_shift = shift;
    m_strip->dismiss();
    read();
    done();
}

void ArrivalDesk::read()
{
    std::optional<Outcome<ShiftSheet>> sheet;
    if (!m_session.attempt([&] { sheet = openedSheet(m_session.workspace(), m_shift, 0); }))
        return;
    if (!*sheet)
        return m_strip->tellRefused(sheet->problems());
    const ShiftRow& row = (*sheet)->row;
    const auto there = std::count_if((*sheet)->people.begin(), (*sheet)->people.end(), isThere);
    m_card->setTitle(tr("Sign in and out: %1").arg(row.siteName + u' ' + row.postName));
    m_card->setRightText(localDate(row.shift.starts).toString(Qt::ISODate) + u' ' + clockText(row.shift.span()) +
                         u" · "_s + tr("%1 there of %2").arg(there).arg((*sheet)->people.size()));
    m_model.setRows((*sheet)->people);
}

void ArrivalDesk::comeOrGo(Id<Volunteer> person)
{
    if (person.isNull())
        return;
    const auto& rows = m_model.rows();
    const bool leaves = std::any_of(rows.begin(), rows.end(),
                                    [&](const SheetRowLine& r) { return r.volunteer == person && isThere(r); });
    leaves ? signOut(person, false) : signIn(person);
}

void ArrivalDesk::signIn(Id<Volunteer> person)
{
    const auto refused = [this, person](const Problems& problems) {
        m_strip->tellRefused(problems);
        const bool asksWhy =
            std::all_of(problems.begin(), problems.end(), [](const Problem& p) { return p.field == u"override"; });
        m_asked = asksWhy ? person : Id<Volunteer>();
        m_reason->setVisible(asksWhy);
        if (asksWhy)
            m_reason->setFocus(Qt::OtherFocusReason);
    };
    const auto words = [](const CheckedIn& in) {
        const QString said = tr("%1 signed in at %2.").arg(in.name, clock(in.record.starts));
        return in.unfit.empty()
                   ? said
                   : said + u' ' + tr("Speaks against it by now: %1.").arg(Verdict{Fit::DoesNotFit, in.unfit}.text());
    };
    if (m_session.carryOut(
            [&](Workspace& ws) {
                return checkIn(ws, {person, m_shift, {}, m_reason->text()});
            },
            *m_strip, words, refused))
        done();
}

void ArrivalDesk::signOut(Id<Volunteer> person, bool isIll)
{
    bool isNumber = false;
    const int rest = m_break->text().trimmed().toInt(&isNumber);
    const bool isSaid = !m_break->text().trimmed().isEmpty();
    if (!isNumber && isSaid)
        return m_strip->showProblem(tr("Write the break in minutes, for example 30."));
    const auto words = [](const CheckedOut& out) {
        return tr("%1 signed out at %2: %3 minutes.").arg(out.name, clock(out.record.ends)).arg(out.record.minutes);
    };
    if (m_session.carryOut(
            [&](Workspace& ws) {
                return checkOut(ws, {person, {}, isSaid ? std::optional(rest) : std::nullopt, isIll, {}});
            },
            *m_strip, words))
        done();
}

void ArrivalDesk::fellIll()
{
    const QModelIndex at = m_view->currentIndex();
    if (!at.isValid() || !isThere(m_model.row(at.row())))
        return m_strip->showProblem(tr("Choose somebody in the list who is there."));
    signOut(m_model.row(at.row()).volunteer, true);
}

void ArrivalDesk::done()
{
    m_asked = {};
    m_reason->clear();
    m_reason->hide();
    m_break->clear();
    m_person->setChoice({}, {});
    m_person->setFocus(Qt::OtherFocusReason);
}

void ArrivalDesk::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F9)
        return fellIll();
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace redvest::ui
