// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// what-if: how gap and plan would change with more people, a course, a closed post. Nothing is saved.

#include "app/cli/command.h"

#include "core/domain/requirements.h"
#include "core/report/gaps.h"
#include "core/usecases/dispatch/proposing.h"
#include "core/usecases/dispatch/weight_rules.h"
#include "core/usecases/dispatch/what_if.h"
#include "core/usecases/records/training_called.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/training/training.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostMoves = 200; ///< in the text; the JSON has all

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

/// What of each kind is said, in the order of RequirementKind.
using OfKinds = std::array<std::vector<std::string>, EnumWords<RequirementKind>::words.size()>;

struct WhatIfOptions
{
    std::string scope, from, to;
    double seconds = 10;
    std::vector<std::string> more, closed, needed;
    OfKinds with;   ///< what the people of --more bring along
    OfKinds taught; ///< NAME=…
};

/// "12@310106012", "12" or ids with commas.
bool readWhom(const QString& said, Supposition& one)
{
    const qsizetype at = said.indexOf(u'@');
    bool isNumber = false;
    one.count = said.left(at < 0 ? said.size() : at).toInt(&isNumber);
    if (isNumber) {
        one.division = at < 0 ? QString() : said.mid(at + 1);
        return at < 0 || !one.division.isEmpty();
    }
    for (const QString& id : said.split(u',', Qt::SkipEmptyParts))
        one.people.push_back(Id<Volunteer>::fromText(id.trimmed()));
    return !one.people.empty() &&
           std::none_of(one.people.begin(), one.people.end(), [](const Id<Volunteer>& id) { return id.isNull(); });
}

/// Turns what was typed into suppositions, and notes what cannot be read.
class SuppositionReader
{
public:
    explicit SuppositionReader(const Workspace& ws) : m_ws(ws) {}

    [[nodiscard]] Outcome<std::vector<Supposition>> read(const WhatIfOptions& o)
    {
        for (const std::string& said : o.more)
            readMore(text(said), o.with);
        for (std::size_t kind = 0; kind < o.taught.size(); ++kind) {
            for (const std::string& said : o.taught[kind])
                readTaught(text(said), static_cast<RequirementKind>(kind));
        }
        for (const std::string& said : o.closed)
            readClosed(text(said));
        for (const std::string& said : o.needed)
            readNeeded(text(said));
        if (!m_problems.empty())
            return m_problems;
        return std::move(m_all);
    }

private:
    void refuse(const QString& code, const QString& option, const QString& words)
    {
        m_problems.push_back({code, option, words});
    }

    void readMore(const QString& said, const OfKinds& with)
    {
        Supposition one;
        if (!readWhom(said, one) || !one.people.empty())
            return refuse(u"bad_supposition"_s, u"more"_s,
                          tr("\"%1\" does not say how many people come from where. Write 20@310106012.").arg(said));
        for (std::size_t kind = 0; kind < with.size(); ++kind) {
            for (const std::string& name : with[kind])
                addAbility(text(name), static_cast<RequirementKind>(kind), one);
        }
        m_all.push_back(std::move(one));
    }

    void readTaught(const QString& said, RequirementKind kind)
    {
        const qsizetype at = said.lastIndexOf(u'=');
        Supposition one;
        one.change = SupposedChange::Taught;
        if (at <= 0 || !readWhom(said.mid(at + 1), one))
            return refuse(u"bad_supposition"_s, optionOf(kind),
                          tr("\"%1\" does not say who learns what. Write NAME=12@310106012 or NAME=ID,ID.").arg(said));
        addAbility(said.left(at), kind, one);
        m_all.push_back(std::move(one));
    }
    static QString optionOf(RequirementKind kind)
    {
        return kind == RequirementKind::Training ? u"course"_s : wordOf(kind);
    }

    void addAbility(const QString& name, RequirementKind kind, Supposition& one)
    {
        if (kind != RequirementKind::Training) {
            one.brings.push_back(requirementSaid({}, kind, name));
            return;
        }
        const auto course = courseCalled(m_ws, name);
        if (!course) {
            m_problems.insert(m_problems.end(), course.problems().begin(), course.problems().end());
            return;
        }
        for (const CourseRow& row : courseRows(m_ws)) {
            if (row.course.id == *course)
                one.brings.push_back({{}, {}, kind, row.course.name});
        }
    }

