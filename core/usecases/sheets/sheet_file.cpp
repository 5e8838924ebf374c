// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/sheet_file.h"

#include "core/formats/sheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Attendance", text);
}

enum Field { Code, In, Out, Rest, Remark, Person, FieldCount };

std::optional<Field> fieldNamed(const QString& title)
{
    static const std::array<QStringList, FieldCount> names{{
        {u"编号"_s, u"行号"_s, u"code"_s},
        {u"签到"_s, u"签到时间"_s, u"in"_s},
        {u"签退"_s, u"签退时间"_s, u"out"_s},
        {u"休息"_s, u"休息(分钟)"_s, u"break"_s},
        {u"备注"_s, u"remark"_s},
        {u"证件号码"_s, u"人员"_s, u"person"_s},
    }};
    for (std::size_t field = 0; field < names.size(); ++field) {
        if (names[field].contains(title.trimmed(), Qt::CaseInsensitive))
            return static_cast<Field>(field);
    }
    return std::nullopt;
}

class SheetFileReader
{
public:
    SheetFileReader(const Workspace& ws, Id<Shift> first) : m_ws(ws), m_shift(first) {}

    Problems take(const std::vector<formats::Cell>& cells, int line)
    {
        if (!m_hasHeader)
            return takeHeader(cells);
        const auto text = [&](Field field) {
            const int at = m_columns[field];
            return at < 0 || std::size_t(at) >= cells.size() ? QString() : cells[std::size_t(at)].text.trimmed();
        };
        const QString code = text(Code);
        if (code.isEmpty() && isRowEmpty(text(In), text(Out)))
            return {};
        if (codeTyped(code).size() == kSheetDigits)
            return beginSheet(code, line);
        if (isRowEmpty(text(In), text(Out))) {
            ++m_file.empty;
            return {};
        }
        if (m_shift.isNull())
            return {{u"no_sheet"_s, u"code"_s,
                     tr("Line %1: it is not said which sheet this row is of. Write the number of the sheet in a row "
                        "before it, or name the sheet.")
                         .arg(line)}};
        part().rows.push_back({{code, {}, text(In), text(Out), text(Rest), text(Remark), line}, text(Person)});
        return {};
    }

    [[nodiscard]] Outcome<SheetFile> done() const
    {
        if (!m_hasHeader)
            return headerNotFound();
        if (m_file.sheets.empty())
            return Problem{u"nothing_typed"_s, u"file"_s, tr("No row of the file has a time. Fill in the file first.")};
        return m_file;
    }

private:
    static Problem headerNotFound()
    {
        return {u"header_not_found"_s, u"file"_s,
                tr("The first row names no column 编号 (code). Write the names of the columns there: "
                   "编号, 签到, 签退, 休息, 备注, 证件号码.")};
    }

    Problems takeHeader(const std::vector<formats::Cell>& cells)
    {
        m_columns.fill(-1);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (const auto field = fieldNamed(cells[i].text))
                m_columns[*field] = int(i);
        }
        m_hasHeader = m_columns[Code] >= 0;
        return m_hasHeader ? Problems{} : Problems{headerNotFound()};
    }

    Problems beginSheet(const QString& code, int line)
    {
        const auto shift = sheetCalled(m_ws, code);
        if (shift) {
            m_shift = *shift;
            return {};
        }
        Problems problems = shift.problems();
        for (Problem& p : problems)
            p.text = tr("Line %1: %2").arg(line).arg(p.text);
        return problems;
    }

    SheetFilePart& part()
    {
        std::vector<SheetFilePart>& all = m_file.sheets;
        const auto at =
            std::find_if(all.begin(), all.end(), [this](const SheetFilePart& p) { return p.shift == m_shift; });
        return at != all.end() ? *at : all.emplace_back(SheetFilePart{m_shift, {}});
    }

    const Workspace& m_ws;
    Id<Shift> m_shift;
    bool m_hasHeader = false;
    std::array<int, FieldCount> m_columns{};
    SheetFile m_file;
};

} // namespace

Outcome<SheetFile> readSheetFile(const Workspace& ws, const QString& path, Id<Shift> first, Progress& progress)
{
    const auto book = formats::openBook(path, {}, progress);
    if (!book)
        return book.problems();
    SheetFileReader reader(ws, first);
    Problems problems;
    int line = 0;
    while (const std::vector<formats::Cell>* row = book->rows->next()) {
        ++line;
        for (Problem& problem : reader.take(*row, line))
            problems.push_back(std::move(problem));
        if (line == 1 && !problems.empty())
            return problems;
    }
    if (const std::optional<Problem> problem = book->rows->problem())
        return *problem;
    if (!problems.empty())
        return problems;
    return reader.done();
}

} // namespace redvest
