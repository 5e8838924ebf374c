// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/token_edit.h"

#include "ui/parts/form/choice_box.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

#include <utility>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression& separators()
{
    static const QRegularExpression any(u"[、，,;；]"_s);
    return any;
}

constexpr int kMostTyped = 2000; ///< a list pasted at once

} // namespace

TokenEdit::TokenEdit(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_input(new Picker([this](const QString& typed, int limit) { return found(typed, limit); }, this))
{
    m_input->setPlaceholderText({});
    m_input->setMaxLength(kMostTyped);
    setProperty("entry", true);
    setFocusProxy(m_input);
    setMinimumHeight(kRowHeight);
    m_input->setFrame(false);
    m_input->setProperty("bare", true);
    m_row->setContentsMargins(space::kTight, 1, space::kTight, 1);
    m_row->setSpacing(space::kTight);
    m_row->addWidget(m_input, 1);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textEdited, this, [this](const QString& typed) { takeEnded(typed, false); });
    connect(m_input, &Picker::committed, this, &TokenEdit::endToken);
}

void TokenEdit::setChoices(const QStringList& choices, const QStringList& levels)
{
    m_levelled = LevelledWords(choices, levels);
    m_choices = choices;
    m_finder = WordFinder(choices);
    m_known = KnownWords(choices);
}

QLineEdit* TokenEdit::input() const
{
    return m_input;
}

bool TokenEdit::isChoosing() const
{
    return m_input->isOpen();
}

std::vector<PickerOffer> TokenEdit::found(const QString& typed, int limit) const
{
    std::vector<PickerOffer> offers;
    for (const std::size_t place : m_finder.found(typed)) {
        const QString& word = m_choices[qsizetype(place)];
        if (int(offers.size()) < limit && !m_tokens.contains(word))
            offers.push_back({word, word, {}});
    }
    if (!offers.empty())
        return offers;
    for (const QString& word : m_levelled.found(typed)) {
        if (!m_tokens.contains(word))
            offers.push_back({word, word, {}});
    }
    return offers;
}

QString TokenEdit::unknownWord() const
{
    for (const QString& piece : m_input->text().split(separators())) {
        if (const QString word = piece.trimmed(); !word.isEmpty() && !m_known.has(word))
            return word;
    }
    return {};
}

QString TokenEdit::askedText(const QString& word) const
{
    if (word.isEmpty())
        return {};
    return withNear(tr("%1 is not in the list. Enter once more takes it as a new word.").arg(word),
                    m_known.closest(word));
}

void TokenEdit::ask(const QString& word)
{
    if (std::exchange(m_asked, word) != word)
        Q_EMIT asked(word);
}

QStringList TokenEdit::tokens() const
{
    QStringList all = m_tokens;
    for (const QString& piece : m_input->text().split(separators())) {
        if (const QString typed = piece.trimmed(); !typed.isEmpty() && !all.contains(typed))
            all.append(typed);
    }
    return all;
}

void TokenEdit::setTokens(const QStringList& tokens)
{
    m_tokens.clear();
    m_input->setChoice({}, {});
    ask({});
    for (const QString& token : tokens)
        add(token);
    rebuild();
}

bool TokenEdit::endToken()
{
    const QString typed = m_input->text();
    if (typed.trimmed().isEmpty()) {
        m_input->setChoice({}, {});
        return false;
    }
    takeEnded(typed + u'、', true);
    return true;
}

void TokenEdit::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

/// `isAnswer`: the word that was asked about is taken.
void TokenEdit::takeEnded(const QString& typed, bool isAnswer)
{
    QStringList pieces = typed.split(separators());
    const QString rest = pieces.takeLast();
    while (!pieces.isEmpty()) {
        const QString word = pieces.front().trimmed();
        if (!word.isEmpty() && !m_known.has(word) && !(isAnswer && word == m_asked))
            break;
        add(pieces.takeFirst());
    }
    if (typed != rest) {
        const bool isEnded = isAnswer && rest.isEmpty(); // by Enter, which leaves no mark
        m_input->setChoice({}, pieces.isEmpty() ? rest : (isEnded ? pieces : pieces + QStringList{rest}).join(u'、'));
        m_input->end(false);
        rebuild();
    }
    // One at a time: what stands behind it waits in the line.
    if (!pieces.isEmpty())
        ask(pieces.front().trimmed());
    else if (typed.trimmed() != m_asked)
        ask({});
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
