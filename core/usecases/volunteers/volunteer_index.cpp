// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/volunteer_index.h"

#include "core/base/text.h"
#include "core/domain/masks.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/queries/volunteer_search.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

// Before each field stands its mark: of the Unicode private use area, which no word that is typed contains.
constexpr char16_t kName = 0xE000;
constexpr char16_t kPinyin = 0xE001;
constexpr char16_t kInitials = 0xE002;
constexpr char16_t kNumber = 0xE003; ///< of document or phone
constexpr char16_t kAbility = 0xE004;
constexpr char16_t kEnd = 0xE005;

constexpr qsizetype kTail = 3;     ///< digits that are looked for at the end of a number
constexpr qsizetype kAnywhere = 7; ///< digits that are looked for anywhere in it
constexpr int kManyChanges = 500;  ///< beyond, reading everybody anew is quicker
constexpr std::size_t kMaxLater = 2000;

enum Rank : signed char { Missing = -1, Exact = 0, Beginning = 1, Inside = 2, Elsewhere = 3 };

bool isMark(QChar c)
{
    return c.unicode() >= kName && c.unicode() <= kEnd;
}

bool isDigits(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Of a field that is read from its beginning; within it only a word that is long enough says anything.
Rank rankWithin(bool first, bool last, bool isLong)
{
    if (first)
        return last ? Exact : Beginning;
    return isLong ? Inside : Missing;
}

/// How well a word of `length` stands in its field, the field's text beginning at `begin`.
Rank rankOf(QStringView buffer, qsizetype begin, qsizetype at, qsizetype length, bool digits)
{
    const bool first = at == begin;
    const bool last = isMark(buffer[at + length]);
    switch (buffer[begin - 1].unicode()) {
    case kName:
        return rankWithin(first, last, true);
    case kPinyin:
        return rankWithin(first, last, length >= 3);
    case kInitials:
        return rankWithin(first, last, length >= 2);
    case kNumber:
        if (last && length >= kTail)
            return Inside;
        return length >= kAnywhere ? Elsewhere : Missing;
    case kAbility:
        return digits || length < (buffer[at].unicode() < 0x80 ? 2 : 1) ? Missing : Elsewhere;
    default:
        return Missing;
    }
}

/// As it is compared; whatever looks like a mark is left out.
QString searchable(const QString& text)
{
    QString folded = searchFolded(text);
    folded.removeIf(isMark);
    return folded;
}

/// Without abilities and teams, which are read apart.
VolunteerRow rowOf(const storage::VolunteerFacts& v, const QString& place, const QString& source)
{
    return {v.id,
            v.name,
            maskedId(v.documentNumber),
            maskedPhone(v.phone),
            v.documentKind,
            v.sex,
            v.birth,
            v.division,
            place,
            {},
            {},
            {},
            source,
            v.status,
            v.verification,
            localDate(v.registeredAt)};
}

/// As long as it is, nobody has typed it: a pasted page finds nobody instead of costing a pass for each word.
QStringList wordsOf(const QString& text)
{
    return searchable(text.left(200)).split(u' ', Qt::SkipEmptyParts).mid(0, 8);
}

void appendFields(QString& to, char16_t mark, const QString& spaced)
{
    for (const QStringView piece : QStringView(spaced).split(u' ', Qt::SkipEmptyParts)) {
        to += QChar(mark);
        to += piece; // made of letters and digits by pinyinKeys
    }
}

/// The same few names stand in thousands of rows: one copy of each.
class SharedTexts
{
public:
    QString operator()(const QString& text) { return *m_texts.insert(text, m_texts.value(text, text)); }

private:
    QHash<QString, QString> m_texts;
};

/// What lies in other tables than the person.
struct Attached
{
    QStringList abilities;
    QString abilitiesText;
    QStringList teams;
};
using AttachedOf = std::unordered_map<Id<Volunteer>, Attached>;

AttachedOf attachedOf(const storage::Reader& reader, const storage::Whom& whom, SharedTexts& share)
{
    AttachedOf all;
    storage::eachAbility(reader, whom, [&](storage::AbilityFacts&& a) {
        Attached& of = all[a.volunteer];
        const QString text = share(a.level.isEmpty() ? a.name : a.name + u' ' + a.level);
        of.abilities.append(share(a.name));
        of.abilitiesText = share(of.abilitiesText.isEmpty() ? text : of.abilitiesText + u'、' + text);
    });
    storage::eachMembership(reader, whom,
                            [&](storage::MembershipFacts&& m) { all[m.volunteer].teams.append(share(m.team)); });
    return all;
}

void attach(VolunteerRow& row, AttachedOf& all)
{
    const auto at = all.find(row.id);
    if (at == all.end())
        return;
    row.abilities = std::move(at->second.abilities);
    row.abilitiesText = std::move(at->second.abilitiesText);
    row.teams = std::move(at->second.teams);
    all.erase(at);
}

} // namespace

