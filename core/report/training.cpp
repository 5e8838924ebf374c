// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/training.h"

#include "core/domain/words.h"
#include "core/report/qr_code.h"
#include "core/report/service_certificate.h"

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString courseText(const QString& course, const QString& edition)
{
    return edition.isEmpty() ? course : u"%1（%2）"_s.arg(course, edition);
}

CertificateSheet sheetOf(const CertificatePaper& paper)
{
    const CertificateSays& says = paper.says;
    CertificateSheet sheet;
    sheet.title = u"培训合格证书"_s;
    sheet.number = u"编号：%1"_s.arg(says.number);
    if (paper.reprintedOn.isValid())
        sheet.mark = u"（补发，补发日期：%1）"_s.arg(chineseDate(paper.reprintedOn));
    const QString document = paper.fullNumber.isEmpty() ? says.maskedNumber : paper.fullNumber;
    sheet.holder = document.isEmpty() ? u"%1："_s.arg(says.name) : u"%1（证件号码：%2）："_s.arg(says.name, document);
    const QString hours = says.hours > 0 ? u"，共%1学时"_s.arg(says.hours) : QString();
    sheet.statements << u"于%1参加“%2”培训%3，经考核合格，特发此证。"_s.arg(
        chineseDate(says.day), courseText(says.course, says.edition), hours);
    sheet.statements << (says.validUntil.isValid() ? u"本证书有效期至%1。"_s.arg(chineseDate(says.validUntil))
                                                   : u"本证书长期有效。"_s);
    sheet.issuer = says.office;
    sheet.date = chineseDate(says.issuedOn);
    sheet.notes
        << u"加盖公章有效。二维码内为本证书内容和发证单位的数字签名，凭发证单位的公钥文件即可核验，不需要网络。"_s;
    sheet.notes << u"签名密钥：%1"_s.arg(says.keyId);
    sheet.line = paper.line;
    sheet.code = qrModules(paper.line);
    return sheet;
}

} // namespace

Document certificatesDocument(const std::vector<CertificatePaper>& papers)
{
    Document document;
    document.layout = Layout::Certificate;
    for (const CertificatePaper& paper : papers) {
        if (paper.says.service) {
            document.blocks.emplace_back(serviceSheet(paper));
            document.blocks.emplace_back(servedListTable(paper));
        } else {
            document.blocks.emplace_back(sheetOf(paper));
        }
        document.proofs << paper.line;
        if (!paper.list.isEmpty())
            document.proofs << paper.list;
    }
    const bool isOfService = !papers.empty() && papers.front().says.service;
    const QString what = isOfService ? u"志愿服务记录证明"_s : u"培训合格证书"_s;
    document.name =
        papers.size() == 1 ? what + u' ' + papers.front().says.number : u"%1（%2份）"_s.arg(what).arg(papers.size());
    return document;
}

QString matrixWord(MatrixState state)
{
    switch (state) {
    case MatrixState::Valid:
        return u"有效"_s;
    case MatrixState::Expiring:
        return u"将到期"_s;
    case MatrixState::Superseded:
        return u"旧版本"_s;
    case MatrixState::Expired:
        return u"已过期"_s;
    case MatrixState::Missing:
        return u"未培训"_s;
    }
    return {};
}

QString matrixSign(const MatrixCell& cell, QDate day)
{
    const bool isThisYear = cell.until.year() == day.year();
    const QString until =
        !cell.until.isValid() ? u"长期"_s : cell.until.toString(isThisYear ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
    switch (cell.state) {
    case MatrixState::Valid:
        return u"✓ "_s + until;
    case MatrixState::Expiring:
        return u"！"_s + until;
    case MatrixState::Superseded:
        return u"旧 "_s + until;
    case MatrixState::Expired:
        return u"期 "_s + until;
    case MatrixState::Missing:
        return u"缺"_s;
    }
    return {};
}

TableBlock matrixTable(const TrainingMatrix& matrix, const std::vector<std::size_t>& rows)
{
    TableBlock table;
    table.columns = {{u"姓名"_s, Align::Left, 2}, {u"居住地"_s, Align::Left, 3}};
    for (const MatrixCourse& course : matrix.courses)
        table.columns.push_back({course.name, Align::Left, 2});
    const auto addPerson = [&](std::size_t person) {
        QStringList cells{matrix.people[person].name, matrix.people[person].place};
        for (std::size_t course = 0; course < matrix.courses.size(); ++course)
            cells << matrixSign(matrix.cell(person, course), matrix.day);
        table.rows.push_back(std::move(cells));
    };
    for (const std::size_t person : rows)
        addPerson(person);
    for (std::size_t person = 0; rows.empty() && person < matrix.people.size(); ++person)
        addPerson(person);
    for (int state = 0; state < int(EnumWords<MatrixState>::words.size()); ++state) {
        QStringList cells{matrixWord(MatrixState(state)), u"人数"_s};
        for (const MatrixCourse& course : matrix.courses)
            cells << QString::number(course.count(MatrixState(state)));
        table.emphasised.push_back(int(table.rows.size()));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Document matrixDocument(const TrainingMatrix& matrix)
{
    Document document;
    document.title = u"培训矩阵"_s;
    document.subtitle = u"%1　截至%2　%3人"_s.arg(matrix.about, chineseDate(matrix.day)).arg(matrix.people.size());
    document.blocks.emplace_back(matrixTable(matrix));
    document.blocks.emplace_back(
        Paragraph{u"✓有效　！%1天内到期　旧：版本已被取代　期：已过期　缺：未培训；日期为最后有效日（含当日）。"_s.arg(
                      matrix.soon),
                  false, true});
    return document;
}

Document trainingSheetDocument(const TrainingSheet& sheet)
{
    Document document;
    document.title = u"培训签到表"_s;
    QStringList about{u"主办单位：%1"_s.arg(sheet.office), u"课程：%1"_s.arg(courseText(sheet.course, sheet.edition)),
                      u"培训批次：%1"_s.arg(sheet.session),
                      u"日期：%1"_s.arg(sheet.day.isValid() ? chineseDate(sheet.day) : u"　　年　　月　　日"_s)};
    if (sheet.isOnline)
        about << u"线上培训"_s;
    else
        about << u"地点：%1"_s.arg(sheet.place.isEmpty() ? u"＿＿＿＿＿＿"_s : sheet.place);
    about << u"授课人：%1"_s.arg(sheet.trainer.isEmpty() ? u"＿＿＿＿＿＿"_s : sheet.trainer);
    document.subtitle = about.join(u"　"_s);
    TableBlock table{.columns = {{u"序号"_s, Align::Right, 1},
                                 {u"姓名"_s, Align::Left, 2},
                                 {u"所属单位（队伍）"_s, Align::Left, 3},
                                 {u"联系电话"_s, Align::Left, 3},
                                 {u"签到时间"_s, Align::Left, 2},
                                 {u"本人签名"_s, Align::Left, 2},
                                 {u"备注"_s, Align::Left, 2}}};
    int number = 0;
    for (const QString& name : sheet.names)
        table.rows.push_back({QString::number(++number), name, {}, {}, {}, {}, {}});
    for (int i = 0; i < sheet.blankLines; ++i)
        table.rows.push_back({QString::number(++number), {}, {}, {}, {}, {}, {}});
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(
        Paragraph{u"到场人数：　　　　　记录人：　　　　　　　　审核人：　　　　　　　　"_s, false, false});
    return document;
}

} // namespace redvest::report
