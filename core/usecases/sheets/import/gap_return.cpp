// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/gap_return.h"

#include "core/base/text.h"
#include "core/storage/schema/gap_collection.h"
#include "core/usecases/rota/gap_lines.h"

#include <QCoreApplication>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNamesTold = 5;

QString tr(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

QString nameKey(const QString& division, const QString& post)
{
    return division + u'\x1f' + normalised(post);
}

QString columnOf(const SheetRow& row, SheetField field)
{
    const int at = row.layout().at(field);
    return at < 0 ? QString() : columnLetters(at);
}

} // namespace

GapReturn::GapReturn(const Context& context, const GapTicket& ticket) : m_tree(context.ws.divisions()), m_ticket(ticket)
{
    const QString id = gapRequestId(ticket.collection.id, ticket.division).text();
    m_request = context.reader.find(storage::gapRequestTable(), id).value_or(GapRequest{});
    for (GapLine& line : gapLines(context.ws, context.reader, ticket.collection, ticket.division)) {
        if (!line.isArchived)
            m_byNames.insert(nameKey(line.division, line.postName), line.id);
        m_lines.emplace(line.id, std::move(line));
    }
}

const GapLine* GapReturn::lineNumbered(const SheetRow& row) const
{
    const auto found = m_lines.find(Id<GapReport>::fromText(row.cell(SheetField::ReportId).text.trimmed().toLower()));
    return found == m_lines.end() ? nullptr : &found->second;
}

bool GapReturn::knowsCommunity(const SheetRow& row) const
{
    if (levelOfCode(m_ticket.division) == DivisionLevel::Community)
        return true;
    const GapLine* line = lineNumbered(row);
    return line != nullptr && line->division == m_ticket.division;
}

QString GapReturn::place(SheetRow& row, Places& places) const
{
    if (!row.has(SheetField::Street) && !row.has(SheetField::Community))
        return m_ticket.division;
    const QString code = places.resolve(row, SheetField::Street, SheetField::Community);
    if (code.isEmpty()) // told already
        return code;
    if (isWithin(code, m_ticket.division))
        return code;
    // Of a community's workbook only the street may be said.
    if (!row.has(SheetField::Community) && isWithin(m_ticket.division, code))
        return m_ticket.division;
    row.refuse(SheetField::Community, u"other_division",
               tr("This workbook was made for %1, the row is about %2. What they are short of belongs into their own "
                  "workbook; else correct the cell.")
                   .arg(m_tree.shortPath(m_ticket.division), m_tree.shortPath(code)));
    return code;
}

std::optional<GapReturn::KnownLine> GapReturn::find(SheetRow& row, const GapReport& said)
{
    m_lastRow = row.number();
    const auto known = row.has(SheetField::ReportId) ? byNumber(row, said) : byNames(row, said);
    return row.isGood() ? known : std::nullopt;
}

std::optional<GapReturn::KnownLine> GapReturn::byNumber(SheetRow& row, const GapReport& said)
{
    const QString number = row.cell(SheetField::ReportId).text.trimmed().toLower();
    const QString column = columnOf(row, SheetField::ReportId);
    if (Id<GapReport>::fromText(number).isNull()) {
        row.refuse(SheetField::ReportId, u"bad_id",
                   tr("The hidden number of this row is damaged. Empty the cell in column %1; the row is known by its "
                      "names then.")
                       .arg(column));
        return std::nullopt;
    }
    const GapLine* line = lineNumbered(row);
    if (line == nullptr) {
        row.refuse(SheetField::ReportId, u"foreign_id",
                   tr("The hidden number of this row belongs to no line of this workbook: the row came from another "
                      "one. Empty the cell in column %1 to enter it as a new line.")
                       .arg(column));
        return std::nullopt;
    }
    const auto differs = [&](SheetField field, const QString& was, const QString& written) {
        row.refuse(
            field, u"id_differs",
            tr("By its hidden number this row is \"%1\", and it says \"%2\". Rows were sorted without column %3, or "
               "a name was typed over. Put it right, or empty the cell in column %3 for a new line.")
                .arg(was, written, column));
    };
    // Renamed since: then the names that were handed out are right too.
    const QStringList before = m_ticket.handedOut.value(line->id, {line->postName, line->siteName});
    const auto is = [](const QString& name, const QString& now, const QString& then) {
        return normalised(name) == normalised(now) || normalised(name) == normalised(then);
    };
    if (!is(said.postName, line->postName, before.value(0)))
        differs(SheetField::Post, line->postName, said.postName);
    const bool saysSite = !said.siteName.isEmpty() && !line->siteName.isEmpty();
    if (saysSite && !is(said.siteName, line->siteName, before.value(1)))
        differs(SheetField::Site, line->siteName, said.siteName);
    if (!said.division.isEmpty() && said.division != line->division && said.division != m_ticket.division)
        differs(SheetField::Community, m_tree.shortPath(line->division), m_tree.shortPath(said.division));
    return KnownLine{line->id, line};
}