struct VolunteerIndex::Keys
{
    QString pinyin;
    QString initials;
    QString phone;
    QString number;
};

VolunteerIndex::VolunteerIndex(const Workspace& ws)
{
    reload(ws);
}

int VolunteerIndex::find(Id<Volunteer> id) const
{
    const auto at = m_byId.find(id);
    return at == m_byId.end() || m_textOf[std::size_t(at->second)] < 0 ? -1 : at->second;
}

void VolunteerIndex::reload(const Workspace& ws)
{
    *this = VolunteerIndex();
    load(ws, std::nullopt);
}

/// Reads those people, or everybody, puts the rows in their place and writes what finds them. What is attached is read
/// first: a row is whole when its person comes, and nothing has to be kept of half a million people until then.
void VolunteerIndex::load(const Workspace& ws, const std::optional<std::vector<Id<Volunteer>>>& only)
{
    const storage::Whom whom = only ? storage::Whom::these(*only) : storage::Whom::everybody();
    const storage::Reader reader = ws.read();
    SharedTexts share;
    AttachedOf attached = attachedOf(reader, whom, share);
    QHash<QString, QString> places;
    Text& text = m_texts[only ? 1 : 0];
    storage::eachVolunteer(reader, whom, [&](storage::VolunteerFacts&& v) {
        const auto [at, isNew] = m_byId.try_emplace(v.id, size());
        if (isNew) {
            m_rows.emplace_back();
            m_textOf.push_back(0);
        }
        auto place = places.constFind(v.division);
        if (place == places.constEnd())
            place = places.insert(share(v.division), ws.divisions().shortPath(v.division));
        m_textOf[std::size_t(at->second)] = only ? 1 : 0;
        VolunteerRow& row = m_rows[std::size_t(at->second)];
        row = rowOf(v, *place, share(v.source));
        row.division = place.key();
        attach(row, attached);
        write(text, at->second, {v.pinyin, v.initials, v.phone, v.documentNumber});
    });
}

void VolunteerIndex::write(Text& to, int row, const Keys& key) const
{
    const VolunteerRow& r = m_rows[std::size_t(row)];
    to.starts.push_back(to.buffer.size());
    to.rowOf.push_back(row);
    to.buffer += QChar(kName);
    to.buffer += searchable(r.name);
    appendFields(to.buffer, kPinyin, key.pinyin);
    appendFields(to.buffer, kInitials, key.initials);
    for (const QString& number : {key.phone, key.number}) {
        to.buffer += QChar(kNumber);
        to.buffer += searchable(number);
    }
    if (!r.abilitiesText.isEmpty())
        to.buffer += QChar(kAbility) + searchable(r.abilitiesText);
    for (const QString& team : r.teams)
        to.buffer += QChar(kAbility) + searchable(team);
    to.buffer += QChar(kEnd);
}

/// The best rank of the word in each row of the text that is the row's own; others are left as they are.
void VolunteerIndex::scan(const Text& text, int which, const QString& word, std::vector<signed char>& ranks) const
{
    const QStringView buffer = text.buffer;
    const bool digits = isDigits(word);
    std::size_t entry = 0;
    qsizetype next = 0;
    for (qsizetype at = buffer.indexOf(word); at >= 0; at = buffer.indexOf(word, next)) {
        next = at + 1;
        while (entry + 1 < text.starts.size() && text.starts[entry + 1] <= at)
            ++entry;
        const auto row = std::size_t(text.rowOf[entry]);
        if (m_textOf[row] != which)
            continue;
        qsizetype begin = at;
        while (!isMark(buffer[begin - 1]))
            --begin;
        // So short a word says nothing of a number, and a digit stands in it again and again.
        if (buffer[begin - 1].unicode() == kNumber && word.size() < kTail) {
            while (!isMark(buffer[next]))
                ++next;
            continue;
        }
        const Rank rank = rankOf(buffer, begin, at, word.size(), digits);
        if (rank != Missing && (ranks[row] == Missing || rank < ranks[row]))
            ranks[row] = rank;
    }
}

