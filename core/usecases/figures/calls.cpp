// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/calls.h"

#include "core/base/text.h"
#include "core/domain/call_texts.h"
#include "core/domain/masks.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/call_queries.h"
#include "core/storage/schema/calls.h"
#include "core/usecases/figures/call_checks.h"
#include "core/usecases/workspace/entry_check.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Calls", text);
}

Problem unknownCall()
{
    return {u"unknown_call"_s, u"call"_s, tr("This call is no longer there. \"call list\" lists those there are.")};
}

Problem reasonRequired()
{
    return {u"reason_required"_s, u"reason"_s, tr("Say why; it is kept in the register.")};
}

/// The words as they are kept, and what is wrong with them.
Problems tidyAndCheck(Call& call, const Workspace& ws)
{
    EntryCheck check;
    call.series = nameTyped(call.series);
    for (QString* text : {&call.benefits, &call.riskNotice, &call.howToAnswer})
        *text = asTyped(*text);
    check.required(call.issuer, u"issuer"_s);
    check.required(call.contact, u"contact"_s);
    call.phone = call.phone.trimmed();
    if (call.phone.isEmpty())
        check.add(u"required"_s, u"phone"_s, tr("Say by which telephone people answer to the call."));
    else
        check.phone(call.phone, u"phone"_s);
    check.notAhead(call.day, ws.today(), u"day"_s);
    if (call.number < 1)
        check.add(u"number"_s, u"number"_s, tr("Numbers of calls begin with 1."));
    Problems problems = check.problems();
    CallTexts texts;
    texts.series = call.series;
    texts.benefits = call.benefits;
    texts.riskNotice = call.riskNotice;
    texts.howToAnswer = call.howToAnswer;
    for (Problem& problem : whyNotCallTexts(texts))
        problems.push_back(std::move(problem));
    return problems;
}

/// What of the wish was left to the program.
Call completed(const Workspace& ws, Call call)
{
    if (!call.day.isValid())
        call.day = ws.today();
    call.year = call.day.year();
    if (call.issuer.trimmed().isEmpty())
        call.issuer = ws.office().name;
    if (call.number == 0)
        call.number = storage::lastCallNumber(ws.read(), nameTyped(call.series), call.year) + 1;
    return call;
}

Problem noOpenGap(const OpenGaps& open)
{
    if (open.begun > 0)
        return {u"no_open_gap"_s, u"from"_s,
                tr("No gap of %1 in this period can be called for: %2 people are missing, all on shifts that have "
                   "begun already. Give a later period.")
                    .arg(open.scopeName)
                    .arg(open.begun)};
    return {u"no_open_gap"_s, u"from"_s,
            tr("%1 has no open gap in this period, so there is nobody to call. Give another period or division.")
                .arg(open.scopeName)};
}

/// A telephone that is closed to whoever asks is not printed as what stands in its place.
void dropClosed(QString& phone)
{
    if (isPlaceholder(phone))
        phone.clear();
}

CallPaperLine placed(const DivisionTree& tree, const QString& scopeName, CallLine line)
{
    dropClosed(line.phone);
    const QString street = codeAt(line.division, DivisionLevel::Street);
    const QString community = codeAt(line.division, DivisionLevel::Community);
    return {std::move(line), street.isEmpty() ? scopeName : tree.name(street),
            community.isEmpty() ? QString() : tree.name(community)};
}

} // namespace

Problems clashes(const storage::Reader& reader, const Call& wanted)
{
    for (const Call& other : storage::callsNumbered(reader, wanted.series, wanted.year, wanted.number)) {
        if (other.id != wanted.id)
            return {{u"duplicate"_s, u"number"_s,
                     tr("%1 was issued already, on %2. Take the number %3.")
                         .arg(callName(wanted), other.day.toString(Qt::ISODate))
                         .arg(storage::lastCallNumber(reader, wanted.series, wanted.year) + 1)}};
    }
    return {};
}

Call nextCall(const Workspace& ws, const QString& series)
{
    const CallTexts texts = callTexts(ws.office());
    Call call;
    call.series = series.trimmed().isEmpty() ? texts.series : nameTyped(series);
    call.benefits = texts.benefits;
    call.riskNotice = texts.riskNotice;
    call.howToAnswer = texts.howToAnswer;
    call.contact = texts.contact;
    call.phone = texts.phone;
    return completed(ws, call);
}

Outcome<CallPaper> previewCall(const Workspace& ws, const CallWish& wish)
{
    const auto open = openGaps(ws, wish.question);
    if (!open)
        return open.problems();
    CallPaper paper;
    paper.call = completed(ws, wish.call);
    paper.call.division = open->scope;
    paper.call.from = open->period.from;
    paper.call.to = open->period.to;
    paper.call.asOf = open->asOf;
    paper.scopeName = open->scopeName;
    Problems problems = tidyAndCheck(paper.call, ws);
    for (Problem& problem : clashes(ws.read(), paper.call))
        problems.push_back(std::move(problem));
    for (const OpenGap& gap : open->gaps) {
        if (wish.leftOut.contains(gap.line.shift.text()))
            continue;
        CallLine line = gap.line;
        line.position = int(paper.lines.size()) + 1;
        paper.lines.push_back(placed(ws.divisions(), paper.scopeName, std::move(line)));
    }
    if (open->gaps.empty())
        problems.push_back(noOpenGap(*open));
    else if (paper.lines.empty())
        problems.push_back({u"nothing_chosen"_s, u"leave_out"_s,
                            tr("All open gaps are left out. Choose at least one that people are called for.")});
    if (!problems.empty())
        return problems;
    return paper;
}

