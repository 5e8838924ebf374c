// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/xlsx_sheet_out.h"

#include "core/formats/sheet.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>

namespace redvest::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSampleRows = 200;
constexpr double kMinWidth = 8;
constexpr double kMaxWidth = 60;
constexpr double kPortraitWidth = 95; // characters that fit upright A4 at a readable size
constexpr qsizetype kMaxList = 255;   // of all choices with their commas, a limit of Excel
constexpr qsizetype kMaxHint = 255;
constexpr lxw_color_t kHeaderFill = 0xE7E6E6;
constexpr lxw_color_t kRequiredFill = 0xF8CBAD;
constexpr lxw_color_t kStrongFill = 0xFFF2CC;
const QString kChoicesSheet = u"选项"_s;

/// Han characters and their like take two places.
double displayWidth(QStringView text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

double widestLine(const QString& text)
{
    double width = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        width = std::max(width, displayWidth(line));
    return width;
}

double widthOf(const OutSheet& sheet, std::size_t column)
{
    if (sheet.columns[column].width > 0)
        return sheet.columns[column].width;
    double width = widestLine(sheet.columns[column].title);
    for (std::size_t i = 0; i < std::min<std::size_t>(sheet.rows.size(), kSampleRows); ++i)
        width = std::max(width, widestLine(sheet.rows[i].value(qsizetype(column))));
    return std::clamp(width + 2, kMinWidth, kMaxWidth);
}

QByteArray clean(const QString& text, qsizetype limit = kMaxCellText)
{
    QString kept = text.left(limit);
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    kept.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c.isNonCharacter(); });
    // Excel reads _x0041_ as "A"; a text that has it by chance keeps it this way (ST_Xstring).
    if (kept.contains(u"_x"_s))
        kept.replace(u"_x"_s, u"_x005F_x"_s);
    return kept.toUtf8();
}

std::optional<double> numberOf(const QString& text)
{
    const QByteArray digits = text.toLatin1();
    const bool isPlain = std::all_of(digits.cbegin(), digits.cend(), [](char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == 'e' || c == 'E' || c == '+';
    });
    const auto figures = std::count_if(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; });
    double value = 0;
    const auto [end, error] = std::from_chars(digits.cbegin(), digits.cend(), value);
    if (!isPlain || figures > 15 || error != std::errc() || end != digits.cend() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<lxw_datetime> dateOf(const QString& text)
{
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime time = text.size() > 10 ? QTime::fromString(text.mid(11), Qt::ISODate) : QTime(0, 0);
    if (text.size() < 10 || !date.isValid() || !time.isValid() || date.year() < 1900 || date.year() > 9999)
        return std::nullopt;
    return lxw_datetime{date.year(), date.month(), date.day(), time.hour(), time.minute(), double(time.second())};
}

} // namespace

BookOut::BookOut(lxw_workbook& book) : m_book(book)
{
    makeFormats();
}

