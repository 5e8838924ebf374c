// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/files.h"

#include "core/usecases/workspace/workspace.h"

#include <QFile>

#include <array>
#include <stdexcept>

#include <xlsxwriter.h>

namespace redvest::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView kSurnames = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余";
constexpr QStringView kGiven = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建文国庆海峰晓雪梅晨宇欣怡子轩";
constexpr std::array kSkills{u"医护、心理疏导", u"驾驶",     u"信息录入，秩序引导",
                             u"核酸采样",       u"手语翻译", u"摄影、文字"};
constexpr std::array kEmployers{u"区图书馆", u"虚构科技有限公司", u"样例中学", u"甲乙物业",
                                u"测试街道社区卫生服务中心"};

QDate birthOf(int person)
{
    return QDate(1958, 1, 1).addDays(person % 16000);
}

/// By columns of the form for volunteers.
QStringList personCells(int n, const Home& home)
{
    const QString number = idNumber(n);
    QStringList cells{nameOf(n), u"居民身份证"_s, number};
    cells << ((number[16].digitValue() % 2 == 1) ? u"男"_s : u"女"_s) << birthOf(n).toString(u"yyyy-MM-dd"_s)
          << u"1990000%1"_s.arg(n % 10000, 4, 10, QChar(u'0')) << home.street << home.community
          << u"样例路%1弄%2号"_s.arg(n % 300 + 1).arg(n % 97 + 1)
          << QStringView(kEmployers[std::size_t(n) % kEmployers.size()]).toString()
          << (n % 4 == 0 ? u"区级机关"_s : QString()) << (n % 2 == 0 ? u"单位招募"_s : u"社会招募"_s)
          << (n % 5 == 0 ? u"中共党员"_s : u"群众"_s)
          << (n % 3 == 0 ? QStringView(kSkills[std::size_t(n / 3) % kSkills.size()]).toString() : QString())
          << (n % 20 == 0 ? u"英语（六级）"_s : QString()) << (n % 10 == 0 ? u"C1"_s : QString())
          << (n % 8 == 0 ? u"第%1志愿服务队"_s.arg(n % 40 + 1) : QString()) << u"周末全天"_s << u"8"_s << QString();
    return cells;
}

const QStringList& personHeader()
{
    static const QStringList header{u"姓名"_s,     u"证件类型"_s, u"证件号码"_s,   u"性别"_s,         u"出生日期"_s,
                                    u"手机号"_s,   u"居住街镇"_s, u"居住社区"_s,   u"住址"_s,         u"工作单位"_s,
                                    u"派出单位"_s, u"来源"_s,     u"政治面貌"_s,   u"技能"_s,         u"语种"_s,
                                    u"驾照"_s,     u"队伍"_s,     u"可服务时段"_s, u"每日最长时长"_s, u"备注"_s};
    return header;
}

const QString kDay = u"2022-03-20"_s;

QString siteName(int site)
{
    return u"样例点位%1"_s.arg(site + 1);
}

/// One line a row; the texts here need no quotes.
class CsvFile
{
public:
    explicit CsvFile(const QString& path) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            throw std::runtime_error(qPrintable(path));
    }
    void add(const QStringList& cells) { m_file.write((cells.join(u',') + u"\r\n"_s).toUtf8()); }

private:
    QFile m_file;
};

class XlsxFile
{
public:
    explicit XlsxFile(const QString& path) : m_book(workbook_new(path.toUtf8().constData())) {}
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;
    ~XlsxFile() { workbook_close(m_book); }
    /// What follows goes into a new sheet.
    void sheet(const QString& name) { m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData()); }
    void text(int row, int column, const QString& value)
    {
        worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), value.toUtf8().constData(), nullptr);
    }
    void number(int row, int column, double value)
    {
        worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), value, nullptr);
    }
    void day(int row, int column, double serial)
    {
        if (m_dayFormat == nullptr) {
            m_dayFormat = workbook_add_format(m_book);
            format_set_num_format(m_dayFormat, "yyyy-mm-dd");
        }
        worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), serial, m_dayFormat);
    }
    void row(int at, const QStringList& cells)
    {
        for (int i = 0; i < int(cells.size()); ++i)
            text(at, i, cells[i]);
    }

private:
    lxw_workbook* m_book;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_dayFormat = nullptr;
};

} // namespace

