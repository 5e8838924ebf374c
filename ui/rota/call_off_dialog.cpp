// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/call_off_dialog.h"

#include "core/report/people_to_tell.h"
#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_dialog.h"
#include "ui/rota/rota_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 760;
constexpr int kHeight = 480;
enum Column { Name, Phone, State, Place, Times, kColumns };

QTableWidgetItem* cell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setToolTip(tipText(text));
    return item;
}

QString question(std::size_t shifts, const std::vector<PersonToTell>& people)
{
    QSet<QString> distinct;
    for (const PersonToTell& person : people)
        distinct.insert(person.volunteer.text());
    return CallOffDialog::tr("%1 shifts are called off. %2 people count on them and do not hear of it by themselves: "
                             "copy or print the list, then tell them.")
        .arg(shifts)
        .arg(distinct.size());
}

} // namespace

CallOffDialog::CallOffDialog(Session& session, std::vector<Id<Shift>> shifts, std::vector<PersonToTell> people,
                             QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_shifts(std::move(shifts))
    , m_masked(std::move(people))
    , m_people(m_masked)
    , m_reason(new QLineEdit(this))
    , m_table(new QTableWidget(0, kColumns, this))
    , m_left(plainLabel(this))
    , m_go(new QPushButton(tr("Call off"), this))
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"callOffDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Call off shifts"));
    resize(kWidth, kHeight);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setMaxLength(200);
    m_reason->setPlaceholderText(tr("Why: it is kept with the act"));
    m_go->setObjectName(u"callOffNow"_s);
    buildTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(sayingLabel(question(m_shifts.size(), m_masked), "warn", this));
    column->addWidget(m_table, 1);
    column->addWidget(buildListButtons());
    column->addWidget(m_reason);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, m_go));
    connect(m_go, &QPushButton::clicked, this, &CallOffDialog::confirm);
    connect(&m_reveal, &Reveal::ticked, this,
            [this](int left) { m_left->setText(tr("hidden again in %1 s").arg(left)); });
    connect(&m_reveal, &Reveal::ended, this, &CallOffDialog::hidePhones);
    showPeople();
    m_reason->setFocus();
}

void CallOffDialog::buildTable()
{
    m_table->setObjectName(u"peopleToTell"_s);
    m_table->setAccessibleName(tr("Whom to tell"));
    m_table->setHorizontalHeaderLabels({tr("Full name"), tr("Phone"), tr("State"), tr("Post"), tr("Shift")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    int at = 0;
    for (const int width : {120, 130, 90, 220})
        m_table->setColumnWidth(at++, width);
}

QWidget* CallOffDialog::buildListButtons()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    const auto add = [&](const QString& name, const QString& text, auto does) {
        auto* button = new QPushButton(text, box);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, does);
    };
    add(u"showPhones"_s, tr("Phones in full"), &CallOffDialog::showPhones);
    add(u"copyPeople"_s, tr("Copy the list"), &CallOffDialog::copy);
    add(u"printPeople"_s, tr("Print the list…"), &CallOffDialog::print);
    m_left->setObjectName(u"secondsLeft"_s);
    setRole(m_left, "quiet");
    row->addWidget(m_left);
    row->addStretch(1);
    return box;
}

void CallOffDialog::showPeople()
{
    m_table->setRowCount(int(m_people.size()));
    int at = 0;
    for (const PersonToTell& person : m_people) {
        m_table->setItem(at, Name, cell(person.name));
        m_table->setItem(at, Phone, cell(person.phone));
        m_table->setItem(at, State, cell(stateName(person.state)));
        m_table->setItem(at, Place, cell(person.postName + u" · "_s + person.siteName));
        const QString day = localDate(person.span.from).toString(u"MM-dd "_s);
        m_table->setItem(at++, Times, cell(day + timesText(person.span)));
    }
}

/// For half a minute, noted of each of them.
void CallOffDialog::showPhones()
{
    std::optional<Outcome<PhonesToTell>> told;
    if (!m_session.attempt([&] { told = phonesToTell(m_session.workspace(), m_shifts); }))
        return;
    if (!*told)
        return m_strip->tellRefused(told->problems());
    m_session.noteChange((*told)->changes);
    m_people = (*told)->people;
    showPeople();
    QStringList phones;
    for (const PersonToTell& person : m_people)
        phones << person.phone;
    for (const PersonToTell& person : m_masked)
        phones.removeAll(person.phone); // what stays masked need not be taken back
    m_reveal.start(phones);
}

void CallOffDialog::hidePhones()
{
    m_left->clear();
    m_people = m_masked;
    showPeople();
}

void CallOffDialog::copy()
{
    QGuiApplication::clipboard()->setText(report::peopleToTellText(m_people));
    m_strip->showMessage(m_reveal.isOn() ? tr("Copied with phones in full; the clipboard forgets them with the list.")
                                         : tr("Copied as text."));
}

void CallOffDialog::print()
{
    showPaper(report::peopleToTellDocument(m_people, m_session.workspace().office().name, m_reason->text().trimmed()),
              tr("Whom to tell"), this);
}

void CallOffDialog::confirm()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reason->setFocus();
        return m_strip->showProblem(tr("Say why. It stays in the history."));
    }
    accept();
    Q_EMIT confirmed(reason);
}

} // namespace redvest::ui
