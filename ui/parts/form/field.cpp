// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/field.h"

#include "core/domain/when.h"
#include "ui/parts/form/choice_box.h"
#include "ui/parts/form/choice_line.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/form/picker.h"
#include "ui/parts/form/token_edit.h"
#include "ui/parts/form/typing.h"
#include "ui/parts/look/looks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

Field::Field(FieldSpec spec, QWidget* parent) : QWidget(parent), m_spec(std::move(spec))
{
    buildEditor();
    build();
}

Field::Field(FieldSpec spec, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_spec(std::move(spec))
    , m_editor(editor)
{
    if (auto* picker = qobject_cast<Picker*>(editor)) {
        connect(picker, &Picker::committed, this, &Field::committed);
        connect(picker, &Picker::chosen, this, &Field::edited);
        connect(picker, &Picker::editingFinished, this, &Field::remarkUnchosen);
    }
    build();
}

void Field::build()
{
    m_editor->setParent(this);
    m_editor->setObjectName(m_spec.name);
    focusTarget()->setAccessibleName(m_spec.label);
    if (m_spec.kind != FieldKind::Text)
        m_editor->setMinimumHeight(kRowHeight);
    m_note = plainLabel(this);
    m_problem = plainLabel(this);
    m_problem->setObjectName(m_spec.name + u"_problem"_s);
    setRole(m_problem, "error");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_editor);
    for (QLabel* line : {m_note, m_problem}) {
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->hide();
        enlarge(line, 0.9, false);
        column->addWidget(line);
    }
    setRole(m_note, "quiet");
}

void Field::buildEditor()
{
    switch (m_spec.kind) {
    case FieldKind::Text: {
        auto* text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(3 * kRowHeight);
        text->setPlaceholderText(m_spec.placeholder);
        connect(text, &QPlainTextEdit::textChanged, this, &Field::edited);
        m_editor = text;
        return;
    }
    case FieldKind::OpenChoice:
        m_editor = openChoice();
        return;
    case FieldKind::Choice: {
        QComboBox* combo = choiceBox(m_spec, this);
        connect(combo, &QComboBox::currentTextChanged, this, &Field::edited);
        m_editor = combo;
        return;
    }
    case FieldKind::Check: {
        auto* box = new QCheckBox(m_spec.placeholder, this);
        connect(box, &QCheckBox::toggled, this, &Field::edited);
        m_editor = box;
        return;
    }
    case FieldKind::Moment:
        return buildMoment();
    case FieldKind::Tokens: {
        auto* tokens = new TokenEdit(this);
        tokens->setChoices(labelsOf(m_spec.choices), m_spec.levels);
        tokens->input()->setPlaceholderText(m_spec.placeholder);
        connect(tokens, &TokenEdit::edited, this, &Field::edited);
        connect(tokens, &TokenEdit::asked, this,
                [this, tokens](const QString& word) { setNote(tokens->askedText(word)); });
        m_editor = tokens;
        return;
    }
    default:
        m_editor = lineEditor();
    }
}

/// A new word is taken as it is, and said to be one when the line is left.
QLineEdit* Field::openChoice()
{
    auto* line = new ChoiceLine(this);
    line->setChoices(m_spec.choices);
    line->setPlaceholderText(m_spec.placeholder);
    line->setMaxLength(m_spec.maxLength);
    connect(line, &ChoiceLine::textEdited, this, &Field::edited);
    connect(line, &ChoiceLine::chosen, this, &Field::edited);
    connect(line, &ChoiceLine::committed, this, &Field::committed);
    connect(line, &ChoiceLine::editingFinished, this, [this, line] { setNote(line->newWordText()); });
    return line;
}

void Field::setChoices(std::vector<FieldChoice> choices)
{
    m_spec.choices = std::move(choices);
    if (auto* tokens = qobject_cast<TokenEdit*>(m_editor))
        tokens->setChoices(labelsOf(m_spec.choices), m_spec.levels);
    else if (auto* line = qobject_cast<ChoiceLine*>(m_editor))
        line->setChoices(m_spec.choices);
}

void Field::buildMoment()
{
    auto* edit = new QDateTimeEdit(this);
    edit->setDisplayFormat(kMomentFormat.toString());
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false);
    setTyping(*edit, m_spec.kind);
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &Field::edited);
    m_editor = edit;
}

