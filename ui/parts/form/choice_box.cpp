// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/choice_box.h"

#include "ui/parts/look/typed_search.h"

#include <QComboBox>

namespace redvest::ui {

std::vector<FieldChoice> choicesOf(const QStringList& words)
{
    std::vector<FieldChoice> choices;
    for (const QString& word : words)
        choices.push_back({word, word});
    return choices;
}

QStringList labelsOf(const std::vector<FieldChoice>& choices)
{
    QStringList labels;
    for (const FieldChoice& choice : choices)
        labels << choice.label;
    return labels;
}

QString withNear(const QString& said, const QStringList& near)
{
    return near.isEmpty() ? said : said + u' ' + Field::tr("Near to it: %1.").arg(near.join(u'、'));
}

QComboBox* choiceBox(const FieldSpec& spec, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const FieldChoice& choice : spec.choices)
        box->addItem(choice.label, choice.value);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form, it does not change a value passed over
    new TypedSearch(*box);                // the box owns it
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
    if (!value.isEmpty()) { // an archived term, say: shown and kept rather than silently replaced
        box.addItem(shown.isEmpty() ? value : shown, value);
        box.setCurrentIndex(box.count() - 1);
    }
}

} // namespace redvest::ui
