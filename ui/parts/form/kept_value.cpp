// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/kept_value.h"

#include "ui/parts/form/choice_box.h"
#include "ui/parts/form/choice_line.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/form/form.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/form/token_edit.h"

#include <QComboBox>
#include <QLineEdit>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kValue = u"value"_s;
const QString kShown = u"shown"_s;

} // namespace

QVariant keptValue(const Field& field)
{
    const auto both = [](const QVariant& value, const QString& shown) {
        return QVariantMap{{kValue, value}, {kShown, shown}};
    };
    if (const auto* division = qobject_cast<const DivisionPicker*>(field.editor());
        division != nullptr && division->isUnresolved())
        return both(QString(), division->text());
    if (qobject_cast<const ChoiceLine*>(field.editor()) != nullptr)
        return field.value();
    if (const auto* picker = qobject_cast<const Picker*>(field.editor()))
        return both(picker->id(), picker->text());
    if (const auto* tokens = qobject_cast<const TokenEdit*>(field.editor()))
        return both(tokens->ended(), tokens->input()->text());
    if (const auto* combo = qobject_cast<const QComboBox*>(field.editor()))
        return both(combo->currentData().toString(), combo->currentText());
    return field.value();
}

void bringBack(Field& field, const QVariant& kept)
{
    if (kept.typeId() != QMetaType::QVariantMap)
        return field.setValue(kept);
    const QVariantMap both = kept.toMap();
    const QString value = both.value(kValue).toString();
    const QString shown = both.value(kShown).toString();
    if (auto* division = qobject_cast<DivisionPicker*>(field.editor()))
        division->setTyped(shown);
    else if (auto* picker = qobject_cast<Picker*>(field.editor()))
        picker->setTyped(value, shown);
    else if (auto* tokens = qobject_cast<TokenEdit*>(field.editor())) {
        tokens->setTokens(both.value(kValue).toStringList());
        tokens->input()->setText(shown);
    } else if (auto* combo = qobject_cast<QComboBox*>(field.editor()))
        choose(*combo, value, shown); // a list that is filled later comes with its words
}

QVariantMap keptValues(const Form& form)
{
    QVariantMap kept;
    for (const Field* field : form.findChildren<Field*>()) {
        if (const QVariant value = keptValue(*field); value.isValid() && !field->isDerived())
            kept.insert(field->spec().name, value);
    }
    return kept;
}

void retype(Form& form, const QVariantMap& kept)
{
    for (Field* field : form.findChildren<Field*>()) {
        const auto at = kept.constFind(field->spec().name);
        if (at == kept.constEnd() || field->isDerived())
            continue;
        bringBack(*field, *at);
        Q_EMIT field->edited();
    }
}

} // namespace redvest::ui
