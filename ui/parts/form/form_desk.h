// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A form on a card, in place of the list it belongs to: entered by keyboard, left with Esc; what was typed stays in it.

#pragma once

#include "ui/desk/session.h"

#include <QVariantMap>
#include <QWidget>

class QHBoxLayout;

namespace redvest::ui {

class DraftStrip;
class Form;
class MessageStrip;
class SectionCard;

class FormDesk : public QWidget
{
    Q_OBJECT
public:
    explicit FormDesk(QWidget* parent = nullptr);

    [[nodiscard]] Form* form() const { return m_form; }
    /// Under the form: what was just saved, with undo.
    [[nodiscard]] MessageStrip* strip() const { return m_strip; }
    void setTitle(const QString& title);
    /// At the right of the form.
    void setSide(QWidget* side);

protected:
    /// An empty form, with what was typed last in the fields that keep it (FieldSpec::keep). `isSaved`: it will show
    /// what was saved before; what such a form showed is not carried into the next.
    void beginForm(bool isSaved);
    /// To be called whenever the form shows another record: what is typed from now on is kept until it is saved, and
    /// what was typed and not saved before is offered. `form` as in UnsavedForm::form; `record` "" for a new one. On a
    /// form that was left with something typed, that stands.
    void opened(Session& session, const QString& form, const QString& record);
    /// Keeps what is typed: before the form shows another record without having been left.
    void keepTyped();
    /// It was saved by other means than carryOut.
    void dropDraft();
    /// Saves with `save(workspace)`. Refused: the reasons stand at their fields. Done: the strip says `said` (a text,
    /// or what makes one of what was saved) with the way back, then `startNew` begins an empty form; without it the
    /// desk is left. Returns what was saved; nothing when it was refused or failed.
    template <class Save, class Said>
    auto carryOut(Session& session, const Save& save, const Said& said, const std::function<void()>& startNew = {})
    {
        const auto done =
            session.carryOut(save, teller(), said, [this](const Problems& problems) { showProblems(problems); });
        if (done)
            carriedOut(startNew);
        return done;
    }

Q_SIGNALS:
    /// `next`: an empty form is wanted afterwards.
    void saveRequested(bool next);
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitSide();
    [[nodiscard]] Teller& teller() const;
    void showProblems(const Problems& problems);
    void carriedOut(const std::function<void()>& startNew);

    SectionCard* m_card;
    DraftStrip* m_draft = nullptr; ///< null until the form was opened
    QString m_title;
    QVariantMap m_carried;  ///< as the last new form left the fields that keep what was typed
    bool m_isSaved = false; ///< what the form shows
    Form* m_form;
    MessageStrip* m_strip;
    QHBoxLayout* m_row;
    QWidget* m_side = nullptr; ///< null: the form has all the width
};

} // namespace redvest::ui