std::vector<Home> homesOf(const Workspace& ws)
{
    std::vector<Home> homes;
    for (const Division& d : ws.divisions().all()) {
        const Division* street = d.level == DivisionLevel::Community ? ws.divisions().find(d.parent) : nullptr;
        if (street != nullptr)
            homes.push_back({street->name, d.name});
    }
    return homes;
}

QString idNumber(int person)
{
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString body =
        u"310199"_s + birthOf(person).toString(u"yyyyMMdd"_s) + u"%1"_s.arg(person / 16000 + 1, 3, 10, QChar(u'0'));
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += body[i].digitValue() * weights[std::size_t(i)];
    return body + u"10X98765432"_s[sum % 11];
}

QString nameOf(int person)
{
    // Steps without a common divisor with the lengths: the combinations come round late.
    QString name(kSurnames[person % kSurnames.size()]);
    name += kGiven[(person * 7 + 3) % kGiven.size()];
    if (person % 6 != 0)
        name += kGiven[(person / 11 * 13 + 5) % kGiven.size()];
    return name;
}

void writePeopleCsv(const QString& path, int people, const std::vector<Home>& homes)
{
    CsvFile file(path);
    file.add(personHeader());
    for (int n = 0; n < people; ++n)
        file.add(personCells(n, homes[std::size_t(n) % homes.size()]));
}

void writeStory(const QString& path, int rows, const std::vector<Home>& homes)
{
    const int sites = int(homes.size());
    const int people = (rows - 2 * sites) / 2;
    XlsxFile book(path);
    book.sheet(u"志愿者"_s);
    book.row(0, personHeader());
    for (int n = 0; n < people; ++n)
        book.row(n + 1, personCells(n, homes[std::size_t(n) % homes.size()]));
    book.sheet(u"岗位"_s);
    book.row(0, {u"岗位名称"_s, u"类别"_s, u"点位"_s, u"所属街镇"_s, u"所属社区"_s});
    for (int i = 0; i < sites; ++i)
        book.row(i + 1, {u"秩序引导"_s, u"秩序引导"_s, siteName(i), homes[std::size_t(i)].street,
                         homes[std::size_t(i)].community});
    book.sheet(u"班次"_s);
    book.row(0, {u"岗位名称"_s, u"点位"_s, u"日期"_s, u"开始"_s, u"结束"_s, u"需求人数"_s, u"所属街镇"_s});
    for (int i = 0; i < sites; ++i) {
        book.row(i + 1, {u"秩序引导"_s, siteName(i), kDay, u"08:00"_s, u"12:00"_s});
        book.number(i + 1, 5, people / sites + 1 + i % 7);
        book.text(i + 1, 6, homes[std::size_t(i)].street);
    }
    book.sheet(u"派遣"_s);
    book.row(0, {u"岗位名称"_s, u"点位"_s, u"日期"_s, u"开始"_s, u"证件号码"_s, u"状态"_s, u"姓名"_s, u"所属街镇"_s});
    for (int n = 0; n < people; ++n) {
        const int at = n % sites;
        book.row(n + 1, {u"秩序引导"_s, siteName(at), kDay, u"08:00"_s, idNumber(n),
                         n % 9 == 0 ? u"已邀请"_s : u"已接受"_s, nameOf(n), homes[std::size_t(at)].street});
    }
}

void writeWideXlsx(const QString& path, int rows, int columns)
{
    XlsxFile sheet(path);
    sheet.sheet(u"名册"_s);
    for (int c = 0; c < columns; ++c)
        sheet.text(0, c, u"列%1"_s.arg(c + 1));
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < columns; ++c) {
            switch (c % 5) {
            case 0:
                sheet.text(r + 1, c, c == 0 ? nameOf(r) : idNumber(r + c * 50'000));
                break;
            case 1:
                sheet.text(r + 1, c, u"样例街道%1"_s.arg((r + c) % 16));
                break;
            case 2:
                sheet.number(r + 1, c, r * 10 + c);
                break;
            case 3:
                sheet.day(r + 1, c, 44000 + (r + c) % 900);
                break;
            default:
                sheet.text(r + 1, c, r % 3 == 0 ? u"是"_s : u"否"_s);
            }
        }
    }
}

} // namespace redvest::bench
