// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/accounts_dialog.h"

#include "core/base/failure.h"
#include "core/usecases/workspace/rights.h"
#include "ui/access/give_up_dialog.h"
#include "ui/access/new_keys_dialog.h"
#include "ui/access/passphrase_fields.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QPushButton* button(const QString& text, const QString& name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

AccountsDialog::AccountsDialog(Workspace& ws, QWidget* parent)
    : QDialog(parent)
    , m_ws(ws)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_passphrase(new PassphraseEdit(u"accountPassphrase"_s, this))
    , m_contacts(new QCheckBox(tr("Reads phones, document numbers and addresses"), this))
    , m_sensitive(new QCheckBox(tr("Reads notes on health and care"), this))
    , m_divisions(new QListWidget(this))
    , m_picker(new DivisionPicker(this))
    , m_otherApproves(new QCheckBox(tr("Served time is approved by another than who entered it"), this))
    , m_idle(new QSpinBox(this))
    , m_save(button(tr("Save"), u"save"_s, this))
    , m_reset(button(tr("Set a new passphrase"), u"reset"_s, this))
    , m_disable(button(tr("Disable"), u"disable"_s, this))
    , m_state(sayingLabel({}, "quiet", this))
    , m_reason(sayingLabel({}, "error", this))
{
    setWindowTitle(tr("Desk accounts"));
    resize(980, 620);
    m_list->setObjectName(u"accounts"_s);
    m_list->setProperty("roomy", true);
    m_list->setMaximumWidth(220);
    m_reason->setObjectName(u"reason"_s);
    auto* add = button(tr("New account"), u"new"_s, this);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(add);
    auto* renew = button(tr("Renew the keys…"), u"newKeys"_s, this);
    auto* end = button(tr("Give up accounts…"), u"endAccounts"_s, this);
    left->addWidget(renew);
    left->addWidget(end);
    connect(renew, &QPushButton::clicked, this, &AccountsDialog::renewAllKeys);
    connect(end, &QPushButton::clicked, this, &AccountsDialog::endAccounts);
    auto* right = new QVBoxLayout;
    right->addWidget(makeAccount(), 1);
    right->addWidget(m_reason);
    right->addWidget(makeRules());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    row->setSpacing(space::kLarge);
    row->addLayout(left);
    row->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountsDialog::showAccount);
    connect(add, &QPushButton::clicked, this, &AccountsDialog::startNew);
    connect(m_save, &QPushButton::clicked, this, &AccountsDialog::save);
    connect(m_reset, &QPushButton::clicked, this, &AccountsDialog::reset);
    connect(m_disable, &QPushButton::clicked, this, &AccountsDialog::disable);
    fill(ws.actor());
}

QWidget* AccountsDialog::makeAccount()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight);
    m_name->setObjectName(u"accountName"_s);
    m_contacts->setObjectName(u"contacts"_s);
    m_sensitive->setObjectName(u"sensitive"_s);
    m_save->setProperty("accent", true);
    auto* buttons = new QWidget(box);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* b : {m_save, m_reset, m_disable})
        row->addWidget(b);
    row->addStretch(1);
    form->addRow(tr("Name"), m_name);
    form->addRow(QString(), m_state);
    form->addRow(tr("Roles"), makeRoles());
    form->addRow(tr("Reading"), m_contacts);
    form->addRow(QString(), m_sensitive);
    form->addRow(tr("Divisions"), makeDivisions());
    form->addRow(tr("New passphrase"), m_passphrase);
    form->addRow(QString(), sayingLabel(passphraseRule(), "quiet", box));
    form->addRow(QString(), buttons);
    return box;
}

QCheckBox* AccountsDialog::addRole(QGridLayout* grid, int row, int column, const Grant& grant, const QString& text)
{
    auto* tick = new QCheckBox(text, this);
    tick->setObjectName(grantText(grant));
    tick->setAccessibleName(rolesText({grant}));
    grid->addWidget(tick, row, column);
    m_roles.emplace_back(grant, tick);
    return tick;
}