    void readClosed(const QString& said)
    {
        const auto post = postCalled(m_ws, said);
        if (!post) {
            m_problems.insert(m_problems.end(), post.problems().begin(), post.problems().end());
            return;
        }
        Supposition one;
        one.change = SupposedChange::PostClosed;
        one.post = *post;
        m_all.push_back(std::move(one));
    }

    void readNeeded(const QString& said)
    {
        const qsizetype at = said.lastIndexOf(u'=');
        Supposition one;
        one.change = SupposedChange::Needed;
        bool isNumber = false;
        one.count = said.mid(at + 1).toInt(&isNumber);
        const auto shift = at > 0 ? findShift(m_ws, said.left(at)) : std::nullopt;
        if (!isNumber || !shift)
            return refuse(u"bad_supposition"_s, u"needed"_s,
                          tr("\"%1\" does not say how many people a shift needs. Write SHIFT=4, with an id from \"list "
                             "shifts\".")
                              .arg(said));
        one.shift = *shift;
        m_all.push_back(std::move(one));
    }

    const Workspace& m_ws;
    std::vector<Supposition> m_all;
    Problems m_problems;
};

QJsonObject sideJson(const SupposedSide& side)
{
    return {{u"gap"_s, side.gap},
            {u"left"_s, side.left},
            {u"callable"_s, side.nature.callable},
            {u"trainable"_s, side.nature.trainable},
            {u"structural"_s, side.nature.structural}};
}

QJsonValue idOrNull(bool isNull, const QString& id)
{
    return isNull ? QJsonValue() : QJsonValue(id);
}

QJsonObject answerJson(const WhatIfAnswer& answer, const DispatchModel& model)
{
    QJsonArray streets, moves, taught;
    for (const SupposedStreet& row : answer.streets)
        streets.append(QJsonObject{
            {u"code"_s, row.code}, {u"name"_s, row.name}, {u"before"_s, row.before}, {u"after"_s, row.after}});
    for (const SupposedMove& move : answer.moves)
        moves.append(QJsonObject{{u"volunteer"_s, idOrNull(move.volunteer.isNull(), move.volunteer.text())},
                                 {u"name"_s, move.name},
                                 {u"home"_s, move.home},
                                 {u"from"_s, idOrNull(move.from.isNull(), move.from.text())},
                                 {u"to"_s, idOrNull(move.to.isNull(), move.to.text())}});
    for (const Id<Volunteer>& id : answer.taught)
        taught.append(id.text());
    return {{u"scope"_s, model.scope()},
            {u"from"_s, toIsoText(model.period().from)},
            {u"to"_s, toIsoText(model.period().to)},
            {u"as_of"_s, toIsoText(model.asOf())},
            {u"before"_s, sideJson(answer.before)},
            {u"after"_s, sideJson(answer.after)},
            {u"streets"_s, streets},
            {u"moves"_s, moves},
            {u"taught"_s, taught},
            {u"optimal"_s, answer.isOptimal},
            {u"sentences"_s, QJsonArray::fromStringList(answer.sentences)}};
}

report::TableBlock tableWith(const QStringList& words, const QStringList& numbers)
{
    report::TableBlock table;
    for (const QString& title : words)
        table.columns.push_back({title, report::Align::Left, 1});
    for (const QString& title : numbers)
        table.columns.push_back({title, report::Align::Right, 1});
    return table;
}

QString sidesText(const WhatIfAnswer& answer)
{
    report::TableBlock table =
        tableWith({QString()}, {tr("Gap"), tr("Stays open"), tr("Callable"), tr("After training"), tr("From outside")});
    const auto add = [&](const QString& name, const SupposedSide& side) {
        table.rows.push_back({name, QString::number(side.gap), QString::number(side.left),
                              QString::number(side.nature.callable), QString::number(side.nature.trainable),
                              QString::number(side.nature.structural)});
    };
    add(tr("As it is"), answer.before);
    add(tr("As supposed"), answer.after);
    return aligned(table);
}

QString streetsText(const WhatIfAnswer& answer)
{
    report::TableBlock table = tableWith({tr("Street")}, {tr("As it is"), tr("As supposed")});
    for (const SupposedStreet& row : answer.streets)
        table.rows.push_back({row.name, QString::number(row.before), QString::number(row.after)});
    return aligned(table);
}

