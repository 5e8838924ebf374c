// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/reveal/reveal_strip.h"

#include "ui/desk/session.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wordsOf(const Revealed& person)
{
    QStringList parts{person.name};
    const auto add = [&](const QString& words, const QString& value) {
        if (!value.isEmpty())
            parts << words.arg(value);
    };
    add(RevealStrip::tr("document %1"), person.documentNumber);
    add(RevealStrip::tr("phone %1"), person.phone);
    add(RevealStrip::tr("address %1"), person.address);
    add(RevealStrip::tr("guardian %1"), (person.guardianName + u' ' + person.guardianPhone).trimmed());
    return parts.join(u"   "_s);
}

} // namespace

Action revealAction()
{
    return {.name = u"reveal"_s,
            .text = RevealStrip::tr("Show numbers"),
            .key = QKeySequence(Qt::CTRL | Qt::Key_R),
            .menu = MenuId::Edit,
            .deed = Deed::Reveal};
}

RevealDoor revealDoor(Session& session)
{
    return [&session](Id<Volunteer> id) {
        std::optional<Outcome<Revealed>> revealed;
        const bool isTried = session.attempt([&] { revealed = revealPerson(session.workspace(), id); });
        if (isTried && *revealed)
            session.noteChange((*revealed)->changes);
        return revealed;
    };
}

RevealStrip::RevealStrip(RevealDoor door, QWidget* parent)
    : QFrame(parent)
    , m_door(std::move(door))
    , m_text(plainLabel(this))
    , m_left(plainLabel(this))
{
    setObjectName(u"revealStrip"_s);
    setProperty("strip", true);
    m_text->setObjectName(u"revealed"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_left->setObjectName(u"secondsLeft"_s);
    setRole(m_left, "quiet");
    auto* hide = new QPushButton(tr("Hide now"), this);
    hide->setObjectName(u"hideNow"_s);
    hide->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kTight, space::kTight, space::kTight);
    row->addWidget(m_text, 1);
    row->addWidget(m_left);
    row->addWidget(hide);
    connect(hide, &QPushButton::clicked, this, &RevealStrip::dismiss);
    connect(&m_reveal, &Reveal::ticked, this,
            [this](int left) { m_left->setText(tr("hidden again in %1 s").arg(left)); });
    connect(&m_reveal, &Reveal::ended, this, [this] {
        m_text->clear();
        QFrame::hide();
    });
    QFrame::hide();
}

void RevealStrip::show(Id<Volunteer> id)
{
    m_reveal.end();
    const auto revealed = m_door(id);
    if (!revealed)
        return;
    if (!*revealed)
        return tell(revealed->problems().front().text, true);
    const Revealed& person = **revealed;
    tell(wordsOf(person), false);
    m_reveal.start({person.documentNumber, person.phone, person.address, person.guardianName, person.guardianPhone});
}

void RevealStrip::dismiss()
{
    m_reveal.end();
    m_text->clear();
    QFrame::hide();
}

void RevealStrip::tell(const QString& text, bool isProblem)
{
    m_text->setText(text);
    m_left->clear();
    mark(this, "invalid", isProblem);
    setRole(m_text, isProblem ? "error" : "");
    setVisible(true);
}

} // namespace redvest::ui
