// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/typing.h"

#include "core/domain/when.h"
#include "ui/parts/look/input_method.h"

#include <QLineEdit>

namespace redvest::ui {

namespace {

Qt::InputMethodHints hintsOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Identity:
        return Qt::ImhPreferLatin | Qt::ImhPreferUppercase | Qt::ImhNoPredictiveText;
    case FieldKind::Code:
        return Qt::ImhPreferLatin | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText;
    case FieldKind::Phone:
        return Qt::ImhDialableCharactersOnly;
    case FieldKind::Date:
    case FieldKind::Moment:
    case FieldKind::MaybeMoment:
        return Qt::ImhPreferNumbers | Qt::ImhDate;
    case FieldKind::Time:
        return Qt::ImhPreferNumbers | Qt::ImhTime;
    case FieldKind::Number:
    case FieldKind::Money:
        return Qt::ImhFormattedNumbersOnly;
    default:
        return Qt::ImhDigitsOnly;
    }
}

} // namespace

bool isComposed(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Date:
    case FieldKind::Moment:
    case FieldKind::MaybeMoment:
    case FieldKind::Time:
    case FieldKind::Number:
    case FieldKind::Count:
    case FieldKind::Money:
    case FieldKind::Phone:
    case FieldKind::Identity:
    case FieldKind::Code:
        return false;
    default:
        return true;
    }
}

void setTyping(QWidget& editor, FieldKind kind)
{
    if (isComposed(kind))
        return;
    keepInputMethodOff(editor);
    editor.setInputMethodHints(hintsOf(kind));
    // The box around a moment holds the keyboard, the line within it the text.
    if (auto* line = editor.findChild<QLineEdit*>()) {
        keepInputMethodOff(*line);
        line->setInputMethodHints(hintsOf(kind));
    }
}

Outcome<QDate> dayTyped(const QString& text, QDate today)
{
    return parseDay(text, {}, today.isValid() ? std::optional(today.year()) : std::nullopt);
}

QString momentTyped(const QString& text)
{
    const auto moment = parseMoment(text);
    return moment ? toLocalText(*moment) : text;
}

} // namespace redvest::ui
