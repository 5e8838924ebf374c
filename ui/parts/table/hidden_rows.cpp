// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/hidden_rows.h"

#include "ui/parts/look/theme.h"
#include "ui/parts/table/filter_row.h"
#include "ui/parts/table/list_keyboard.h"
#include "ui/parts/table/table_page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QLineEdit* searchOf(const TablePage& list)
{
    return list.findChild<QLineEdit*>(u"search"_s);
}

/// Fields of the list's own head, which narrow it; parts of combo boxes are none.
template <class Field>
QList<Field*> fieldsOf(const TablePage& list)
{
    QList<Field*> all = list.findChildren<Field*>(QString(), Qt::FindDirectChildrenOnly);
    all.removeIf([search = searchOf(list)](const Field* field) {
        return static_cast<const QWidget*>(field) == search || field->accessibleName().isEmpty() ||
               isNeverBlamed(*field);
    });
    return all;
}

} // namespace

HiddenRows::HiddenRows(TablePage& list)
    : QObject(&list)
    , m_list(list)
    , m_text(list.findChild<QLabel*>(u"empty"_s))
    , m_buttons(new QWidget(&list))
    , m_search(new QPushButton(tr("Clear the search"), m_buttons))
    , m_filters(new QPushButton(tr("Clear the filters"), m_buttons))
{
    m_search->setObjectName(u"clearSearch"_s);
    m_filters->setObjectName(u"clearFilters"_s);
    for (QPushButton* button : {m_search, m_filters})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addStretch(1);
    row->addWidget(m_search, 0, Qt::AlignTop);
    row->addWidget(m_filters, 0, Qt::AlignTop);
    row->addStretch(1);
    auto* column = static_cast<QBoxLayout*>(list.layout());
    column->insertWidget(column->indexOf(m_text) + 1, m_buttons, 1);
    connect(m_search, &QPushButton::clicked, this, &HiddenRows::clearSearch);
    connect(m_filters, &QPushButton::clicked, this, &HiddenRows::clearFilters);
    dismiss();
}

void HiddenRows::dismiss()
{
    m_buttons->hide();
    m_text->setAlignment(Qt::AlignCenter);
}

void HiddenRows::tell(const Counts& counts)
{
    dismiss();
    const QString set = filters();
    const QString said = sentence(counts, set);
    if (said.isEmpty())
        return;
    m_text->setText(said);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignBottom); // close to the buttons
    m_search->setVisible(!searchOf(m_list)->text().trimmed().isEmpty() && counts.withoutBoth > 0);
    m_filters->setVisible(!set.isEmpty());
    m_buttons->show();
}

QString HiddenRows::sentence(const Counts& counts, const QString& filters) const
{
    const QString typed = searchOf(m_list)->text().trimmed();
    if (!typed.isEmpty() && counts.withoutSearch > 0)
        return tr("Nothing has “%1” in it. Without the search: %2 rows.").arg(typed, thousands(counts.withoutSearch));
    if (!filters.isEmpty() && counts.withoutFilters > 0)
        return tr("Hidden by the filters: %1 rows (%2).").arg(thousands(counts.withoutFilters), filters);
    if (!typed.isEmpty() && !filters.isEmpty() && counts.withoutBoth > 0)
        return tr("Hidden by the search and the filters: %1 rows (%2).").arg(thousands(counts.withoutBoth), filters);
    // What a filter keeps from being read is not counted.
    return filters.isEmpty() ? QString() : tr("Nothing is there with these filters: %1.").arg(filters);
}

QString HiddenRows::filters() const
{
    QStringList set;
    for (const QComboBox* combo : fieldsOf<QComboBox>(m_list)) {
        if (combo->currentIndex() > 0)
            set << tr("%1: %2").arg(combo->accessibleName(), combo->currentText());
    }
    for (const QLineEdit* line : fieldsOf<QLineEdit>(m_list)) {
        if (!line->text().isEmpty())
            set << tr("%1: %2").arg(line->accessibleName(), line->text());
    }
    return set.join(tr(", "));
}

void HiddenRows::clearSearch()
{
    searchOf(m_list)->clear();
    giveKeyboard();
}

void HiddenRows::clearFilters()
{
    for (QComboBox* combo : fieldsOf<QComboBox>(m_list))
        combo->setCurrentIndex(0);
    for (QLineEdit* line : fieldsOf<QLineEdit>(m_list)) {
        if (line->text().isEmpty())
            continue;
        line->clear();
        Q_EMIT line->textEdited({}); // as if a person had emptied it
    }
    giveKeyboard();
}

/// The button that was pressed is gone by now.
void HiddenRows::giveKeyboard()
{
    mainPartOf(m_list)->setFocus(Qt::OtherFocusReason);
}

} // namespace redvest::ui
