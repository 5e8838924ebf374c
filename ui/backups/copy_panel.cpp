// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/copy_panel.h"

#include "core/usecases/backups/backup_copies.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

CopyPanel::CopyPanel(QString workspace, const QString& folder, QWidget* parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_folder(new QLineEdit(folder, this))
    , m_passphrase(new QLineEdit(this))
    , m_room(plainLabel(this))
    , m_copy(new QPushButton(tr("Make the &copy"), this))
{
    m_folder->setObjectName(u"copyFolder"_s);
    m_folder->setPlaceholderText(tr("Stick or another folder, not on this PC's own disk"));
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Passphrase of the copy; with a recovery key it may stay empty"));
    m_room->setObjectName(u"room"_s);
    m_room->setWordWrap(true);
    m_copy->setObjectName(u"copy"_s);
    auto* browse = new QPushButton(tr("C&hoose…"), this);
    browse->setObjectName(u"chooseFolder"_s);
    for (QPushButton* button : {m_copy, browse})
        button->setAutoDefault(false);
    auto* folderLabel = plainLabel(tr("&Encrypted copy to"), this);
    folderLabel->setBuddy(m_folder);
    auto* passphraseLabel = plainLabel(tr("&Passphrase"), this);
    passphraseLabel->setBuddy(m_passphrase);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kTight);
    grid->addWidget(folderLabel, 0, 0, Qt::AlignRight);
    grid->addWidget(m_folder, 0, 1);
    grid->addWidget(browse, 0, 2);
    grid->addWidget(m_room, 1, 1, 1, 2);
    grid->addWidget(passphraseLabel, 2, 0, Qt::AlignRight);
    grid->addWidget(m_passphrase, 2, 1);
    grid->addWidget(m_copy, 2, 2);
    grid->setColumnStretch(1, 1);
    for (const auto& [before, after] :
         {std::pair<QWidget*, QWidget*>{m_folder, browse}, {browse, m_passphrase}, {m_passphrase, m_copy}})
        setTabOrder(before, after);
    connect(m_folder, &QLineEdit::textChanged, this, &CopyPanel::look);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &CopyPanel::copyRequested);
    connect(browse, &QPushButton::clicked, this, &CopyPanel::choose);
    connect(m_copy, &QPushButton::clicked, this, &CopyPanel::copyRequested);
    look();
}

void CopyPanel::choose()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the encrypted copy"), folder());
    if (chosen.isEmpty())
        return;
    setFolder(chosen);
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void CopyPanel::setFolder(const QString& folder)
{
    m_folder->setText(folder);
}

QString CopyPanel::folder() const
{
    return m_folder->text().trimmed();
}

QString CopyPanel::passphrase() const
{
    return m_passphrase->text();
}

void CopyPanel::clearPassphrase()
{
    m_passphrase->clear();
}

void CopyPanel::look()
{
    m_copy->setEnabled(false);
    if (folder().isEmpty()) {
        setRole(m_room, "quiet");
        m_room->setText(tr("Choose a folder: a stick that stays in a drawer is best."));
        return;
    }
    const CopyPlace place = copyPlace(m_workspace, folder());
    m_copy->setEnabled(place.problem.isEmpty());
    const bool isDoubtful = place.isSameDisk || !place.free;
    setRole(m_room, !place.problem.isEmpty() ? "error" : isDoubtful ? "warn" : "quiet");
    m_room->setText(roomWords(place));
}

QString roomWords(const CopyPlace& place)
{
    if (!place.problem.isEmpty())
        return place.problem;
    const auto size = [](qint64 bytes) {
        return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    };
    QString said =
        place.free
            ? CopyPanel::tr("Free there: %1. The copy needs about %2.").arg(size(*place.free), size(place.needed))
            : CopyPanel::tr(
                  "How much is free there cannot be told. The copy needs about %1; look whether there is room.")
                  .arg(size(place.needed));
    if (place.isSameDisk)
        said += u' ' + CopyPanel::tr("It is the same disk as the workspace's: when that disk breaks, both are gone.");
    return said;
}

} // namespace redvest::ui
