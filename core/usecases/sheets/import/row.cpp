// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/row.h"

#include "core/base/text.h"
#include "core/domain/contact.h"
#include "core/domain/masks.h"
#include "core/domain/when.h"

#include <algorithm>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxName = 200;
constexpr qsizetype kMaxText = 2000;
constexpr qsizetype kMaxDirections = 4000;
constexpr qsizetype kShownValue = 60;
constexpr qsizetype kLongestBlank = 6; // "(null)"

/// 2022-03-20, as spreadsheets and exports write it, without the cost of all the other forms.
QDate plainDay(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    int digits[8];
    int n = 0;
    for (qsizetype i = 0; i < 10; ++i) {
        if (i == 4 || i == 7)
            continue;
        if (text[i] < u'0' || text[i] > u'9')
            return {};
        digits[n++] = text[i].unicode() - u'0';
    }
    const int year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
    if (year < 1850 || year > 2199)
        return {};
    return {year, digits[4] * 10 + digits[5], digits[6] * 10 + digits[7]};
}

/// '310199… as it is typed for a spreadsheet to keep all digits, ="310199…" as programs write it.
bool isWrapped(const QString& text)
{
    return text.startsWith(u'\'') || (text.size() >= 3 && text.startsWith(u"=\""_s) && text.endsWith(u'"'));
}

/// Characters of its column that are kept: as many as the form takes, so that no list stores what no form would save.
qsizetype mostOf(SheetField field)
{
    switch (field) {
    case SheetField::Duties:
    case SheetField::HowTo:
    case SheetField::Protection:
        return kMaxDirections;
    case SheetField::Note:
    case SheetField::Requirement:
    case SheetField::Evidence:
    case SheetField::Skills: // several in one cell; each is a name
    case SheetField::Languages:
    case SheetField::Licences:
    case SheetField::Teams:
    case SheetField::Trainings:
    case SheetField::Deputies:
        return kMaxText;
    default:
        return kMaxName;
    }
}

bool saysAnything(const formats::Cell& cell)
{
    return cell.kind != formats::CellKind::Empty && !isBlankCell(cell.text.left(100));
}

/// Code and text of what is wrong with an Error cell.
std::pair<const char16_t*, QString> errorOf(const formats::Cell& cell)
{
    if (cell.text.size() >= formats::kTruncatedText)
        return {u"text_too_long", QCoreApplication::translate("Import", "The text is too long. Shorten it.")};
    if (cell.text.contains(QChar(QChar::ReplacementCharacter)))
        return {u"undecodable",
                QCoreApplication::translate("Import", "Some characters of the cell are damaged. Type the text again.")};
    if (cell.text == formats::kNoValue)
        return {u"formula_without_value",
                QCoreApplication::translate("Import", "The cell holds a formula without a stored value. Open the file "
                                                      "in WPS or Excel, save it, and take it in again.")};
    return {u"cell_error", QCoreApplication::translate("Import", "The cell holds an error of the spreadsheet program. "
                                                                 "Type the value.")};
}

} // namespace

std::optional<double> serialOf(const formats::Cell& cell)
{
    if (cell.kind == formats::CellKind::Number || cell.kind == formats::CellKind::Date)
        return cell.number;
    return std::nullopt;
}

int SheetRow::columnOf(SheetField field) const
{
    const auto doubled = std::find_if(m_layout.doubled.begin(), m_layout.doubled.end(),
                                      [field](const DoubledColumns& d) { return d.field == field; });
    if (doubled == m_layout.doubled.end())
        return m_layout.at(field);
    const auto said = std::find_if(doubled->columns.begin(), doubled->columns.end(), [this](int at) {
        return std::size_t(at) < m_cells.size() && saysAnything(m_cells[std::size_t(at)]);
    });
    return said == doubled->columns.end() ? doubled->columns.front() : *said;
}

void SheetRow::warnOfDoubled()
{
    for (const DoubledColumns& doubled : m_layout.doubled) {
        const int taken = columnOf(doubled.field);
        for (const int at : doubled.columns) {
            if (at == taken)
                continue;
            const QString left =
                std::size_t(at) < m_cells.size() ? normalised(m_cells[std::size_t(at)].text) : QString();
            if (isBlankCell(left.left(100)) || left == normalised(m_cells[std::size_t(taken)].text))
                continue;
            warn(doubled.field, u"second_value",
                 QCoreApplication::translate("Import", "\"%1\" in column %2 (%3) was not taken: another column says it "
                                                       "already. Look which of the two is right.")
                     .arg(left.left(kShownValue), columnLetters(at), m_layout.header[at]));
        }
    }
}

