// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/call_columns.h"

#include "core/report/gaps.h"
#include "ui/parts/look/theme.h"
#include "ui/rota/rota_words.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Calls", text);
}

const QString kUsualTime = u"03-20 18:00–22:00"_s; ///< stands whole; a night shows its end on the tip

QString whenOf(const CallLine& line)
{
    return localDate(line.starts).toString(u"MM-dd "_s) + timesText(line.span());
}

/// The counts of a call, or of a line of one.
template <class Row>
void addCounts(std::vector<ListColumn<Row>>& columns)
{
    using Spec = ListColumn<Row>;
    const auto add = [&](const QString& title, qint64 (*count)(const CallCounts&)) {
        columns.push_back(Spec(
                              title, [count](const Row& r) { return count(r.counts); }, 70)
                              .toTheRight());
    };
    add(tr("Asked for"), [](const CallCounts& c) { return c.asked; });
    add(tr("Come"), [](const CallCounts& c) { return c.replies.coming; });
    add(tr("Do not come"), [](const CallCounts& c) { return c.replies.notComing; });
    add(tr("On the shift"), [](const CallCounts& c) { return c.seated; });
    add(tr("Open now"), [](const CallCounts& c) { return c.openNow; });
}

QColor quietWhenWithdrawn(const CallRow& row)
{
    return row.call.isWithdrawn() ? paletteFor(QGuiApplication::palette()).quiet : QColor();
}

} // namespace

std::vector<ListColumn<CallRow>> callColumns()
{
    using Row = CallRow;
    using Spec = ListColumn<Row>;
    std::vector<Spec> columns;
    columns.push_back(Spec(
                          tr("Call"), [](const Row& r) { return callName(r.call); }, 150)
                          .coloured(quietWhenWithdrawn));
    columns.push_back(Spec(
        tr("Day"), [](const Row& r) { return r.call.day.toString(Qt::ISODate); }, 96));
    columns.push_back(Spec(
        tr("Division"), [](const Row& r) { return r.scopeName; }, 110));
    columns.push_back(Spec(
        tr("Shifts from – to"),
        [](const Row& r) {
            return report::periodText({r.call.from, r.call.to});
        },
        0));
    addCounts(columns);
    columns.push_back(Spec(
                          tr("State"),
                          [](const Row& r) {
                              return r.call.isWithdrawn()
                                         ? tr("withdrawn on %1: %2")
                                               .arg(r.call.withdrawnOn.toString(Qt::ISODate), r.call.withdrawnFor)
                                         : QString();
                          },
                          130)
                          .withTip([](const Row& r) { return r.call.withdrawnFor; }));
    return columns;
}

std::vector<ListColumn<OpenGap>> openGapColumns(std::function<bool(const OpenGap&)> isTicked)
{
    using Row = OpenGap;
    using Spec = ListColumn<Row>;
    std::vector<Spec> columns;
    columns.push_back(Spec(
        {}, [isTicked = std::move(isTicked)](const Row& r) { return isTicked(r) ? u"☑"_s : u"☐"_s; }, 34));
    // The community is as a rule in the name of the site.
    columns.push_back(Spec(
                          tr("Place"), [](const Row& r) { return r.place.section(u" › "_s, 0, 0); }, 92)
                          .withTip([](const Row& r) { return r.place; }));
    columns.push_back(Spec(
                          tr("Site"), [](const Row& r) { return r.line.siteName; }, 0)
                          .withTip([](const Row& r) { return r.line.siteName; }));
    columns.push_back(Spec(
                          tr("Post"), [](const Row& r) { return r.line.postName; }, 100)
                          .withTip([](const Row& r) { return r.line.postName; }));
    columns.push_back(Spec(
                          tr("Time"), [](const Row& r) { return whenOf(r.line); }, 132)
                          .holding({kUsualTime})
                          .withTip([](const Row& r) { return whenOf(r.line); })
                          .sortedBy([](const Row& r) { return r.line.starts.ms; }));
    columns.push_back(Spec(
                          tr("People missing"), [](const Row& r) { return r.line.missing; }, 48)
                          .toTheRight());
    columns.push_back(Spec(
                          tr("Requirement"), [](const Row& r) { return r.line.requirement; }, 60)
                          .withTip([](const Row& r) { return r.line.requirement; }));
    columns.push_back(Spec(
                          tr("Called for by"), [](const Row& r) { return r.calledBy; }, 60)
                          .withTip([](const Row& r) { return r.calledBy; }));
    return columns;
}

std::vector<ListColumn<CallLineRow>> callLineColumns()
{
    using Row = CallLineRow;
    using Spec = ListColumn<Row>;
    std::vector<Spec> columns;
    columns.push_back(Spec(
                          tr("Line number"), [](const Row& r) { return r.line.position; }, 50)
                          .toTheRight());
    columns.push_back(Spec(
        tr("Place"), [](const Row& r) { return r.place; }, 130));
    columns.push_back(Spec(
        tr("Site"), [](const Row& r) { return r.line.siteName; }, 110));
    columns.push_back(Spec(
        tr("Post"), [](const Row& r) { return r.line.postName; }, 0));
    columns.push_back(Spec(
                          tr("Time"), [](const Row& r) { return whenOf(r.line); }, 130)
                          .sortedBy([](const Row& r) { return r.line.starts.ms; }));
    addCounts(columns);
    return columns;
}

std::vector<ListColumn<CallReplyRow>> callReplyColumns()
{
    using Row = CallReplyRow;
    using Spec = ListColumn<Row>;
    std::vector<Spec> columns;
    columns.push_back(Spec(
                          tr("Line number"), [](const Row& r) { return r.position; }, 50)
                          .toTheRight());
    columns.push_back(Spec(
        tr("Person"), [](const Row& r) { return r.reply.volunteer.isNull() ? tr("without names") : r.name; }, 120));
    columns.push_back(Spec(
                          tr("How many"), [](const Row& r) { return r.reply.people; }, 60)
                          .toTheRight());
    columns.push_back(Spec(
        tr("Phone"), [](const Row& r) { return r.maskedPhone; }, 110));
    columns.push_back(Spec(
        tr("Day"), [](const Row& r) { return r.reply.day.toString(Qt::ISODate); }, 96));
    columns.push_back(Spec(
        tr("Answer"),
        [](const Row& r) { return r.reply.answer == CallAnswer::Coming ? tr("comes") : tr("does not come"); }, 70));
    columns.push_back(Spec(
        tr("Note"), [](const Row& r) { return r.reply.note; }, 0));
    return columns;
}

} // namespace redvest::ui
