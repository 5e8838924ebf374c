// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/gap_workbooks.h"

#include "core/domain/masks.h"
#include "core/formats/xlsx_writer.h"
#include "core/storage/queries/gap_collections.h"
#include "core/storage/schema/gap_collection.h"
#include "core/usecases/figures/gap_shifts.h"
#include "core/usecases/rota/gap_lines.h"
#include "core/usecases/sheets/import/columns.h"
#include "core/usecases/sheets/import/gap_ticket.h"
#include "core/usecases/sheets/import/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <map>

namespace redvest {

using namespace Qt::Literals::StringLiterals;
using intake::SheetField;

namespace {

constexpr int kRoomForMore = 30; ///< empty rows for posts that are not entered here
constexpr qsizetype kFilesTold = 3;
const QString kTitle = u"缺口上报表"_s;

QString tr(const char* text)
{
    return QCoreApplication::translate("GapCollections", text);
}

/// The files that are written anew; they go again unless kept.
class NewFiles
{
public:
    NewFiles() = default;
    NewFiles(const NewFiles&) = delete;
    NewFiles& operator=(const NewFiles&) = delete;
    ~NewFiles()
    {
        for (const QString& path : m_paths)
            QFile::remove(path);
    }
    /// Before it is written.
    void note(const QString& path)
    {
        if (!QFileInfo::exists(path))
            m_paths << path;
    }
    void keep() { m_paths.clear(); }

private:
    QStringList m_paths;
};

/// What the roster says of a post.
struct Computed
{
    Seats seats;
    qint64 shifts = 0;
};

/// Everything that workbooks of one collection are made of.
struct Material
{
    GapCollection collection;
    std::map<QString, std::vector<GapLine>> lines; ///< by the division asked
    QHash<QString, Computed> computed;             ///< by the post's id
    QHash<Id<GapReport>, GapReport> reports;       ///< what came already
};

Outcome<Material> materialOf(const Workspace& ws, const GapCollection& collection)
{
    Material material;
    material.collection = collection;
    GapQuery query;
    query.scope = collection.scope;
    query.period = collection.period();
    const auto asked = askedShifts(ws, query);
    if (!asked)
        return asked.problems();
    for (const ShiftFill& shift : asked->shifts) {
        Computed& of = material.computed[shift.post];
        of.seats.add(shift.needed, shift.filled);
        ++of.shifts;
    }
    const storage::Reader reader = ws.read();
    for (GapLine& line : gapLines(ws, reader, collection)) {
        if (!line.isArchived)
            material.lines[askedFor(ws, collection, line.division)].push_back(std::move(line));
    }
    for (GapReport& report : storage::gapReportsOf(reader, collection.id))
        material.reports.insert(report.id, report);
    return material;
}

QString fileName(const Workspace& ws, const GapCollection& collection, const QString& division)
{
    QString place = ws.divisions().shortPath(division);
    place.remove(u" › "_s);
    place.removeIf([](QChar c) { return u"/\\:*?\"<>|"_s.contains(c) || c < u' '; });
    return u"%1_%2_%3_%4.xlsx"_s.arg(kTitle, place.left(60), division,
                                     localDate(collection.from).toString(u"yyyyMMdd"_s));
}

QString computedText(const Computed& of)
{
    if (of.shifts == 0)
        return u"本时段未排班"_s;
    return u"%1 个班次：需求 %2，到岗 %3，缺口 %4"_s.arg(of.shifts)
        .arg(of.seats.needed)
        .arg(of.seats.filled)
        .arg(of.seats.gap());
}

/// One sheet being filled for one division.
class GapForm
{
public:
    GapForm(const Workspace& ws, const Material& material, const QString& division)
        : m_ws(ws)
        , m_material(material)
        , m_division(division)
        , m_places(ws)
    {
        if (const auto found = material.lines.find(division); found != material.lines.end())
            m_lines = &found->second;
    }

