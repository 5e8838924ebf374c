// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The entry form: two columns, one where it is narrow, sections, every field under its domain name, problems under
// their fields, all of it by keyboard. Enter goes on (never during an input method's composing), Enter on the last
// field and Ctrl+Enter save and begin anew, Ctrl+S saves, Esc leaves, Page Down goes to the next section. Nothing typed
// is ever lost by a refusal.

#pragma once

#include "ui/parts/form/field.h"
#include "ui/parts/form/shared_divisions.h"

#include <QVariantMap>

class QPushButton;
class QScrollArea;

namespace redvest::ui {

class FormSheet;
class MessageStrip;

class Form final : public QWidget
{
    Q_OBJECT
public:
    explicit Form(QWidget* parent = nullptr);

    void addSection(const QString& title);
    /// In reading order: left, right, next line. A wide field takes a whole line. No two fields have one name.
    Field* addField(const FieldSpec& spec);
    /// An editor of the caller's own, placed and walked like the others; it has no value in values().
    Field* addEditor(const FieldSpec& spec, QWidget* editor);
    /// Begins a new line though the right half is free.
    void endLine();
    void setButtonsVisible(bool visible);
    /// A field that does not apply is not seen, not walked and keeps its value.
    void setFieldVisible(Field& field, bool visible);
    /// Texts of the main button ("Save and next") and of the plain one ("Save").
    void setButtonTexts(const QString& saveAndNew, const QString& save);

    /// What every field for a division offers.
    void setDivisions(const std::vector<DivisionEntry>& divisions);
    void shareDivisions(const std::shared_ptr<const SharedDivisions>& divisions);
    /// The day a date without a year is read by.
    void setToday(QDate today);

    [[nodiscard]] Field* field(const QString& name) const; ///< nullptr: there is none
    [[nodiscard]] QVariantMap values() const;
    /// There must be a field of that name, here and in what follows; forms of records are bound instead (bound_form.h).
    [[nodiscard]] QVariant value(const QString& name) const;
    [[nodiscard]] QString text(const QString& name) const { return value(name).toString(); }
    void setValue(const QString& name, const QVariant& value);
    /// Fields not named keep what they hold. The form counts as unchanged afterwards.
    void setValues(const QVariantMap& values);
    /// Shows every value that is concealed. Those of all fields with a mask, in the order seen.
    QStringList revealAll();

    /// Each reason under its field, those of no field on top; the keyboard goes to the first.
    void setProblems(const Problems& problems);
    void clearProblems();
    void clearProblems(const QString& name);
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    void setClean() { m_dirty = false; }
    /// Empties every field but those that `keep`, and puts the keyboard on the first.
    void startNew();
    void focusFirst();

public Q_SLOTS:
    /// Emit the signals below, unless a field holds what cannot be read: then that is shown instead.
    void save();
    void saveAndNew();

Q_SIGNALS:
    void saveRequested();
    void saveAndNewRequested();
    void cancelled();
    void edited(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Field* place(Field* field);
    void buildButtons();
    [[nodiscard]] bool isHeldBack(const QKeyEvent& event) const;
    bool fieldKey(Field* field, QKeyEvent* event);
    bool walk(const Field* from, int step);
    bool walkSection(const Field* from, const QKeyEvent& key);
    void orderTabs();
    bool isReadable();

    QScrollArea* m_scroll;
    FormSheet* m_sheet;
    QWidget* m_buttons;
    QPushButton* m_save;
    QPushButton* m_saveAndNew;
    MessageStrip* m_strip;
    std::vector<Field*> m_fields; ///< in the order they are seen
    bool m_composing = false;
    bool m_dirty = false;
};

} // namespace redvest::ui
