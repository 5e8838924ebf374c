// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings_sheet.h"

#include "core/domain/search_text.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNameWidth = 220;

/// The name at the left, what is set beside it, and under that what there is to say of it.
QWidget* rowBox(const QString& name, QWidget* editor, const QString& note, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    auto* label = sayingLabel(name, "", box);
    label->setFixedWidth(scaledToText(kNameWidth));
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setContentsMargins(0, space::kTight, 0, 0);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kTight);
    column->addWidget(editor);
    if (!note.isEmpty())
        column->addWidget(sayingLabel(note, "quiet", box));
    row->addWidget(label);
    row->addLayout(column, 1);
    return box;
}

} // namespace

SettingsSheet::SettingsSheet(QWidget* parent)
    : QScrollArea(parent)
    , m_column(nullptr)
    , m_nothing(sayingLabel({}, "quiet", this))
{
    setObjectName(u"formScroll"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QWidget(this);
    sheet->setObjectName(u"formSheet"_s);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(0, 0, space::kMedium, 0);
    m_column->setSpacing(space::kMedium);
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->hide();
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    setWidget(sheet);
}

void SettingsSheet::beginGroup(const QString& title, const QString& saying)
{
    auto* card = new SectionCard(title, widget());
    if (!saying.isEmpty())
        card->addContent(sayingLabel(saying, "quiet", card));
    m_column->insertWidget(m_column->count() - 1, card); // before what takes the room that is left
    m_groups.push_back({card, title});
}

void SettingsSheet::addRow(const QString& name, QWidget* editor, const QString& note, const QString& held)
{
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(name);
    const auto inside = editor->findChildren<QWidget*>() << editor;
    for (QWidget* each : inside) {
        if (each->focusPolicy() == Qt::WheelFocus)
            each->setFocusPolicy(Qt::StrongFocus);
        each->installEventFilter(this);
    }
    add(name, editor, held, note);
}

void SettingsSheet::addText(const QString& name, const QString& text, const QString& note)
{
    auto* label = sayingLabel(text, "", this);
    label->setContentsMargins(0, space::kTight, 0, 0); // level with the name
    add(name, label, text, note);
}

void SettingsSheet::add(const QString& name, QWidget* editor, const QString& text, const QString& note)
{
    const Group& group = m_groups.back();
    auto* box = rowBox(name, editor, note, group.card);
    group.card->addContent(box);
    m_rows.push_back({box, name, namesSearchText({group.title, name, text, note}), m_groups.size() - 1});
}

void SettingsSheet::find(const QString& typed)
{
    const QStringList words = searchWords(typed);
    std::vector<bool> hasRows(m_groups.size(), false);
    for (Row& row : m_rows) {
        row.isShown = hasWords(row.searchText, words);
        row.box->setVisible(row.isShown);
        hasRows[row.group] = hasRows[row.group] || row.isShown;
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i].card->setVisible(hasRows[i]);
    const bool isNothing = std::find(hasRows.begin(), hasRows.end(), true) == hasRows.end();
    m_nothing->setText(tr("No setting has these words: %1").arg(typed.trimmed()));
    m_nothing->setVisible(isNothing);
}

QStringList SettingsSheet::shownNames() const
{
    QStringList names;
    for (const Row& row : m_rows) {
        if (row.isShown)
            names << row.name;
    }
    return names;
}

/// The wheel goes on to the sheet and scrolls it.
bool SettingsSheet::eventFilter(QObject* watched, QEvent* event)
{
    const auto* editor = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && editor != nullptr && !editor->hasFocus()) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace redvest::ui
