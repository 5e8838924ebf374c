// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// purge: what is past the span it may be kept: list, apply, keep, rules.

#include "app/cli/command.h"

#include "core/domain/masks.h"
#include "core/domain/when.h"
#include "core/usecases/volunteers/purge.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct PurgeOptions
{
    std::string asOf, scope, reason, kind, source;
    std::vector<std::string> kinds, records;
    int months = kKeptForGood;
    bool isDryRun = false;
};
using Step = Exit (*)(const PurgeOptions&, Run&);

Outcome<QDate> dayOf(const PurgeOptions& o, const Workspace& ws)
{
    return o.asOf.empty() ? Outcome<QDate>(ws.today()) : parseDay(text(o.asOf));
}

bool isWanted(const PurgeItem& item, const PurgeOptions& o)
{
    const auto holds = [](const std::vector<std::string>& words, const QString& word) {
        return words.empty() || std::find(words.begin(), words.end(), word.toStdString()) != words.end();
    };
    return holds(o.kinds, wordOf(item.kind)) && holds(o.records, item.record);
}

PurgeList listFor(const PurgeOptions& o, const Workspace& ws, QDate day)
{
    PurgeList list = purgeList(ws, day, text(o.scope));
    std::erase_if(list.items, [&](const PurgeItem& item) { return !isWanted(item, o); });
    return list;
}

QString shownName(const PurgeItem& item)
{
    return item.kind == RetentionClass::GapContact ? item.name : maskedName(item.name);
}

void tell(const Run& run, const PurgeList& list)
{
    report::TableBlock table;
    table.columns = {{tr("Record")}, {tr("Name")}, {tr("Division")}, {tr("What is due")}, {tr("Due since")}};
    QJsonArray items;
    for (const PurgeItem& i : list.items) {
        items.append(QJsonObject{{u"kind"_s, wordOf(i.kind)},
                                 {u"record"_s, i.record},
                                 {u"division"_s, i.division},
                                 {u"since"_s, i.since.toString(Qt::ISODate)}});
        table.rows.push_back({i.record, shownName(i), i.placeName, classWords(i.kind), i.since.toString(Qt::ISODate)});
    }
    const QJsonValue last = list.lastPurge.isValid() ? QJsonValue(list.lastPurge.toString(Qt::ISODate)) : QJsonValue();
    run.out().result({{u"as_of"_s, list.asOf.toString(Qt::ISODate)}, {u"last_purge"_s, last}, {u"items"_s, items}},
                     items.isEmpty() ? tr("Nothing is past its span.") : aligned(table));
}

Exit runList(const PurgeOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Reading);
    const auto day = dayOf(o, *ws);
    if (!day)
        return run.out().refused(day.problems());
    tell(run, listFor(o, *ws, *day));
    return Exit::Done;
}

Exit runApply(const PurgeOptions& o, Run& run)
{
    if (o.isDryRun)
        return runList(o, run);
    const auto ws = run.open(OpenFor::Writing);
    const auto day = dayOf(o, *ws);
    if (!day)
        return run.out().refused(day.problems());
    const auto done = applyPurge(*ws, listFor(o, *ws, *day).items, *day, text(o.reason), run.progress());
    if (!done)
        return run.out().refused(done.problems());
    run.out().result({{u"people"_s, done->people}, {u"parts"_s, done->parts}, {u"changeset"_s, done->changes.entry}},
                     tr("Erased: %1 people, %2 parts of records.").arg(done->people).arg(done->parts));
    return Exit::Done;
}

Exit runKeep(const PurgeOptions& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto day = dayOf(o, *ws);
    if (!day)
        return run.out().refused(day.problems());
    const PurgeList list = listFor(o, *ws, *day);
    const auto done = keepAnotherYear(*ws, list.items, *day, text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    run.out().result({{u"kept"_s, qint64(list.items.size())}, {u"changeset"_s, done->entry}},
                     tr("Kept for another year: %1.").arg(list.items.size()));
    return Exit::Done;
}

QString monthsText(int months)
{
    return months == kKeptForGood ? tr("kept for good") : QString::number(months);
}

Exit runRules(const PurgeOptions& o, Run& run)
{
    const auto ws = run.open(o.kind.empty() ? OpenFor::Reading : OpenFor::Writing);
    if (const auto kind = fromWord<RetentionClass>(text(o.kind))) {
        const auto done = setRetention(*ws, {*kind, o.months, text(o.source)});
        if (!done)
            return run.out().refused(done.problems());
    }
    report::TableBlock table;
    table.columns = {{tr("Class")}, {tr("Months")}, {tr("What is kept")}, {tr("Set by")}};
    QJsonArray rules;
    for (const RetentionRule& rule : retention(*ws)) {
        rules.append(
            QJsonObject{{u"kind"_s, wordOf(rule.kind)}, {u"months"_s, rule.months}, {u"source"_s, rule.source}});
        table.rows.push_back({wordOf(rule.kind), monthsText(rule.months), classWords(rule.kind), rule.source});
    }
    run.out().result({{u"rules"_s, rules}}, aligned(table));
    return Exit::Done;
}

std::vector<std::string> classNames()
{
    std::vector<std::string> words;
    for (std::size_t i = 0; i < EnumWords<RetentionClass>::words.size(); ++i)
        words.push_back(wordOf(static_cast<RetentionClass>(i)).toStdString());
    return words;
}

} // namespace

void declarePurge(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<PurgeOptions>();
    CLI::App* app = parent.add_subcommand("purge", tr("Personal data past their span").toStdString());
    app->require_subcommand(1);
    const auto add = [&](const char* word, const QString& help, Step step) {
        CLI::App* sub = app->add_subcommand(word, help.toStdString());
        sub->callback([o, step, &action] { action = [o, step](Run& run) { return step(*o, run); }; });
        return sub;
    };
    const auto narrowed = [&](CLI::App* sub) {
        sub->add_option("--as-of", o->asOf, "2026-12-31");
        sub->add_option("--scope", o->scope, tr("Code of a division").toStdString());
        sub->add_option("--kind", o->kinds, tr("Only this class; may be repeated").toStdString())
            ->check(CLI::IsMember(classNames()));
        return sub;
    };
    const auto chosen = [&](CLI::App* sub) {
        sub->add_option("--record", o->records, tr("Only this record; may be repeated").toStdString());
        sub->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString())->required();
        return sub;
    };
    narrowed(add("list", tr("What is due"), runList));
    chosen(narrowed(add("apply", tr("Erase what is due"), runApply)))
        ->add_flag("--dry-run", o->isDryRun, tr("Only say what would be erased").toStdString());
    chosen(narrowed(add("keep", tr("Pass people by for a year"), runKeep)));
    CLI::App* rules = add("rules", tr("The spans; with a class, set its span"), runRules);
    rules->add_option("class", o->kind)->check(CLI::IsMember(classNames()));
    rules->add_option("months", o->months, tr("-1: for good").toStdString());
    rules->add_option("--source", o->source, tr("The law or the decision").toStdString());
}

} // namespace redvest::cli
