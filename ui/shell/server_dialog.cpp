// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/server_dialog.h"

#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kChecked = "verify-full";
constexpr auto kAsOffered = "prefer";

} // namespace

ServerDialog::ServerDialog(QWidget* parent)
    : QDialog(parent)
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_database(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_passphrase(new QLineEdit(this))
    , m_safety(new QComboBox(this))
    , m_certificate(new QLineEdit(this))
{
    setWindowTitle(tr("Shared workspace"));
    setMinimumWidth(460);
    fill();
    auto* hint = plainLabel(tr("Whoever looks after the server has prepared it and given you these."), this);
    hint->setProperty("role", u"quiet"_s);
    hint->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(tr("Server"), m_host);
    form->addRow(tr("Port"), m_port);
    form->addRow(tr("Database"), m_database);
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Passphrase"), m_passphrase);
    form->addRow(tr("Encryption"), m_safety);
    form->addRow(tr("Certificate"), m_certificate);
    form->addRow(QString(), hint);
    m_open = new QPushButton(tr("Open"), this);
    connect(m_open, &QPushButton::clicked, this, [this] {
        remember();
        accept();
    });
    for (QLineEdit* edit : {m_host, m_database, m_user})
        connect(edit, &QLineEdit::textChanged, this, &ServerDialog::showState);
    connect(m_safety, &QComboBox::currentIndexChanged, this, &ServerDialog::showState);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->addLayout(form);
    column->addWidget(buttonRow(this, m_open));
    showState();
    (m_user->text().isEmpty() ? m_host : m_passphrase)->setFocus();
}

void ServerDialog::fill()
{
    const QSettings settings;
    m_host->setObjectName(u"host"_s);
    m_host->setText(settings.value(u"server/host"_s).toString());
    m_host->setPlaceholderText(tr("Name or number of the server, for example 10.10.1.5"));
    m_port->setRange(1, 65535);
    m_port->setValue(settings.value(u"server/port"_s, 5432).toInt());
    m_database->setObjectName(u"database"_s);
    m_database->setText(settings.value(u"server/database"_s, u"redvest"_s).toString());
    m_user->setObjectName(u"user"_s);
    m_user->setText(settings.value(u"server/user"_s).toString());
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_safety->setObjectName(u"sslmode"_s);
    m_safety->addItem(tr("As the server offers it"), QString::fromLatin1(kAsOffered));
    m_safety->addItem(tr("Always encrypted"), u"require"_s);
    m_safety->addItem(tr("Always encrypted, and the server shows its certificate"), QString::fromLatin1(kChecked));
    m_safety->setCurrentIndex(
        std::max(0, m_safety->findData(settings.value(u"server/sslmode"_s, QString::fromLatin1(kAsOffered)))));
    m_certificate->setObjectName(u"certificate"_s);
    m_certificate->setText(settings.value(u"server/certificate"_s).toString());
    m_certificate->setPlaceholderText(tr("The file server.crt, as you were given it"));
}

void ServerDialog::showState()
{
    m_open->setEnabled(!m_host->text().trimmed().isEmpty() && !m_database->text().trimmed().isEmpty() &&
                       !m_user->text().trimmed().isEmpty());
    m_certificate->setEnabled(m_safety->currentData() == QString::fromLatin1(kChecked));
}

void ServerDialog::remember()
{
    QSettings settings;
    settings.setValue(u"server/host"_s, m_host->text().trimmed());
    settings.setValue(u"server/port"_s, m_port->value());
    settings.setValue(u"server/database"_s, m_database->text().trimmed());
    settings.setValue(u"server/user"_s, m_user->text().trimmed());
    settings.setValue(u"server/sslmode"_s, m_safety->currentData());
    settings.setValue(u"server/certificate"_s, m_certificate->text().trimmed());
}

QString ServerDialog::address() const
{
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setHost(m_host->text().trimmed());
    url.setPort(m_port->value());
    url.setPath(u'/' + m_database->text().trimmed());
    url.setUserName(m_user->text().trimmed(), QUrl::DecodedMode);
    url.setPassword(m_passphrase->text(), QUrl::DecodedMode);
    const QString safety = m_safety->currentData().toString();
    const QString certificate = m_certificate->text().trimmed();
    QUrlQuery query;
    if (safety != QLatin1StringView(kAsOffered))
        query.addQueryItem(u"sslmode"_s, safety);
    if (safety == QLatin1StringView(kChecked) && !certificate.isEmpty())
        query.addQueryItem(u"sslrootcert"_s, QString::fromLatin1(QUrl::toPercentEncoding(certificate, "/")));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace redvest::ui