std::optional<GapReturn::KnownLine> GapReturn::byNames(SheetRow& row, const GapReport& said)
{
    if (said.postName.isEmpty() || said.division.isEmpty())
        return std::nullopt;
    std::vector<const GapLine*> found;
    for (const Id<GapReport>& id : m_byNames.values(nameKey(said.division, said.postName))) {
        const GapLine& line = m_lines.at(id);
        if (said.siteName.isEmpty() || normalised(said.siteName) == normalised(line.siteName))
            found.push_back(&line);
    }
    if (found.size() > 1) {
        row.refuse(SheetField::Site, u"ambiguous_post",
                   tr("There are %1 posts \"%2\" here. Say at which site.").arg(found.size()).arg(said.postName));
        return std::nullopt;
    }
    if (found.empty())
        return KnownLine{gapReportId(m_ticket.collection.id, said.division, said.postName, said.siteName), nullptr};
    if (!found.front()->post.isNull())
        ++m_unnumbered;
    return KnownLine{found.front()->id, found.front()};
}

void GapReturn::noteUnfilled(const SheetRow& row)
{
    m_lastRow = row.number();
    if (++m_unfilled <= kNamesTold)
        m_unfilledNames << row.cell(SheetField::Post).text.left(40);
}

void GapReturn::noteAnswer(Sink& sink, RowResult result, Instant now)
{
    m_isAnswered = true;
    const bool isNews = m_request.answer != GapAnswer::Workbook || (result != RowResult::Unchanged && !m_isNoted);
    if (!isNews)
        return;
    m_isNoted = true;
    m_request.answer = GapAnswer::Workbook;
    m_request.answeredAt = now;
    sink.put(storage::gapRequestTable(), m_request);
}

RowProblem GapReturn::aboutAll(const QString& code, const QString& text) const
{
    return {m_lastRow, {}, {}, code, text};
}

std::vector<RowProblem> GapReturn::notices(Instant now) const
{
    std::vector<RowProblem> all;
    const QString place = m_tree.shortPath(m_ticket.division);
    if (m_unnumbered > 0)
        all.push_back(
            aboutAll(u"ids_missing"_s, tr("%1 rows have lost their hidden numbers and were known by division, "
                                          "post and site. Look whether each is the one that is meant.")
                                           .arg(m_unnumbered)));
    if (m_unfilled > 0)
        all.push_back(aboutAll(u"left_blank"_s, tr("%1 rows were left blank and not taken: %2%3. Ask %4 for them.")
                                                    .arg(m_unfilled)
                                                    .arg(m_unfilledNames.join(u'、'),
                                                         m_unfilled > kNamesTold ? u"…"_s : QString(), place)));
    if (!m_isAnswered)
        all.push_back(
            aboutAll(u"no_answer"_s, tr("No row of it was taken, so that it is no answer of %1 yet.").arg(place)));
    else if (m_isNoted && m_ticket.collection.deadline < now)
        all.push_back(aboutAll(
            u"late"_s, tr("%1 answered after the deadline %2.").arg(place, toLocalText(m_ticket.collection.deadline))));
    return all;
}

} // namespace redvest::intake
