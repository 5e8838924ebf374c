// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/picker.h"

#include "ui/parts/form/offer_list.h"
#include "ui/parts/look/line_icon.h"

#include <QAction>
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
    , m_list(new OfferList(this))
{
    setPlaceholderText(tr("Name, pinyin or initials"));
    setMaxLength(100);
    m_list->setModel(m_offers);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_id.isEmpty()) {
            m_id.clear();
            Q_EMIT chosen({});
        }
        offer(text().trimmed());
    });
    connect(m_list, &OfferList::taken, this, [this](const QModelIndex& offer) {
        choose(offer.row());
        Q_EMIT committed();
    });
    connect(m_list, &OfferList::left, this, [this](const QModelIndex& marked) {
        choose(marked.row());
        chooseOnly();
    });
}

void Picker::setChoice(const QString& id, const QString& text)
{
    m_list->hide();
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
    return m_list->isVisible();
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
    m_list->open();
}

void Picker::choose(int row)
{
    if (row < 0 || row >= int(m_found.size()))
        return;
    const PickerOffer found = m_found[std::size_t(row)];
    setChoice(found.id, found.text);
}

void Picker::keyPressEvent(QKeyEvent* event)
{
    if (!isOpen() && event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        offer(m_id.isEmpty() ? text().trimmed() : QString()); // beside what is chosen the others too
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void Picker::chooseOnly()
{
    const bool isUnresolved = m_id.isEmpty() && !text().trimmed().isEmpty();
    if (isUnresolved && m_found.size() == 1)
        choose(0);
}

void Picker::focusOutEvent(QFocusEvent* event)
{
    // A window that is left, perhaps for good, is no reason to choose: whoever listens may be half destroyed.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        chooseOnly();
    QLineEdit::focusOutEvent(event);
}

} // namespace redvest::ui
