// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/shift_desk.h"

#include "core/domain/when.h"
#include "ui/desk/session.h"
#include "ui/parts/look/cards.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/rota/rota_words.h"

#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<FieldChoice> postChoices(const Workspace& ws)
{
    std::vector<FieldChoice> choices{{{}, {}}};
    for (const PostRow& row : postRows(ws, {}))
        choices.push_back({row.post.id.text(), row.post.name + u" · "_s + row.siteName + u" · "_s + row.place});
    return choices;
}

QString endText(Span span)
{
    const QString time = localTime(span.to).toString(u"HH:mm"_s);
    return localDate(span.to) > localDate(span.from) ? u"次日"_s + time : time;
}

/// The instant a field means on `day`; unset, with the reason added, when it cannot be read.
Instant instantOf(const QString& field, const QString& text, QDate day, Problems& problems)
{
    if (text.trimmed().isEmpty() || !day.isValid())
        return {};
    const Outcome<ClockTime> time = parseTime(text);
    if (time)
        return atLocal(day.addDays(time->isNextDay ? 1 : 0), time->time);
    for (Problem p : time.problems()) {
        p.field = field;
        problems.push_back(std::move(p));
    }
    return {};
}

} // namespace

ShiftDesk::ShiftDesk(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new SectionCard({}, this))
    , m_strip(new MessageStrip(this))
{
    m_card->setRightText(tr("Enter next field · Ctrl+Enter save and next · Ctrl+S save · Esc leave"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->addWidget(m_card);
    column->addWidget(m_strip);
}

ShiftDesk::~ShiftDesk() = default;

/// Made anew each time: the posts to choose from are those of now.
void ShiftDesk::buildForm()
{
    m_form = std::make_unique<Form>(this);
    m_fields.emplace(*m_form);
    std::vector<FieldChoice> posts;
    m_session.attempt([&] { posts = postChoices(m_session.workspace()); });
    m_fields->add(field<&ShiftEntry::post>(
        {.label = tr("Post"), .required = true, .wide = true, .keep = true, .choices = std::move(posts)}));
    m_fields->add(field<&ShiftEntry::day>({.label = tr("Day"), .required = true, .keep = true}));
    m_fields->add(field<&ShiftEntry::needed>({.label = tr("People needed"), .required = true}));
    m_fields->add(field<&ShiftEntry::starts>({.label = tr("Starts"), .required = true, .placeholder = u"08:00"_s}));
    m_fields->add(
        field<&ShiftEntry::ends>({.label = tr("Ends"), .required = true, .placeholder = tr("20:00, or 次日08:00")}));
    m_fields->add(field<&ShiftEntry::note>({.label = tr("Remark"), .wide = true}));
    m_form->setToday(m_session.workspace().today());
    m_card->addContent(m_form.get());
    connect(m_form.get(), &Form::saveRequested, this, [this] { save(false); });
    connect(m_form.get(), &Form::saveAndNewRequested, this, [this] { save(true); });
    connect(m_form.get(), &Form::cancelled, this, &ShiftDesk::closed);
}

void ShiftDesk::startNew(Id<Post> post, QDate day)
{
    buildForm();
    m_shown.reset();
    m_card->setTitle(tr("New shift"));
    m_fields->show({.post = post, .day = day});
    m_form->focusFirst();
}

void ShiftDesk::edit(Id<Shift> id)
{
    m_session.attempt([&] {
        const auto shift = shiftNamed(m_session.workspace(), id);
        if (!shift)
            return;
        buildForm();
        m_shown = shift;
        m_card->setTitle(tr("Change a shift"));
        m_fields->show({.post = shift->post,
                        .day = localDate(shift->starts),
                        .needed = shift->needed,
                        .starts = localTime(shift->starts).toString(u"HH:mm"_s),
                        .ends = endText(shift->span()),
                        .note = shift->note});
        m_form->focusFirst();
    });
}

Shift ShiftDesk::typed(Problems& problems) const
{
    Shift shift = m_shown.value_or(Shift{});
    const ShiftEntry entry = m_fields->typedOver({});
    if (!entry.day.isValid())
        problems.push_back({u"required"_s, memberWord<&ShiftEntry::day>(), tr("Say on which day the shift starts.")});
    shift.post = entry.post;
    shift.starts = instantOf(memberWord<&ShiftEntry::starts>(), entry.starts, entry.day, problems);
    shift.ends = instantOf(memberWord<&ShiftEntry::ends>(), entry.ends, entry.day, problems);
    shift.note = entry.note;
    shift.needed = entry.needed.value_or(shift.needed);
    for (Problem p : entry.needed ? Problems() : parseCount({}).problems()) {
        p.field = memberWord<&ShiftEntry::needed>();
        problems.push_back(std::move(p));
    }
    return shift;
}

void ShiftDesk::save(bool next)
{
    Problems unread;
    const Shift wanted = typed(unread);
    if (!unread.empty())
        return m_form->setProblems(unread);
    const auto done = m_session.carryOut([&](Workspace& ws) { return saveShift(ws, wanted, m_shown); }, *m_strip,
                                         tr("The shift is saved."),
                                         [this](const Problems& problems) { m_form->setProblems(problems); });
    if (!done)
        return;
    m_form->setClean();
    Q_EMIT saved(done->shift, localDate(wanted.starts));
    if (!next) {
        Q_EMIT closed();
        return;
    }
    m_shown.reset();
    m_card->setTitle(tr("New shift"));
    m_form->clearProblems();
    m_form->startNew();
}

} // namespace redvest::ui
