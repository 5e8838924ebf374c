// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/bulk_edit_dialog.h"

#include "core/usecases/workspace/setup.h"
#include "core/usecases/workspace/terms.h"
#include "ui/desk/session.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/form/shared_divisions.h"
#include "ui/parts/form/token_edit.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/job_bar.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/look/typed_search.h"
#include "ui/volunteers/volunteer_fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 600;
constexpr int kPauseMs = 200;
constexpr std::size_t kTold = 3; ///< problems in the line

std::optional<QString> chosenText(const QComboBox& box)
{
    return box.currentIndex() > 0 ? std::optional(box.currentText()) : std::nullopt;
}

std::vector<AbilityChange> abilitiesIn(const TokenEdit& tokens, QualificationKind kind)
{
    std::vector<AbilityChange> abilities;
    for (const QString& token : tokens.tokens())
        abilities.push_back({kind, token});
    return abilities;
}

QString kindName(QualificationKind kind)
{
    switch (kind) {
    case QualificationKind::Language:
        return BulkEditDialog::tr("language");
    case QualificationKind::Licence:
        return BulkEditDialog::tr("licence");
    default:
        return BulkEditDialog::tr("skill");
    }
}

/// What somebody may have of that kind: words of the list, retired ones, and those that are only in use.
QStringList namesMet(const Workspace& ws, QualificationKind kind)
{
    QStringList names;
    for (const TermRow& word : termRows(ws, fromWord<TermList>(wordOf(kind)).value_or(TermList::Skill)))
        names << word.name;
    return names;
}

} // namespace

BulkEditDialog::BulkEditDialog(Session& session, std::vector<Id<Volunteer>> people, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_people(std::move(people))
    , m_division(new DivisionPicker(this))
    , m_dispatchedBy(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_says(sayingLabel({}, "", this))
    , m_go(new QPushButton(tr("Change"), this))
    , m_bar(new JobBar(this))
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"bulkEditDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Change %1 people at once").arg(m_people.size())));
    setFixedWidth(kWidth);
    m_go->setObjectName(u"changeNow"_s);
    m_says->setObjectName(u"bulkPreview"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(sayingLabel(tr("What is left empty stays as each of them has it."), "quiet", this));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(space::kTight);
    buildFields(form);
    column->addLayout(form);
    column->addWidget(m_says);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, m_go));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BulkEditDialog::preview);
    connect(m_go, &QPushButton::clicked, this, &BulkEditDialog::change);
    preview();
    m_division->setFocus();
}

void BulkEditDialog::buildFields(QFormLayout* form)
{
    const Workspace& ws = m_session.workspace();
    m_division->setObjectName(u"division"_s);
    m_division->shareDivisions(divisionsOf(m_session));
    m_division->setClearButtonEnabled(true);
    form->addRow(tr("Lives in"), m_division);
    connect(m_division, &DivisionPicker::codeChanged, this, &BulkEditDialog::follow);
    connect(m_division, &QLineEdit::textEdited, this, &BulkEditDialog::follow);
    m_source = addChoice(form, u"source"_s, tr("Source"), terms(ws, u"source"_s));
    m_politicalStatus =
        addChoice(form, u"political_status"_s, tr("Political status"), terms(ws, u"political_status"_s));
    m_dispatchedBy->setObjectName(u"dispatched_by"_s);
    m_dispatchedBy->setMaxLength(200);
    form->addRow(tr("Sent by"), m_dispatchedBy);
    connect(m_dispatchedBy, &QLineEdit::textEdited, this, &BulkEditDialog::follow);
    m_status = addChoice(form, u"status"_s, tr("Status"),
                         {statusText(VolunteerStatus::Active), statusText(VolunteerStatus::Suspended)});
    m_joins = addTokens(form, u"joins"_s, tr("Joins teams"), teamNames(ws));
    m_leaves = addTokens(form, u"leaves"_s, tr("Leaves teams"), teamNames(ws));
    m_skills = addTokens(form, u"skills"_s, tr("Gets skills"), termsOffered(ws, TermList::Skill));
    m_languages = addTokens(form, u"languages"_s, tr("Gets languages"), termsOffered(ws, TermList::Language));
    m_removed = addChoice(form, u"removed"_s, tr("Loses the ability"), {});
    for (const auto kind : {QualificationKind::Skill, QualificationKind::Language, QualificationKind::Licence}) {
        for (const QString& name : namesMet(ws, kind))
            m_removed->addItem(name + u" · "_s + kindName(kind), QStringList{wordOf(kind), name});
    }
    m_reason->setObjectName(u"reason"_s);
    m_reason->setMaxLength(200);
    m_reason->setPlaceholderText(tr("Why: it is kept with the act"));
    form->addRow(tr("Reason"), m_reason);
}

QComboBox* BulkEditDialog::addChoice(QFormLayout* form, const QString& name, const QString& label,
                                     const QStringList& names)
{
    auto* box = new QComboBox(this);
    new TypedSearch(*box); // the box owns it
    box->setObjectName(name);
    box->addItem(tr("Stays as it is"));
    box->addItems(names);
    form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &BulkEditDialog::follow);
    return box;
}

