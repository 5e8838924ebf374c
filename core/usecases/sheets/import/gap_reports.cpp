// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/domain/masks.h"
#include "core/domain/when.h"
#include "core/storage/queries/gap_collections.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/gap_collections.h"
#include "core/usecases/rota/gap_lines.h"
#include "core/usecases/sheets/import/gap_return.h"
#include "core/usecases/sheets/import/known.h"

#include <algorithm>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMostNeeded = 100'000;

class GapReportRules final : public Rules
{
public:
    explicit GapReportRules(Known& known)
        : m_context(known.context())
        , m_now(m_context.ws.now())
        , m_places(m_context.ws)
    {
        for (const GapReport& r : m_context.reader.all(storage::gapReportTable())) {
            if (!r.isArchived)
                remember(r);
        }
        if (m_context.gapTicket)
            m_return.emplace(m_context, *m_context.gapTicket);
    }
    bool isUnfilled(SheetRow&) override;
    bool waives(const SheetRow&, SheetField) const override;
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;
    std::vector<RowProblem> finish() override;

private:
    static QString keyOf(const GapReport& r)
    {
        return r.division + u'\x1f' + normalised(r.postName) + u'\x1f' + normalised(r.siteName) + u'\x1f' +
               toUtcText(r.deadline);
    }
    void remember(const GapReport&);
    void followNumbers(const SheetRow&);
    void readNumbers(SheetRow&);
    void readDeadline(SheetRow&);
    /// Of a workbook that came back: notes what is wrong with its number or names.
    void findLine(SheetRow&);
    /// Of a plain list, by number where the file has those, else by what the row says. Notes id_differs.
    void findKnown(SheetRow&);
    [[nodiscard]] QString knownPhone() const;

    const Context& m_context;
    Instant m_now;
    Places m_places;
    std::optional<GapReturn> m_return;
    bool m_isNumberLooked = false; ///< whether the file is a workbook without its hidden sheet
    bool m_isTicketLost = false;
    QHash<Id<GapReport>, GapReport> m_known;
    QHash<QString, Id<GapReport>> m_byKey;
    GapReport m_said; ///< its id is null where it is a new one of a plain list
    const GapLine* m_line = nullptr;
    bool m_isNumbered = false; ///< the row said is known by an id, and not by what it says
};

/// What is reported again later goes before.
void GapReportRules::remember(const GapReport& r)
{
    m_known.insert(r.id, r);
    const auto other = m_byKey.constFind(keyOf(r));
    if (other == m_byKey.constEnd() || m_known.value(*other).reportedAt <= r.reportedAt)
        m_byKey.insert(keyOf(r), r.id);
}

/// A workbook that lost its hidden sheet is known by the first number that nobody has reported by yet.
void GapReportRules::followNumbers(const SheetRow& row)
{
    if (m_return || m_isNumberLooked || !row.has(SheetField::ReportId))
        return;
    const auto id = Id<GapReport>::fromText(row.cell(SheetField::ReportId).text.trimmed().toLower());
    if (id.isNull() || m_known.contains(id))
        return;
    m_isNumberLooked = true;
    for (const GapCollection& collection : storage::gapCollectionsInOrder(m_context.reader)) {
        if (collection.isArchived)
            continue;
        for (const GapLine& line : gapLines(m_context.ws, m_context.reader, collection)) {
            if (line.id != id)
                continue;
            m_isTicketLost = true;
            m_return.emplace(m_context, GapTicket{collection, askedFor(m_context.ws, collection, line.division)});
            return;
        }
    }
}

bool GapReportRules::isUnfilled(SheetRow& row)
{
    followNumbers(row);
    const auto saysNothing = [&](SheetField field) {
        return !row.has(field) && row.cell(field).kind != formats::CellKind::Error;
    };
    const bool isBlank =
        m_return && saysNothing(SheetField::Needed) && saysNothing(SheetField::Present) && saysNothing(SheetField::Gap);
    if (isBlank)
        m_return->noteUnfilled(row);
    return isBlank;
}

bool GapReportRules::waives(const SheetRow& row, SheetField field) const
{
    return m_return &&
           (field == SheetField::Street || (field == SheetField::Community && m_return->knowsCommunity(row)));
}

void GapReportRules::readNumbers(SheetRow& row)
{
    const auto number = [&](SheetField field) {
        const auto count = row.count(field);
        if (count && *count > kMostNeeded)
            row.refuse(field, u"count_range",
                       QCoreApplication::translate("Import", "The number is too large. Check it."));
        return count;
    };
    const auto needed = number(SheetField::Needed);
    const auto present = number(SheetField::Present);
    const auto gap = number(SheetField::Gap);
    if (!row.isGood() || !needed || !gap)
        return;
    if (present && *gap != std::max<qint64>(0, *needed - *present))
        row.refuse(SheetField::Gap, u"gap_differs",
                   QCoreApplication::translate("Import",
                                               "%1 needed and %2 present make a gap of %3, not %4. Correct one "
                                               "of the numbers.")
                       .arg(*needed)
                       .arg(*present)
                       .arg(std::max<qint64>(0, *needed - *present))
                       .arg(*gap));
    if (!present && *gap > *needed)
        row.refuse(
            SheetField::Gap, u"gap_differs",
            QCoreApplication::translate("Import", "The gap is larger than what is needed. Correct one of the two."));
    m_said.needed = int(*needed);
    m_said.gap = int(*gap);
    m_said.present = int(present.value_or(*needed - *gap));
}

