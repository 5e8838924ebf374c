// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/first_steps.h"

#include "core/domain/words.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/workspace/rights.h"
#include "ui/desk/output_dialog.h"
#include "ui/desk/session.h"
#include "ui/parts/import/import_dialog.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString titleOf(ImportKind kind)
{
    return listTitle(static_cast<ListKind>(kind));
}

} // namespace

FirstSteps::FirstSteps(Session& session, Page& page) : QWidget(&page), m_session(session), m_page(page)
{
    auto* card = new SectionCard(tr("First steps"), this);
    auto* box = new QWidget(card);
    auto* steps = new QVBoxLayout(box);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(space::kTight);
    const ShowDivision everywhere; // the list of shifts, narrowed to nothing
    add(steps, {ImportKind::Volunteers, Deed::EnterVolunteers, tr("Register"), u"volunteers"_s, RegisterPerson{}});
    add(steps, {ImportKind::Posts, Deed::EnterRota, tr("Enter posts"), u"rota"_s, ShowPost{}});
    add(steps, {ImportKind::Shifts, Deed::EnterRota, tr("Enter shifts"), u"rota"_s, everywhere});
    add(steps, {ImportKind::Assignments, Deed::EnterRota, tr("Dispatch"), u"rota"_s, everywhere});
    steps->addStretch(1);
    card->addContent(box);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setBeginnings({});
}

void FirstSteps::add(QVBoxLayout* column, const Step& step)
{
    const Shown shown{step, plainLabel(this), new QPushButton(step.go, this),
                      new QPushButton(tr("Import a list…"), this), new QPushButton(tr("Blank sheet…"), this)};
    const QString word = wordOf(step.kind);
    shown.title->setObjectName(u"step."_s + word);
    shown.go->setObjectName(u"go."_s + word);
    shown.import->setObjectName(u"import."_s + word);
    shown.import->setAccessibleName(tr("Import: %1").arg(titleOf(step.kind)));
    shown.blank->setObjectName(u"blank."_s + word);
    shown.blank->setAccessibleName(tr("Blank sheet: %1").arg(titleOf(step.kind)));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    for (QPushButton* button : {shown.import, shown.go, shown.blank}) {
        button->setAutoDefault(true); // Enter presses it, as in a dialog
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addWidget(shown.title);
    column->addLayout(row);
    column->addSpacing(space::kTight);
    connect(shown.go, &QPushButton::clicked, this, [this, step] { Q_EMIT m_page.navigate(step.page, step.wish); });
    connect(shown.import, &QPushButton::clicked, this, [this, kind = step.kind] { importList(kind); });
    connect(shown.blank, &QPushButton::clicked, this, [this, kind = step.kind] { saveBlank(kind); });
    m_steps.push_back(shown);
}

void FirstSteps::setBeginnings(const Beginnings& there)
{
    const QString texts[] = {tr("1  Volunteers: %1").arg(thinSpaced(there.people)),
                             tr("2  Posts: %1").arg(thinSpaced(there.posts)),
                             tr("3  Shifts: %1").arg(thinSpaced(there.shifts)), tr("4  Dispatch people to the shifts")};
    const std::size_t next = there.people == 0 ? 0 : there.posts == 0 ? 1 : there.shifts == 0 ? 2 : 3;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i].title->setText(texts[i]);
        mark(m_steps[i].import, "accent", i == next);
        allow(m_steps[i]);
    }
    setFocusProxy(m_steps[next].import->isEnabled() ? m_steps[next].import : m_steps[next].blank);
}

void FirstSteps::allow(const Shown& shown) const
{
    const Workspace& ws = m_session.workspace();
    const bool may = refusals(ws, shown.step.deed).empty();
    for (QPushButton* button : {shown.go, shown.import}) {
        button->setEnabled(may && !ws.isReadOnly());
        button->setToolTip(tipText(may ? QString() : tr("Who may: %1").arg(whoMay(shown.step.deed))));
    }
}

void FirstSteps::importList(ImportKind kind)
{
    auto* dialog = new ImportDialog(
        kind, [from = &m_session] { return from->sibling(); }, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, &m_page, [this](const ChangeSet& changes) {
        m_session.tell(changes, m_page, tr("Imported: %1 records.").arg(changes.touched.size()));
    });
    dialog->open();
}

void FirstSteps::saveBlank(ImportKind kind)
{
    const QString path =
        askForOutput(this, tr("Save a blank form"), titleOf(kind) + u".xlsx"_s, tr("Spreadsheet (*.xlsx)"));
    if (!path.isEmpty() && m_session.attempt([&] { writeTemplate(m_session.workspace(), kind, path); }))
        Q_EMIT m_page.message(tr("Saved: %1").arg(path));
}

} // namespace redvest::ui
