// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/lookalike_card.h"

#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kShown = 3;

QLabel* lineOf(const QString& text, const char* role, QWidget* parent)
{
    auto* label = plainLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (*role != 0)
        setRole(label, role);
    return label;
}

} // namespace

LookalikeCard::LookalikeCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new SectionCard(tr("Possibly registered"), this))
    , m_list(new QWidget(m_card))
    , m_rows(new QVBoxLayout(m_list))
{
    setObjectName(u"lookalikes"_s);
    m_card->setAttention(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::kSmall);
    m_card->addContent(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    hide();
}

void LookalikeCard::setPeople(const std::vector<Lookalike>& people)
{
    std::vector<Lookalike> shown = people;
    std::erase_if(shown, [this](const Lookalike& l) {
        return std::find(m_others.begin(), m_others.end(), l.id) != m_others.end();
    });
    m_people = shown;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item; // a layout hands the item over
    }
    m_card->setRightText(QString::number(shown.size()));
    shown.resize(std::min(shown.size(), std::size_t(kShown)));
    for (const Lookalike& person : shown)
        addPerson(person);
    setVisible(!shown.empty());
}

void LookalikeCard::forget()
{
    m_others.clear();
    setPeople({});
}

void LookalikeCard::addPerson(const Lookalike& person)
{
    auto* box = new QWidget(m_list);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTight);
    column->addWidget(lineOf(person.name + u"   "_s + person.maskedNumber, "", box));
    column->addWidget(
        lineOf(tr("%1 · registered %2 · %3").arg(person.division, person.registered.toString(Qt::ISODate), person.why),
               "quiet", box));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    const auto add = [&](const QString& text, const QString& name, const std::function<void()>& act) {
        auto* button = new QPushButton(text, box);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::TabFocus); // a click must not take the keyboard out of the form
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    const Id<Volunteer> id = person.id;
    add(tr("Open the record"), u"openLookalike"_s, [this, id] { Q_EMIT openRequested(id); });
    add(tr("Add to it"), u"mergeLookalike"_s, [this, id] { Q_EMIT mergeRequested(id); });
    add(tr("Not the same"), u"otherPerson"_s, [this, id] {
        m_others.push_back(id);
        setPeople(std::vector<Lookalike>(m_people));
    });
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_rows->addWidget(box);
}

} // namespace redvest::ui
