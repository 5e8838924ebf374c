// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/shift_desk.h"

#include "core/domain/shift_breaks.h"
#include "core/domain/when.h"
#include "core/usecases/rota/unfit_seats.h"
#include "ui/desk/session.h"
#include "ui/parts/form/form.h"
#include "ui/parts/form/unfit_question.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString endText(Span span)
{
    const QString time = localTime(span.to).toString(u"HH:mm"_s);
    return localDate(span.to) > localDate(span.from) ? u"次日"_s + time : time;
}

QString postText(const Post& post, const QString& site, const QString& place)
{
    return post.name + u" · "_s + site + u" · "_s + place;
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
    : FormDesk(parent)
    , m_session(session)
    , m_fields(*form())
    , m_choices(new StoreReading(session, this, {u"post"_s, u"site"_s, u"division"_s}))
{
    m_fields.add(field<&ShiftEntry::post>({.label = tr("Post"), .required = true, .wide = true, .keep = true}));
    m_fields.add(field<&ShiftEntry::day>({.label = tr("Day"), .required = true, .keep = true}));
    m_fields.add(field<&ShiftEntry::needed>({.label = tr("People needed"), .required = true}));
    m_fields.add(field<&ShiftEntry::starts>(
        {.label = tr("Starts"), .kind = FieldKind::Time, .required = true, .placeholder = u"08:00"_s}));
    m_fields.add(field<&ShiftEntry::ends>({.label = tr("Ends"),
                                           .kind = FieldKind::Time,
                                           .required = true,
                                           .placeholder = tr("20:00; next day: +1 08:00")}));
    m_fields.add(field<&ShiftEntry::breaks>(
        {.label = tr("Breaks"), .wide = true, .placeholder = tr("12:00–12:30, 18:00–18:30; or minutes: 30")}));
    m_fields.add(field<&ShiftEntry::note>({.label = tr("Remark"), .wide = true}));
    connect(this, &FormDesk::saveRequested, this, &ShiftDesk::save);
    readPosts();
}

QComboBox& ShiftDesk::posts() const
{
    return *qobject_cast<QComboBox*>(m_fields.at<&ShiftEntry::post>().editor());
}

/// Those of now: read when the desk comes to the front and again after every change of one.
void ShiftDesk::readPosts()
{
    using Posts = std::vector<FieldChoice>;
    posts().addItem({}, QString());
    m_choices->answer<Posts>(
        []() -> std::function<Posts(const Workspace&)> {
            return [](const Workspace& ws) {
                Posts all;
                for (const PostRow& row : postRows(ws, {}))
                    all.push_back({row.post.id.text(), postText(row.post, row.siteName, row.place)});
                return all;
            };
        },
        [this](const Posts& all) { showPosts(all); });
}

/// What was chosen stays chosen, one that is archived by now too.
void ShiftDesk::showPosts(const std::vector<FieldChoice>& all)
{
    const FieldChoice chosen{posts().currentData().toString(), posts().currentText()};
    const QSignalBlocker quiet(posts());
    posts().clear();
    posts().addItem({}, QString());
    for (const FieldChoice& post : all)
        posts().addItem(post.label, post.value);
    if (posts().findData(chosen.value) < 0)
        posts().addItem(chosen.label, chosen.value);
    posts().setCurrentIndex(posts().findData(chosen.value));
}

void ShiftDesk::offerPost(Id<Post> id)
{
    if (id.isNull() || posts().findData(id.text()) >= 0)
        return;
    m_session.attempt([&] {
        const Workspace& ws = m_session.workspace();
        if (const auto found = postForm(ws, id))
            posts().addItem(postText(found->post, found->site.name, ws.divisions().shortPath(found->site.division)),
                            id.text());
    });
}

void ShiftDesk::show(const ShiftEntry& entry, const std::optional<Shift>& shown)
{
    const QSignalBlocker quiet(posts());
    offerPost(entry.post);
    m_shown = shown;
    setTitle(shown ? tr("Change a shift") : tr("New shift"));
    form()->setToday(m_session.workspace().today());
    form()->startNew();
    m_fields.show(entry);
    opened(m_session, u"rota/shift"_s, shown ? shown->id.text() : QString());
    form()->focusFirst();
}

void ShiftDesk::startNew(Id<Post> post, QDate day)
{
    show({.post = post, .day = day}, std::nullopt);
}

void ShiftDesk::edit(Id<Shift> id)
{
    m_session.attempt([&] {
        const auto shift = shiftNamed(m_session.workspace(), id);
        if (!shift)
            return;
        show({.post = shift->post,
              .day = localDate(shift->starts),
              .needed = shift->needed,
              .starts = localTime(shift->starts).toString(u"HH:mm"_s),
              .ends = endText(shift->span()),
              .note = shift->note,
              .breaks = shift->breaks},
             shift);
    });
}

Shift ShiftDesk::typed(Problems& problems) const
{
    Shift shift = m_shown.value_or(Shift{});
    const ShiftEntry entry = m_fields.typedOver({});
    if (!entry.day.isValid())
        problems.push_back({u"required"_s, memberWord<&ShiftEntry::day>(), tr("Say on which day the shift starts.")});
    shift.post = entry.post;
    shift.starts = instantOf(memberWord<&ShiftEntry::starts>(), entry.starts, entry.day, problems);
    shift.ends = instantOf(memberWord<&ShiftEntry::ends>(), entry.ends, entry.day, problems);
    shift.note = entry.note;
    const Outcome<QString> breaks = tidyBreaks(entry.breaks);
    if (breaks)
        shift.breaks = *breaks;
    else
        problems.insert(problems.end(), breaks.problems().begin(), breaks.problems().end());
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
        return form()->setProblems(unread);
    std::vector<UnfitSeat> unfit;
    if (!m_shown || m_session.attempt([&] { unfit = unfitIfMoved(m_session.workspace(), wanted); }))
        askOfUnfit(this, unfit, [this, wanted, next, shown = m_shown] { saveAs(wanted, shown, next); });
}

void ShiftDesk::saveAs(const Shift& wanted, const std::optional<Shift>& shown, bool next)
{
    const auto done = carryOut(
        m_session, [&](Workspace& ws) { return saveShift(ws, wanted, shown); }, tr("The shift is saved."),
        next ? std::function<void()>([this] { startNext(); }) : nullptr);
    if (done)
        Q_EMIT saved(done->shift, localDate(wanted.starts));
}

/// Another one of the same post and day.
void ShiftDesk::startNext()
{
    m_shown.reset();
    setTitle(tr("New shift"));
    form()->startNew();
    opened(m_session, u"rota/shift"_s, {});
}

} // namespace redvest::ui
