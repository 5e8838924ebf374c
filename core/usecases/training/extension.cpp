// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/extension.h"

#include "core/base/text.h"
#include "core/storage/queries/certificate_queries.h"
#include "core/storage/schema/training.h"
#include "core/usecases/workspace/edits_store.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Training", text);
}

std::vector<TrainingRecord> reached(const Workspace& ws, const Extension& wanted)
{
    const QDate ended = wanted.ended.isValid() ? wanted.ended : ws.today();
    std::vector<TrainingRecord> records = storage::passesOf(ws.read(), wanted.course);
    std::erase_if(records, [&](const TrainingRecord& r) { return !isToExtend(r, wanted.course, ended, wanted.until); });
    return records;
}

Problems whyNot(const Workspace& ws, const Extension& wanted)
{
    Problems problems;
    const auto refuse = [&](const QString& code, const QString& field, const QString& text) {
        problems.push_back({code, field, text});
    };
    if (!ws.read().find(storage::courseTable(), wanted.course.text()))
        refuse(u"unknown_course"_s, u"course"_s, tr("Choose a course."));
    if (!wanted.until.isValid())
        refuse(u"required"_s, u"until"_s, tr("Fill this in."));
    else if (wanted.until <= ws.today())
        refuse(u"until"_s, u"until"_s, tr("Give a day after today: an extension reaches into the future."));
    else if (wanted.ended.isValid() && wanted.ended > wanted.until)
        refuse(u"ended"_s, u"ended"_s, tr("Give a day before the new last day."));
    if (wanted.reason.isEmpty())
        refuse(u"required"_s, u"reason"_s, tr("Say why; it is kept with every record."));
    if (wanted.document.isEmpty())
        refuse(u"required"_s, u"document"_s, tr("Give the number of the document that says so."));
    return problems;
}

} // namespace

qint64 passesToExtend(const Workspace& ws, const Extension& wanted)
{
    return qint64(reached(ws, wanted).size());
}

Outcome<Edits<TrainingRecord>> extendTraining(Workspace& ws, const Extension& asked)
{
    Extension wanted = asked;
    wanted.reason = normalised(wanted.reason);
    wanted.document = normalised(wanted.document);
    if (Problems problems = whyNot(ws, wanted); !problems.empty())
        return problems;
    std::vector<Edit<TrainingRecord>> edits;
    for (const TrainingRecord& r : reached(ws, wanted))
        edits.push_back({r, extended(r, wanted.until, wanted.reason, wanted.document)});
    if (edits.empty())
        return Problem{u"nothing_to_extend"_s, u"until"_s,
                       tr("No pass of this course ends between the first day and the new last day. Choose an earlier "
                          "first day, or a later last one.")};
    return saveEdits(ws, {u"training.extend"_s, wanted.reason + u" "_s + wanted.document},
                     storage::trainingRecordTable(), std::move(edits));
}

} // namespace redvest