QString movesText(const WhatIfAnswer& answer, const Workspace& ws, const DispatchModel& model)
{
    const auto nameOf = [&](Id<Shift> id) {
        const auto at = id.isNull() ? std::nullopt : model.shift(id);
        if (!at)
            return tr("no seat");
        const ShiftFill& fill = model.shifts()[*at].fill;
        return toLocalText(fill.span.from) + u' ' + fill.siteName + u' ' + fill.postName;
    };
    report::TableBlock table = tableWith({tr("Name"), tr("Home"), tr("Seat before"), tr("Seat after")}, {});
    for (std::size_t i = 0; i < std::min(answer.moves.size(), kMostMoves); ++i) {
        const SupposedMove& move = answer.moves[i];
        table.rows.push_back({move.volunteer.isNull() ? tr("(one more)") : move.name,
                              ws.divisions().shortPath(move.home), nameOf(move.from), nameOf(move.to)});
    }
    QString all = aligned(table);
    if (answer.moves.size() > kMostMoves)
        all += u'\n' + tr("and %1 more").arg(answer.moves.size() - kMostMoves);
    return all;
}

QString answerText(const WhatIfAnswer& answer, const Workspace& ws, const DispatchModel& model)
{
    QStringList parts = answer.sentences;
    parts << QString() << sidesText(answer);
    if (!answer.streets.empty())
        parts << QString() << streetsText(answer);
    if (!answer.moves.empty())
        parts << QString() << tr("Who moves:") << movesText(answer, ws, model);
    return parts.join(u'\n');
}

Exit runWhatIf(const WhatIfOptions& o, Run& run)
{
    const auto period = periodFrom(o.from, o.to);
    if (!period)
        return run.out().refused(period.problems());
    const auto ws = run.open(OpenFor::Reading);
    const auto supposed = SuppositionReader(*ws).read(o);
    if (!supposed)
        return run.out().refused(supposed.problems());
    DispatchQuery query;
    query.scope = text(o.scope);
    query.period = *period;
    query.seconds = o.seconds;
    const auto model =
        DispatchModel::read(*ws, query.scope, query.period, dispatchWeights(ws->office()).fairDays, run.progress());
    if (!model)
        return run.out().refused(model.problems());
    const auto before = proposeOver(*ws, *model, query, run.progress());
    if (!before)
        return run.out().refused(before.problems());
    const auto answer = whatIf(*ws, *model, *before, *supposed, o.seconds);
    if (!answer)
        return run.out().refused(answer.problems());
    run.out().result(answerJson(*answer, *model), answerText(*answer, *ws, *model));
    return Exit::Done;
}

void addOfKind(CLI::App* app, OfKinds& into, RequirementKind kind, const std::string& option, const QString& help)
{
    app->add_option(option, into[std::size_t(kind)], help.toStdString());
}

} // namespace

void declareWhatIf(CLI::App& parent, Action& action)
{
    using enum RequirementKind;
    auto o = std::make_shared<WhatIfOptions>();
    CLI::App* app = parent.add_subcommand(
        "what-if", tr("What more people, a course or a closed post would change; nothing is saved").toStdString());
    app->add_option("--scope", o->scope, tr("Code of a division").toStdString());
    app->add_option("--from", o->from, "2022-03-20 | 2022-03-20T07:00")->required();
    app->add_option("--to", o->to, tr("Exclusive").toStdString())->required();
    app->add_option("--more", o->more, tr("So many people more, as 20@310106012; may be repeated").toStdString());
    const QString bring = tr("What the people of --more bring along; may be repeated");
    addOfKind(app, o->with, Skill, "--with-skill", bring);
    addOfKind(app, o->with, Language, "--with-language", bring);
    addOfKind(app, o->with, Licence, "--with-licence", bring);
    addOfKind(app, o->with, Training, "--with-course", bring);
    const QString learn = tr("Who has it then, as NAME=12@310106012 or NAME=ID,ID; may be repeated");
    addOfKind(app, o->taught, Training, "--course", learn);
    addOfKind(app, o->taught, Skill, "--skill", learn);
    addOfKind(app, o->taught, Language, "--language", learn);
    addOfKind(app, o->taught, Licence, "--licence", learn);
    app->add_option("--close", o->closed, tr("A post that is closed, by name or id; may be repeated").toStdString());
    app->add_option("--needed", o->needed, tr("How many a shift needs, as SHIFT=4; may be repeated").toStdString());
    app->add_option("--seconds", o->seconds, tr("Search for so long at most; usual are 10").toStdString())
        ->check(CLI::Range(0.1, 3600.0));
    app->callback([o, &action] { action = [o](Run& run) { return runWhatIf(*o, run); }; });
}

} // namespace redvest::cli
