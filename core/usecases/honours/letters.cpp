// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/honours/letters.h"

#include "core/base/failure.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/honour_queries.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/honours/awards.h"
#include "core/usecases/honours/stars.h"
#include "core/usecases/rota/shift_pool.h"
#include "core/usecases/workspace/edits_store.h"
#include "core/usecases/workspace/entry_check.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Honours", text);
}

/// Sets letters of one workspace; the hours of one day are counted once.
class LetterDesk
{
public:
    explicit LetterDesk(const Workspace& ws) : m_ws(ws), m_reader(ws.read()) {}

    [[nodiscard]] ThankYouLetter letter(const Honour& h, const QString& name)
    {
        if (m_day != h.day) {
            m_day = h.day;
            m_minutes = approvedByPerson(m_ws, std::min(m_ws.now(), dayOf(h.day).to));
        }
        const auto campaign = m_reader.find(storage::campaignTable(), h.campaign.text());
        return {m_ws.office().name,
                name,
                h.name,
                campaign ? campaign->name : QString(),
                h.day,
                m_minutes.value(h.volunteer.text())};
    }

private:
    const Workspace& m_ws;
    const storage::Reader m_reader;
    QDate m_day;
    QHash<QString, qint64> m_minutes;
};

/// Where the file cannot take its name, what was noted of it is put away before the Failure goes on.
void putFile(Workspace& ws, const std::vector<Honour>& noted, const LetterFile& file)
{
    if (!file.put)
        return;
    try {
        file.put();
    } catch (const Failure&) {
        std::vector<Id<Honour>> ids;
        for (const Honour& h : noted)
            ids.push_back(h.id);
        (void)archiveHonours(ws, ids, true, tr("The file could not be put in its place."));
        throw;
    }
}

} // namespace

Outcome<NotedLetters> noteLetters(Workspace& ws, const std::vector<Id<Volunteer>>& people, const LetterWish& wish,
                                  const QString& reason, const LetterFile& file)
{
    const storage::Reader reader = ws.read();
    Honour common;
    common.kind = HonourKind::Letter;
    common.name = wish.occasion;
    common.issuer = ws.office().name;
    common.day = wish.day;
    common.campaign = wish.campaign;
    EntryCheck check;
    check.required(common.name, u"occasion"_s);
    if (!common.day.isValid())
        check.add(u"required"_s, u"day"_s, tr("Say of which day the letters are."));
    check.notAhead(common.day, ws.today(), u"day"_s);
    if (!common.campaign.isNull() && !reader.find(storage::campaignTable(), common.campaign.text()))
        check.add(u"unknown_campaign"_s, u"campaign"_s, tr("Choose a campaign of the list, or none."));
    if (people.empty())
        check.add(u"nothing_entered"_s, u"volunteer"_s, tr("Choose the people first."));
    std::vector<Edit<Honour>> edits;
    NotedLetters done;
    LetterDesk desk(ws);
    for (const Id<Volunteer>& id : storage::allGoingOn(reader, people)) {
        const auto person = storage::person(reader, id);
        if (!person) {
            check.add(u"unknown_volunteer"_s, u"volunteer"_s, unknownVolunteer().text);
            continue;
        }
        if (person->status == VolunteerStatus::Archived)
            check.add(u"archived"_s, u"volunteer"_s, tr("%1 is archived. Restore the person first.").arg(person->name));
        Honour wanted = common;
        wanted.volunteer = id;
        wanted.id = honourId(wanted);
        done.letters.push_back(desk.letter(wanted, person->name));
        const auto there = reader.find(storage::honourTable(), wanted.id.text());
        if (!there || there->isArchived)
            edits.push_back({there, wanted});
    }
    if (!check.isGood())
        return check.problems();
    if (file.make)
        file.make(done.letters);
    if (edits.empty()) {
        if (file.put)
            file.put();
        return done;
    }
    auto noted = saveEdits(ws, {u"honour.letter"_s, reason}, storage::honourTable(), std::move(edits));
    if (!noted)
        return noted.problems();
    for (const Edit<Honour>& edit : noted->records)
        done.noted.push_back(*edit.after);
    done.changes = noted->changes;
    putFile(ws, done.noted, file);
    return done;
}

Outcome<std::vector<ThankYouLetter>> lettersNoted(const Workspace& ws, const std::vector<Id<Honour>>& ids)
{
    const storage::Reader reader = ws.read();
    LetterDesk desk(ws);
    std::vector<ThankYouLetter> letters;
    for (const Id<Honour>& id : ids) {
        const auto h = reader.find(storage::honourTable(), id.text());
        const auto person = h ? storage::person(reader, h->volunteer) : std::nullopt;
        if (!person || h->kind != HonourKind::Letter || h->isArchived)
            return Problem{u"unknown_honour"_s, u"honour"_s,
                           tr("This letter is not there any more, or was put away. Look again.")};
        letters.push_back(desk.letter(*h, person->name));
    }
    return letters;
}

} // namespace redvest
