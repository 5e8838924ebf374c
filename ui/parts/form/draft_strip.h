// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sees to it that nothing typed on a form is lost, however the program ends: what differs from what the form was opened
// with is kept on this PC, sealed, soon after the last key and whenever the form is left, until it is saved or
// discarded. When the form is opened again for the same record, a strip above it offers to go on with it.

#pragma once

#include "core/usecases/workspace/drafts.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;

namespace redvest::ui {

class Form;
class Session;

/// What a desk lets keep of itself.
struct DraftSource
{
    std::function<QVariantMap()> kept;                 ///< all that stands there
    std::function<void(const QVariantMap&)> bringBack; ///< some of it, as if it were typed
    std::function<QString()> title;                    ///< what the desk is called now
    /// Stays from one new record to the next: goes along with a draft, though it was not typed for it.
    QStringList lasting = {};
};
/// All fields of the form; it must outlive the source.
[[nodiscard]] DraftSource draftSource(Form& form, std::function<QString()> title);

class DraftStrip final : public QFrame
{
    Q_OBJECT
public:
    /// `form`: the page it is on and its name there (UnsavedForm::form). `desk`: what was typed on it is kept when it
    /// is hidden. The strip is to be placed by the caller, or by follow().
    DraftStrip(Session& session, QString form, DraftSource source, QWidget* desk);

    /// Stands above the form's fields, keeps what is typed there and forgets what is cleared.
    void follow(Form& form);
    /// The desk was opened for that record ("" for a new one) and shows it as it is kept. `offers`: when something is
    /// kept that was not saved, the strip says so; else what it says already stands.
    void opened(const QString& record, bool offers = true);
    /// Something was typed: it is kept soon.
    void typed();
    /// What was typed is kept now.
    void keep();
    /// What was typed is saved, or is not wanted any more. What is still offered stays.
    void drop();

Q_SIGNALS:
    /// What had been typed stands on the desk again.
    void wentOn();
    /// Nothing is offered any more: it was taken or discarded.
    void decided();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void offer();
    void goOn();
    void discard();
    [[nodiscard]] QVariantMap changed() const;
    void write(const QVariantMap& values);

    Session& m_session;
    QString m_form;
    DraftSource m_source;
    QLabel* m_text;
    QTimer m_soon;
    QString m_record;
    QVariantMap m_shown;                  ///< what the desk was opened with
    std::optional<UnsavedForm> m_offered; ///< and not decided on
    bool m_isTyped = false;               ///< since it was kept last
    bool m_hasFailed = false;             ///< was told, and is not tried again on this record
};

} // namespace redvest::ui