QWidget* AccountsDialog::makeRoles()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    int row = 0;
    for (const Role role : {Role::Entry, Role::Approval}) {
        grid->addWidget(plainLabel(roleName(role), box), row, 0);
        int column = 1;
        for (const Area area :
             {Area::All, Area::Volunteers, Area::Rota, Area::Training, Area::Supplies, Area::Briefings}) {
            // Approval means something for these only (grantsWith).
            const bool isMeant = role == Role::Entry || area == Area::All || area == Area::Volunteers ||
                                 area == Area::Rota || area == Area::Supplies;
            if (isMeant)
                addRole(grid, row, column, {role, area}, areaName(area));
            ++column;
        }
        ++row;
    }
    grid->addWidget(plainLabel(tr("Others"), box), row, 0);
    int column = 1;
    for (const Role role : {Role::StockKeeper, Role::Training, Role::Leader, Role::Administrator})
        addRole(grid, row, column++, {role, Area::All}, roleName(role));
    return box;
}

QWidget* AccountsDialog::makeDivisions()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_divisions->setObjectName(u"divisions"_s);
    m_divisions->setProperty("roomy", true);
    m_divisions->setMaximumHeight(64);
    m_picker->setObjectName(u"addDivision"_s);
    m_picker->setPlaceholderText(tr("Add a division; none: everywhere"));
    m_picker->setDivisions(divisionEntries(m_ws.divisions()));
    auto* remove = button(tr("Remove"), u"removeDivision"_s, box);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row->addWidget(m_picker, 1);
    row->addWidget(m_divisions, 1);
    row->addWidget(remove);
    const auto add = [this] {
        const QString code = m_picker->code();
        if (code.isEmpty())
            return;
        auto* item = new QListWidgetItem(m_ws.divisions().shortPath(code), m_divisions);
        item->setData(Qt::UserRole, code);
        m_picker->setCode({});
        m_picker->clear();
    };
    connect(m_picker, &DivisionPicker::committed, this, add);
    connect(m_picker, &QLineEdit::returnPressed, this, add);
    connect(remove, &QPushButton::clicked, this, [this] { delete m_divisions->currentItem(); });
    return box;
}

QWidget* AccountsDialog::makeRules()
{
    auto* box = new SectionCard(tr("Rules of the desk"), this);
    auto* inner = new QWidget(box);
    auto* row = new QHBoxLayout(inner);
    row->setContentsMargins(0, 0, 0, 0);
    m_otherApproves->setObjectName(u"otherApproves"_s);
    m_idle->setObjectName(u"idle"_s);
    m_idle->setRange(1, kLongestIdleMinutes);
    m_idle->setSuffix(tr(" min"));
    const DeskRules rules = deskRules(m_ws);
    m_otherApproves->setChecked(rules.otherApproves);
    m_idle->setValue(rules.idleMinutes);
    auto* keep = button(tr("Save the rules"), u"saveRules"_s, inner);
    row->addWidget(m_otherApproves);
    row->addSpacing(space::kLarge);
    row->addWidget(plainLabel(tr("Locks itself after"), inner));
    row->addWidget(m_idle);
    row->addStretch(1);
    row->addWidget(keep);
    box->addContent(inner);
    connect(keep, &QPushButton::clicked, this, &AccountsDialog::saveRules);
    return box;
}

void AccountsDialog::fill(const QString& chosen)
{
    m_rows = accountRows(m_ws);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int at = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Account& a = m_rows[i].account;
        m_list->addItem(a.isActive() ? a.name : tr("%1 (disabled)").arg(a.name));
        if (a.name == chosen)
            at = static_cast<int>(i);
    }
    m_isNew = false;
    m_list->setCurrentRow(at);
    showAccount();
}

Account AccountsDialog::shown() const
{
    const int row = m_list->currentRow();
    return m_isNew || row < 0 ? Account{} : m_rows[static_cast<std::size_t>(row)].account;
}