const formats::Cell& SheetRow::cell(SheetField field) const
{
    static const formats::Cell s_none;
    const int at = columnOf(field);
    if (at < 0 || std::size_t(at) >= m_cells.size())
        return s_none;
    const formats::Cell& cell = m_cells[std::size_t(at)];
    if (cell.kind != formats::CellKind::Text || !isWrapped(cell.text))
        return cell;
    m_unwrapped.push_back(cell);
    QString& text = m_unwrapped.back().text;
    text = text.startsWith(u'\'') ? text.mid(1) : text.mid(2).chopped(1).replace(u"\"\""_s, u"\""_s);
    if (text.isEmpty())
        m_unwrapped.back().kind = formats::CellKind::Empty;
    return m_unwrapped.back();
}

bool SheetRow::has(SheetField field) const
{
    return saysAnything(cell(field));
}

bool SheetRow::isError(SheetField field)
{
    const formats::Cell& c = cell(field);
    if (c.kind != formats::CellKind::Error)
        return false;
    const auto& [code, what] = errorOf(c);
    refuse(field, code, what);
    return true;
}

bool SheetRow::hasText(SheetField field)
{
    const formats::Cell& c = cell(field);
    if (c.kind == formats::CellKind::Empty || isError(field))
        return false;
    return fits(field, c.text.size(), mostOf(field));
}

bool SheetRow::fits(SheetField field, qsizetype characters, qsizetype most)
{
    if (characters <= most)
        return true;
    refuse(field, u"text_too_long",
           QCoreApplication::translate("Import", "The text has %1 characters; at most %2 are kept. Shorten it.")
               .arg(characters)
               .arg(most));
    return false;
}

QString SheetRow::text(SheetField field)
{
    if (!hasText(field))
        return {};
    const QString folded = normalised(cell(field).text);
    return folded.size() <= kLongestBlank && isBlankCell(folded) ? QString() : folded;
}

QString SheetRow::name(SheetField field)
{
    return prose(field).simplified();
}

QString SheetRow::prose(SheetField field)
{
    if (!hasText(field))
        return {};
    const QString typed = asTyped(cell(field).text);
    return typed.size() <= kLongestBlank && isBlankCell(typed) ? QString() : typed;
}

QStringList SheetRow::list(SheetField field)
{
    QStringList values;
    for (const QString& value : splitValues(text(field))) {
        if (!isBlankCell(value) && !values.contains(value) && fits(field, value.size(), kMaxName))
            values += value;
    }
    return values;
}

std::optional<QDate> SheetRow::day(SheetField field)
{
    if (!has(field))
        return std::nullopt;
    const formats::Cell& c = cell(field);
    if (isError(field))
        return std::nullopt;
    // A year typed into a cell, which may show it as a day: nothing of ours lies in 1905.
    if (serialOf(c) && isYear(c.number)) {
        refuse(field, parseDay(QString::number(c.number)).problems());
        return std::nullopt;
    }
    if (const QDate plain = plainDay(c.text); plain.isValid())
        return plain;
    const Outcome<QDate> read = parseDay(c.text, serialOf(c));
    if (read)
        return *read;
    refuse(field, read.problems());
    return std::nullopt;
}

std::optional<qint64> SheetRow::count(SheetField field)
{
    if (!has(field))
        return std::nullopt;
    if (isError(field))
        return std::nullopt;
    const Outcome<qint64> read = parseCount(cell(field).text, serialOf(cell(field)));
    if (!read) {
        refuse(field, read.problems());
        return std::nullopt;
    }
    if (*read > 1'000'000'000) {
        refuse(field, u"count_range", QCoreApplication::translate("Import", "The number is too large. Check it."));
        return std::nullopt;
    }
    return *read;
}