void GapReportRules::readDeadline(SheetRow& row)
{
    if (!row.has(SheetField::Deadline))
        return;
    const formats::Cell& cell = row.cell(SheetField::Deadline);
    const auto deadline = parseMoment(cell.text, serialOf(cell));
    if (deadline)
        m_said.deadline = *deadline;
    else
        row.refuse(SheetField::Deadline, deadline.problems());
}

void GapReportRules::findLine(SheetRow& row)
{
    const auto found = m_return->find(row, m_said);
    if (!found)
        return;
    m_said.id = found->id;
    m_isNumbered = true;
    m_line = found->line;
    m_said.collection = m_return->collection().id;
    if (m_line != nullptr) {
        m_said.post = m_line->post;
        m_said.division = m_line->division;
        if (!m_line->siteName.isEmpty())
            m_said.siteName = m_line->siteName;
    }
    if (!m_said.deadline.isSet()) {
        const auto known = m_known.constFind(m_said.id);
        m_said.deadline = known == m_known.constEnd() ? m_return->collection().from : known->deadline;
    }
}

void GapReportRules::findKnown(SheetRow& row)
{
    const auto numbered =
        m_known.constFind(Id<GapReport>::fromText(row.cell(SheetField::ReportId).text.trimmed().toLower()));
    if (numbered == m_known.constEnd()) {
        m_said.id = m_byKey.value(keyOf(m_said));
        return;
    }
    if (normalised(numbered->postName) != normalised(m_said.postName) || numbered->division != m_said.division)
        row.refuse(SheetField::Post, u"id_differs",
                   QCoreApplication::translate("Import",
                                               "By its number this row is \"%1\" of %2. Put the names right, or "
                                               "empty the number for a new report.")
                       .arg(numbered->postName, m_context.ws.divisions().shortPath(numbered->division)));
    m_said.id = numbered->id;
    m_isNumbered = true;
}

/// That a mask may stand for.
QString GapReportRules::knownPhone() const
{
    const QString stored = m_known.value(m_said.id).phone;
    return stored.isEmpty() && m_line != nullptr ? m_line->contact.phone : stored;
}

QString GapReportRules::read(SheetRow& row)
{
    m_said = {};
    m_line = nullptr;
    m_isNumbered = false;
    m_said.division =
        m_return ? m_return->place(row, m_places) : m_places.resolve(row, SheetField::Street, SheetField::Community);
    m_said.postName = row.name(SheetField::Post);
    m_said.siteName = row.name(SheetField::Site);
    readNumbers(row);
    m_said.requirement = row.prose(SheetField::Requirement);
    m_said.contact = row.prose(SheetField::Contact);
    readDeadline(row);
    if (m_return)
        findLine(row);
    else
        findKnown(row);
    const bool isMask = row.isMasked(SheetField::Phone);
    if (m_return && isMask && !row.isGood())
        return {}; // whose number the mask stands for is not known before the row is right
    const QString known = knownPhone();
    m_said.phone = row.phone(SheetField::Phone, known).value_or(isMask && !isPlaceholder(known) ? known : QString());
    if (!row.isGood())
        return {};
    // What a plain list says twice is told, whether the first of the two is stored by now or not.
    return m_isNumbered ? m_said.id.text() : keyOf(m_said);
}

RowResult GapReportRules::store(SheetRow&, Sink& sink)
{
    const auto known = m_known.constFind(m_said.id);
    const bool isNew = known == m_known.constEnd();
    GapReport wanted = isNew ? m_said : *known;
    wanted.needed = m_said.needed;
    wanted.present = m_said.present;
    wanted.gap = m_said.gap;
    overwrite(wanted.requirement, m_said.requirement);
    overwrite(wanted.contact, m_said.contact);
    overwrite(wanted.phone, m_said.phone);
    overwrite(wanted.siteName, m_said.siteName);
    if (m_said.deadline.isSet())
        wanted.deadline = m_said.deadline;
    RowResult result = RowResult::Unchanged;
    if (isNew || !(wanted == *known)) {
        wanted.reportedAt = m_now;
        result = isNew ? RowResult::Added : RowResult::Updated;
        if (wanted.id.isNull())
            wanted.id = Id<GapReport>::make();
        if (isNew)
            sink.add(storage::gapReportTable(), wanted);
        else
            sink.put(storage::gapReportTable(), wanted);
        remember(wanted);
    }
    if (m_return)
        m_return->noteAnswer(sink, result, m_now);
    return result;
}

std::vector<RowProblem> GapReportRules::finish()
{
    if (!m_return)
        return {};
    std::vector<RowProblem> notices = m_return->notices(m_now);
    if (m_isTicketLost)
        notices.push_back({0,
                           {},
                           {},
                           u"ticket_lost"_s,
                           QCoreApplication::translate("Import", "The workbook has lost its hidden sheet and was known "
                                                                 "by the numbers of its rows.")});
    return notices;
}

} // namespace

std::unique_ptr<Rules> gapReportRules(Known& known)
{
    return std::make_unique<GapReportRules>(known);
}

} // namespace redvest::intake