QLineEdit* Field::lineEditor()
{
    QLineEdit* line = nullptr;
    if (m_spec.kind == FieldKind::Division) {
        auto* picker = new DivisionPicker(this);
        connect(picker, &DivisionPicker::committed, this, &Field::committed);
        connect(picker, &DivisionPicker::codeChanged, this, &Field::edited);
        connect(picker, &DivisionPicker::editingFinished, this, &Field::remarkUnchosen);
        line = picker;
    } else {
        line = new QLineEdit(this);
        line->setPlaceholderText(m_spec.placeholder);
    }
    line->setMaxLength(m_spec.maxLength);
    if (m_spec.kind == FieldKind::Date && m_spec.placeholder.isEmpty())
        line->setPlaceholderText(tr("yyyy-mm-dd"));
    setTyping(*line, m_spec.kind);
    connect(line, &QLineEdit::editingFinished, this, &Field::tidy);
    connect(line, &QLineEdit::textEdited, this, [this] {
        if (isConcealed())
            return showMask(); // whatever way it came, a mask is not edited
        m_isTyped = true;
        Q_EMIT edited();
    });
    if (m_spec.mask != nullptr)
        line->installEventFilter(this);
    return line;
}

QWidget* Field::focusTarget() const
{
    QWidget* target = m_editor;
    while (target->focusProxy() != nullptr)
        target = target->focusProxy();
    return target;
}

bool Field::isChoosing() const
{
    if (const auto* division = qobject_cast<DivisionPicker*>(m_editor))
        return division->isOpen();
    if (const auto* tokens = qobject_cast<TokenEdit*>(m_editor))
        return tokens->isChoosing();
    const auto* picker = qobject_cast<Picker*>(m_editor);
    return picker != nullptr && picker->isOpen();
}

QWidget* Field::makeLabel(QWidget* parent) const
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    auto* label = plainLabel(m_spec.label, box);
    setRole(label, "quiet");
    label->setBuddy(focusTarget());
    row->addStretch(1);
    row->addWidget(label);
    if (m_spec.required) {
        auto* star = plainLabel(u"*"_s, box);
        setRole(star, "error");
        star->setToolTip(tr("Required"));
        row->addWidget(star);
    }
    box->setFixedHeight(kRowHeight);
    return box;
}

QVariant Field::value() const
{
    if (m_hidden)
        return *m_hidden;
    if (const auto* picker = qobject_cast<DivisionPicker*>(m_editor))
        return picker->code();
    if (const auto* open = qobject_cast<ChoiceLine*>(m_editor))
        return open->value();
    if (const auto* picker = qobject_cast<Picker*>(m_editor))
        return picker->id();
    if (const auto* line = qobject_cast<QLineEdit*>(m_editor)) {
        const QString text = line->text().trimmed();
        if (m_spec.kind == FieldKind::Line)
            return text;
        const QString narrow = text.normalized(QString::NormalizationForm_KC);
        if (m_spec.kind == FieldKind::MaybeMoment)
            return momentTyped(narrow);
        if (m_spec.kind != FieldKind::Date)
            return m_spec.kind == FieldKind::Identity ? narrow.toUpper() : narrow;
        const Outcome<QDate> date = dayTyped(narrow, m_today);
        return date ? date->toString(Qt::ISODate) : narrow;
    }
    if (const auto* text = qobject_cast<QPlainTextEdit*>(m_editor))
        return text->toPlainText();
    if (const auto* combo = qobject_cast<QComboBox*>(m_editor))
        return chosenIn(*combo);
    if (const auto* box = qobject_cast<QCheckBox*>(m_editor))
        return box->isChecked();
    if (const auto* tokens = qobject_cast<TokenEdit*>(m_editor))
        return tokens->tokens();
    if (const auto* moment = qobject_cast<QDateTimeEdit*>(m_editor))
        return moment->dateTime().toString(kMomentFormat);
    return {};
}

void Field::setValue(const QVariant& value)
{
    const QSignalBlocker quiet(this);
    m_isTyped = false;
    m_replaced.reset();
    if (std::exchange(m_hidden, std::nullopt))
        showMask();
    if (auto* picker = qobject_cast<DivisionPicker*>(m_editor))
        picker->setCode(value.toString());
    else if (auto* open = qobject_cast<ChoiceLine*>(m_editor)) {
        open->setValue(value.toString());
        setNote({}); // of a word of the record before
    } else if (auto* chooser = qobject_cast<Picker*>(m_editor); chooser != nullptr && value.toString().isEmpty())
        chooser->setChoice({}, {});
    else if (auto* line = qobject_cast<QLineEdit*>(m_editor))
        line->setText(value.toString());
    else if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor))
        text->setPlainText(value.toString());
    else if (auto* combo = qobject_cast<QComboBox*>(m_editor))
        choose(*combo, value.toString());
    else if (auto* box = qobject_cast<QCheckBox*>(m_editor))
        box->setChecked(value.toBool());
    else if (auto* tokens = qobject_cast<TokenEdit*>(m_editor))
        tokens->setTokens(value.toStringList());
    else if (auto* moment = qobject_cast<QDateTimeEdit*>(m_editor))
        moment->setDateTime(QDateTime::fromString(value.toString(), kMomentFormat));
    if (m_isRemarked)
        remarkUnchosen();
}

