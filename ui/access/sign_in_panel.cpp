// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/sign_in_panel.h"

#include "core/base/failure.h"
#include "ui/access/passphrase_fields.h"
#include "ui/desk/jobs.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/look/typed_search.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

void say(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    // A reason of several lines needs room that the window did not have.
    label->window()->adjustSize();
}

/// A Failure of the disk becomes the same sentence a refusal is.
QString reasonOf(const std::function<Problems()>& work)
{
    try {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        const Problems problems = work();
        QApplication::restoreOverrideCursor();
        return problems.empty() ? QString() : problems.front().text;
    } catch (const Failure& failure) {
        QApplication::restoreOverrideCursor();
        return failure.message();
    }
}

QVBoxLayout* column(QWidget* widget)
{
    auto* made = new QVBoxLayout(widget);
    made->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    made->setSpacing(space::kMedium);
    return made;
}

} // namespace

SignInPanel::SignInPanel(Workspace& ws, const QString& only, QWidget* parent)
    : QWidget(parent)
    , m_ws(ws)
    , m_names(new QComboBox(this))
    , m_passphrase(new PassphraseEdit(u"passphrase"_s, this))
    , m_reason(sayingLabel({}, "error", this))
    , m_button(new QPushButton(this))
{
    m_names->setObjectName(u"name"_s);
    new TypedSearch(*m_names); // the box owns it
    m_reason->setObjectName(u"reason"_s);
    m_button->setObjectName(u"signIn"_s);
    m_button->setProperty("accent", true);
    m_button->setDefault(true);
    m_reason->hide();
    for (const AccountRow& row : accountRows(ws)) {
        if (row.account.isActive() && (only.isEmpty() || row.account.name == only))
            m_names->addItem(row.account.name);
    }
    m_names->setEnabled(only.isEmpty());
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(tr("Who"), m_names);
    form->addRow(tr("Passphrase"), m_passphrase);
    form->addRow(m_reason);
    form->addRow(QString(), m_button);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SignInPanel::showWait);
    connect(m_names, &QComboBox::currentIndexChanged, this, &SignInPanel::showWait);
    connect(m_button, &QPushButton::clicked, this, &SignInPanel::tryPassphrase);
    connect(m_passphrase->line(), &QLineEdit::returnPressed, m_button, &QPushButton::click);
    showWait();
    m_passphrase->setFocus();
}

QString SignInPanel::chosen() const
{
    return m_names->currentText();
}

void SignInPanel::showWait()
{
    qint64 ms = 0;
    for (const AccountRow& row : accountRows(m_ws)) {
        if (row.account.name == chosen())
            ms = row.waitMs;
    }
    m_button->setEnabled(ms == 0 && !m_isTrying && !chosen().isEmpty());
    m_button->setText(ms > 0 ? tr("Wait %1 s").arg((ms + 999) / 1000) : tr("Sign in"));
    ms > 0 ? m_second.start() : m_second.stop();
}

void SignInPanel::tryPassphrase()
{
    if (m_isTrying || !m_button->isEnabled())
        return;
    m_isTrying = true;
    m_button->setEnabled(false);
    m_button->setText(tr("Opening…"));
    Workspace* ws = &m_ws;
    runJob<Outcome<Account>>(
        this,
        [ws, name = chosen(), passphrase = m_passphrase->text()](Progress&) {
            return provePassphrase(*ws->sibling(), name, passphrase);
        },
        [this](const JobResult<Outcome<Account>>& result) {
            m_isTrying = false;
            if (result.end == JobEnd::Done)
                return take(*result.value);
            say(m_reason, result.message);
            showWait();
        });
}

void SignInPanel::take(const Outcome<Account>& proved)
{
    m_passphrase->clear();
    if (proved) {
        m_ws.enter(*proved);
        say(m_reason, {});
        showWait();
        Q_EMIT entered();
        return;
    }
    say(m_reason, proved.problems().front().text);
    showWait();
    m_passphrase->setFocus();
}