void AccountsDialog::showAccount()
{
    if (sender() == m_list)
        m_isNew = false;
    const Account account = shown();
    m_name->setText(account.name);
    m_name->setReadOnly(!m_isNew);
    m_passphrase->clear();
    m_reason->hide();
    for (const auto& [grant, tick] : m_roles)
        tick->setChecked(std::find(account.roles.begin(), account.roles.end(), grant) != account.roles.end());
    m_contacts->setChecked(account.readsContacts);
    m_sensitive->setChecked(account.readsSensitive);
    m_divisions->clear();
    for (const QString& code : account.divisions) {
        auto* item = new QListWidgetItem(m_ws.divisions().shortPath(code), m_divisions);
        item->setData(Qt::UserRole, code);
    }
    m_reset->setVisible(!m_isNew);
    m_disable->setVisible(!m_isNew && account.isActive());
    m_save->setText(m_isNew ? tr("Add the account") : tr("Save"));
    m_state->setText(m_isNew ? tr("The name stands in the history and in the records; it cannot be changed later.")
                     : account.mustChange ? tr("Must change the passphrase at the next sign-in.")
                                          : tr("Passphrase set on %1.").arg(toLocalText(account.passphraseSetAt)));
}

Account AccountsDialog::typed() const
{
    Account account = shown();
    account.name = m_isNew ? m_name->text() : account.name;
    account.roles.clear();
    for (const auto& [grant, tick] : m_roles) {
        if (tick->isChecked())
            account.roles.push_back(grant);
    }
    account.readsContacts = m_contacts->isChecked();
    account.readsSensitive = m_sensitive->isChecked();
    account.divisions.clear();
    for (int i = 0; i < m_divisions->count(); ++i)
        account.divisions << m_divisions->item(i)->data(Qt::UserRole).toString();
    return account;
}

void AccountsDialog::startNew()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    m_isNew = true;
    showAccount();
    m_name->setFocus();
}

void AccountsDialog::endAccounts()
{
    GiveUpDialog dialog(m_ws, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT changed(dialog.changes());
    accept();
}

void AccountsDialog::renewAllKeys()
{
    NewKeysDialog dialog(m_ws, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT changed(dialog.changes());
    m_state->setText(tr("The keys are renewed."));
    Q_EMIT keysRenewed();
}

void AccountsDialog::tellRemainder(const Account& before, const Account& after)
{
    if (!readsLess(before, after))
        return;
    m_state->setText(tr("The keys are renewed.") + u' ' + renewedKeysMeaning());
    Q_EMIT keysRenewed();
}

bool AccountsDialog::carryOut(const std::function<Outcome<ChangeSet>()>& work)
{
    QString reason;
    try {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        const auto outcome = work();
        if (outcome)
            Q_EMIT changed(*outcome);
        else
            reason = outcome.problems().front().text;
    } catch (const Failure& failure) {
        reason = failure.message();
    }
    QApplication::restoreOverrideCursor();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    return reason.isEmpty();
}

void AccountsDialog::save()
{
    const Account before = shown();
    const Account wanted = typed();
    const bool isNew = m_isNew;
    const QString passphrase = m_passphrase->text();
    if (!carryOut([&] { return isNew ? addAccount(m_ws, wanted, passphrase) : changeAccount(m_ws, wanted); }))
        return;
    fill(wanted.name.simplified());
    if (!isNew)
        tellRemainder(before, wanted);
}

void AccountsDialog::reset()
{
    const QString name = shown().name;
    if (carryOut([&] { return resetPassphrase(m_ws, name, m_passphrase->text()); }))
        fill(name);
}

void AccountsDialog::disable()
{
    const Account before = shown();
    if (!carryOut([&] { return disableAccount(m_ws, before.name); }))
        return;
    fill(before.name);
    tellRemainder(before, shown());
}

void AccountsDialog::saveRules()
{
    carryOut([&] { return setDeskRules(m_ws, {m_otherApproves->isChecked(), m_idle->value()}); });
}

} // namespace redvest::ui
