// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/volunteer_desk.h"

#include "core/base/pinyin.h"
#include "core/usecases/volunteers/reading.h"
#include "ui/desk/session.h"
#include "ui/parts/form/draft_strip.h"
#include "ui/parts/form/form.h"
#include "ui/parts/form/kept_value.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/volunteers/document_entry.h"
#include "ui/volunteers/entered_card.h"
#include "ui/volunteers/lookalike_card.h"
#include "ui/volunteers/revealed_numbers.h"
#include "ui/volunteers/volunteer_fields.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPauseMs = 150;
constexpr int kSideWidth = 400;

} // namespace

VolunteerDesk::VolunteerDesk(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new SectionCard({}, this))
    , m_form(new Form(this))
    , m_fields(volunteerFields(*m_form, session.workspace()))
    , m_kept(new DraftStrip(session, kPersonForm.toString(), draftSource(*m_form, [this] { return headText(); }), this))
    , m_strip(new MessageStrip(this))
    , m_lookalikes(new LookalikeCard(this))
    , m_entered(new EnteredCard(session, this))
    , m_numbers(new RevealedNumbers(session, *m_form, *m_strip))
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
    m_card->addToHead(m_numbers->button());
    connect(m_numbers, &RevealedNumbers::ended, this, &VolunteerDesk::conceal);
    connect(&m_session, &Session::changed, this, &VolunteerDesk::forget);
    connect(&m_session, &Session::undone, this, &VolunteerDesk::onUndone);
}

