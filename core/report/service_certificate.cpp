// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/service_certificate.h"

#include "core/domain/words.h"
#include "core/report/qr_code.h"

#include <algorithm>

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

bool countsLess(const std::vector<CertifiedRecord>& records)
{
    return std::any_of(records.begin(), records.end(),
                       [](const CertifiedRecord& record) { return record.counted != record.minutes; });
}

} // namespace

CertificateSheet serviceSheet(const CertificatePaper& paper)
{
    const CertificateSays& says = paper.says;
    const ServiceSays service = says.service.value_or(ServiceSays{});
    const QString number = paper.fullNumber.isEmpty() ? says.maskedNumber : paper.fullNumber;
    CertificateSheet sheet;
    sheet.title = u"志愿服务记录证明"_s;
    sheet.number = u"编号：%1"_s.arg(says.number);
    if (paper.reprintedOn.isValid())
        sheet.mark = u"（补发，补发日期：%1）"_s.arg(chineseDate(paper.reprintedOn));
    const QString national =
        paper.nationalNumber.isEmpty() ? QString() : u"，全国平台编号：%1"_s.arg(paper.nationalNumber);
    sheet.holder =
        number.isEmpty() ? u"%1："_s.arg(says.name) : u"%1（证件号码：%2%3）："_s.arg(says.name, number, national);
    const QString campaign = service.campaign.isEmpty() ? QString() : u"“%1”"_s.arg(service.campaign);
    const QString statement = u"兹证明该志愿者在%1至%2期间参加%3志愿服务，经审核的服务记录%4条，"
                              u"志愿服务时间合计%5小时（%6分钟），明细见附件。"_s;
    sheet.statements << statement.arg(chineseDate(service.first), chineseDate(service.last), campaign,
                                      QString::number(service.records), hoursText(service.minutes),
                                      QString::number(service.minutes));
    if (!service.replaces.isEmpty())
        sheet.statements << u"本证明替换编号%1的证明，原证明作废。"_s.arg(service.replaces);
    sheet.statements << u"负责人（签字）："_s << u"经办人（签字）："_s;
    sheet.issuer = says.office;
    sheet.date = chineseDate(says.issuedOn);
    QString handled = paper.issuedBy.isEmpty() ? QString() : u"经办：%1。"_s.arg(paper.issuedBy);
    if (!service.contact.isEmpty())
        handled += u"联系方式：%1。"_s.arg(service.contact);
    if (!handled.isEmpty())
        sheet.notes << handled;
    sheet.notes << u"志愿服务时间不含往返途中和休息时间，重叠的时段只计一次。加盖公章有效。"_s;
    sheet.notes << u"二维码内为本证明内容和出具单位的数字签名，凭出具单位的公钥文件即可核验，不需要网络。"_s;
    sheet.notes << u"签名密钥：%1"_s.arg(says.keyId);
    sheet.line = paper.line;
    sheet.code = qrModules(paper.line);
    return sheet;
}

TableBlock servedListTable(const CertificatePaper& paper)
{
    const bool isCounted = countsLess(paper.records);
    TableBlock table;
    table.caption = u"附件：%1　%2　志愿服务记录明细"_s.arg(paper.says.number, paper.says.name);
    table.unit = u"分钟"_s;
    table.columns = {{u"序号"_s, Align::Right, 1},
                     {u"日期"_s, Align::Left, 2},
                     {u"项目、岗位"_s, Align::Left, 4},
                     {u"地点"_s, Align::Left, 4},
                     {isCounted ? u"记录时间"_s : u"服务时间"_s, Align::Right, 1}};
    if (isCounted)
        table.columns.push_back({u"计入时间"_s, Align::Right, 1});
    int number = 0;
    qint64 minutes = 0;
    for (const CertifiedRecord& record : paper.records) {
        QStringList row{QString::number(++number), record.day.toString(Qt::ISODate), record.what, record.place,
                        QString::number(record.minutes)};
        if (isCounted)
            row << QString::number(record.counted);
        minutes += record.minutes;
        table.rows.push_back(std::move(row));
    }
    QStringList total{QString(), u"合计"_s, u"%1条"_s.arg(number), QString(), QString::number(minutes)};
    if (isCounted)
        total << QString::number(countedMinutes(paper.records));
    table.emphasised = {int(table.rows.size())};
    table.rows.push_back(std::move(total));
    return table;
}

} // namespace redvest::report
