// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/passphrase_fields.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

PassphraseEdit::PassphraseEdit(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_show(new QCheckBox(tr("Show"), this))
    , m_caps(sayingLabel(tr("Caps Lock seems to be on."), "warn", this))
{
    m_line->setObjectName(name);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setMaxLength(200);
    m_line->setMinimumWidth(260);
    m_line->installEventFilter(this);
    m_caps->hide();
    setFocusProxy(m_line);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTight);
    auto* row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_show);
    column->addLayout(row);
    column->addWidget(m_caps);
    connect(m_show, &QCheckBox::toggled, this,
            [this](bool on) { m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
}

QString PassphraseEdit::text() const
{
    return m_line->text();
}

void PassphraseEdit::clear()
{
    m_line->clear();
    m_show->setChecked(false);
}

bool PassphraseEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (const QString typed = key->text(); typed.size() == 1 && typed[0].isLetter() && typed[0] < QChar(0x80))
            m_caps->setVisible(typed[0].isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace redvest::ui
