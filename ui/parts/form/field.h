// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One entry of a form: the editor, a note and the reason why it is refused, both right under it.
// It keeps what was typed whatever happens; the form (form.h) places it and walks the keyboard through.

#pragma once

#include "core/base/outcome.h"

#include <QDate>
#include <QVariant>
#include <QWidget>

#include <optional>

class QKeyEvent;
class QLabel;
class QLineEdit;

namespace redvest::ui {

enum class FieldKind {
    Line,
    Text,        ///< several lines; Enter breaks the line, Tab goes on
    Choice,      ///< one of `choices`
    OpenChoice,  ///< one of `choices` or anything else
    Date,        ///< value "yyyy-MM-dd"
    Moment,      ///< day and minute; value in kMomentFormat, local time
    MaybeMoment, ///< as Moment, typed or left empty
    Number,      ///< digits, with a decimal point; value is the text
    Count,       ///< digits, a whole number; value is the text
    Money,       ///< as Number, in yuan
    Time,        ///< of a day, as typed: "8:00", "+1 8:00" for the next day
    Phone,
    Identity, ///< document numbers: digits and Latin letters, upper case
    Code,     ///< batch numbers and the like: digits, Latin letters, marks; value is the text
    Check,    ///< value bool
    Division, ///< value is the code
    Tokens,   ///< value QStringList
};

inline constexpr QStringView kMomentFormat = u"yyyy-MM-dd HH:mm";

struct FieldChoice
{
    QString value;
    QString label;
};

struct FieldSpec
{
    QString name = {}; ///< the word of Problem::field; a bound field takes it from its member (bound_form.h)
    QString label = {};
    FieldKind kind = FieldKind::Line;
    bool required = false;
    bool wide = false;  ///< over both columns
    bool keep = false;  ///< stays for the next record (team, source …)
    bool aside = false; ///< rarely changed: Enter passes it by, Tab and the mouse reach it
    std::vector<FieldChoice> choices = {};
    QString placeholder = {};
    QStringList levels = {}; ///< of tokens: offered behind each of `choices`
    int maxLength = 200;
    QString (*mask)(const QString&) = nullptr; ///< of a line: what is shown of it while it is concealed
};

class Field final : public QWidget
{
    Q_OBJECT
public:
    explicit Field(FieldSpec spec, QWidget* parent = nullptr);
    /// A field around an editor of the caller's own: only a Picker has a value here, the id chosen.
    Field(FieldSpec spec, QWidget* editor, QWidget* parent);

    [[nodiscard]] const FieldSpec& spec() const { return m_spec; }
    [[nodiscard]] QVariant value() const;
    void setValue(const QVariant& value);
    /// Of tokens and open choices: what is offered from now on. What is typed or chosen stays.
    void setChoices(std::vector<FieldChoice> choices);
    void setToday(QDate today) { m_today = today; }
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    /// The widget that holds the keyboard.
    [[nodiscard]] QWidget* focusTarget() const;
    /// The label with the mark of a required field; the caller places it.
    QWidget* makeLabel(QWidget* parent) const;
    /// Its list of offers is open: Enter is the list's.
    [[nodiscard]] bool isChoosing() const;
    [[nodiscard]] bool isDerived() const { return m_derived; }
    /// A value the program worked out: shaded, read-only, skipped by Enter; `note` says where from.
    void setDerived(const QString& text, const QString& note);
    void setOrdinary();
    /// Shows the mask in the place of the value, which value() gives all the same: a number that was not touched stays
    /// what it is. What is typed or pasted then takes its place; left empty without a deletion, the value comes back.
    /// Nothing happens to an empty field, to one without a mask, or to one that was typed in since it was set.
    void conceal();
    void reveal();
    [[nodiscard]] bool isConcealed() const { return m_hidden.has_value(); }
    void setNote(const QString& text, bool ok = false);
    void setProblem(const QString& text);
    [[nodiscard]] QString problem() const;
    /// What the editor itself cannot read: a date that is none, a division not chosen, a number with letters.
    [[nodiscard]] std::optional<Problem> unreadable() const;
    /// Puts what was typed into its usual form: 2022-3-20 → 2022-03-20.
    void tidy();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void edited();
    void committed(); ///< the editor took a choice and is done

private:
    void build();
    void buildEditor();
    void buildMoment();
    QLineEdit* lineEditor();
    QLineEdit* openChoice();
    void setReadOnly(bool readOnly);
    [[nodiscard]] std::optional<Problem> notANumber(const QString& text) const;
    void remarkUnchosen();
    void showMask();
    bool concealedKey(QKeyEvent* event);
    void replaceHidden();

    FieldSpec m_spec;
    QDate m_today;
    QWidget* m_editor = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_problem = nullptr;
    bool m_derived = false;
    bool m_isRemarked = false;         ///< the note says that nothing is chosen yet
    std::optional<QString> m_hidden;   ///< the value while its mask is shown
    std::optional<QString> m_replaced; ///< what was hidden before typing began
    bool m_isTyped = false;            ///< since the value was set
};

} // namespace redvest::ui
