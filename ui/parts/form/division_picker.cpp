// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/division_picker.h"

#include "ui/parts/form/offer_list.h"
#include "ui/parts/look/shown_text.h"

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
    , m_list(new OfferList(this))
{
    setPlaceholderText(tr("Name, pinyin, initials or code"));
    m_list->setModel(m_offers);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_code.isEmpty()) {
            m_code.clear();
            Q_EMIT codeChanged({});
        }
        offer();
    });
    connect(m_list, &OfferList::taken, this, [this](const QModelIndex& offer) {
        choose(offer.data(kCodeRole).toString());
        Q_EMIT committed();
    });
    connect(m_list, &OfferList::left, this, [this](const QModelIndex& marked) {
        choose(marked.data(kCodeRole).toString());
        chooseOnly();
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
    m_list->hide();
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
    return m_list->isVisible();
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
        m_list->hide();
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
    m_list->open();
}

void DivisionPicker::choose(const QString& code)
{
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
    if (!isOpen() && event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        offer();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DivisionPicker::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        chooseOnly();
    QLineEdit::focusOutEvent(event);
}

} // namespace redvest::ui
