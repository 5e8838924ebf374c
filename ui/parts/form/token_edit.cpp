// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/token_edit.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression& separators()
{
    static const QRegularExpression any(u"[、，,;；]"_s);
    return any;
}

} // namespace

TokenEdit::TokenEdit(QWidget* parent) : QFrame(parent), m_row(new QHBoxLayout(this)), m_input(new QLineEdit(this))
{
    setProperty("entry", true);
    setFocusProxy(m_input);
    setMinimumHeight(kRowHeight);
    m_input->setFrame(false);
    m_input->setProperty("bare", true);
    m_row->setContentsMargins(space::kTight, 1, space::kTight, 1);
    m_row->setSpacing(space::kTight);
    m_row->addWidget(m_input, 1);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textEdited, this, &TokenEdit::takeEnded);
}

void TokenEdit::setChoices(const QStringList& choices)
{
    auto* completer = new QCompleter(choices, m_input);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_input->setCompleter(completer);
    // Queued: the completer writes the choice into the field after it has told us.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &TokenEdit::endToken,
            Qt::QueuedConnection);
}

QStringList TokenEdit::tokens() const
{
    QStringList all = m_tokens;
    if (const QString typed = m_input->text().trimmed(); !typed.isEmpty() && !all.contains(typed))
        all.append(typed);
    return all;
}

void TokenEdit::setTokens(const QStringList& tokens)
{
    m_tokens.clear();
    m_input->clear();
    for (const QString& token : tokens)
        add(token);
    rebuild();
}

bool TokenEdit::endToken()
{
    const QString typed = m_input->text().trimmed();
    m_input->clear();
    if (typed.isEmpty())
        return false;
    add(typed);
    rebuild();
    Q_EMIT edited();
    return true;
}

void TokenEdit::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void TokenEdit::takeEnded(const QString& typed)
{
    QStringList pieces = typed.split(separators());
    if (pieces.size() > 1) {
        const QString rest = pieces.takeLast();
        for (const QString& piece : pieces)
            add(piece);
        m_input->setText(rest);
        rebuild();
    }
    Q_EMIT edited();
}

void TokenEdit::add(const QString& token)
{
    const QString clean = token.trimmed();
    if (!clean.isEmpty() && !m_tokens.contains(clean))
        m_tokens.append(clean);
}

void TokenEdit::rebuild()
{
    while (m_row->count() > 1) {
        QLayoutItem* item = m_row->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item; // a layout hands the item over
    }
    for (const QString& token : m_tokens) {
        auto* chip = new QToolButton(this);
        chip->setText(buttonText(token) + u" ×"_s);
        chip->setToolTip(tipText(tr("Remove %1").arg(token)));
        chip->setProperty("chip", true);
        chip->setFocusPolicy(Qt::NoFocus); // Backspace in the field takes the last one away
        connect(chip, &QToolButton::clicked, this, [this, token] {
            m_tokens.removeAll(token);
            rebuild();
            Q_EMIT edited();
        });
        m_row->insertWidget(m_row->count() - 1, chip);
    }
}

bool TokenEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_input->text().isEmpty() && !m_tokens.isEmpty() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backspace) {
        m_tokens.removeLast();
        rebuild();
        Q_EMIT edited();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        mark(this, "focused", event->type() == QEvent::FocusIn);
    return QFrame::eventFilter(watched, event);
}

} // namespace redvest::ui