    [[nodiscard]] formats::OutSheet sheet() const
    {
        const GapCollection& c = m_material.collection;
        formats::OutSheet sheet;
        sheet.name = kTitle;
        sheet.title = m_ws.divisions().shortPath(m_division) + u' ' + kTitle;
        sheet.notes = {
            u"填报时段：%1 至 %2。请于 %3 前交回。"_s.arg(toLocalText(c.from), toLocalText(c.to),
                                                          toLocalText(c.deadline)),
            u"填表说明：标色的列必填；人数按时段内全部班次合计填写（三个班次各 2 人填 6），不缺人的岗位缺口填 0；"
            u"表内没有的岗位写在最后一行之后；电话带 * 的表示沿用已登记的号码，有变动请写全号；请勿改动表头和隐藏的列。"_s};
        for (const intake::SheetColumn& column : intake::columnsOf(ImportKind::GapReports))
            sheet.columns.push_back(columnOut(column));
        // Read by nobody, so that it may stand behind the columns that are.
        sheet.columns.push_back({.title = u"系统核算（仅供参考）"_s});
        for (const GapLine& line : lines())
            sheet.rows.push_back(row(line));
        sheet.blankRows = kRoomForMore;
        return sheet;
    }
    [[nodiscard]] formats::OutSheet ticket() const
    {
        formats::OutSheet sheet;
        sheet.name = intake::kGapTicketSheet.toString();
        sheet.above = intake::ticketRows(m_material.collection, m_division, lines());
        sheet.isHidden = true;
        return sheet;
    }
    [[nodiscard]] const std::vector<GapLine>& lines() const { return *m_lines; }

private:
    [[nodiscard]] formats::OutColumn columnOut(const intake::SheetColumn& column) const
    {
        formats::OutColumn out;
        out.title = QString::fromUtf16(column.title);
        out.required = column.isRequired;
        out.isHidden = column.field == SheetField::ReportId;
        if (column.isNumber)
            out.kind = formats::ColumnKind::Number;
        if (column.field == SheetField::Street)
            out.choices = QStringList{m_places.streetName(m_division)};
        if (column.field == SheetField::Community)
            out.choices = communities();
        if (column.field == SheetField::Post)
            out.choices = namesOf(&GapLine::postName);
        if (column.field == SheetField::Site)
            out.choices = namesOf(&GapLine::siteName);
        out.takesOthers = column.field == SheetField::Post || column.field == SheetField::Site;
        if (column.field == SheetField::Deadline)
            out.hint = u"人员须到岗的时间，例：2022-03-20 18:00"_s;
        if (column.field == SheetField::Phone)
            out.hint = u"请以文本填写"_s;
        out.choices.removeAll(QString());
        return out;
    }
    [[nodiscard]] QStringList communities() const
    {
        if (levelOfCode(m_division) == DivisionLevel::Community)
            return {m_places.communityName(m_division)};
        QStringList names;
        for (const Division* d : m_ws.divisions().within(m_division, DivisionLevel::Community))
            names << m_places.communityName(d->code);
        return names;
    }
    [[nodiscard]] QStringList namesOf(QString GapLine::*member) const
    {
        QStringList names;
        for (const GapLine& line : lines())
            names << line.*member;
        names.removeDuplicates();
        return names;
    }
    [[nodiscard]] QStringList row(const GapLine& line) const
    {
        const auto known = m_material.reports.constFind(line.id);
        const GapReport report = known == m_material.reports.constEnd() ? GapReport{} : *known;
        const auto number = [&](int n) { return report.id.isNull() ? QString() : QString::number(n); };
        const Instant deadline = report.deadline.isSet() ? report.deadline : m_material.collection.from;
        QStringList cells;
        for (const intake::SheetColumn& column : intake::columnsOf(ImportKind::GapReports)) {
            switch (column.field) {
            case SheetField::Street:
                cells << m_places.streetName(line.division);
                break;
            case SheetField::Community:
                cells << m_places.communityName(line.division);
                break;
            case SheetField::Post:
                cells << line.postName;
                break;
            case SheetField::Site:
                cells << line.siteName;
                break;
            case SheetField::Needed:
                cells << number(report.needed);
                break;
            case SheetField::Present:
                cells << number(report.present);
                break;
            case SheetField::Gap:
                cells << number(report.gap);
                break;
            case SheetField::Requirement:
                cells << (report.requirement.isEmpty() ? line.requirement : report.requirement);
                break;
            case SheetField::Contact:
                cells << line.contact.name;
                break;
            case SheetField::Phone:
                cells << (isPlaceholder(line.contact.phone) ? QString() : maskedPhone(line.contact.phone));
                break;
            case SheetField::Deadline:
                cells << toLocalText(deadline);
                break;
            case SheetField::ReportId:
                cells << line.id.text();
                break;
            default:
                cells << QString();
            }
        }
        cells << computedText(m_material.computed.value(line.post.text()));
        return cells;
    }

