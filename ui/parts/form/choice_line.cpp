// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/choice_line.h"

#include "ui/parts/form/choice_box.h"

#include <algorithm>

namespace redvest::ui {

ChoiceLine::ChoiceLine(QWidget* parent)
    : Picker([this](const QString& typed, int limit) { return offers(typed, limit); }, parent)
{
    showOpener();
}

void ChoiceLine::setChoices(const std::vector<FieldChoice>& choices)
{
    m_choices.clear();
    for (const FieldChoice& choice : choices)
        m_choices.push_back({choice.value, choice.label, {}});
    const QStringList labels = labelsOf(choices);
    m_finder = WordFinder(labels);
    m_known = KnownWords(labels);
}

QString ChoiceLine::value() const
{
    const QString typed = text().trimmed();
    const auto at =
        std::find_if(m_choices.begin(), m_choices.end(), [&](const PickerOffer& c) { return c.text == typed; });
    return at == m_choices.end() ? typed : at->id;
}

void ChoiceLine::setValue(const QString& value)
{
    const auto at = std::find_if(m_choices.begin(), m_choices.end(),
                                 [&](const PickerOffer& c) { return !value.isEmpty() && c.id == value; });
    if (at == m_choices.end())
        setChoice({}, value);
    else
        setChoice(at->id, at->text);
}

QString ChoiceLine::newWord() const
{
    const QString typed = text().trimmed();
    return typed.isEmpty() || m_known.has(typed) ? QString() : typed;
}

QString ChoiceLine::newWordText() const
{
    const QString word = newWord();
    return word.isEmpty()
               ? QString()
               : withNear(tr("%1 is not in the list; it is kept as it is.").arg(word), m_known.closest(word));
}

/// A word that is no choice is offered behind those that it may mean, so that it is taken as it is by choosing it, and
/// that leaving the line never puts another in its place.
std::vector<PickerOffer> ChoiceLine::offers(const QString& typed, int limit) const
{
    std::vector<PickerOffer> found;
    for (const std::size_t place : m_finder.found(typed)) {
        if (int(found.size()) < limit)
            found.push_back(m_choices[place]);
    }
    const bool isChoice =
        std::any_of(m_choices.begin(), m_choices.end(), [&](const PickerOffer& c) { return c.text == typed; });
    if (!typed.isEmpty() && !isChoice && !found.empty())
        found.push_back({{}, typed, tr("new word")});
    return found;
}

} // namespace redvest::ui
