// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/volunteer_desk.h"

#include "core/base/pinyin.h"
#include "core/domain/identity.h"
#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/volunteers/entered_card.h"
#include "ui/volunteers/lookalike_card.h"
#include "ui/volunteers/volunteer_fields.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPauseMs = 150;
constexpr int kSideWidth = 400;

const QStringList& judgedFields()
{
    static const QStringList fields{u"document_number"_s,
                                    u"name"_s,
                                    u"phone"_s,
                                    u"birth"_s,
                                    u"guardian_name"_s,
                                    u"guardian_phone"_s,
                                    u"guardian_consent_on"_s,
                                    u"max_daily_minutes"_s,
                                    u"consent_on"_s,
                                    u"sensitive_consent_on"_s};
    return fields;
}

} // namespace

VolunteerDesk::VolunteerDesk(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new SectionCard({}, this))
    , m_form(new Form(this))
    , m_strip(new MessageStrip(this))
    , m_lookalikes(new LookalikeCard(this))
    , m_entered(new EnteredCard(session, this))
    , m_show(new QPushButton(this))
{
    buildForm();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    row->setSpacing(space::kMedium);
    row->addWidget(m_card, 1);
    row->addWidget(buildSide());
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &VolunteerDesk::showLookalikes);
    m_show->setObjectName(u"showNumbers"_s);
    m_show->setFocusPolicy(Qt::TabFocus); // a click must not take the keyboard out of the form
    m_card->addToHead(m_show);
    connect(m_show, &QPushButton::clicked, this, &VolunteerDesk::toggleReveal);
    connect(&m_reveal, &Reveal::ticked, this, &VolunteerDesk::showReveal);
    connect(&m_reveal, &Reveal::ended, this, [this] {
        conceal();
        showReveal();
    });
    connect(&m_session, &Session::changed, this, &VolunteerDesk::forget);
    connect(&m_session, &Session::undone, this, &VolunteerDesk::onUndone);
}

void VolunteerDesk::buildForm()
{
    addVolunteerFields(*m_form, m_session.workspace());
    m_card->addContent(m_form);
    m_form->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_form, &Form::edited, this, &VolunteerDesk::onEdited);
    connect(m_form, &Form::saveRequested, this, [this] { save(false); });
    connect(m_form, &Form::saveAndNewRequested, this, [this] { save(true); });
    connect(m_form, &Form::cancelled, this, [this] {
        keepDraft();
        Q_EMIT closed();
    });
    for (const QString& name : judgedFields()) {
        if (auto* line = qobject_cast<QLineEdit*>(m_form->field(name)->editor()))
            connect(line, &QLineEdit::editingFinished, this, [this, name] { judge(name); });
    }
    for (auto* line : m_form->findChildren<QLineEdit*>())
        line->installEventFilter(this);
}

QWidget* VolunteerDesk::buildSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_lookalikes);
    column->addWidget(m_entered, 1);
    column->addWidget(m_strip);
    connect(m_entered, &EnteredCard::undoRequested, this, &VolunteerDesk::undoLast);
    const auto openOther = [this](Id<Volunteer> id) {
        keepDraft();
        edit(id);
    };
    connect(m_entered, &EnteredCard::openRequested, this, openOther);
    connect(m_lookalikes, &LookalikeCard::openRequested, this, openOther);
    connect(m_lookalikes, &LookalikeCard::mergeRequested, this, &VolunteerDesk::mergeInto);
    return side;
}

/// Ctrl+Z in a field that was not touched since the last save means the save.
bool VolunteerDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) &&
        !m_form->isDirty()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void VolunteerDesk::open(const VolunteerForm& shown, const QVariantMap& values, bool isDraft)
{
    m_reveal.end();
    m_shown = shown;
    for (const QString& derived : {u"sex"_s, u"birth"_s})
        m_form->clearDerived(derived);
    m_form->setValues(values);
    m_isDraft = isDraft;
    m_lookalikes->forget();
    judgeNumber();
    showPinyin();
    showGuardian();
    m_form->setClean();
    showHead();
    conceal();
    m_form->focusFirst();
    showLookalikes();
}

