// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/draft_strip.h"

#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/form/kept_value.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>
#include <utility>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// After the last key: a draft costs a sync of the disk.
constexpr std::chrono::milliseconds kSoon{1200};

} // namespace

DraftSource draftSource(Form& form, std::function<QString()> title)
{
    QStringList lasting;
    for (const Field* field : form.findChildren<Field*>()) {
        if (field->spec().keep)
            lasting << field->spec().name;
    }
    return {[&form] { return keptValues(form); }, [&form](const QVariantMap& kept) { retype(form, kept); },
            std::move(title), lasting};
}

DraftStrip::DraftStrip(Session& session, QString form, DraftSource source, QWidget* desk)
    : QFrame(desk)
    , m_session(session)
    , m_form(std::move(form))
    , m_source(std::move(source))
    , m_text(plainLabel(this))
{
    build();
    hide();
    desk->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &DraftStrip::keep);
    // However the window is left (quitting, another workspace, another language), the desk is still whole then.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &DraftStrip::keep);
}

void DraftStrip::build()
{
    setObjectName(u"draftStrip"_s);
    setProperty("strip", true);
    m_text->setWordWrap(true);
    auto* discard = new QPushButton(tr("Di&scard"), this);
    auto* goOn = new QPushButton(tr("&Go on with it"), this);
    discard->setObjectName(u"discardDraft"_s);
    goOn->setObjectName(u"goOnWithDraft"_s);
    for (QPushButton* button : {discard, goOn})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kTight, space::kTight, space::kTight);
    row->addWidget(m_text, 1);
    row->addWidget(goOn);
    row->addWidget(discard);
    connect(goOn, &QPushButton::clicked, this, &DraftStrip::goOn);
    connect(discard, &QPushButton::clicked, this, &DraftStrip::discard);
}

void DraftStrip::follow(Form& form)
{
    static_cast<QBoxLayout*>(form.layout())->insertWidget(0, this);
    connect(&form, &Form::edited, this, &DraftStrip::typed);
    connect(this, &DraftStrip::wentOn, &form, &Form::focusFirst);
    // It is empty by then: the form heard of it first.
    connect(form.findChild<QPushButton*>(u"clear"_s), &QPushButton::clicked, this, &DraftStrip::drop);
}

void DraftStrip::opened(const QString& record, bool offers)
{
    m_soon.stop();
    m_isTyped = false;
    m_hasFailed = false;
    if (offers || record != m_record)
        m_offered.reset();
    m_record = record;
    m_shown = m_source.kept();
    if (offers)
        m_session.attempt([this] { m_offered = draftOf(m_session.workspace(), m_form, m_record); });
    offer();
}

void DraftStrip::offer()
{
    if (m_offered)
        m_text->setText(tr("Typed at %1 and not saved.").arg(toLocalText(m_offered->typedAt)));
    setVisible(m_offered.has_value());
}

void DraftStrip::typed()
{
    m_isTyped = true;
    m_soon.start();
}

/// Only what differs: a record that others change meanwhile keeps their changes in all other fields.
QVariantMap DraftStrip::changed() const
{
    const QVariantMap now = m_source.kept();
    QVariantMap changes;
    for (auto at = now.begin(); at != now.end(); ++at) {
        if (m_shown.value(at.key()) != *at)
            changes.insert(at.key(), *at);
    }
    if (!changes.isEmpty() && m_record.isEmpty()) {
        for (const QString& name : m_source.lasting)
            changes.insert(name, now.value(name));
    }
    return changes;
}

void DraftStrip::keep()
{
    m_soon.stop();
    if (!m_isTyped || m_hasFailed)
        return;
    // Locked, nothing can be sealed; what was typed is still on the desk, under a cover.
    if (m_session.workspace().isLocked())
        return m_soon.start();
    m_isTyped = false;
    QVariantMap values = changed();
    if (m_offered) {
        for (auto at = m_offered->values.begin(); at != m_offered->values.end(); ++at) {
            if (!values.contains(at.key()))
                values.insert(at.key(), *at);
        }
    }
    write(values);
}

void DraftStrip::write(const QVariantMap& values)
{
    const Workspace& ws = m_session.workspace();
    m_hasFailed = !m_session.attempt([&] {
        if (values.isEmpty())
            dropDraft(ws, m_form, m_record);
        else
            keepDraft(ws, {m_form, m_record, m_source.title(), ws.now(), values});
    });
}

void DraftStrip::drop()
{
    m_soon.stop();
    m_isTyped = false;
    m_shown = m_source.kept();
    write(m_offered ? m_offered->values : QVariantMap());
}

void DraftStrip::goOn()
{
    if (!m_offered)
        return;
    QVariantMap values = std::exchange(m_offered, std::nullopt)->values;
    // What was typed since the strip came stands.
    const QVariantMap newer = changed();
    for (auto at = newer.begin(); at != newer.end(); ++at) {
        if (!m_source.lasting.contains(at.key()))
            values.remove(at.key());
    }
    offer();
    m_source.bringBack(values);
    typed();
    Q_EMIT wentOn();
    Q_EMIT decided();
}

void DraftStrip::discard()
{
    m_offered.reset();
    offer();
    write(changed());
    Q_EMIT decided();
}

bool DraftStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide)
        keep();
    return QFrame::eventFilter(watched, event);
}

} // namespace redvest::ui
