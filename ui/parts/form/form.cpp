// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/form.h"

#include "ui/parts/form/division_picker.h"
#include "ui/parts/form/form_sheet.h"
#include "ui/parts/form/token_edit.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"

#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

Form::Form(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_sheet(new FormSheet)
    , m_buttons(new QWidget(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_saveAndNew(new QPushButton(tr("Save and next  Ctrl+Enter"), this))
    , m_strip(new MessageStrip(this))
{
    m_scroll->setObjectName(u"formScroll"_s);
    m_scroll->setWidget(m_sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_strip);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_buttons);
    buildButtons();
}

void Form::buildButtons()
{
    auto* clear = new QPushButton(tr("Clear"), this);
    clear->setObjectName(u"clear"_s);
    m_save->setObjectName(u"save"_s);
    m_saveAndNew->setObjectName(u"saveAndNew"_s);
    m_saveAndNew->setProperty("accent", true);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, space::kTight, 0);
    row->setSpacing(space::kSmall);
    row->addStretch(1);
    for (QPushButton* button : {clear, m_save, m_saveAndNew}) {
        button->installEventFilter(this);
        row->addWidget(button);
    }
    connect(clear, &QPushButton::clicked, this, &Form::startNew);
    connect(m_save, &QPushButton::clicked, this, &Form::save);
    connect(m_saveAndNew, &QPushButton::clicked, this, &Form::saveAndNew);
}

void Form::addSection(const QString& title)
{
    m_sheet->addHeading(title);
}

Field* Form::addField(const FieldSpec& spec)
{
    return place(new Field(spec, m_sheet));
}

Field* Form::addEditor(const FieldSpec& spec, QWidget* editor)
{
    return place(new Field(spec, editor, m_sheet));
}

Field* Form::place(Field* field)
{
    const FieldSpec& spec = field->spec();
    Q_ASSERT_X(this->field(spec.name) == nullptr, "Form", "two fields of one name");
    m_sheet->place(field->makeLabel(m_sheet), field, spec.wide);
    m_fields.push_back(field);
    field->focusTarget()->installEventFilter(this);
    const QString name = spec.name;
    connect(field, &Field::edited, this, [this, name] {
        m_dirty = true;
        clearProblems(name);
        Q_EMIT edited(name);
    });
    connect(field, &Field::committed, this, [this, field] { walk(field, 1); });
    orderTabs();
    return field;
}

void Form::orderTabs()
{
    QWidget* last = m_fields.back()->focusTarget();
    if (m_fields.size() > 1)
        setTabOrder(m_fields[m_fields.size() - 2]->focusTarget(), last);
    for (QPushButton* button : {m_save, m_saveAndNew, m_buttons->findChild<QPushButton*>(u"clear"_s)}) {
        setTabOrder(last, button);
        last = button;
    }
}

void Form::endLine()
{
    m_sheet->endLine();
}

void Form::setButtonsVisible(bool visible)
{
    m_buttons->setVisible(visible);
}

void Form::setFieldVisible(Field& field, bool visible)
{
    m_sheet->setFieldVisible(&field, visible);
}

void Form::setButtonTexts(const QString& saveAndNew, const QString& save)
{
    m_saveAndNew->setText(saveAndNew);
    m_save->setText(save);
}

void Form::setDivisions(const std::vector<DivisionEntry>& divisions)
{
    shareDivisions(std::make_shared<SharedDivisions>([divisions] { return divisions; }));
}

void Form::shareDivisions(const std::shared_ptr<const SharedDivisions>& divisions)
{
    for (const Field* field : m_fields)
        if (auto* picker = qobject_cast<DivisionPicker*>(field->editor()))
            picker->shareDivisions(divisions);
}

void Form::setToday(QDate today)
{
    for (Field* field : m_fields)
        field->setToday(today);
}

Field* Form::field(const QString& name) const
{
    const auto at = std::find_if(m_fields.begin(), m_fields.end(), [&](Field* f) { return f->spec().name == name; });
    return at == m_fields.end() ? nullptr : *at;
}

QVariantMap Form::values() const
{
    QVariantMap map;
    for (const Field* field : m_fields)
        if (const QVariant held = field->value(); held.isValid())
            map.insert(field->spec().name, held);
    return map;
}

QVariant Form::value(const QString& name) const
{
    const Field* at = field(name);
    Q_ASSERT_X(at != nullptr, "Form::value", "no field of that name");
    return at->value();
}

void Form::setValue(const QString& name, const QVariant& value)
{
    Field* at = field(name);
    Q_ASSERT_X(at != nullptr, "Form::setValue", "no field of that name");
    at->setValue(value);
}

void Form::setValues(const QVariantMap& values)
{
    for (auto at = values.begin(); at != values.end(); ++at)
        setValue(at.key(), at.value());
    clearProblems();
    m_dirty = false;
}

QStringList Form::revealAll()
{
    QStringList values;
    for (Field* at : m_fields) {
        if (at->spec().mask == nullptr)
            continue;
        at->reveal();
        values << at->value().toString();
    }
    return values;
}

void Form::setProblems(const Problems& problems)
{
    clearProblems();
    QStringList general;
    for (const Problem& problem : problems) {
        Field* at = field(problem.field);
        if (at == nullptr)
            general.append(problem.text);
        else
            at->setProblem(at->problem().isEmpty() ? problem.text : at->problem() + u'\n' + problem.text);
    }
    if (!general.isEmpty())
        m_strip->showProblem(general.join(u'\n'));
    for (Field* at : m_fields) {
        if (at->problem().isEmpty())
            continue;
        at->focusTarget()->setFocus(Qt::OtherFocusReason);
        m_sheet->layout()->activate();
        m_scroll->ensureWidgetVisible(at);
        return;
    }
}

void Form::clearProblems()
{
    m_strip->dismiss();
    for (Field* at : m_fields)
        at->setProblem({});
}

void Form::clearProblems(const QString& name)
{
    if (Field* at = field(name))
        at->setProblem({});
}

void Form::startNew()
{
    clearProblems();
    for (Field* at : m_fields) {
        at->setOrdinary();
        at->setNote({}, false);
        const auto& choices = at->spec().choices;
        if (!at->spec().keep)
            at->setValue(at->spec().kind == FieldKind::Choice && !choices.empty() ? choices.front().value : QString());
    }
    m_dirty = false;
    focusFirst();
}

void Form::focusFirst()
{
    walk(nullptr, 1);
}

bool Form::isReadable()
{
    Problems problems;
    for (Field* at : m_fields)
        if (auto problem = at->unreadable())
            problems.push_back(std::move(*problem));
    if (!problems.empty())
        setProblems(problems);
    return problems.empty();
}

void Form::save()
{
    if (isReadable())
        Q_EMIT saveRequested();
}

void Form::saveAndNew()
{
    if (isReadable())
        Q_EMIT saveAndNewRequested();
}

bool Form::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_composing = false;
    const auto at =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const Field* f) { return f->focusTarget() == watched; });
    if (event->type() == QEvent::FocusIn && at != m_fields.end())
        m_scroll->ensureWidgetVisible(*at);
    if (event->type() == QEvent::ShortcutOverride && isHeldBack(*static_cast<QKeyEvent*>(event))) {
        event->accept(); // no shortcut then
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        auto* button = qobject_cast<QPushButton*>(watched);
        if (button != nullptr && isEnter(*key)) {
            button->click();
            return true;
        }
        if (at != m_fields.end() && fieldKey(*at, key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// While the input method composes, Enter belongs to it, and nothing is saved, neither by the form nor by a page around
/// it: what is being composed is not in the field yet and would be lost.
bool Form::isHeldBack(const QKeyEvent& event) const
{
    return m_composing && (isEnter(event) || event.matches(QKeySequence::Save));
}

/// True when the key was ours.
bool Form::fieldKey(Field* field, QKeyEvent* event)
{
    if (isHeldBack(*event))
        return true;
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        return walkSection(field, *event);
    if (!isEnter(*event) || field->isChoosing())
        return false; // over an open list Enter chooses
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    field->tidy();
    if (modifiers == Qt::ControlModifier) {
        saveAndNew();
        return true;
    }
    if (field->spec().kind == FieldKind::Text && modifiers == Qt::NoModifier)
        return false;
    if (auto* tokens = qobject_cast<TokenEdit*>(field->editor()); tokens != nullptr && tokens->endToken())
        return true;
    const int step = modifiers == Qt::ShiftModifier ? -1 : 1;
    if (!walk(field, step) && step > 0)
        saveAndNew();
    return true;
}

/// False when there is no further field that way.
bool Form::walk(const Field* from, int step)
{
    const auto count = static_cast<int>(m_fields.size());
    const auto found = std::find(m_fields.begin(), m_fields.end(), from);
    int at = found == m_fields.end() ? -1 : static_cast<int>(found - m_fields.begin());
    for (at += step; at >= 0 && at < count; at += step) {
        const Field* next = m_fields[static_cast<size_t>(at)];
        QWidget* target = next->focusTarget();
        if (next->isDerived() || next->isHidden() || next->spec().aside || !target->isEnabled())
            continue;
        target->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

/// What scrolls or counts by these keys keeps them, as the list of choices does.
bool Form::walkSection(const Field* from, const QKeyEvent& key)
{
    const bool isTheirs =
        from->focusTarget()->inherits("QAbstractScrollArea") || from->spec().kind == FieldKind::Moment;
    if (isTheirs || from->isChoosing() || m_composing || key.modifiers() != Qt::NoModifier)
        return false;
    const QWidget* head = m_sheet->headOfSection(from, key.key() == Qt::Key_PageDown ? 1 : -1);
    const auto at = std::find(m_fields.begin(), m_fields.end(), head);
    if (at == m_fields.end())
        return !from->focusTarget()->inherits("QLineEdit"); // there the sheet scrolls
    walk(at == m_fields.begin() ? nullptr : *std::prev(at), 1);
    return true;
}

/// By the width of the form, not of what scrolls in it: its bar must not change the answer.
void Form::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sheet->fit(width());
}

void Form::keyPressEvent(QKeyEvent* event)
{
    if (isEnter(*event) && event->modifiers().testFlag(Qt::ControlModifier))
        return saveAndNew();
    if (event->matches(QKeySequence::Save))
        return save();
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace redvest::ui
