// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The copy of a person's own data: numbered sections, each a table that a page of A4 holds upright.

#include "core/report/personal.h"

#include <algorithm>

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostColumns = 6; ///< beyond, the cells of a page in portrait hold no words

/// "一", "十二", "二十".
QString chineseOrdinal(int number)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    if (number >= 100)
        return QString::number(number);
    QString text;
    if (number >= 20)
        text += digits[number / 10];
    if (number >= 10)
        text += u'十';
    if (number % 10 != 0)
        text += digits[number % 10];
    return text;
}

/// Without the columns that no row has anything in.
PaperSection withoutEmptyColumns(const PaperSection& section)
{
    PaperSection said{section.title, {}, std::vector<QStringList>(section.rows.size())};
    for (qsizetype column = 0; column < section.columns.size(); ++column) {
        const bool isSaid = std::any_of(section.rows.begin(), section.rows.end(),
                                        [&](const QStringList& row) { return !row.value(column).isEmpty(); });
        if (!isSaid)
            continue;
        said.columns << section.columns[column];
        for (std::size_t row = 0; row < section.rows.size(); ++row)
            said.rows[row] << section.rows[row].value(column);
    }
    return said;
}

/// What it is and what stands there, one below the other.
TableBlock listed(const std::vector<QStringList>& pairs, const QString& caption = {})
{
    return {.caption = caption, .columns = {{u"项目"_s, Align::Left, 1}, {u"内容"_s, Align::Left, 3}}, .rows = pairs};
}

class PersonPaper
{
public:
    explicit PersonPaper(Document& document) : m_document(document) {}

    void heading(const QString& title)
    {
        m_document.blocks.emplace_back(Heading{1, u"%1、%2"_s.arg(chineseOrdinal(++m_sections), title)});
    }
    void paragraph(const QString& text, bool isQuiet = false)
    {
        m_document.blocks.emplace_back(Paragraph{text, false, isQuiet});
    }
    void pairs(const QString& title, const std::vector<QStringList>& rows)
    {
        if (rows.empty())
            return;
        heading(title);
        m_document.blocks.emplace_back(listed(rows));
    }
    /// Nothing where there is nothing to list. What has too many columns becomes a list a record.
    void section(const PaperSection& section)
    {
        const PaperSection said = withoutEmptyColumns(section);
        if (said.columns.isEmpty())
            return;
        heading(said.title);
        if (said.columns.size() > kMostColumns)
            return records(said);
        TableBlock table;
        for (const QString& column : said.columns)
            table.columns.push_back({column, Align::Left, 1});
        table.rows = said.rows;
        m_document.blocks.emplace_back(std::move(table));
    }

private:
    void records(const PaperSection& section)
    {
        int number = 0;
        for (const QStringList& row : section.rows) {
            std::vector<QStringList> said;
            for (qsizetype column = 0; column < section.columns.size(); ++column) {
                if (!row[column].isEmpty())
                    said.push_back({section.columns[column], row[column]});
            }
            m_document.blocks.emplace_back(listed(said, u"第%1条"_s.arg(++number)));
        }
    }

    Document& m_document;
    int m_sections = 0;
};

} // namespace

Document personDocument(const PersonReport& report)
{
    Document document;
    document.title = u"个人信息查询回执"_s;
    document.subtitle = u"单位：%1　姓名：%2　截至%3"_s.arg(report.office, report.name, report.asOf);
    PersonPaper paper(document);
    paper.paragraph(
        u"根据《中华人民共和国个人信息保护法》第四十五条，现将本单位保存的您的个人信息提供如下。事由：%1。"_s.arg(
            report.reason));
    std::vector<QStringList> particulars;
    for (const auto& [name, value] : report.particulars)
        particulars.push_back({name, value});
    paper.pairs(u"登记信息"_s, particulars);
    paper.section(
        {u"技能、语种和驾照"_s, {u"类型"_s, u"名称"_s, u"等级"_s, u"证明"_s, u"有效期至"_s}, report.abilities});
    paper.section({u"志愿服务队"_s, {u"队伍"_s, u"加入"_s, u"离开"_s}, report.teams});
    paper.section({u"派遣"_s, {u"开始"_s, u"岗位"_s, u"状态"_s, u"备注"_s}, report.assignments});
    paper.section({u"服务记录"_s, {u"日期"_s, u"岗位"_s, u"时长（小时）"_s, u"状态"_s}, report.records});
    if (!report.records.empty())
        paper.paragraph(u"已审核服务时长合计%1小时。"_s.arg(report.hours));
    paper.section({u"培训记录"_s, {u"日期"_s, u"课程"_s, u"结果"_s, u"有效期至"_s}, report.trainings});
    paper.section({u"培训合格证书"_s,
                   {u"编号"_s, u"课程"_s, u"培训日期"_s, u"有效期至"_s, u"颁发日期"_s, u"状态"_s},
                   report.certificates});
    for (const QString& line : report.certificateLines)
        paper.paragraph(u"证书内容和数字签名（供核验）："_s + line, true);
    for (const PaperSection& section : report.others)
        paper.section(section);
    paper.section({u"处理记录"_s, {u"时间"_s, u"经办"_s, u"事项"_s}, report.log});
    paper.heading(u"您的权利"_s);
    paper.paragraph(
        u"您有权查阅、复制、更正、补充、删除个人信息，撤回同意，并要求对处理规则作出解释说明（第四十四条至第四十八条）。"_s);
    paper.paragraph(u"以上内容已收悉。　本人签名：　　　　　　　　　　日期：　　年　　月　　日"_s);
    document.footer = u"%1　打印时间：%2　打印人：%3"_s.arg(report.office, report.asOf, report.printedBy);
    return document;
}

} // namespace redvest::report