/// What was typed and chose nothing stays in sight, and is said to be no choice yet.
void Field::remarkUnchosen()
{
    const auto* line = qobject_cast<QLineEdit*>(m_editor);
    const bool isUnchosen = !line->text().trimmed().isEmpty() && value().toString().isEmpty();
    if (isUnchosen || m_isRemarked)
        setNote(isUnchosen ? tr("Not chosen yet: press the down arrow and take one from the list.") : QString());
    m_isRemarked = isUnchosen;
}

void Field::setReadOnly(bool readOnly)
{
    m_derived = readOnly;
    mark(m_editor, "derived", readOnly);
    if (auto* line = qobject_cast<QLineEdit*>(m_editor)) {
        line->setReadOnly(readOnly);
        line->setFocusPolicy(readOnly ? Qt::ClickFocus : Qt::StrongFocus); // can still be selected and copied
        return;
    }
    m_editor->setEnabled(!readOnly);
}

void Field::setDerived(const QString& text, const QString& note)
{
    setValue(text);
    setReadOnly(true);
    setProblem({});
    setNote(note, false);
}

void Field::setOrdinary()
{
    if (!m_derived)
        return;
    setReadOnly(false);
    setNote({}, false);
}

void Field::setNote(const QString& text, bool ok)
{
    m_note->setText(ok && !text.isEmpty() ? u"✓ "_s + text : text);
    setRole(m_note, ok ? "ok" : "quiet");
    m_note->setVisible(!text.isEmpty() && m_problem->isHidden());
}

void Field::setProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    mark(m_editor, "invalid", !text.isEmpty());
    focusTarget()->setAccessibleDescription(text);
    m_note->setVisible(text.isEmpty() && !m_note->text().isEmpty());
}

QString Field::problem() const
{
    return m_problem->text();
}

std::optional<Problem> Field::unreadable() const
{
    const QString text = value().toString();
    if (m_spec.kind == FieldKind::Division && static_cast<DivisionPicker*>(m_editor)->isUnresolved())
        return Problem{u"division_not_chosen"_s, m_spec.name,
                       tr("No division is chosen yet. Press the down arrow and take one from the list.")};
    if (const auto* tokens = qobject_cast<TokenEdit*>(m_editor); tokens && !tokens->unknownWord().isEmpty())
        return Problem{u"unknown_word"_s, m_spec.name, tokens->askedText(tokens->unknownWord())};
    if (text.isEmpty())
        return {};
    if (const auto day = dayTyped(text, m_today); m_spec.kind == FieldKind::Date && !day)
        return Problem{day.problems().front().code, m_spec.name, day.problems().front().text};
    if (const auto moment = parseMoment(text); m_spec.kind == FieldKind::MaybeMoment && !moment)
        return Problem{moment.problems().front().code, m_spec.name, moment.problems().front().text};
    return notANumber(text);
}

std::optional<Problem> Field::notANumber(const QString& text) const
{
    bool isNumber = true;
    if (m_spec.kind == FieldKind::Number || m_spec.kind == FieldKind::Money)
        text.toDouble(&isNumber);
    if (m_spec.kind == FieldKind::Count)
        text.toLongLong(&isNumber);
    if (isNumber)
        return {};
    text.toDouble(&isNumber); // "12.5" is a number, but none to count with
    return Problem{u"number_unreadable"_s, m_spec.name,
                   isNumber ? tr("%1 is no whole number. Type digits only.").arg(text)
                            : tr("%1 is no number. Type digits only.").arg(text)};
}

void Field::tidy()
{
    auto* line = qobject_cast<QLineEdit*>(m_editor);
    const bool isPicker = m_spec.kind == FieldKind::Division || qobject_cast<Picker*>(m_editor) != nullptr;
    if (line == nullptr || isPicker || isConcealed() || m_spec.kind == FieldKind::Line)
        return;
    if (const QString tidied = value().toString(); tidied != line->text())
        line->setText(tidied);
}

} // namespace redvest::ui