void VolunteerDesk::buildForm()
{
    m_form->shareDivisions(divisionsOf(m_session));
    m_card->addContent(m_form);
    m_form->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_kept->follow(*m_form);
    followTerms(m_session, this, *m_form);
    followEntry();
    connect(m_form, &Form::saveRequested, this, [this] { save(false); });
    connect(m_form, &Form::saveAndNewRequested, this, [this] { save(true); });
    connect(m_form, &Form::cancelled, this, [this] {
        keepDraft();
        Q_EMIT closed();
    });
    for (Field* field : judged()) {
        if (auto* line = qobject_cast<QLineEdit*>(field->editor()))
            connect(line, &QLineEdit::editingFinished, this, [this, field] { judge(*field); });
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
    m_numbers->end();
    m_shown = shown;
    person<&Volunteer::sex>().setOrdinary();
    person<&Volunteer::birth>().setOrdinary();
    m_form->setValues(isDraft ? m_fields.values(shown) : values);
    m_kept->opened(shownId(), !isDraft);
    if (isDraft)
        retype(*m_form, values);
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
    m_numbers->end();
    const auto draft = m_drafts.constFind({});
    if (draft != m_drafts.constEnd())
        return open({}, draft->values, true);
    VolunteerForm nobody;
    nobody.volunteer.source = typed().volunteer.source;
    nobody.volunteer.legalBasis = LegalBasis::Consent;
    nobody.volunteer.consentVersion = typed().volunteer.consentVersion;
    nobody.volunteer.riskNoticeVersion = typed().volunteer.riskNoticeVersion;
    open({}, m_fields.values(nobody), false);
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
        open(*found, m_fields.values(*found), false);
}

void VolunteerDesk::keepDraft()
{
    if (m_form->isDirty() || m_isDraft)
        m_drafts.insert(shownId(), {m_shown, keptValues(*m_form)});
    m_kept->keep();
}

void VolunteerDesk::mergeInto(Id<Volunteer> id)
{
    if (!mayOpen(id))
        return;
    std::optional<VolunteerForm> found;
    m_session.attempt([&] { found = volunteer(m_session.workspace(), id); });
    if (!found)
        return;
    const QVariantMap values = typedInto(m_fields.values(*found), m_form->values());
    m_drafts.remove({});
    m_kept->drop();
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
    m_drafts.remove(shownId());
    m_kept->drop();
    m_registered += wasNew ? 1 : 0;
    if (!done->changes.isEmpty())
        m_saves.push_back(*done);
    m_isDraft = false;
    m_form->setClean();
    m_entered->setSaves(m_saves, m_registered);
    if (!next) {
        open(done->after, m_fields.values(done->after), false);
    } else if (wasNew) {
        m_shown = {};
        m_form->startNew();
        m_kept->opened({});
        m_lookalikes->forget();
        showGuardian();
        person<&Volunteer::division>().setNote(tr("As for the person before"));
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
        open(undone.before, m_fields.values(undone.after), true);
    m_entered->setSaves(m_saves, m_registered);
    showHead();
}

std::vector<Field*> VolunteerDesk::judged() const
{
    return {&person<&Volunteer::documentNumber>(),
            &person<&Volunteer::name>(),
            &person<&Volunteer::phone>(),
            &person<&Volunteer::birth>(),
            &person<&Volunteer::guardianName>(),
            &person<&Volunteer::guardianPhone>(),
            &person<&Volunteer::guardianConsentOn>(),
            &person<&Volunteer::maxDailyMinutes>(),
            &person<&Volunteer::consentOn>(),
            &person<&Volunteer::sensitiveConsentOn>(),
            &person<&Volunteer::nationalNumber>()};
}

void VolunteerDesk::followEntry()
{
    Field* const number = &person<&Volunteer::documentNumber>();
    Field* const kind = &person<&Volunteer::documentKind>();
    Field* const name = &person<&Volunteer::name>();
    Field* const birth = &person<&Volunteer::birth>();
    connect(number, &Field::edited, this, [this] { fitDocumentKind(m_fields, m_session.workspace().today()); });
    for (Field* field : {number, kind})
        connect(field, &Field::edited, this, &VolunteerDesk::judgeNumber);
    connect(name, &Field::edited, this, &VolunteerDesk::showPinyin);
    connect(birth, &Field::edited, this, &VolunteerDesk::showGuardian);
    for (Field* telling : {number, kind, name, &person<&Volunteer::phone>(), birth})
        connect(telling, &Field::edited, this, [this] { m_pause.start(); });
}

void VolunteerDesk::judge(Field& field)
{
    if (field.value().toString().isEmpty() || field.isDerived())
        return;
    for (const Problem& problem : check(m_session.workspace(), typed())) {
        if (problem.field == field.spec().name)
            return field.setProblem(problem.text);
    }
}

void VolunteerDesk::judgeNumber()
{
    showDocumentNumber(m_fields, typed().volunteer, m_session.workspace().today());
    showGuardian();
}

void VolunteerDesk::showPinyin()
{
    Field& name = person<&Volunteer::name>();
    const QString pinyin = displayPinyin(name.value().toString());
    QString initials;
    for (const QString& syllable : pinyin.split(u' ', Qt::SkipEmptyParts))
        initials += syllable[0];
    name.setNote(pinyin.isEmpty() ? QString() : pinyin + u" · "_s + initials);
}

void VolunteerDesk::showGuardian()
{
    const bool isMinor = isMinorOn(typed().volunteer.birth, m_session.workspace().today());
    for (Field* field : {&person<&Volunteer::guardianName>(), &person<&Volunteer::guardianPhone>(),
                         &person<&Volunteer::guardianConsentOn>()})
        m_form->setFieldVisible(*field, isMinor);
}

void VolunteerDesk::showLookalikes()
{
    m_pause.stop();
    std::vector<Lookalike> found;
    m_session.attempt([&] { found = lookalikes(m_session.workspace(), typed()); });
    m_lookalikes->setPeople(found);
}

QString VolunteerDesk::headText() const
{
    return shownId().isEmpty() ? tr("Register a volunteer") : tr("Volunteer %1").arg(m_shown.volunteer.name);
}

void VolunteerDesk::showHead()
{
    const bool isNew = m_shown.volunteer.id.isNull();
    m_card->setTitle(headText());
    const QString keys = tr("Enter next field · Ctrl+Enter save and next · Esc keep for later");
    m_card->setRightText(isNew ? tr("No. %1").arg(m_registered + 1) + u"    "_s + keys
                               : tr("Enter next field · Ctrl+Enter save and close · Esc keep for later"));
    m_form->setButtonTexts(isNew ? tr("Save and next  Ctrl+Enter") : tr("Save and close  Ctrl+Enter"), tr("Save"));
    showConsent();
    m_numbers->setPerson(m_shown.volunteer.id);
}

bool VolunteerDesk::mayOpen(Id<Volunteer> id)
{
    std::optional<Outcome<ChangeSet>> noted;
    if (!m_session.attempt([&] { noted = noteOpened(m_session.workspace(), id); }))
        return false;
    if (!*noted) {
        Q_EMIT refused(noted->problems().front().text);
        return false;
    }
    m_session.noteChange(**noted);
    return true;
}

void VolunteerDesk::conceal()
{
    if (!m_shown.volunteer.id.isNull())
        m_fields.conceal(m_shown);
}

void VolunteerDesk::toggleReveal()
{
    m_numbers->toggle();
}

/// A withdrawal is entered by a step of its own; and who opened a minor's record is told that it was noted.
void VolunteerDesk::showConsent()
{
    QString standing;
    m_session.attempt([&] { standing = standingText(m_session.workspace(), m_shown.volunteer.id); });
    person<&Volunteer::availability>().setNote(standing, true);
    const QDate withdrawn = m_shown.volunteer.consentWithdrawnOn;
    Field& field = person<&Volunteer::consentWithdrawnOn>();
    m_form->setFieldVisible(field, withdrawn.isValid());
    if (withdrawn.isValid())
        field.setDerived(withdrawn.toString(Qt::ISODate), {});
    const bool isNoted = !m_shown.volunteer.id.isNull() && isMinor(m_session.workspace(), m_shown.volunteer);
    person<&Volunteer::guardianName>().setNote(isNoted ? tr("Under 18: who opens this record is recorded.")
                                                       : QString());
}

/// What was typed or saved in this run must not outlive an erasure.
void VolunteerDesk::forget(const ChangeSet& changes)
{
    for (const Touched& t : changes.touched) {
        if (t.table != u"volunteer"_s || t.action != ChangeAction::Erase)
            continue;
        m_drafts.remove(t.record);
        dropDrafts(m_session.workspace(), kPersonForm.toString(), t.record);
        std::erase_if(m_saves, [&](const Saved& s) { return s.id.text() == t.record; });
        m_entered->setSaves(m_saves, m_registered);
        if (shownId() == t.record) {
            m_shown = {};
            m_isDraft = false;
            m_numbers->setPerson({});
            m_form->startNew();
            m_kept->opened({});
        }
    }
}

} // namespace redvest::ui
