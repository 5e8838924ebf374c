// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/standby_dialog.h"

#include "core/usecases/rota/rota.h"
#include "ui/desk/session.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/screen_fit.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/reveal/person_picker.h"
#include "ui/rota/rota_words.h"
#include "ui/rota/shift_lists.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 720;
constexpr int kHeight = 480;

std::vector<ListColumn<StandbyRow>> standbyColumns()
{
    using Row = StandbyRow;
    using Spec = ListColumn<Row>;
    return {
        Spec(
            StandbyDialog::tr("Full name"), [](const Row& r) { return r.name; }, 100),
        Spec(
            StandbyDialog::tr("Phone"), [](const Row& r) { return r.maskedPhone; }, 110),
        Spec(
            StandbyDialog::tr("Lives in"), [](const Row& r) { return r.home; }, 130),
        Spec(
            StandbyDialog::tr("Stands by for"),
            [](const Row& r) { return r.readyFor.isEmpty() ? StandbyDialog::tr("anywhere") : r.readyFor; }, 150),
        Spec(
            StandbyDialog::tr("On shift"), [](const Row& r) { return r.standsOn; }, 110),
        Spec(StandbyDialog::tr("Remark"), [](const Row& r) { return r.entry.note; }),
    };
}

} // namespace

StandbyDialog::StandbyDialog(Session& session, QDate day, const QString& scope, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_day(day)
    , m_scope(scope)
    , m_person(new PersonPicker(session, this))
    , m_site(new QComboBox(this))
    , m_strip(new MessageStrip(this))
    , m_model(standbyColumns(), [](const StandbyRow& r) { return r.entry.id.text(); })
    , m_view(makeShiftList(u"standbys"_s, m_model, this))
{
    setObjectName(u"standbyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Stand-by list of %1").arg(day.toString(Qt::ISODate))));
    resize(scaledToText(kWidth), scaledToText(kHeight));
    build();
    connect(m_person, &Picker::committed, this, [this] { add(Id<Volunteer>::fromText(m_person->id())); });
    connect(m_person, &PersonPicker::failed, m_strip, &MessageStrip::showProblem);
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(u"standby"_s) || changes.touches(u"assignment"_s))
            read();
    });
    read();
}

void StandbyDialog::build()
{
    m_person->setPlaceholderText(tr("Who stands by: name, initials, number; Enter puts on the list"));
    m_site->setObjectName(u"standbySite"_s);
    m_site->addItem(tr("Anywhere"), QString());
    m_session.attempt([this] {
        for (const SiteRow& row : siteRows(m_session.workspace(), m_scope))
            m_site->addItem(row.site.name, row.site.id.text());
    });
    m_view->installEventFilter(this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* top = new QHBoxLayout;
    top->addWidget(m_person, 2);
    top->addWidget(m_site, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(quietLine(tr("Del takes off. On one shift alone: T in the people who could come."), this), 1);
    bottom->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_strip);
    column->addLayout(bottom);
    m_person->setFocus();
}

void StandbyDialog::read()
{
    m_session.attempt([this] { m_model.setRows(standbyRows(m_session.workspace(), m_day, m_scope)); });
}

void StandbyDialog::add(Id<Volunteer> person)
{
    if (person.isNull())
        return;
    const StandbyFor wanted{m_day, Id<Site>::fromText(m_site->currentData().toString()), {}};
    if (m_session.carryOut([&](Workspace& ws) { return addStandbys(ws, {person}, wanted); }, *m_strip,
                           tr("On the stand-by list.")))
        m_person->setChoice({}, {});
    m_person->setFocus(Qt::OtherFocusReason);
}

void StandbyDialog::removeChosen()
{
    std::vector<Id<Standby>> ids;
    for (const StandbyRow& row : chosenIn(*m_view, m_model))
        ids.push_back(row.entry.id);
    if (!ids.empty())
        m_session.carryOut([&](Workspace& ws) { return removeStandbys(ws, ids); }, *m_strip,
                           tr("Off the stand-by list: %1 people.").arg(ids.size()));
}

bool StandbyDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace redvest::ui