std::optional<int> SheetRow::minutes(SheetField field)
{
    if (!has(field))
        return std::nullopt;
    const formats::Cell& c = cell(field);
    if (isError(field))
        return std::nullopt;
    // A cell formatted as a time holds a part of a day, not hours.
    if (c.kind == formats::CellKind::Date)
        return int(c.number * 1440 + 0.5);
    const Outcome<int> read = parseMinutes(c.text, serialOf(c));
    if (read)
        return *read;
    refuse(field, read.problems());
    return std::nullopt;
}

bool SheetRow::isMasked(SheetField field) const
{
    return isMask(normalised(cell(field).text.left(100)));
}

void SheetRow::refuseMask(SheetField field)
{
    refuse(field, u"masked_number",
           QCoreApplication::translate("Import", "The list was exported with masked numbers. Export it again with full "
                                                 "numbers, or type the number."));
}

std::optional<QString> SheetRow::phone(SheetField field, const QString& known)
{
    if (!isUsable(field))
        return std::nullopt;
    if (isMasked(field)) {
        if (known.isEmpty() || maskedPhone(known) != normalised(cell(field).text))
            refuseMask(field);
        return std::nullopt;
    }
    const Outcome<QString> read = checkPhone(text(field));
    if (read)
        return *read;
    refuse(field, read.problems());
    return std::nullopt;
}

void SheetRow::require(SheetField field)
{
    if (!has(field) && cell(field).kind != formats::CellKind::Error)
        refuse(field, u"required",
               QCoreApplication::translate("Import", "%1 is missing. Fill it in.").arg(titleOf(m_layout.kind, field)));
}

RowProblem SheetRow::noted(SheetField field, const QString& code, const QString& text) const
{
    const int at = columnOf(field);
    const QString column = at >= 0 ? m_layout.header[at] : titleOf(m_layout.kind, field);
    const QString value = cell(field).text;
    return {m_number, column, value.size() > kShownValue ? value.left(kShownValue) + u'…' : value, code, text};
}

void SheetRow::refuse(SheetField field, const char16_t* code, const QString& text)
{
    m_problems.push_back(noted(field, QString::fromUtf16(code), text));
}

void SheetRow::refuse(SheetField field, const Problems& problems)
{
    for (const Problem& p : problems)
        m_problems.push_back(noted(field, p.code, p.text));
}

void SheetRow::warn(SheetField field, const char16_t* code, const QString& text)
{
    m_warnings.push_back(noted(field, QString::fromUtf16(code), text));
}

void SheetRow::warn(SheetField field, const Problem& problem)
{
    m_warnings.push_back(noted(field, problem.code, problem.text));
}

namespace {

/// Places of the columns that are understood, those that mean the same behind the others.
std::vector<int> placesUnderstood(const HeaderLayout& layout)
{
    std::vector<int> places;
    std::copy_if(layout.columnAt.begin(), layout.columnAt.end(), std::back_inserter(places),
                 [](int at) { return at >= 0; });
    for (const DoubledColumns& doubled : layout.doubled)
        places.insert(places.end(), doubled.columns.begin(), doubled.columns.end());
    return places;
}

} // namespace

std::vector<std::size_t> SheetRow::digests() const
{
    std::vector<std::size_t> digests;
    for (const int at : placesUnderstood(m_layout))
        digests.push_back(
            qHash(std::size_t(at) < m_cells.size() ? normalised(m_cells[std::size_t(at)].text) : QString(), 17));
    return digests;
}

QStringList SheetRow::headersDiffering(const std::vector<std::size_t>& before) const
{
    const std::vector<int> places = placesUnderstood(m_layout);
    const std::vector<std::size_t> now = digests();
    QStringList headers;
    for (std::size_t i = 0; i < places.size() && i < before.size(); ++i) {
        if (now[i] != before[i])
            headers << m_layout.header[places[i]];
    }
    headers.removeDuplicates();
    return headers;
}

QStringList SheetRow::texts() const
{
    QStringList texts;
    for (const formats::Cell& cell : m_cells)
        texts += cell.text;
    return texts;
}

QString nearest(const QString& text, const QStringList& candidates)
{
    constexpr qsizetype kLongest = 40;
    const QString wanted = text.left(kLongest);
    QString best;
    int bestDistance = std::max(1, int(wanted.size() / 2)) + 1;
    for (const QString& candidate : candidates) {
        const int distance = spellingDistance(wanted, candidate.left(kLongest));
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace redvest::intake
