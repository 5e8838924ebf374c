// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/xls_workbook.h"

#include "core/formats/biff_stream.h"
#include "core/formats/grid.h"
#include "core/formats/serial_date.h"

#include <map>

namespace redvest::formats {

namespace {

constexpr unsigned kExcel97 = 0x0600;
constexpr unsigned kStateMask = 0x03;
constexpr unsigned kSheetOfCells = 0;
constexpr std::size_t kMaxSheets = 10'000;

class GlobalsReader
{
public:
    GlobalsReader(QByteArrayView stream, XlsWorkbook& workbook, PackedValues& values)
        : m_stream(stream, 0)
        , m_workbook(workbook)
        , m_values(values)
    {}

    Fault run();

private:
    void record();
    void sheet();
    void format();
    void texts();
    void tellDates();

    BiffStream m_stream;
    XlsWorkbook& m_workbook;
    PackedValues& m_values;
    std::map<int, bool> m_ownFormats; ///< whether it shows dates
    std::vector<int> m_styles;        ///< the format of each
    bool m_tooLarge = false;
};

Fault GlobalsReader::run()
{
    if (!m_stream.next() || m_stream.type() != Biff::Bof)
        return Fault::Damaged;
    m_workbook.isBeforeExcel97 = m_stream.u16() != kExcel97;
    if (m_workbook.isBeforeExcel97)
        return m_stream.isDamaged() ? Fault::Damaged : Fault::None;
    while (m_stream.next() && m_stream.type() != Biff::Eof) {
        if (m_stream.type() == Biff::FilePass)
            return Fault::Encrypted;
        record();
        if (m_tooLarge)
            return Fault::TooLarge;
    }
    tellDates();
    return m_stream.isDamaged() || m_workbook.sheets.empty() ? Fault::Damaged : Fault::None;
}

void GlobalsReader::record()
{
    switch (m_stream.type()) {
    case Biff::BoundSheet:
        return sheet();
    case Biff::Date1904:
        m_workbook.is1904 = m_stream.u16() == 1;
        return;
    case Biff::Format:
        return format();
    case Biff::Xf:
        m_stream.skip(2);
        m_styles.push_back(m_stream.u16());
        return;
    case Biff::Sst:
        return texts();
    default:
        return;
    }
}

void GlobalsReader::sheet()
{
    XlsSheet sheet;
    sheet.offset = qsizetype(m_stream.u32());
    sheet.isHidden = (m_stream.u8() & kStateMask) != 0;
    const bool hasCells = m_stream.u8() == kSheetOfCells; // else a chart or macros
    const qsizetype length = m_stream.u8();
    sheet.name = m_stream.text(length);
    if (hasCells)
        m_workbook.sheets.push_back(std::move(sheet));
    m_tooLarge = m_workbook.sheets.size() > kMaxSheets;
}

void GlobalsReader::format()
{
    const int id = m_stream.u16();
    const qsizetype length = m_stream.u16();
    const QByteArray code = m_stream.text(length).toUtf8();
    m_ownFormats[id] = isDateFormat(std::string_view(code.constData(), std::size_t(code.size())));
}

void GlobalsReader::texts()
{
    m_stream.skip(4); // how often they are used
    const quint64 count = m_stream.u32();
    // Some programs count wrongly: what is missing is found out by the cell that asks for it.
    while (m_workbook.texts.size() < count && !m_stream.isDamaged() && !m_stream.isAtEnd() && !m_tooLarge) {
        const std::optional<PackedValues::Place> text = m_values.add(textCell(m_stream.richText()));
        m_tooLarge = !text || !m_values.claim(sizeof(PackedValues::Place));
        m_workbook.texts.push_back(text.value_or(0));
    }
}

/// Styles may stand before the formats they name.
void GlobalsReader::tellDates()
{
    for (const int id : m_styles) {
        const auto own = m_ownFormats.find(id);
        m_workbook.dateStyles.push_back(own != m_ownFormats.end() ? own->second : isDateFormat(id));
    }
}

} // namespace

Fault readWorkbook(QByteArrayView stream, XlsWorkbook& workbook, PackedValues& values)
{
    return GlobalsReader(stream, workbook, values).run();
}

} // namespace redvest::formats
