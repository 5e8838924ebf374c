// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/domain/when.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/sheets/import/known.h"

#include <algorithm>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMostNeeded = 100'000;

class GapReportRules final : public Rules
{
public:
    explicit GapReportRules(Known& known) : m_now(known.context().ws.now()), m_places(known.context().ws)
    {
        for (const GapReport& r : known.context().reader.all(storage::gapReportTable())) {
            if (!r.isArchived)
                m_known.insert(keyOf(r), r);
        }
    }
    QString read(SheetRow&) override;
    RowResult store(SheetRow&, Sink&) override;

private:
    static QString keyOf(const GapReport& r)
    {
        return r.division + u'\x1f' + normalised(r.postName) + u'\x1f' + toUtcText(r.deadline);
    }
    void readNumbers(SheetRow&);

    Instant m_now;
    Places m_places;
    QHash<QString, GapReport> m_known;
    GapReport m_said;
};

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

QString GapReportRules::read(SheetRow& row)
{
    m_said = {};
    m_said.division = m_places.resolve(row, SheetField::Street, SheetField::Community);
    m_said.postName = row.name(SheetField::Post);
    readNumbers(row);
    m_said.requirement = row.prose(SheetField::Requirement);
    m_said.contact = row.prose(SheetField::Contact);
    if (row.has(SheetField::Deadline)) {
        const formats::Cell& cell = row.cell(SheetField::Deadline);
        const auto deadline = parseMoment(cell.text, serialOf(cell));
        if (deadline)
            m_said.deadline = *deadline;
        else
            row.refuse(SheetField::Deadline, deadline.problems());
    }
    m_said.phone = row.phone(SheetField::Phone, m_known.value(keyOf(m_said)).phone).value_or(QString());
    return row.isGood() ? keyOf(m_said) : QString();
}

RowResult GapReportRules::store(SheetRow&, Sink& sink)
{
    const QString key = keyOf(m_said);
    const auto known = m_known.constFind(key);
    GapReport wanted = known == m_known.constEnd() ? m_said : *known;
    wanted.needed = m_said.needed;
    wanted.present = m_said.present;
    wanted.gap = m_said.gap;
    overwrite(wanted.requirement, m_said.requirement);
    overwrite(wanted.contact, m_said.contact);
    overwrite(wanted.phone, m_said.phone);
    if (known != m_known.constEnd() && wanted == *known)
        return RowResult::Unchanged;
    wanted.reportedAt = m_now;
    const bool isNew = wanted.id.isNull();
    if (isNew) {
        wanted.id = Id<GapReport>::make();
        sink.add(storage::gapReportTable(), wanted);
    } else {
        sink.put(storage::gapReportTable(), wanted);
    }
    m_known.insert(key, wanted);
    return isNew ? RowResult::Added : RowResult::Updated;
}

} // namespace

std::unique_ptr<Rules> gapReportRules(Known& known)
{
    return std::make_unique<GapReportRules>(known);
}

} // namespace redvest::intake
