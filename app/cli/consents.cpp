// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Consents and looking: consent withdraw, reveal.

#include "core/usecases/volunteers/consents.h"

#include "app/cli/command.h"
#include "core/domain/when.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/reading.h"

#include <QCoreApplication>

namespace redvest::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

struct ConsentWords
{
    std::string person, on, reason;
};

Exit runWithdraw(const ConsentWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing);
    const auto person = personCalled(*ws, text(o.person));
    if (!person)
        return run.out().refused(person.problems());
    const auto day = o.on.empty() ? Outcome<QDate>(ws->today()) : parseDay(text(o.on));
    if (!day)
        return run.out().refused(day.problems());
    const auto done = withdrawConsent(*ws, *person, *day, text(o.reason));
    if (!done)
        return run.out().refused(done.problems());
    const QJsonValue due = done->dueOn.isValid() ? QJsonValue(done->dueOn.toString(Qt::ISODate)) : QJsonValue();
    run.out().result(
        {{u"id"_s, person->text()},
         {u"shifts_ahead"_s, done->shiftsAhead},
         {u"due_on"_s, due},
         {u"changeset"_s, done->changes.entry}},
        tr("The withdrawal of %1 is noted; still on %2 coming shifts.").arg(done->name).arg(done->shiftsAhead));
    return Exit::Done;
}

Exit runReveal(const ConsentWords& o, Run& run)
{
    const auto ws = run.open(OpenFor::Writing); // that somebody looked is noted
    const auto person = personCalled(*ws, text(o.person));
    if (!person)
        return run.out().refused(person.problems());
    const auto seen = revealPerson(*ws, *person);
    if (!seen)
        return run.out().refused(seen.problems());
    run.out().result({{u"id"_s, seen->id.text()},
                      {u"name"_s, seen->name},
                      {u"document_number"_s, seen->documentNumber},
                      {u"phone"_s, seen->phone},
                      {u"address"_s, seen->address},
                      {u"guardian_name"_s, seen->guardianName},
                      {u"guardian_phone"_s, seen->guardianPhone},
                      {u"changeset"_s, seen->changes.entry}},
                     QStringList{seen->name, seen->documentNumber, seen->phone, seen->address, seen->guardianName,
                                 seen->guardianPhone}
                         .join(u"  "_s)
                         .trimmed());
    return Exit::Done;
}

} // namespace

void declareConsent(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ConsentWords>();
    CLI::App* app = parent.add_subcommand("consent", tr("Consents to the processing of one's data").toStdString());
    app->require_subcommand(1);
    CLI::App* withdraw = app->add_subcommand("withdraw", tr("Note that a person withdrew the consent").toStdString());
    withdraw->add_option("person", o->person, tr("Id of the record, or document number").toStdString())->required();
    withdraw->add_option("--on", o->on, "2022-03-20");
    withdraw->add_option("--reason", o->reason, tr("Why; kept with the act").toStdString());
    withdraw->callback([o, &action] { action = [o](Run& run) { return runWithdraw(*o, run); }; });
}

void declareReveal(CLI::App& parent, Action& action)
{
    auto o = std::make_shared<ConsentWords>();
    CLI::App* app =
        parent.add_subcommand("reveal", tr("Show a person's full numbers; that you looked is recorded").toStdString());
    app->add_option("person", o->person, tr("Id of the record, or document number").toStdString())->required();
    app->callback([o, &action] { action = [o](Run& run) { return runReveal(*o, run); }; });
}

} // namespace redvest::cli
