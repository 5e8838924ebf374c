// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/division_picker.h"

#include "ui/parts/look/shown_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace redvest::ui {

namespace {

constexpr int kOffers = 50;
constexpr int kCodeRole = Qt::UserRole;

} // namespace

DivisionPicker::DivisionPicker(QWidget* parent)
    : QLineEdit(parent)
    , m_divisions(std::make_shared<SharedDivisions>([] { return std::vector<DivisionEntry>(); }))
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    setPlaceholderText(tr("Name, pinyin, initials or code"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_code.isEmpty()) {
            m_code.clear();
            Q_EMIT codeChanged({});
        }
        offer();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        choose(index.data(kCodeRole).toString());
        Q_EMIT committed();
    });
}

void DivisionPicker::setDivisions(std::vector<DivisionEntry> divisions)
{
    shareDivisions(
        std::make_shared<SharedDivisions>([own = std::move(divisions)]() mutable { return std::move(own); }));
}

void DivisionPicker::shareDivisions(std::shared_ptr<const SharedDivisions> divisions)
{
    m_divisions = std::move(divisions);
    if (!m_code.isEmpty())
        setCode(m_code);
}

void DivisionPicker::setCode(const QString& code)
{
    const DivisionEntry* entry = code.isEmpty() ? nullptr : m_divisions->index().byCode(code);
    setText(entry != nullptr ? entry->path : code);
    setCursorPosition(0);
    if (m_code == code)
        return;
    m_code = code;
    Q_EMIT codeChanged(code);
}

void DivisionPicker::setTyped(const QString& text)
{
    setCode({});
    setText(text);
    Q_EMIT editingFinished();
}

bool DivisionPicker::isOpen() const
{
    return m_completer->popup()->isVisible();
}

QStringList DivisionPicker::offered() const
{
    QStringList paths;
    for (int row = 0; row < m_offers->rowCount(); ++row)
        if (m_offers->item(row)->isEnabled())
            paths.append(m_offers->item(row)->text());
    return paths;
}

void DivisionPicker::offer()
{
    m_offers->clear();
    if (text().trimmed().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    int total = 0;
    const DivisionIndex& index = m_divisions->index();
    for (const int at : index.find(text(), DivisionLevel::Province, kOffers, &total)) {
        const DivisionEntry& entry = index.entries()[static_cast<size_t>(at)];
        auto* item = new QStandardItem(entry.path);
        item->setData(entry.code, kCodeRole);
        item->setToolTip(tipText(entry.code));
        m_offers->appendRow(item);
    }
    if (const int others = total - m_offers->rowCount(); others > 0) {
        auto* more = new QStandardItem(tr("%1 more: type on").arg(others));
        more->setEnabled(false);
        m_offers->appendRow(more);
    }
    if (total > 0 && isVisible() && hasFocus())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void DivisionPicker::choose(const QString& code)
{
    m_completer->popup()->hide();
    if (!code.isEmpty())
        setCode(code);
}

void DivisionPicker::chooseOnly()
{
    if (isUnresolved() && offered().size() == 1)
        choose(m_offers->item(0)->data(kCodeRole).toString());
}

void DivisionPicker::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool open = isOpen();
    if (open && enter) { // forwarded by the open list: take the marked offer, or the best one
        event->accept();
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return save(*event);
        const QModelIndex current = m_completer->popup()->currentIndex();
        choose((current.isValid() ? current : m_offers->index(0, 0)).data(kCodeRole).toString());
        Q_EMIT committed();
        return;
    }
    if (!open && event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        offer();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

/// What an arrow key marked counts, else what stands in the line, as when the line is left. The open list kept the key
/// from whoever saves.
void DivisionPicker::save(const QKeyEvent& event)
{
    const QModelIndexList marked = m_completer->popup()->selectionModel()->selectedIndexes();
    choose(marked.isEmpty() ? QString() : marked.front().data(kCodeRole).toString());
    chooseOnly();
    QKeyEvent again(event.type(), event.key(), event.modifiers(), event.text());
    QCoreApplication::sendEvent(this, &again);
}

void DivisionPicker::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        chooseOnly();
    QLineEdit::focusOutEvent(event);
}

} // namespace redvest::ui