void BookOut::note(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

lxw_format* BookOut::format(const char* numberFormat, bool strong)
{
    lxw_format* made = workbook_add_format(&m_book);
    format_set_num_format(made, numberFormat);
    format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    format_set_border(made, LXW_BORDER_THIN);
    format_set_border_color(made, 0xBFBFBF);
    format_set_text_wrap(made);
    if (strong) {
        format_set_bold(made);
        format_set_bg_color(made, kStrongFill);
    }
    return made;
}

void BookOut::makeFormats()
{
    constexpr const char* numberFormats[] = {"@", "General", "yyyy-mm-dd"};
    for (int kind = 0; kind < 3; ++kind) {
        m_cells.plain[kind] = format(numberFormats[kind], false);
        m_cells.strong[kind] = format(numberFormats[kind], true);
    }
    m_dateTime[0] = format("yyyy-mm-dd hh:mm", false);
    m_dateTime[1] = format("yyyy-mm-dd hh:mm", true);
    for (lxw_format** header : {&m_header, &m_required}) {
        *header = format("@", false);
        format_set_bold(*header);
        format_set_align(*header, LXW_ALIGN_CENTER);
        format_set_bg_color(*header, header == &m_required ? kRequiredFill : kHeaderFill);
    }
    m_title = workbook_add_format(&m_book);
    format_set_bold(m_title);
    format_set_font_size(m_title, 16);
    format_set_align(m_title, LXW_ALIGN_CENTER);
    format_set_align(m_title, LXW_ALIGN_VERTICAL_CENTER);
    m_note = workbook_add_format(&m_book);
    format_set_text_wrap(m_note);
    format_set_align(m_note, LXW_ALIGN_VERTICAL_TOP);
}

QByteArray BookOut::legalName(const QString& name)
{
    QString legal = name;
    legal.removeIf([](QChar c) { return u"[]:*?/\\"_s.contains(c) || c < u' '; });
    while (legal.startsWith(u'\''))
        legal.remove(0, 1);
    while (legal.endsWith(u'\''))
        legal.chop(1);
    legal = legal.trimmed().left(28);
    if (legal.isEmpty())
        legal = u"Sheet"_s;
    QString unique = legal;
    for (int i = 2; m_names.contains(unique, Qt::CaseInsensitive) || unique == kChoicesSheet; ++i)
        unique = legal.left(26) + u'_' + QString::number(i);
    m_names.append(unique);
    return unique.toUtf8();
}

void BookOut::band(lxw_worksheet* to, int columns, const QString& text, lxw_format* format)
{
    const QByteArray words = clean(text);
    if (columns > 1)
        note(worksheet_merge_range(to, m_row, 0, m_row, static_cast<lxw_col_t>(columns - 1), words, format));
    else
        note(worksheet_write_string(to, m_row, 0, words, format));
}

void BookOut::notes(lxw_worksheet* to, const QStringList& texts, int columns, double width)
{
    for (const QString& text : texts) {
        // Programs do not fit the height of merged rows to their text.
        double lines = 0;
        for (const QStringView line : QStringView(text).split(u'\n'))
            lines += std::max(1.0, std::ceil(displayWidth(line) / std::max(10.0, width)));
        note(worksheet_set_row(to, m_row, 15.0 * std::min(lines, 20.0) + 3, nullptr));
        band(to, columns, text, m_note);
        ++m_row;
    }
}

void BookOut::loose(lxw_worksheet* to, const std::vector<QStringList>& rows)
{
    for (const QStringList& row : rows) {
        const bool isOneText = row.size() > 1 && row.count(row.front()) == row.size() && !row.front().isEmpty();
        if (isOneText)
            band(to, int(row.size()), row.front(), m_note);
        for (qsizetype i = 0; i < row.size() && !isOneText; ++i) {
            if (!row[i].isEmpty())
                note(worksheet_write_string(to, m_row, static_cast<lxw_col_t>(i), clean(row[i]), m_note));
        }
        ++m_row;
    }
}

void BookOut::header(lxw_worksheet* to, const OutSheet& sheet)
{
    m_headerRow = m_row;
    note(worksheet_set_row(to, m_row, 22, nullptr));
    lxw_col_t column = 0;
    for (const OutColumn& about : sheet.columns) {
        note(worksheet_write_string(to, m_row, column, clean(about.title), about.required ? m_required : m_header));
        ++column;
    }
    ++m_row;
    if (sheet.freezeHeader)
        worksheet_freeze_panes(to, m_row, 0);
}

void BookOut::cell(lxw_worksheet* to, lxw_col_t column, const QString& text, ColumnKind kind, bool strong)
{
    lxw_format* format = (strong ? m_cells.strong : m_cells.plain)[int(kind)];
    if (text.isEmpty()) {
        note(worksheet_write_blank(to, m_row, column, format));
        return;
    }
    if (kind == ColumnKind::Number) {
        if (const std::optional<double> number = numberOf(text)) {
            note(worksheet_write_number(to, m_row, column, *number, format));
            return;
        }
    }
    if (kind == ColumnKind::Date) {
        if (std::optional<lxw_datetime> date = dateOf(text)) {
            lxw_format* dateFormat = text.size() > 10 ? m_dateTime[strong ? 1 : 0] : format;
            note(worksheet_write_datetime(to, m_row, column, &*date, dateFormat));
            return;
        }
    }
    note(worksheet_write_string(to, m_row, column, clean(text), (strong ? m_cells.strong : m_cells.plain)[0]));
}

void BookOut::body(lxw_worksheet* to, const OutSheet& sheet, Progress& progress)
{
    const std::set<int> emphasised(sheet.emphasised.begin(), sheet.emphasised.end());
    const QString what = QCoreApplication::translate("Export", "rows written");
    for (std::size_t i = 0; i < sheet.rows.size() && m_error == LXW_NO_ERROR; ++i) {
        if (i % 1000 == 0)
            progress.report(qint64(i), qint64(sheet.rows.size()), what);
        const bool strong = emphasised.contains(int(i));
        for (std::size_t column = 0; column < sheet.columns.size(); ++column)
            cell(to, static_cast<lxw_col_t>(column), sheet.rows[i].value(qsizetype(column)), sheet.columns[column].kind,
                 strong);
        ++m_row;
    }
    for (int i = 0; i < sheet.blankRows; ++i, ++m_row) {
        for (std::size_t column = 0; column < sheet.columns.size(); ++column)
            cell(to, static_cast<lxw_col_t>(column), {}, sheet.columns[column].kind, false);
    }
}

QByteArray BookOut::choicesFormula(const QStringList& choices)
{
    m_choices.push_back(choices);
    const int column = int(m_choices.size()) - 1;
    QString letters(QChar(char16_t(u'A' + column % 26)));
    if (column >= 26)
        letters.prepend(QChar(char16_t(u'A' + column / 26 - 1)));
    return u"='%1'!$%2$1:$%2$%3"_s.arg(kChoicesSheet, letters).arg(choices.size()).toUtf8();
}

void BookOut::validate(lxw_worksheet* to, lxw_col_t column, const OutColumn& about, lxw_row_t rows)
{
    if (about.choices.isEmpty() && about.hint.isEmpty())
        return;
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_ANY;
    std::vector<QByteArray> words;
    std::vector<char*> list;
    QByteArray formula;
    const QString joined = about.choices.join(u',');
    // libxlsxwriter measures in characters what it stores in bytes.
    if (joined.toUtf8().size() > kMaxList || joined.count(u',') != std::max<qsizetype>(0, about.choices.size() - 1)) {
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        formula = choicesFormula(about.choices);
        rule.value_formula = formula.data();
    } else if (!about.choices.isEmpty()) {
        for (const QString& choice : about.choices)
            words.push_back(clean(choice));
        for (QByteArray& word : words)
            list.push_back(word.data());
        list.push_back(nullptr);
        rule.validate = LXW_VALIDATION_TYPE_LIST;
        rule.value_list = list.data();
    }
    QByteArray hint = clean(about.hint, kMaxHint);
    if (!hint.isEmpty())
        rule.input_message = hint.data();
    if (about.takesOthers)
        rule.show_error = LXW_VALIDATION_OFF;
    note(worksheet_data_validation_range(to, m_headerRow + 1, column, m_headerRow + std::max<lxw_row_t>(1, rows),
                                         column, &rule));
}

void BookOut::printSetup(lxw_worksheet* to, const OutSheet& sheet, double width)
{
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(to, a4);
    worksheet_fit_to_pages(to, 1, 0);
    if (width > kPortraitWidth)
        worksheet_set_landscape(to);
    if (!sheet.columns.empty())
        note(worksheet_repeat_rows(to, m_headerRow, m_headerRow));
}

void BookOut::add(const OutSheet& sheet, Progress& progress)
{
    lxw_worksheet* to = workbook_add_worksheet(&m_book, legalName(sheet.name));
    if (to == nullptr) {
        note(LXW_ERROR_PARAMETER_VALIDATION);
        return;
    }
    m_row = 0;
    double width = 0;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const double own = widthOf(sheet, i);
        width += sheet.columns[i].isHidden ? 0 : own;
        const auto column = static_cast<lxw_col_t>(i);
        lxw_row_col_options options{};
        options.hidden = sheet.columns[i].isHidden ? LXW_TRUE : LXW_FALSE;
        note(worksheet_set_column_opt(to, column, column, own, nullptr, &options));
    }
    if (!sheet.title.isEmpty()) {
        note(worksheet_set_row(to, 0, 30, nullptr));
        band(to, int(sheet.columns.size()), sheet.title, m_title);
        ++m_row;
    }
    notes(to, sheet.notes, int(sheet.columns.size()), width);
    loose(to, sheet.above);
    if (!sheet.columns.empty())
        header(to, sheet);
    body(to, sheet, progress);
    loose(to, sheet.below);
    if (!sheet.foot.isEmpty())
        notes(to, {sheet.foot}, int(sheet.columns.size()), width);
    const auto rows = static_cast<lxw_row_t>(sheet.rows.size()) + static_cast<lxw_row_t>(std::max(0, sheet.blankRows));
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        validate(to, static_cast<lxw_col_t>(i), sheet.columns[i], rows);
    printSetup(to, sheet, width);
    if (sheet.isHidden)
        worksheet_hide(to);
}

void BookOut::addChoices()
{
    if (m_choices.empty())
        return;
    lxw_worksheet* to = workbook_add_worksheet(&m_book, kChoicesSheet.toUtf8());
    qsizetype longest = 0;
    for (const QStringList& list : m_choices)
        longest = std::max(longest, list.size());
    for (qsizetype row = 0; row < longest; ++row) {
        for (std::size_t column = 0; column < m_choices.size(); ++column) {
            if (row < m_choices[column].size())
                note(worksheet_write_string(to, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                            clean(m_choices[column][row]), m_cells.plain[0]));
        }
    }
    worksheet_hide(to);
}

} // namespace redvest::formats