    const Workspace& m_ws;
    const Material& m_material;
    QString m_division;
    intake::Places m_places;
    std::vector<GapLine> m_none;
    const std::vector<GapLine>* m_lines = &m_none;
};

/// Where they go: problems before anything is written.
Outcome<QStringList> pathsFor(const Workspace& ws, const GapWorkbookOrder& order, const GapCollection& collection,
                              const QStringList& divisions)
{
    if (order.folder.trimmed().isEmpty() || (QFileInfo::exists(order.folder) && !QFileInfo(order.folder).isDir()))
        return Problem{u"no_folder"_s, u"out"_s, tr("Say into which folder the workbooks go.")};
    QStringList paths;
    QStringList there;
    for (const QString& division : divisions) {
        paths << QDir(order.folder).filePath(fileName(ws, collection, division));
        if (QFileInfo::exists(paths.back()))
            there << QFileInfo(paths.back()).fileName();
    }
    if (!there.isEmpty() && !order.isForced)
        return Problem{u"file_exists"_s, u"out"_s,
                       tr("%1 of the workbooks are in that folder already (%2). Choose another folder, or have them "
                          "replaced.")
                           .arg(there.size())
                           .arg(there.mid(0, kFilesTold).join(u'、'))};
    return paths;
}

void writeAll(const Workspace& ws, const Material& material, const QStringList& divisions, GapWorkbooksMade& made,
              NewFiles& files, Progress& progress)
{
    made.lines = 0;
    NoProgress silent;
    for (qsizetype i = 0; i < divisions.size(); ++i) {
        progress.report(i, divisions.size(), tr("Workbooks"));
        const GapForm form(ws, material, divisions[i]);
        files.note(made.files[i]);
        formats::writeXlsx(made.files[i], {form.sheet(), form.ticket()}, silent);
        made.lines += qint64(form.lines().size());
    }
}

/// What is written again of a collection that is there; it notes nothing.
Outcome<GapWorkbooksMade> makeAgain(const Workspace& ws, const GapWorkbookOrder& order, Progress& progress)
{
    const storage::Reader reader = ws.read();
    const auto collection = reader.find(storage::gapCollectionTable(), order.again.text());
    if (!collection)
        return Problem{u"unknown_collection"_s, u"collection"_s,
                       tr("This gap collection is not there any more. Look again.")};
    if (collection->isArchived)
        return Problem{
            u"withdrawn"_s, u"collection"_s,
            tr("The gap collection for %1 was withdrawn. Take it up again first.").arg(toLocalText(collection->from))};
    QStringList divisions;
    for (const GapRequest& request : storage::gapRequestsOf(reader, collection->id)) {
        if (!order.onlyWaiting || request.answer == GapAnswer::Waiting)
            divisions << request.division;
    }
    if (divisions.isEmpty())
        return Problem{u"nobody_to_ask"_s, u"collection"_s, tr("All of them have answered.")};
    const auto paths = pathsFor(ws, order, *collection, divisions);
    if (!paths)
        return paths.problems();
    const auto material = materialOf(ws, *collection);
    if (!material)
        return material.problems();
    GapWorkbooksMade made{*collection, *paths, 0, {}};
    NewFiles files;
    if (!QDir().mkpath(order.folder))
        return Problem{u"no_folder"_s, u"out"_s, tr("The folder %1 cannot be made.").arg(order.folder)};
    writeAll(ws, *material, divisions, made, files, progress);
    files.keep();
    return made;
}

} // namespace

Outcome<GapWorkbooksMade> makeGapWorkbooks(Workspace& ws, const GapWorkbookOrder& order, Progress& progress)
{
    if (!order.again.isNull())
        return makeAgain(ws, order, progress);
    if (Problems problems = ws.require(Right::EnterRota); !problems.empty())
        return problems;
    const auto collection = gapCollectionFor(ws, order.wish);
    if (!collection)
        return collection.problems();
    const QStringList divisions = divisionsToAsk(ws, *collection, order.wish.withoutPosts);
    const auto paths = pathsFor(ws, order, *collection, divisions);
    if (!paths)
        return paths.problems();
    const auto material = materialOf(ws, *collection);
    if (!material)
        return material.problems();
    GapWorkbooksMade made{*collection, *paths, 0, {}};
    NewFiles files;
    if (!divisions.isEmpty() && !QDir().mkpath(order.folder))
        return Problem{u"no_folder"_s, u"out"_s, tr("The folder %1 cannot be made.").arg(order.folder)};
    // Not within the unit of work: other desks of a server, and the window, need not wait for hundreds of files.
    writeAll(ws, *material, divisions, made, files, progress);
    const auto started = startGapCollection(ws, order.wish);
    if (!started)
        return started.problems();
    files.keep();
    made.collection = started->collection;
    made.changes = started->changes;
    return made;
}

} // namespace redvest