void VolunteerDesk::startNew()
{
    m_reveal.end();
    const auto draft = m_drafts.constFind({});
    if (draft != m_drafts.constEnd())
        return open({}, draft->values, true);
    VolunteerForm nobody;
    nobody.volunteer.source = m_form->text(u"source"_s);
    nobody.volunteer.legalBasis = LegalBasis::Consent;
    nobody.volunteer.consentVersion = m_form->text(u"consent_version"_s);
    open({}, valuesOf(nobody), false);
}

void VolunteerDesk::edit(Id<Volunteer> id)
{
    if (!mayOpen(id))
        return;
    const auto draft = m_drafts.constFind(id.text());
    if (draft != m_drafts.constEnd())
        return open(draft->shown, draft->values, true);
    std::optional<VolunteerForm> found;
    m_session.attempt([&] { found = volunteer(m_session.workspace(), id); });
    if (found)
        open(*found, valuesOf(*found), false);
}

void VolunteerDesk::keepDraft()
{
    if (m_form->isDirty() || m_isDraft)
        m_drafts.insert(m_shown.volunteer.id.text(), {m_shown, m_form->values()});
}

/// Whatever was typed goes over what the record says; what was left empty stays the record's.
void VolunteerDesk::mergeInto(Id<Volunteer> id)
{
    if (!mayOpen(id))
        return;
    std::optional<VolunteerForm> found;
    m_session.attempt([&] { found = volunteer(m_session.workspace(), id); });
    if (!found)
        return;
    QVariantMap values = valuesOf(*found);
    const QVariantMap typedValues = m_form->values();
    for (auto at = typedValues.begin(); at != typedValues.end(); ++at) {
        if (at->typeId() == QMetaType::QStringList) {
            QStringList all = values[at.key()].toStringList() + at->toStringList();
            all.removeDuplicates();
            values[at.key()] = all;
        } else if (at->typeId() == QMetaType::QString && !at->toString().isEmpty() && at.key() != u"sex"_s) {
            values[at.key()] = *at;
        } else if (at->typeId() == QMetaType::Bool && at->toBool()) {
            values[at.key()] = true;
        }
    }
    m_drafts.remove({});
    open(*found, values, true);
}

void VolunteerDesk::save(bool next)
{
    const bool wasNew = m_shown.volunteer.id.isNull();
    const auto done = m_session.carryOut(
        [this](Workspace& ws) { return saveVolunteer(ws, m_shown, typed()); }, *m_strip,
        [wasNew](const Saved& saved) {
            return (wasNew ? tr("Registered: %1.") : tr("Saved: %1.")).arg(saved.after.volunteer.name);
        },
        [this](const Problems& problems) {
            m_form->setProblems(problems);
            showLookalikes();
        });
    if (!done)
        return;
    m_drafts.remove(m_shown.volunteer.id.text());
    m_registered += wasNew ? 1 : 0;
    if (!done->changes.isEmpty())
        m_saves.push_back(*done);
    m_isDraft = false;
    m_form->setClean();
    m_entered->setSaves(m_saves, m_registered);
    if (!next) {
        open(done->after, valuesOf(done->after), false);
    } else if (wasNew) {
        m_shown = {};
        m_form->startNew();
        m_form->setClean();
        m_lookalikes->forget();
        showGuardian();
    } else {
        Q_EMIT closed();
    }
    showHead();
}

void VolunteerDesk::undoLast()
{
    if (!m_saves.empty())
        m_session.undo(m_saves.back().changes.entry, *m_strip);
}

/// What was taken back stays on the form to be corrected, unless something else is being typed.
void VolunteerDesk::onUndone(const QString& entry)
{
    const auto at =
        std::find_if(m_saves.begin(), m_saves.end(), [&](const Saved& s) { return s.changes.entry == entry; });
    if (at == m_saves.end())
        return;
    const Saved undone = *at;
    m_saves.erase(at);
    m_registered -= undone.before.volunteer.id.isNull() ? 1 : 0;
    if (isVisible() && !m_form->isDirty() && !m_isDraft)
        open(undone.before, valuesOf(undone.after), true);
    m_entered->setSaves(m_saves, m_registered);
    showHead();
}

void VolunteerDesk::onEdited(const QString& name)
{
    if (name == u"document_number"_s || name == u"document_kind"_s)
        judgeNumber();
    if (name == u"name"_s)
        showPinyin();
    if (name == u"birth"_s)
        showGuardian();
    static const QStringList telling{u"document_number"_s, u"document_kind"_s, u"name"_s, u"phone"_s, u"birth"_s};
    if (telling.contains(name))
        m_pause.start();
}

