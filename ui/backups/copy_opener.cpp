// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/copy_opener.h"

#include "core/base/private_folder.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A copy on its way open: what lies open is gone with this.
struct Opening
{
    explicit Opening(const QString& workspace) : folder(QFileInfo(workspace).absolutePath(), workspace) {}

    PrivateFolder folder;
    Outcome<Backup> backup = Backup{};
};

} // namespace

CopyOpener::CopyOpener(QString workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_question(plainLabel(this))
    , m_key(new QLineEdit(this))
    , m_open(new QPushButton(tr("&Open the copy"), this))
    , m_said(plainLabel(this))
    , m_second(new QTimer(this))
{
    m_question->setWordWrap(true);
    m_key->setObjectName(u"copyKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(tr("Passphrase of the copy, or the recovery key from the paper"));
    m_key->setAccessibleName(m_key->placeholderText());
    m_open->setObjectName(u"openCopy"_s);
    m_open->setAutoDefault(false);
    m_said->setObjectName(u"copyKeySaid"_s);
    m_said->setWordWrap(true);
    setRole(m_said, "error");
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kTight);
    grid->addWidget(m_question, 0, 0, 1, 2);
    grid->addWidget(m_key, 1, 0);
    grid->addWidget(m_open, 1, 1);
    grid->addWidget(m_said, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_key, &QLineEdit::returnPressed, this, &CopyOpener::open);
    connect(m_open, &QPushButton::clicked, this, &CopyOpener::open);
    connect(m_second, &QTimer::timeout, this, [this] { wait(m_left - 1); });
    hide();
}

CopyOpener::~CopyOpener() = default;

void CopyOpener::ask(const QString& copy, const CopyLabel& label)
{
    m_copy = copy;
    m_question->setText(tr("%1 is an encrypted copy of %2 of %3.")
                            .arg(QFileInfo(copy).fileName(), label.office, toLocalText(label.at)));
    m_key->clear();
    m_said->setText(label.hasPassphrase
                        ? QString()
                        : tr("It has no passphrase: only the recovery key from the paper in the safe opens it."));
    show();
    m_key->setFocus(Qt::OtherFocusReason);
}

void CopyOpener::open()
{
    if (m_isOpening || m_left > 0 || m_key->text().isEmpty())
        return;
    m_isOpening = true;
    m_open->setEnabled(false);
    m_said->setText(tr("Opening…"));
    using Answer = std::shared_ptr<Opening>;
    // One field for both: what reads as a recovery key is tried as one first.
    const CopyKey key{m_key->text().trimmed(), m_key->text()};
    const auto work = [copy = m_copy, workspace = m_workspace, key](Progress&) {
        const auto opening = std::make_shared<Opening>(workspace);
        opening->backup = openSealedCopy(copy, key, opening->folder.filePath(u"opened.redvest"_s));
        return opening;
    };
    runJob<Answer>(this, work, [this](JobResult<Answer> result) {
        m_isOpening = false;
        m_open->setEnabled(true);
        m_said->clear();
        if (!result.value)
            return Q_EMIT failed(result.message);
        const Answer& opening = *result.value;
        if (!opening->backup.ok())
            return refuse(opening->backup.problems().front().text);
        // Held for as long as this lives, and with it what lies open.
        m_folder = std::shared_ptr<PrivateFolder>(opening, &opening->folder);
        m_tries = 0;
        m_key->clear();
        hide();
        Q_EMIT opened(m_copy, *opening->backup);
    });
}

void CopyOpener::refuse(const QString& sentence)
{
    m_said->setText(sentence);
    m_key->selectAll();
    m_key->setFocus(Qt::OtherFocusReason);
    if (++m_tries % kFreeTries == 0)
        wait(kWaitSeconds);
}

void CopyOpener::wait(int seconds)
{
    m_left = seconds;
    m_key->setEnabled(seconds == 0);
    m_open->setEnabled(seconds == 0);
    if (seconds == 0) {
        m_second->stop();
        m_said->clear();
        m_key->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_said->setText(tr("Wrong %1 times. Look at Caps Lock and the input method, and whether this is the copy you mean; "
                       "the recovery key lies on paper in the office. Go on in %2 s.")
                        .arg(m_tries)
                        .arg(seconds));
    if (!m_second->isActive())
        m_second->start(1000);
}

} // namespace redvest::ui
