// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/person_papers.h"

#include "core/domain/certificate_line.h"
#include "core/domain/file_words.h"
#include "core/domain/masks.h"
#include "core/domain/money.h"
#include "core/domain/words.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/personal.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/history/history.h"
#include "core/usecases/history/history_words.h"
#include "core/usecases/history/record_names.h"
#include "core/usecases/volunteers/reading.h"
#include "core/usecases/volunteers/retention.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostLogLines = 500;

QString tr(const char* text)
{
    return QCoreApplication::translate("Personal", text);
}

QString dayOr(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// Reads what the tables hold of one person and puts it into the words of the paper.
class Copy
{
public:
    Copy(const Workspace& ws, const storage::Reader& reader, const Volunteer& person)
        : m_ws(ws)
        , m_reader(reader)
        , m_person(person)
        , m_names(ws, reader)
    {}

    PersonReport report(const QString& reason)
    {
        m_report.office = m_ws.office().name;
        m_report.asOf = toLocalText(m_ws.now());
        m_report.printedBy = m_ws.actor();
        m_report.name = m_person.name;
        m_report.reason = reason;
        m_report.particulars = saidOf(m_person);
        abilities();
        teams();
        assignments();
        records();
        trainings();
        certificates();
        merged();
        others();
        for (const HistoryEntry& e : history(m_ws, {.record = m_person.id.text(), .limit = kMostLogLines}))
            m_report.log.push_back({toLocalText(e.entry.at), e.entry.actor, verbWord(e.entry.verb)});
        return std::move(m_report);
    }

private:
    template <class T>
    [[nodiscard]] std::vector<T> of(const storage::Table<T>& table, const QString& order) const
    {
        m_told.insert(&table.spec());
        return storage::recordsOfPerson(m_reader, table, m_person.id, order);
    }

    /// What the columns of the register say, each by the name it has on paper; what is empty is left out.
    [[nodiscard]] std::vector<std::pair<QString, QString>> saidOf(const Volunteer& v) const
    {
        std::vector<std::pair<QString, QString>> said;
        const storage::TableSpec& table = storage::volunteerTable().spec();
        const std::vector<storage::Value> values = storage::volunteerTable().values(v);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const storage::ColumnSpec& c = table.columns[i];
            const QString words = c.isDerived ? QString() : wordsFor(c, values[i]);
            if (!words.isEmpty())
                said.emplace_back(c.onPaper.isEmpty() ? fieldWord(table.name, c.name) : c.onPaper, words);
        }
        return said;
    }

    [[nodiscard]] QString wordsFor(const storage::ColumnSpec& column, const storage::Value& value) const
    {
        if (const auto* number = std::get_if<qint64>(&value)) {
            if (column.reads == storage::Reads::YesNo)
                return *number != 0 ? u"是"_s : u"否"_s;
            if (column.reads == storage::Reads::Cents)
                return *number != 0 ? yuanText(*number) : QString();
            return *number != 0 ? QString::number(*number) : QString();
        }
        const auto* text = std::get_if<QString>(&value);
        if (text && *text == kSealedText)
            return u"（本账户无权查看，请由有权的人打印）"_s;
        return text && !isPlaceholder(*text) ? m_names.whole(column, *text) : QString();
    }

    void abilities()
    {
        for (const Qualification& q : of(storage::qualificationTable(), u"kind, name"_s))
            m_report.abilities.push_back(
                {storedWord(wordOf(q.kind)), q.name, q.level, q.evidence, dayOr(q.validUntil)});
    }

    void teams()
    {
        for (const TeamMember& m : of(storage::teamMemberTable(), u"joined_on, id"_s)) {
            const auto team = m_reader.find(storage::teamTable(), m.team.text());
            m_report.teams.push_back({team ? team->name : QString(), dayOr(m.joinedOn), dayOr(m.leftOn)});
        }
    }

    [[nodiscard]] QString postOf(const std::optional<Shift>& shift) const
    {
        const auto post = shift ? m_reader.find(storage::postTable(), shift->post.text()) : std::nullopt;
        return post ? post->name : QString();
    }

    void assignments()
    {
        for (const Assignment& a : of(storage::assignmentTable(), u"id"_s)) {
            const auto shift = m_reader.find(storage::shiftTable(), a.shift.text());
            m_report.assignments.push_back({shift ? toLocalText(shift->starts) : QString(), postOf(shift),
                                            fileWord(a.state), a.note.isEmpty() ? a.overrideReason : a.note});
        }
        std::sort(m_report.assignments.begin(), m_report.assignments.end());
    }

    void records()
    {
        qint64 approved = 0;
        const std::vector<ServiceRecord> all = of(storage::serviceRecordTable(), u"day, id"_s);
        QSet<QString> corrected;
        for (const ServiceRecord& r : all) {
            if (r.state == RecordState::Approved && !r.corrects.isNull())
                corrected.insert(r.corrects.text());
        }
        for (const ServiceRecord& r : all) {
            const QString post = postOf(m_reader.find(storage::shiftTable(), r.shift.text()));
            m_report.records.push_back(
                {dayOr(r.day), post.isEmpty() ? r.postName : post, hoursText(r.minutes), storedWord(wordOf(r.state))});
            approved += r.state == RecordState::Approved && !corrected.contains(r.id.text()) ? r.minutes : 0;
        }
        m_report.hours = hoursText(approved);
    }

    void trainings()
    {
        for (const TrainingRecord& t : of(storage::trainingRecordTable(), u"day, id"_s)) {
            const auto course = m_reader.find(storage::courseTable(), t.course.text());
            m_report.trainings.push_back(
                {dayOr(t.day), course ? course->name : QString(), fileWord(t.result), dayOr(t.validUntil)});
        }
    }

    [[nodiscard]] QString stateOf(const Certificate& c, QDate validUntil) const
    {
        if (!c.isIssued())
            return c.voidReason.isEmpty() ? u"已作废"_s : u"已作废：%1"_s.arg(c.voidReason);
        const bool isOver = validUntil.isValid() && validUntil < m_ws.today();
        return isOver ? u"已过期"_s : c.reprints > 0 ? u"有效（补发）"_s : u"有效"_s;
    }

    /// In words; the signed line itself is for whoever checks it.
    void certificates()
    {
        for (const Certificate& c : of(storage::certificateTable(), u"issued_at, id"_s)) {
            const CertificateSays says = saidIn(c.line).value_or(CertificateSays{});
            const QString course = says.edition.isEmpty() ? says.course : u"%1（%2）"_s.arg(says.course, says.edition);
            m_report.certificates.push_back({c.number, course, dayOr(says.day), dayOr(says.validUntil),
                                             dayOr(localDate(c.issuedAt)), stateOf(c, says.validUntil)});
            if (!says.number.isEmpty())
                m_report.certificateLines << c.line;
        }
    }

    /// What a record says that was merged into this one, as it was: nothing of it is told elsewhere.
    void merged()
    {
        m_told.insert(&storage::volunteerTable().spec());
        for (const Volunteer& v : storage::mergedInto(m_reader, m_person.id)) {
            PaperSection section{u"已并入本档案的重复登记"_s, {u"项目"_s, u"内容"_s}, {}};
            for (const auto& [name, value] : saidOf(v))
                section.rows.push_back({name, value});
            m_report.others.push_back(std::move(section));
        }
    }

    /// Whatever else names the person: a table made later is told without a line here.
    void others()
    {
        for (const storage::Reference& by : storage::referrersOf(storage::volunteerTable().spec())) {
            if (m_told.contains(by.table))
                continue;
            const bool isPlain = by.column == u"volunteer"; // there is no other way for the table to name anybody
            const QString table = tableWord(by.table->name);
            PaperSection section{
                isPlain ? table : u"%1（%2）"_s.arg(table, fieldWord(by.table->name, by.column)), {}, {}};
            std::vector<const storage::ColumnSpec*> columns;
            for (const storage::ColumnSpec& c : by.table->columns) {
                // Another person's name is not the person's own data.
                if (c.isDerived || c.name == by.column || storage::tableReferred(c) == by.target)
                    continue;
                columns.push_back(&c);
                section.columns << (c.onPaper.isEmpty() ? fieldWord(by.table->name, c.name) : c.onPaper);
            }
            for (const storage::RecordOfPerson& record : storage::recordsOf(m_reader, m_person.id, by)) {
                QStringList row;
                for (const storage::ColumnSpec* c : columns)
                    row << wordsFor(*c, record.fields.value(c->name));
                section.rows.push_back(std::move(row));
            }
            m_report.others.push_back(std::move(section));
        }
    }

    const Workspace& m_ws;
    const storage::Reader& m_reader;
    const Volunteer& m_person;
    const RecordNames m_names;
    mutable QSet<const storage::TableSpec*> m_told; ///< tables that have a section of their own
    PersonReport m_report;
};