std::vector<int> VolunteerIndex::search(const QString& text, const VolunteerFilter& filter) const
{
    const QStringList words = wordsOf(text);
    std::vector<signed char> total(m_rows.size(), Exact);
    std::vector<signed char> ranks;
    for (const QString& word : words) {
        ranks.assign(m_rows.size(), Missing);
        for (const int which : {0, 1})
            scan(m_texts[which], which, word, ranks);
        for (std::size_t row = 0; row < ranks.size(); ++row)
            total[row] = std::min(total[row], ranks[row]) == Missing ? static_cast<signed char>(Missing)
                                                                     : std::max(total[row], ranks[row]);
    }
    std::vector<int> byRank[Elsewhere + 1];
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (total[row] != Missing && m_textOf[row] >= 0 && passes(m_rows[row], filter))
            byRank[total[row]].push_back(int(row));
    }
    std::vector<int> found = std::move(byRank[Exact]);
    for (const int rank : {Beginning, Inside, Elsewhere})
        found.insert(found.end(), byRank[rank].begin(), byRank[rank].end());
    return found;
}

void VolunteerIndex::reloadOne(const Workspace& ws, Id<Volunteer> id)
{
    const auto at = m_byId.find(id);
    if (at != m_byId.end())
        m_textOf[std::size_t(at->second)] = -1;
    Text& later = m_texts[1];
    // An earlier change of the same person lies in the later text too: it must not find the row any more.
    for (std::size_t entry = 0; at != m_byId.end() && entry < later.rowOf.size(); ++entry) {
        if (later.rowOf[entry] != at->second)
            continue;
        const qsizetype end = entry + 1 < later.starts.size() ? later.starts[entry + 1] : later.buffer.size();
        std::fill(later.buffer.begin() + later.starts[entry], later.buffer.begin() + end, QChar(kEnd));
    }
    load(ws, std::vector{id});
}

bool VolunteerIndex::update(const Workspace& ws, const ChangeSet& changes)
{
    QSet<QString> ids;
    for (const Touched& t : changes.touched) {
        const bool isOfPerson = t.table == u"qualification"_s || t.table == u"team_member"_s;
        const bool isAny = t.record.isEmpty() && (isOfPerson || t.table == u"volunteer"_s);
        if (t.table == u"volunteer"_s)
            ids.insert(t.record);
        else if (isOfPerson && !isAny)
            ids.insert(storage::volunteerOf(ws.read(), t.table, t.record).text());
        const bool renamed = (t.table == u"team"_s && t.action != ChangeAction::Insert) || t.table == u"division"_s;
        if (renamed || isAny || ids.size() > kManyChanges || m_texts[1].starts.size() > kMaxLater) {
            reload(ws);
            return true;
        }
    }
    for (const QString& id : ids)
        reloadOne(ws, Id<Volunteer>::fromText(id));
    return false;
}

std::vector<Id<Volunteer>> searchStore(const Workspace& ws, const QString& text)
{
    constexpr qsizetype kMostAsked = 20'000; // beyond, reading everybody is quicker
    const storage::Reader reader = ws.read();
    std::optional<QSet<Id<Volunteer>>> candidates;
    for (const QString& word : wordsOf(text)) {
        const auto holders = storage::mayHold(reader, word, kMostAsked);
        if (holders)
            candidates = candidates ? *candidates & *holders : *holders;
    }
    VolunteerIndex index;
    if (candidates)
        index.load(ws, std::vector<Id<Volunteer>>(candidates->begin(), candidates->end()));
    else
        index.reload(ws);
    std::vector<Id<Volunteer>> found;
    for (const int at : index.search(text))
        found.push_back(index.row(at).id);
    return found;
}

std::vector<VolunteerRow> volunteerRows(const Workspace& ws, const VolunteerFilter& filter)
{
    const VolunteerIndex everybody(ws);
    std::vector<VolunteerRow> rows;
    for (const int at : everybody.search({}, filter))
        rows.push_back(everybody.row(at));
    return rows;
}

} // namespace redvest