void VolunteerDesk::judge(const QString& name)
{
    if (m_form->text(name).isEmpty() || m_form->field(name)->isDerived())
        return;
    for (const Problem& problem : check(m_session.workspace(), typed())) {
        if (problem.field == name)
            return m_form->field(name)->setProblem(problem.text);
    }
}

/// A number that is right says sex and birth; a wrong one says why as soon as it is as long as it should be.
void VolunteerDesk::judgeNumber()
{
    const QString number = normalisedNumber(m_form->text(u"document_number"_s));
    const DocumentKind kind =
        fromWord<DocumentKind>(m_form->text(u"document_kind"_s)).value_or(DocumentKind::ResidentId);
    const QDate today = m_session.workspace().today();
    const Outcome<IdentityFacts> facts = checkIdentity(kind, number, today);
    for (const QString& name : {u"sex"_s, u"birth"_s}) {
        if (m_form->field(name)->isDerived()) {
            m_form->clearDerived(name);
            m_form->setValue(name, name == u"sex"_s ? wordOf(Sex::Unknown) : QString());
        }
    }
    m_form->setNote(u"document_number"_s, {});
    if (facts) {
        QStringList said{tr("Checked")};
        if (facts->birth.isValid()) {
            m_form->setDerived(u"birth"_s, facts->birth.toString(Qt::ISODate), {});
            said.append(facts->birth.toString(Qt::ISODate));
        }
        if (facts->sex != Sex::Unknown) {
            m_form->setDerived(u"sex"_s, wordOf(facts->sex), {});
            said.append(sexText(facts->sex));
        }
        if (facts->birth.isValid())
            said.append(tr("%1 years old").arg(ageOn(facts->birth, today)));
        QString note = said.join(tr(", "));
        for (const QString& warning : facts->warnings)
            note += u"  "_s + warning;
        m_form->field(u"document_number"_s)->setProblem({});
        m_form->setNote(u"document_number"_s, note, true);
    } else if (number.size() >= 18) {
        m_form->field(u"document_number"_s)->setProblem(facts.problems().front().text);
    }
    for (const QString& name : {u"sex"_s, u"birth"_s}) {
        const bool derived = m_form->field(name)->isDerived();
        m_form->field(name)->editor()->setToolTip(derived ? tr("Taken from the document number") : QString());
    }
    showGuardian();
}

void VolunteerDesk::showPinyin()
{
    const QString name = m_form->text(u"name"_s);
    const QString pinyin = displayPinyin(name);
    QString initials;
    for (const QString& syllable : pinyin.split(u' ', Qt::SkipEmptyParts))
        initials += syllable[0];
    m_form->setNote(u"name"_s, pinyin.isEmpty() ? QString() : pinyin + u" · "_s + initials);
}

void VolunteerDesk::showGuardian()
{
    const bool isMinor = isMinorOn(typed().volunteer.birth, m_session.workspace().today());
    for (const QString& name : {u"guardian_name"_s, u"guardian_phone"_s, u"guardian_consent_on"_s})
        m_form->setFieldVisible(name, isMinor);
}

void VolunteerDesk::showLookalikes()
{
    m_pause.stop();
    std::vector<Lookalike> found;
    m_session.attempt([&] { found = lookalikes(m_session.workspace(), typed()); });
    m_lookalikes->setPeople(found);
}

void VolunteerDesk::showHead()
{
    const bool isNew = m_shown.volunteer.id.isNull();
    m_card->setTitle(isNew ? tr("Register a volunteer") : tr("Volunteer %1").arg(m_shown.volunteer.name));
    const QString keys = tr("Enter next field · Ctrl+Enter save and next · Esc keep for later");
    m_card->setRightText(isNew ? tr("No. %1").arg(m_registered + 1) + u"    "_s + keys
                               : tr("Enter next field · Ctrl+Enter save and close · Esc keep for later"));
    m_form->setButtonTexts(isNew ? tr("Save and next  Ctrl+Enter") : tr("Save and close  Ctrl+Enter"), tr("Save"));
    showConsent();
    showReveal();
}

VolunteerForm VolunteerDesk::typed() const
{
    return personIn(*m_form, m_shown);
}

} // namespace redvest::ui