Problems refusals(const Workspace& ws, const std::optional<Volunteer>& person, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return {{u"reason_missing"_s, u"reason"_s, tr("Say for whom and why the copy is made; it is kept.")}};
    if (!person)
        return {{u"unknown_volunteer"_s, u"volunteer"_s, tr("This record is not there any more.")}};
    if (Problems problems = outsideOf(ws, person->division); !problems.empty())
        return problems;
    if (isPlaceholder(person->documentNumber) || isPlaceholder(person->phone))
        return {{u"no_key"_s, u"volunteer"_s,
                 tr("Your account may not read numbers and phones. An administrator can allow it.")}};
    return {};
}

} // namespace

Outcome<PersonCopy> copyOfPerson(Workspace& ws, Id<Volunteer> id, const QString& reason,
                                 const std::function<void(const PersonReport&)>& make)
{
    const storage::Reader reader = ws.read();
    const auto person = reader.find(storage::volunteerTable(), id.text());
    if (Problems problems = refusals(ws, person, reason); !problems.empty())
        return problems;
    if (make)
        make(Copy(ws, reader, *person).report(reason.trimmed()));
    auto noted = ws.write({u"read.report"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        writer.noteRead(u"volunteer"_s, id.text(), u"本人信息副本"_s);
        return Problems{};
    });
    if (!noted)
        return noted.problems();
    // Read anew: that the copy was made is part of it.
    PersonReport report = Copy(ws, ws.read(), *person).report(reason.trimmed());
    if (make)
        make(report);
    return PersonCopy{std::move(report), *std::move(noted)};
}

NoticeFacts noticeFacts(const Workspace& ws, const QString& version)
{
    const Office& office = ws.office();
    return {office.name, office.contact, office.phone, version, chineseDate(ws.today()), retention(ws)};
}

} // namespace redvest