SignInDialog::SignInDialog(Workspace& ws, QWidget* parent) : QDialog(parent), m_ws(ws)
{
    setWindowTitle(tr("Sign in — RedVest"));
    setMinimumWidth(460);
    auto* title = plainLabel(ws.office().name, this);
    title->setProperty("role", u"title"_s);
    auto* panel = new SignInPanel(ws, {}, this);
    auto* forgotten = new QPushButton(tr("Recovery key…"), this);
    forgotten->setObjectName(u"forgotten"_s);
    forgotten->setAutoDefault(false);
    m_recovery = makeRecovery();
    auto* rows = column(this);
    rows->addWidget(title);
    rows->addWidget(panel);
    rows->addWidget(sayingLabel(
        tr("Forgotten? An administrator can set a new passphrase. If no administrator can sign in any more, "
           "take the recovery key from the safe."),
        "quiet", this));
    rows->addWidget(forgotten, 0, Qt::AlignLeft);
    rows->addWidget(m_recovery);
    m_recovery->hide();
    connect(forgotten, &QPushButton::clicked, m_recovery, [this] {
        m_recovery->show();
        m_key->setFocus();
    });
    connect(panel, &SignInPanel::entered, this, &QDialog::accept);
}

QWidget* SignInDialog::makeRecovery()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_name = new QLineEdit(box);
    m_name->setObjectName(u"recoverName"_s);
    m_key = new QLineEdit(box);
    m_key->setObjectName(u"recoveryKey"_s);
    m_key->setPlaceholderText(tr("13 groups of five letters and digits"));
    m_fresh = new PassphraseEdit(u"recoverPassphrase"_s, box);
    m_reason = sayingLabel({}, "error", box);
    m_reason->hide();
    auto* go = new QPushButton(tr("Set the new passphrase and sign in"), box);
    go->setObjectName(u"recover"_s);
    go->setAutoDefault(false);
    form->addRow(tr("Recovery key"), m_key);
    form->addRow(tr("Administrator"), m_name);
    form->addRow(tr("New passphrase"), m_fresh);
    form->addRow(sayingLabel(passphraseRule(), "quiet", box));
    form->addRow(m_reason);
    form->addRow(QString(), go);
    connect(go, &QPushButton::clicked, this, &SignInDialog::recover);
    return box;
}

void SignInDialog::recover()
{
    const QString reason = reasonOf([this] {
        const auto done = recoverAccount(m_ws, m_name->text(), m_key->text(), m_fresh->text());
        return done ? Problems{} : done.problems();
    });
    say(m_reason, reason);
    if (reason.isEmpty())
        accept();
}

PassphraseDialog::PassphraseDialog(Workspace& ws, bool isDemanded, QWidget* parent)
    : QDialog(parent)
    , m_ws(ws)
    , m_old(new PassphraseEdit(u"old"_s, this))
    , m_fresh(new PassphraseEdit(u"fresh"_s, this))
    , m_again(new PassphraseEdit(u"again"_s, this))
    , m_reason(sayingLabel({}, "error", this))
{
    setWindowTitle(titleText(tr("Change the passphrase of %1").arg(ws.actor())));
    setMinimumWidth(460);
    m_reason->setObjectName(u"reason"_s);
    m_reason->hide();
    auto* rows = column(this);
    if (isDemanded)
        rows->addWidget(sayingLabel(tr("Somebody else set your passphrase. Change it to one that only you know; before "
                                       "that nothing can be entered."),
                                    "warn", this));
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(tr("Present passphrase"), m_old);
    form->addRow(tr("New passphrase"), m_fresh);
    form->addRow(tr("Once more"), m_again);
    rows->addLayout(form);
    rows->addWidget(sayingLabel(passphraseRule(), "quiet", this));
    rows->addWidget(m_reason);
    auto* change = new QPushButton(tr("Change"), this);
    change->setObjectName(u"change"_s);
    rows->addWidget(buttonRow(this, change));
    connect(change, &QPushButton::clicked, this, &PassphraseDialog::save);
}

void PassphraseDialog::save()
{
    if (m_fresh->text() != m_again->text())
        return say(m_reason, tr("The two new ones differ. Type the new passphrase twice alike."));
    const QString reason = reasonOf([this] {
        const auto done = changePassphrase(m_ws, m_old->text(), m_fresh->text());
        if (!done)
            return done.problems();
        m_changes = *done;
        return Problems{};
    });
    say(m_reason, reason);
    if (reason.isEmpty())
        accept();
}

} // namespace redvest::ui
