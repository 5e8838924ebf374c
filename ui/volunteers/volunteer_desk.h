// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Registering people one after another by keyboard: the form, who may be registered already, who was just entered.

#pragma once

#include "core/usecases/volunteers/volunteers.h"
#include "ui/parts/form/bound_form.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

namespace redvest::ui {

class DraftStrip;
class EnteredCard;
class LookalikeCard;
class MessageStrip;
class RevealedNumbers;
class SectionCard;
class Session;

class VolunteerDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit VolunteerDesk(Session& session, QWidget* parent = nullptr);

    /// An empty form, or the draft that was left.
    void startNew();
    /// The record, or the draft of it that was left. That a minor's was opened is noted; refused() says why it is not
    /// opened. Nothing happens when it is not there any more.
    void edit(Id<Volunteer> id);
    /// The numbers that are masked, for half a minute; the view is noted. Or hides them again.
    void toggleReveal();
    /// Keeps what is typed and not saved until the form is opened again: in this run it stands there at once, in a
    /// later one a strip offers it.
    void keepDraft();
    [[nodiscard]] Form* form() const { return m_form; }
    /// What was just saved, with undo.
    [[nodiscard]] MessageStrip* strip() const { return m_strip; }
    /// Of the person on the form; "" when it is nobody yet.
    [[nodiscard]] QString shownId() const { return m_shown.volunteer.id.text(); }

Q_SIGNALS:
    void closed();
    void refused(const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Draft
    {
        VolunteerForm shown;
        QVariantMap values; ///< see keptValues
    };

    void buildForm();
    QWidget* buildSide();
    void open(const VolunteerForm& shown, const QVariantMap& values, bool isDraft);
    void mergeInto(Id<Volunteer> id);
    void save(bool next);
    void undoLast();
    void onUndone(const QString& entry);
    template <auto Member>
    [[nodiscard]] Field& person() const
    {
        return m_fields.at<&VolunteerForm::volunteer, Member>();
    }
    /// The fields a reason against them is shown of as soon as their entry is finished.
    [[nodiscard]] std::vector<Field*> judged() const;
    void followEntry();
    void judge(Field& field);
    void judgeNumber();
    /// Notes that the record is looked at. False when it must not be.
    bool mayOpen(Id<Volunteer> id);
    /// Masks what the form shows of the record as it is kept; what was typed stays as typed.
    void conceal();
    void showConsent();
    void forget(const ChangeSet& changes);
    void showLookalikes();
    void showPinyin();
    void showGuardian();
    void showHead();
    [[nodiscard]] QString headText() const;
    [[nodiscard]] VolunteerForm typed() const { return m_fields.typedOver(m_shown); }

    Session& m_session;
    SectionCard* m_card;
    Form* m_form;
    BoundForm<VolunteerForm> m_fields;
    DraftStrip* m_kept;
    MessageStrip* m_strip;
    LookalikeCard* m_lookalikes;
    EnteredCard* m_entered;
    RevealedNumbers* m_numbers;
    QTimer m_pause; ///< looking for lookalikes waits until the typing does
    VolunteerForm m_shown;
    bool m_isDraft = false; ///< what is on the form was not saved though the form counts as unchanged
    std::vector<Saved> m_saves;
    int m_registered = 0;           ///< new people of this run
    QHash<QString, Draft> m_drafts; ///< by id, "" for a new person
};

} // namespace redvest::ui
