// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/picker.h"

#include "ui/parts/look/line_icon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kOffers = 50;

} // namespace

Picker::Picker(Find find, QWidget* parent)
    : QLineEdit(parent)
    , m_find(std::move(find))
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    setPlaceholderText(tr("Name, pinyin or initials"));
    setMaxLength(100);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_id.isEmpty()) {
            m_id.clear();
            Q_EMIT chosen({});
        }
        offer(text().trimmed());
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        choose(index.row());
        Q_EMIT committed();
    });
}

void Picker::setChoice(const QString& id, const QString& text)
{
    setText(text);
    setCursorPosition(0);
    if (m_id == id)
        return;
    m_id = id;
    Q_EMIT chosen(id);
}

void Picker::setTyped(const QString& id, const QString& text)
{
    setChoice(id, text);
    if (id.isEmpty())
        Q_EMIT editingFinished();
}

bool Picker::isOpen() const
{
    return m_completer->popup()->isVisible();
}

QStringList Picker::offered() const
{
    QStringList texts;
    for (const PickerOffer& found : m_found)
        texts.append(found.text);
    return texts;
}

void Picker::showOpener()
{
    QAction* opener = addAction(lineIcon(u"down"_s), QLineEdit::TrailingPosition);
    opener->setToolTip(tr("All there are"));
    connect(opener, &QAction::triggered, this, [this] {
        setFocus(Qt::MouseFocusReason);
        offer({});
    });
}

void Picker::offer(const QString& typed)
{
    m_found = m_find(typed, kOffers);
    m_offers->clear();
    for (const PickerOffer& found : m_found)
        m_offers->appendRow(new QStandardItem(found.hint.isEmpty() ? found.text : found.text + u"   "_s + found.hint));
    if (!m_found.empty() && isVisible() && hasFocus())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void Picker::choose(int row)
{
    m_completer->popup()->hide();
    if (row < 0 || row >= int(m_found.size()))
        return;
    const PickerOffer found = m_found[std::size_t(row)];
    setChoice(found.id, found.text);
}

void Picker::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOpen() && enter) { // forwarded by the open list: take the marked offer, or the best one
        event->accept();
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return save(*event);
        const QModelIndex current = m_completer->popup()->currentIndex();
        choose(current.isValid() ? current.row() : 0);
        Q_EMIT committed();
        return;
    }
    if (!isOpen() && event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        offer(m_id.isEmpty() ? text().trimmed() : QString()); // beside what is chosen the others too
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

/// What an arrow key marked counts, else what stands in the line, as when the line is left. The open list kept the key
/// from whoever saves.
void Picker::save(const QKeyEvent& event)
{
    const QModelIndexList marked = m_completer->popup()->selectionModel()->selectedIndexes();
    choose(marked.isEmpty() ? -1 : marked.front().row());
    chooseOnly();
    QKeyEvent again(event.type(), event.key(), event.modifiers(), event.text());
    QCoreApplication::sendEvent(this, &again);
}

void Picker::chooseOnly()
{
    const bool isUnresolved = m_id.isEmpty() && !text().trimmed().isEmpty();
    if (isUnresolved && m_found.size() == 1)
        choose(0);
}

void Picker::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        chooseOnly();
    QLineEdit::focusOutEvent(event);
}

} // namespace redvest::ui