TokenEdit* BulkEditDialog::addTokens(QFormLayout* form, const QString& name, const QString& label,
                                     const QStringList& names)
{
    auto* tokens = new TokenEdit(this);
    tokens->setObjectName(name);
    tokens->setChoices(names);
    form->addRow(label, tokens);
    connect(tokens, &TokenEdit::edited, this, &BulkEditDialog::follow);
    connect(tokens, &TokenEdit::asked, this, [this, tokens](const QString& word) {
        if (word.isEmpty())
            return m_strip->dismiss();
        m_strip->showMessage(tokens->askedText(word));
    });
    return tokens;
}

BulkEdit BulkEditDialog::edit() const
{
    BulkEdit edit;
    if (!m_division->code().isEmpty())
        edit.division = m_division->code();
    edit.source = chosenText(*m_source);
    edit.politicalStatus = chosenText(*m_politicalStatus);
    if (const QString sender = m_dispatchedBy->text().trimmed(); !sender.isEmpty())
        edit.dispatchedBy = sender;
    if (m_status->currentIndex() > 0)
        edit.status = m_status->currentIndex() == 1 ? VolunteerStatus::Active : VolunteerStatus::Suspended;
    edit.joins = m_joins->tokens();
    edit.leaves = m_leaves->tokens();
    edit.adds = abilitiesIn(*m_skills, QualificationKind::Skill);
    for (const AbilityChange& language : abilitiesIn(*m_languages, QualificationKind::Language))
        edit.adds.push_back(language);
    if (const QStringList removed = m_removed->currentData().toStringList(); removed.size() == 2)
        edit.removes = {{fromWord<QualificationKind>(removed[0]).value_or(QualificationKind::Skill), removed[1]}};
    return edit;
}

void BulkEditDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    for (TokenEdit* tokens : {m_joins, m_leaves, m_skills, m_languages}) {
        if (isEnter && focusWidget() == tokens->input() && tokens->endToken())
            return;
    }
    QDialog::keyPressEvent(event);
}

/// Until it was looked at anew nothing is changed: what would be is not known.
void BulkEditDialog::follow()
{
    m_go->setEnabled(false);
    m_looking.cancel();
    m_pause.start();
}

/// In the background: somebody may have chosen a whole city.
void BulkEditDialog::preview()
{
    const BulkEdit wanted = edit();
    if (wanted == BulkEdit{})
        return showPreview(wanted, {});
    Session* session = &m_session;
    m_looking.run<BulkPreview>(
        this,
        [session, people = m_people, wanted](Progress& progress) {
            return previewBulkEdit(*session->sibling(), people, wanted, progress);
        },
        [this, wanted](JobResult<BulkPreview> result) {
            if (result.end == JobEnd::Failed)
                return m_strip->showProblem(result.message);
            if (result.value)
                showPreview(wanted, *result.value);
        });
}

bool BulkEditDialog::isAsked() const
{
    const TokenEdit* all[] = {m_joins, m_leaves, m_skills, m_languages};
    return m_division->isUnresolved() || std::any_of(std::begin(all), std::end(all), [](const TokenEdit* tokens) {
               return !tokens->unknownWord().isEmpty();
           });
}

void BulkEditDialog::showPreview(const BulkEdit& wanted, const BulkPreview& seen)
{
    QString said = wanted == BulkEdit{}
                       ? tr("Nothing is chosen yet.")
                       : tr("Of %1 people %2 change, the others are so already.").arg(seen.people).arg(seen.changed);
    if (m_division->isUnresolved())
        said = tr("Choose the street or community from the list, or clear the field.");
    if (seen.refused > 0) {
        said = tr("%1 people stand against it; take them out of the selection.").arg(seen.refused);
        for (std::size_t i = 0; i < std::min(seen.problems.size(), kTold); ++i)
            said += u'\n' + seen.problems[i].text;
    }
    m_changes = seen.changed;
    m_says->setText(said);
    setRole(m_says, seen.refused > 0 ? "error" : "");
    m_go->setEnabled(seen.changed > 0 && seen.refused == 0 && !isAsked());
}

void BulkEditDialog::change()
{
    using Done = std::shared_ptr<Outcome<ChangeSet>>;
    Session* session = &m_session;
    m_go->setEnabled(false);
    m_bar->run<Done>(
        tr("Changing people"),
        [session, people = m_people, wanted = edit(), reason = m_reason->text().trimmed()](Progress&) {
            return std::make_shared<Outcome<ChangeSet>>(editVolunteers(*session->sibling(), people, wanted, reason));
        },
        [this](JobResult<Done> result) {
            if (result.end == JobEnd::Failed)
                return m_strip->showProblem(result.message);
            if (!result.value)
                return;
            const Outcome<ChangeSet>& done = **result.value;
            if (!done)
                return m_strip->tellRefused(done.problems());
            Q_EMIT changed(*done, tr("Changed: %1 people.").arg(m_changes));
            accept();
        });
}

} // namespace redvest::ui