Outcome<IssuedCall> issueCall(Workspace& ws, const CallWish& wish, const QString& reason,
                              const std::function<void(const CallPaper&)>& make)
{
    auto previewed = previewCall(ws, wish);
    if (!previewed)
        return previewed.problems();
    IssuedCall issued{{}, std::move(previewed).value()};
    Call& call = issued.paper.call;
    call.id = Id<Call>::make();
    for (CallPaperLine& each : issued.paper.lines) {
        each.line.call = call.id;
        each.line.id = callLineId(call.id, each.line.shift);
    }
    auto changes = ws.write({u"call.issue"_s, reason}, [&](storage::Writer& writer) -> Problems {
        if (Problems problems = clashes(writer, call); !problems.empty())
            return problems;
        writer.add(storage::callTable(), call);
        for (const CallPaperLine& each : issued.paper.lines)
            writer.add(storage::callLineTable(), each.line);
        if (make)
            make(issued.paper);
        return {};
    });
    if (!changes)
        return changes.problems();
    issued.changes = std::move(changes).value();
    return issued;
}

Outcome<ChangeSet> withdrawCall(Workspace& ws, Id<Call> id, const QString& reason)
{
    const QString why = asTyped(reason);
    if (why.isEmpty())
        return reasonRequired();
    return ws.write({u"call.withdraw"_s, why}, [&](storage::Writer& writer) -> Problems {
        const auto shown = writer.find(storage::callTable(), id.text());
        if (!shown)
            return {unknownCall()};
        if (shown->isWithdrawn())
            return {{u"withdrawn"_s, u"call"_s,
                     tr("%1 was withdrawn already, on %2.")
                         .arg(callName(*shown), shown->withdrawnOn.toString(Qt::ISODate))}};
        Call wanted = *shown;
        wanted.withdrawnOn = ws.today();
        wanted.withdrawnFor = why;
        return writer.change(storage::callTable(), *shown, wanted);
    });
}

Outcome<ChangeSet> renumberCall(Workspace& ws, Id<Call> id, int number, const QString& reason)
{
    const QString why = asTyped(reason);
    if (why.isEmpty())
        return reasonRequired();
    return ws.write({u"call.number"_s, why}, [&](storage::Writer& writer) -> Problems {
        const auto shown = writer.find(storage::callTable(), id.text());
        if (!shown)
            return {unknownCall()};
        if (number < 1 || number == shown->number)
            return {{u"number"_s, u"number"_s, tr("Give another number than %1, from 1 on.").arg(shown->number)}};
        Call wanted = *shown;
        wanted.number = number;
        if (Problems problems = clashes(writer, wanted); !problems.empty())
            return problems;
        return writer.change(storage::callTable(), *shown, wanted);
    });
}

std::optional<CallPaper> callPaper(const Workspace& ws, Id<Call> id)
{
    const storage::Reader reader = ws.read();
    auto call = reader.find(storage::callTable(), id.text());
    if (!call)
        return std::nullopt;
    CallPaper paper;
    paper.scopeName = ws.divisions().name(call->division);
    for (CallLine& line : storage::linesOfCall(reader, id))
        paper.lines.push_back(placed(ws.divisions(), paper.scopeName, std::move(line)));
    paper.call = *std::move(call);
    dropClosed(paper.call.phone);
    return paper;
}

Outcome<Id<Call>> callCalled(const Workspace& ws, const QString& text, const QString& series)
{
    const QString typed = normalised(text);
    static const QRegularExpression numbered(u"^(?:(\\d{4})-)?(\\d{1,6})$"_s);
    const auto match = numbered.match(typed);
    std::vector<Call> found;
    for (const Call& call : storage::callsInOrder(ws.read())) {
        if (!series.isEmpty() && !isSameName(call.series, series))
            continue;
        const bool isIdOf = typed.size() >= 8 && call.id.text().startsWith(typed, Qt::CaseInsensitive);
        const bool isNumberOf = match.hasMatch() && call.number == match.captured(2).toInt() &&
                                (match.captured(1).isEmpty() || call.year == match.captured(1).toInt());
        if (isIdOf || isNumberOf || isSameName(callName(call), typed))
            found.push_back(call);
    }
    if (found.empty())
        return Problem{
            u"unknown_call"_s, u"call"_s,
            tr("There is no call \"%1\". Give its number, year and number (2022-3), or its id; \"call list\" "
               "lists them.")
                .arg(text)};
    // A number alone means the latest year that has it.
    const Call& first = found.front();
    QStringList others;
    for (const Call& call : found) {
        if (call.year == first.year || call.series != first.series)
            others << callName(call) + u" ("_s + call.id.text() + u')';
    }
    if (others.size() > 1)
        return Problem{
            u"ambiguous"_s, u"call"_s,
            tr("\"%1\" may be several calls: %2. Give the id, or the series.").arg(text, others.join(u"、"_s))};
    return first.id;
}

} // namespace redvest
