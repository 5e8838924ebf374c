// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/platform_sheet.h"

#include "core/base/order_key.h"
#include "core/domain/masks.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/reading.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kTitle = u"服务时长报送"_s;

TemplateNames platformNames()
{
    return {platformFields(), platformListFields(), u"template platform-hours"_s};
}

Problems whyNotAsked(const Workspace& ws, const CountedAsked& asked, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return {{u"reason_required"_s, u"reason"_s,
                 QCoreApplication::translate("Exports", "Say why the list needs full numbers.")}};
    if (!asked.scope.isEmpty() && !ws.divisions().find(asked.scope))
        return {{u"unknown_division"_s, u"scope"_s,
                 QCoreApplication::translate(
                     "Figures", "This workspace has no division with the code \"%1\". Give a code below %2.")
                     .arg(asked.scope, ws.office().division)}};
    if (asked.first.isValid() && asked.last.isValid() && asked.last < asked.first)
        return {{u"period"_s, u"from"_s,
                 QCoreApplication::translate("Exports", "The period ends before it begins. Turn the days round.")}};
    return {};
}

/// People as the list shows them, each read once.
class ListedPeople
{
public:
    ListedPeople(const Workspace& ws, const storage::Reader& reader) : m_ws(ws), m_reader(reader) {}
    /// Nothing for nobody a platform could know.
    [[nodiscard]] const std::optional<Volunteer>& of(const QString& id)
    {
        const auto at = m_known.constFind(id);
        return at != m_known.constEnd() ? *at : *m_known.insert(id, read(id));
    }
    [[nodiscard]] const QStringList& minors() const { return m_minors; }

private:
    std::optional<Volunteer> read(const QString& id)
    {
        auto person = m_reader.find(storage::volunteerTable(), id);
        if (!person || isErasedPerson(*person))
            return std::nullopt;
        if (!reaches(m_ws, person->division)) {
            person->documentNumber = maskedId(person->documentNumber);
            person->phone = maskedPhone(person->phone);
            person->nationalNumber = maskedWhole(person->nationalNumber);
        } else if (isMinor(m_ws, *person)) {
            m_minors << id;
        }
        return person;
    }

    const Workspace& m_ws;
    const storage::Reader& m_reader;
    QHash<QString, std::optional<Volunteer>> m_known;
    QStringList m_minors;
};

PlatformLine lineOf(const Workspace& ws, const CountedRow& row, const Volunteer& person)
{
    PlatformLine line;
    line.person = person;
    line.campaign = row.campaign;
    line.post = row.post;
    line.site = row.site;
    line.place = ws.divisions().shortPath(row.division);
    line.day = row.counted.day;
    line.starts = row.starts;
    line.ends = row.ends;
    line.minutes = row.minutes;
    line.counted = row.counted.counted;
    line.evidence = row.evidence;
    return line;
}

} // namespace

ColumnTemplate usualPlatformColumns()
{
    return usualTemplate(platformNames());
}

Outcome<ColumnTemplate> platformColumnsFrom(const QString& path)
{
    return templateFrom(path, platformNames());
}

Outcome<PlatformHours> platformHours(Workspace& ws, const CountedAsked& asked, const QString& reason,
                                     const std::function<void(const PlatformHours&)>& make)
{
    if (Problems problems = whyNotAsked(ws, asked, reason); !problems.empty())
        return problems;
    const storage::Reader reader = ws.read();
    PlatformHours list{ws.office().name, ws.today(), asked.first, asked.last, {}};
    ListedPeople people(ws, reader);
    for (const CountedRow& row : countedRows(ws, reader, asked)) {
        if (const auto& person = people.of(row.counted.volunteer))
            list.lines.push_back(lineOf(ws, row, *person));
    }
    if (list.lines.empty())
        return Problem{u"nothing_served"_s, u"from"_s,
                       QCoreApplication::translate("Exports",
                                                   "No time was approved there. Widen the period, or approve "
                                                   "what waits.")};
    std::stable_sort(list.lines.begin(), list.lines.end(), [](const PlatformLine& a, const PlatformLine& b) {
        return std::pair(a.day, orderKey(a.person.name)) < std::pair(b.day, orderKey(b.person.name));
    });
    const auto noted = ws.write({u"export.full"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        writer.noteRead(u"volunteer"_s, {}, u"%1 × %2"_s.arg(kTitle).arg(list.lines.size()));
        for (const QString& minor : people.minors())
            writer.noteRead(u"volunteer"_s, minor, u"未成年人信息"_s);
        if (make)
            make(list);
        return Problems{};
    });
    return noted ? Outcome<PlatformHours>(std::move(list)) : Outcome<PlatformHours>(noted.problems());
}

void writePlatformSheet(const PlatformHours& list, const ColumnTemplate& columns, const QString& path)
{
    const auto ofLine = [&](const QString& name, qint64 line) {
        return platformField(name, list, list.lines[std::size_t(line)], line + 1);
    };
    const auto ofList = [&](const QString& name) { return platformListField(name, list); };
    writeByTemplate(columns, platformNames(), {qint64(list.lines.size()), ofLine, ofList}, kTitle, path);
}

void writePlatformTemplate(const QString& path)
{
    writeTemplateFile(platformNames(), kTitle, path);
}

} // namespace redvest
