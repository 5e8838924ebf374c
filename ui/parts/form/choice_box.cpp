// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/choice_box.h"

#include <QComboBox>
#include <QCompleter>

namespace redvest::ui {

QComboBox* choiceBox(const FieldSpec& spec, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const FieldChoice& choice : spec.choices)
        box->addItem(choice.label, choice.value);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form, it does not change a value passed over
    if (spec.kind == FieldKind::OpenChoice) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->setCurrentIndex(-1);
    }
    return box;
}

QString chosenIn(const QComboBox& box)
{
    const int known = box.findText(box.currentText().trimmed());
    return known >= 0 ? box.itemData(known).toString() : box.currentText().trimmed();
}

void choose(QComboBox& box, const QString& value, const QString& shown)
{
    const int known = box.findData(value);
    box.setCurrentIndex(known);
    if (known >= 0)
        return;
    if (box.isEditable())
        box.setEditText(value);
    else if (!value.isEmpty()) { // an archived term, say: shown and kept rather than silently replaced
        box.addItem(shown.isEmpty() ? value : shown, value);
        box.setCurrentIndex(box.count() - 1);
    }
}

} // namespace redvest::ui
