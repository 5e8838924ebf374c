// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import/columns.h"

#include "core/base/text.h"

#include <algorithm>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char16_t* kNumberNames = u"身份证|身份证号|身份证号码|证件号|公民身份号码|身份号码|志愿者证件号码";
constexpr const char16_t* kPhoneNames = u"手机|手机号|手机号码|电话|电话号码|联系电话|联系方式|联系手机";
constexpr const char16_t* kStreetNames =
    u"街道|街镇|镇街|所属街道|所属街镇|街道镇|街道乡镇|乡镇街道|居住街道|居住地街道|居住地街镇";
constexpr const char16_t* kCommunityNames =
    u"居委|居委会|社区|村居|居村|所属居委|所属村居|居住居委|居住地社区|居住地居委|村居委|所属社区";
constexpr const char16_t* kPostNames = u"岗位|服务岗位|志愿岗位|志愿服务岗位";
constexpr const char16_t* kSiteNames = u"点位名称|服务点位|服务地点|地点|站点";
constexpr const char16_t* kDayNames = u"服务日期|上岗日期|班次日期";
constexpr const char16_t* kReasonNames = u"未通过原因|不通过原因|核验原因|失败原因";
constexpr const char16_t* kNationalNames = u"全国志愿服务平台编号|全国志愿者编号|志愿者编号|志愿者统一编号";
constexpr const char16_t* kInsuredNames = u"志愿者姓名|名字|志愿者|被保险人|被保险人姓名|参保人|参保人姓名";
constexpr const char16_t* kNoteNames = u"说明|备注说明";

constexpr std::array kVolunteers{
    SheetColumn{SheetField::Name, u"姓名", u"志愿者姓名|名字|志愿者", true},
    SheetColumn{SheetField::DocumentKind, u"证件类型", u"证件种类|证件类别", false, Choices::DocumentKinds},
    SheetColumn{SheetField::DocumentNumber, u"证件号码", kNumberNames, true},
    SheetColumn{SheetField::Sex, u"性别", u"", false, Choices::Sexes},
    SheetColumn{SheetField::Birth, u"出生日期", u"出生年月|生日|出生年月日"},
    SheetColumn{SheetField::Phone, u"手机号", kPhoneNames},
    SheetColumn{SheetField::Street, u"居住街镇", kStreetNames, false, Choices::Streets},
    SheetColumn{SheetField::Community, u"居住社区", kCommunityNames},
    SheetColumn{SheetField::Address, u"住址", u"居住地址|家庭住址|家庭地址|地址|详细地址|现住址"},
    SheetColumn{SheetField::Employer, u"工作单位", u"单位|所属单位|工作单位学校|单位名称|就读学校"},
    SheetColumn{SheetField::DispatchedBy, u"派出单位", u"派遣单位|选派单位|推荐单位"},
    SheetColumn{SheetField::Source, u"来源", u"人员来源|志愿者来源", false, Choices::Sources},
    SheetColumn{SheetField::PoliticalStatus, u"政治面貌", u"", false, Choices::PoliticalStatuses},
    SheetColumn{SheetField::Skills, u"技能", u"特长|专业技能|服务技能|技能特长"},
    SheetColumn{SheetField::Languages, u"语种", u"外语|语言|语言能力|外语语种"},
    SheetColumn{SheetField::Licences, u"驾照", u"驾驶证|驾照类型|准驾车型"},
    SheetColumn{SheetField::Teams, u"队伍", u"志愿服务队|所属队伍|志愿队伍|服务队|团队"},
    SheetColumn{SheetField::Availability, u"可服务时段", u"可服务时间|服务时段|空闲时间"},
    SheetColumn{SheetField::MaxDaily, u"每日最长时长", u"每日时长|每天最长时长|每日最长小时"},
    SheetColumn{SheetField::Note, u"备注", kNoteNames},
    SheetColumn{SheetField::GuardianName, u"监护人", u"监护人姓名", false, Choices::None, true},
    SheetColumn{SheetField::GuardianPhone, u"监护人电话", u"监护人手机|监护人手机号|监护人联系电话", false,
                Choices::None, true},
    SheetColumn{SheetField::GuardianConsent, u"监护人同意日期", u"", false, Choices::None, true},
    SheetColumn{SheetField::HealthDeclared, u"健康申报时间", u"健康申报|最近健康申报|健康状况申报时间", false,
                Choices::None, true},
    SheetColumn{SheetField::Standing, u"人员状态", u"", false, Choices::None, true},
    SheetColumn{SheetField::ConsentOn, u"知情同意日期", u"", false, Choices::None, true},
    SheetColumn{SheetField::ConsentVersion, u"告知书版本", u"所同意的告知书版本", false, Choices::None, true},
    SheetColumn{SheetField::SensitiveConsent, u"单独同意日期", u"", false, Choices::None, true},
    SheetColumn{SheetField::RiskNoticeOn, u"风险告知日期", u"", false, Choices::None, true},
    SheetColumn{SheetField::RiskNoticeVersion, u"风险告知书版本", u"", false, Choices::None, true},
    SheetColumn{SheetField::AgreementOn, u"书面协议签订日期", u"协议签订日期|签订协议日期", false, Choices::None, true},
    SheetColumn{SheetField::AgreementUntil, u"书面协议有效期至", u"协议有效期至|协议到期日", false, Choices::None,
                true},
    SheetColumn{SheetField::RealName, u"实名状态", u"实名认证状态", false, Choices::None, true},
    SheetColumn{SheetField::RealNameReason, u"核验说明", kReasonNames, false, Choices::None, true},
    SheetColumn{SheetField::VerifiedOn, u"核验日期", u"认证日期|核验时间", false, Choices::None, true},
    SheetColumn{SheetField::NationalNumber, u"全国平台编号", kNationalNames, false, Choices::None, true},
};
constexpr std::array kRealNames{
    SheetColumn{SheetField::Name, u"姓名", u"志愿者姓名|名字|志愿者", true},
    SheetColumn{SheetField::DocumentKind, u"证件类型", u"证件种类|证件类别", false, Choices::DocumentKinds},
    SheetColumn{SheetField::DocumentNumber, u"证件号码", kNumberNames, true},
    SheetColumn{SheetField::RealName, u"核验结果", u"认证结果|比对结果|核查结果|实名核验结果|实名认证结果", true,
                Choices::RealNames},
    SheetColumn{SheetField::RealNameReason, u"核验说明", kReasonNames},
    SheetColumn{SheetField::VerifiedOn, u"核验日期", u"认证日期|核验时间"},
    SheetColumn{SheetField::NationalNumber, u"全国平台编号", kNationalNames},
};
constexpr std::array kPosts{
    SheetColumn{SheetField::Post, u"岗位名称", kPostNames, true},
    SheetColumn{SheetField::Category, u"类别", u"岗位类别|服务类别|岗位类型", true, Choices::Categories},
    SheetColumn{SheetField::Site, u"点位", kSiteNames, true},
    SheetColumn{SheetField::Street, u"所属街镇", kStreetNames, true, Choices::Streets},
    SheetColumn{SheetField::Community, u"所属社区", kCommunityNames},
    SheetColumn{SheetField::Contact, u"联系人", u"负责人|岗位联系人|联系人姓名"},
    SheetColumn{SheetField::Phone, u"联系电话", kPhoneNames},
    SheetColumn{SheetField::Skills, u"所需技能", u"技能要求|技能"},
    SheetColumn{SheetField::Languages, u"所需语种", u"语种要求|语种"},
    SheetColumn{SheetField::Trainings, u"所需培训", u"培训要求|培训"},
    SheetColumn{SheetField::Risk, u"风险等级", u"风险|风险类别", false, Choices::Risks},
    SheetColumn{SheetField::Kit, u"防护包", u"防护物资包"},
    SheetColumn{SheetField::Duties, u"岗位职责", u"职责|做什么|工作内容"},
    SheetColumn{SheetField::HowTo, u"操作要点", u"怎么干|操作流程"},
    SheetColumn{SheetField::Protection, u"防护要求", u"怎么自我防护|自我防护|防护措施"},
    SheetColumn{SheetField::Licences, u"所需驾照", u"驾照要求|驾照", false, Choices::None, true},
    SheetColumn{SheetField::InSuit, u"穿防护服", u"防护服|是否穿防护服|着防护服", false, Choices::None, true},
    SheetColumn{SheetField::LeastAge, u"年龄下限", u"最低年龄|最小年龄", false, Choices::None, true, true},
    SheetColumn{SheetField::MostAge, u"年龄上限", u"最高年龄|最大年龄", false, Choices::None, true, true},
    SheetColumn{SheetField::Agreement, u"书面协议", u"签订协议|须签协议|是否签订协议", false, Choices::YesNo, true},
    SheetColumn{SheetField::Campaign, u"行动", u"项目|所属行动|所属项目", false, Choices::None, true},
};
constexpr std::array kShifts{
    SheetColumn{SheetField::Post, u"岗位名称", kPostNames, true},
    SheetColumn{SheetField::Site, u"点位", kSiteNames, true},
    SheetColumn{SheetField::Day, u"日期", kDayNames, true},
    SheetColumn{SheetField::Start, u"开始", u"开始时间|上岗时间|起始时间|开始时刻", true},
    SheetColumn{SheetField::End, u"结束", u"结束时间|下岗时间|终止时间|结束时刻", true},
    SheetColumn{SheetField::Needed, u"需求人数", u"人数|需要人数|所需人数|需求", true, Choices::None, false, true},
    SheetColumn{SheetField::Times, u"时段", u"时间|班次|班次时间|起止时间|服务时间|服务时段", false, Choices::None,
                true},
    SheetColumn{SheetField::Breaks, u"休息", u"休息时间|休息时段|班间休息|用餐时间", false, Choices::None, true},
    SheetColumn{SheetField::Street, u"所属街镇", kStreetNames, false, Choices::None, true},
    SheetColumn{SheetField::Community, u"所属社区", kCommunityNames, false, Choices::None, true},
};
constexpr std::array kAssignments{
    SheetColumn{SheetField::Post, u"岗位名称", kPostNames, true},
    SheetColumn{SheetField::Site, u"点位", kSiteNames, true},
    SheetColumn{SheetField::Day, u"日期", kDayNames, true},
    SheetColumn{SheetField::Start, u"开始", u"开始时间|上岗时间|起始时间", true},
    SheetColumn{SheetField::DocumentNumber, u"证件号码", kNumberNames, true},
    SheetColumn{SheetField::State, u"状态", u"派遣状态", false, Choices::States},
    SheetColumn{SheetField::Times, u"时段", u"时间|班次|班次时间|起止时间|服务时间|服务时段", false, Choices::None,
                true},
    SheetColumn{SheetField::Name, u"姓名", u"志愿者姓名|名字|志愿者", false, Choices::None, true},
    SheetColumn{SheetField::Street, u"所属街镇", kStreetNames, false, Choices::None, true},
    SheetColumn{SheetField::Community, u"所属社区", kCommunityNames, false, Choices::None, true},
};
constexpr std::array kHours{
    SheetColumn{SheetField::DocumentNumber, u"证件号码", kNumberNames, true},
    SheetColumn{SheetField::Post, u"岗位名称", kPostNames},
    SheetColumn{SheetField::Site, u"点位", kSiteNames},
    SheetColumn{SheetField::Day, u"日期", kDayNames, true},
    SheetColumn{SheetField::CheckIn, u"签到", u"签到时间|开始|开始时间|上岗时间"},
    SheetColumn{SheetField::CheckOut, u"签退", u"签退时间|结束|结束时间|下岗时间"},
    SheetColumn{SheetField::Duration, u"服务时长", u"时长|志愿时长|服务时间小时|服务时长小时|时长小时|服务小时数|工时"},
    SheetColumn{SheetField::Evidence, u"凭证号", u"凭证|签到表编号|凭证编号"},
    SheetColumn{SheetField::State, u"审核状态", u"审核|核准状态", false, Choices::None, true},
    SheetColumn{SheetField::Times, u"时段", u"班次时间|起止时间|服务时段", false, Choices::None, true},
    SheetColumn{SheetField::Name, u"姓名", u"志愿者姓名|名字|志愿者", false, Choices::None, true},
    SheetColumn{SheetField::Street, u"所属街镇", kStreetNames, false, Choices::None, true},
    SheetColumn{SheetField::Community, u"所属社区", kCommunityNames, false, Choices::None, true},
};
constexpr std::array kTraining{
    SheetColumn{SheetField::DocumentNumber, u"证件号码", kNumberNames, true},
    SheetColumn{SheetField::Course, u"课程", u"课程名称|培训课程|培训名称|培训内容", true},
    SheetColumn{SheetField::Edition, u"版本", u"课程版本|教材版本"},
    SheetColumn{SheetField::TrainingSession, u"批次", u"培训批次|班次|期次"},
    SheetColumn{SheetField::Day, u"日期", u"培训日期|考核日期", true},
    SheetColumn{SheetField::Result, u"结果", u"培训结果|考核结果|是否合格", true, Choices::Results},
    SheetColumn{SheetField::ValidUntil, u"有效期至", u"有效期|有效期限|有效至"},
    SheetColumn{SheetField::Name, u"姓名", u"志愿者姓名|名字|志愿者", false, Choices::None, true},
};
constexpr std::array kItems{
    SheetColumn{SheetField::Item, u"物资名称", u"物资|品名|名称|物品名称", true},
    SheetColumn{SheetField::Spec, u"规格", u"规格型号|型号"},
    SheetColumn{SheetField::Category, u"类别", u"物资类别|物资分类|分类", false, Choices::ItemCategories},
    SheetColumn{SheetField::Unit, u"单位", u"计量单位", true, Choices::Units},
    SheetColumn{SheetField::Pack, u"包装", u"包装规格"},
    SheetColumn{SheetField::SafetyStock, u"安全库存", u"最低库存|库存下限", false, Choices::None, false, true},
};
constexpr std::array kMovements{
    SheetColumn{SheetField::Day, u"日期", u"出入库日期|登记日期", true},
    SheetColumn{SheetField::MovementKind, u"类型", u"出入库类型|出入库|业务类型", true, Choices::MovementKinds},
    SheetColumn{SheetField::Item, u"物资名称", u"物资|品名|名称|物品名称", true},
    SheetColumn{SheetField::Spec, u"规格", u"规格型号|型号"},
    SheetColumn{SheetField::Quantity, u"数量", u"出入库数量", true, Choices::None, false, true},
    SheetColumn{SheetField::Unit, u"单位", u"计量单位", false, Choices::Units},
    SheetColumn{SheetField::Store, u"仓库", u"库房|仓库名称|所在仓库", true},
    SheetColumn{SheetField::OtherStore, u"对方仓库", u"调入仓库|目标仓库|调往仓库"},
    SheetColumn{SheetField::Batch, u"批号", u"批次|生产批号"},
    SheetColumn{SheetField::Expiry, u"有效期", u"有效期至|失效日期|到期日"},
    SheetColumn{SheetField::Donor, u"捐赠单位", u"捐赠方|捐赠人"},
    SheetColumn{SheetField::Value, u"价值", u"价值元|金额|金额元|折合金额"},
    SheetColumn{SheetField::Recipient, u"领用人", u"领取人|领用单位|接收人"},
    SheetColumn{SheetField::Note, u"备注", kNoteNames},
    SheetColumn{SheetField::TakesBack, u"冲销", u"是否冲销|红字冲销|冲红", false, Choices::None, true},
};
constexpr std::array kGapReports{
    SheetColumn{SheetField::Street, u"所属街镇", kStreetNames, true, Choices::Streets},
    SheetColumn{SheetField::Community, u"所属社区", kCommunityNames, true},
    SheetColumn{SheetField::Post, u"岗位名称", kPostNames, true},
    SheetColumn{SheetField::Site, u"点位", kSiteNames, false, Choices::None, true},
    SheetColumn{SheetField::Needed, u"需求人数", u"需要人数|所需人数|需求", true, Choices::None, false, true},
    SheetColumn{SheetField::Present, u"现有人数", u"现有|在岗人数|已有人数", false, Choices::None, false, true},
    SheetColumn{SheetField::Gap, u"缺口人数", u"缺口|短缺人数|缺少人数", true, Choices::None, false, true},
    SheetColumn{SheetField::Requirement, u"岗位要求", u"要求|人员要求"},
    SheetColumn{SheetField::Contact, u"联系人", u"联系人姓名|负责人", true},
    SheetColumn{SheetField::Phone, u"联系电话", kPhoneNames, true},
    SheetColumn{SheetField::Deadline, u"截止时间", u"截止日期|到岗时间|到岗截止时间"},
    SheetColumn{SheetField::ReportId, u"缺口编号", u"", false, Choices::None, true},
};

constexpr std::array kTeams{
    SheetColumn{SheetField::Name, u"队伍名称", u"志愿服务队名称|队名", true},
    SheetColumn{SheetField::Category, u"类型", u"队伍类型|队伍类别", false, Choices::TeamKinds},
    SheetColumn{SheetField::Street, u"所属街镇", kStreetNames, false, Choices::Streets},
    SheetColumn{SheetField::Community, u"所属社区", kCommunityNames},
    SheetColumn{SheetField::Contact, u"队长", u"领队"},
    SheetColumn{SheetField::Deputies, u"副队长", u"", false, Choices::None, true},
    SheetColumn{SheetField::Day, u"成立日期", u"成立时间|组建日期"},
    SheetColumn{SheetField::Present, u"队员人数", u"", false, Choices::None, true, true},
};

constexpr std::array kOrganisations{
    SheetColumn{SheetField::Name, u"组织名称", u"", true},
    SheetColumn{SheetField::Category, u"类型", u"组织类型|单位性质", false, Choices::OrganisationKinds},
    SheetColumn{SheetField::Street, u"所属街镇", kStreetNames, false, Choices::Streets},
    SheetColumn{SheetField::Community, u"所属社区", kCommunityNames},
    SheetColumn{SheetField::Contact, u"联系人", u"联系人姓名|负责人"},
    SheetColumn{SheetField::Phone, u"联系电话", kPhoneNames},
    SheetColumn{SheetField::Parent, u"上级单位", u"上级组织"},
    SheetColumn{SheetField::FormerNames, u"曾用名称", u"原名称|曾用名|原名", false, Choices::None, true},
};

constexpr std::array kCampaigns{
    SheetColumn{SheetField::Name, u"行动名称", u"项目名称", true},
    SheetColumn{SheetField::Street, u"所属街镇", kStreetNames, false, Choices::Streets},
    SheetColumn{SheetField::Community, u"所属社区", kCommunityNames},
    SheetColumn{SheetField::Day, u"发布日期", u"发布时间"},
    SheetColumn{SheetField::Start, u"开始日期", u"起始日期"},
    SheetColumn{SheetField::End, u"结束日期", u"截止日期"},
    SheetColumn{SheetField::Sponsor, u"主办单位", u"发起单位"},
};

// What insurers tell of a person besides is not taken: it only tells their list from one of people.
constexpr std::array kCovers{
    SheetColumn{SheetField::Name, u"姓名", kInsuredNames, true},
    SheetColumn{SheetField::DocumentKind, u"证件类型", u"证件种类|证件类别", false, Choices::DocumentKinds},
    SheetColumn{SheetField::DocumentNumber, u"证件号码", kNumberNames, true},
    SheetColumn{SheetField::PolicyNumber, u"保单号", u"保单|保单编号|保单号码|保险单号", true, Choices::Policies},
    SheetColumn{SheetField::Product, u"保险产品", u"产品|产品名称|险种|险种名称", false, Choices::None, true},
    SheetColumn{SheetField::SumInsured, u"保额", u"保险金额|每人保额|保额元", false, Choices::None, true, true},
    SheetColumn{SheetField::CoverFrom, u"生效日期", u"起保日期|参保日期|保险起期|开始日期|起期"},
    SheetColumn{SheetField::CoverTo, u"终止日期", u"截止日期|到期日期|保险止期|结束日期|止期"},
    SheetColumn{SheetField::WithdrawnOn, u"退保日期", u"减员日期|退出日期"},
    SheetColumn{SheetField::Note, u"备注", kNoteNames},
    SheetColumn{SheetField::Sex, u"性别", u"", false, Choices::None, true},
    SheetColumn{SheetField::Birth, u"出生日期", u"出生年月|生日|出生年月日", false, Choices::None, true},
    SheetColumn{SheetField::Phone, u"手机号", kPhoneNames, false, Choices::None, true},
};

constexpr std::array kReserves{
    SheetColumn{SheetField::Name, u"姓名", u"志愿者姓名|志愿者", true},
    SheetColumn{SheetField::DocumentNumber, u"证件号码", kNumberNames, true},
    SheetColumn{SheetField::Campaign, u"报名行动", u"报名项目|意向行动|意向项目"},
    SheetColumn{SheetField::Day, u"报名日期", u"报名时间", true},
    SheetColumn{SheetField::Category, u"意向类别", u"意向岗位|意向服务|服务意向", false, Choices::Categories},
    SheetColumn{SheetField::Availability, u"可服务时段", u"可服务时间|意向时段"},
    SheetColumn{SheetField::Source, u"报名来源", u"报名渠道"},
    SheetColumn{SheetField::State, u"储备状态", u"", false, Choices::None, true},
};

constexpr std::array kHonours{
    SheetColumn{SheetField::Name, u"姓名", u"志愿者姓名|志愿者|获奖人|受表彰人", true},
    SheetColumn{SheetField::DocumentNumber, u"证件号码", kNumberNames, true},
    SheetColumn{SheetField::Honour, u"荣誉名称", u"荣誉|荣誉称号|表彰名称|奖项|奖项名称", true},
    SheetColumn{SheetField::Issuer, u"颁发单位", u"授予单位|表彰单位|颁奖单位"},
    SheetColumn{SheetField::Day, u"日期", u"颁发日期|授予日期|表彰日期|获奖日期|获奖时间", true},
    SheetColumn{SheetField::HonourDocument, u"文号", u"文件号|发文字号|证书编号"},
    SheetColumn{SheetField::Note, u"备注", kNoteNames},
    SheetColumn{SheetField::HonourKind, u"荣誉类型", u"", false, Choices::None, true},
    SheetColumn{SheetField::Campaign, u"行动", u"", false, Choices::None, true},
};

constexpr std::array kSites{
    SheetColumn{SheetField::Site, u"点位名称", u"点位|服务点位|站点|站点名称", true},
    SheetColumn{SheetField::Category, u"点位类型", u"类型|类别|站点类型", false, Choices::SiteKinds},
    SheetColumn{SheetField::Street, u"所属街镇", kStreetNames, true, Choices::Streets},
    SheetColumn{SheetField::Community, u"所属社区", kCommunityNames},
    SheetColumn{SheetField::Address, u"地址", u"点位地址|详细地址|服务地址"},
    SheetColumn{SheetField::Contact, u"联系人", u"负责人|点位联系人|联系人姓名"},
    SheetColumn{SheetField::Phone, u"联系电话", kPhoneNames},
};

/// "手机号（11位）" → "手机号": what stands in brackets is a remark.
QString withoutRemarks(const QString& text)
{
    QString out;
    int depth = 0;
    for (const QChar c : text) {
        if (u"(（[【<《"_s.contains(c))
            ++depth;
        else if (u")）]】>》"_s.contains(c))
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            out += c;
    }
    return out;
}

} // namespace

std::span<const SheetColumn> columnsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Volunteers:
        return kVolunteers;
    case ImportKind::Posts:
        return kPosts;
    case ImportKind::Shifts:
        return kShifts;
    case ImportKind::Assignments:
        return kAssignments;
    case ImportKind::Hours:
        return kHours;
    case ImportKind::Training:
        return kTraining;
    case ImportKind::Items:
        return kItems;
    case ImportKind::Movements:
        return kMovements;
    case ImportKind::RealNames:
        return kRealNames;
    case ImportKind::Teams:
        return kTeams;
    case ImportKind::Organisations:
        return kOrganisations;
    case ImportKind::Campaigns:
        return kCampaigns;
    case ImportKind::Covers:
        return kCovers;
    case ImportKind::Reserves:
        return kReserves;
    case ImportKind::Honours:
        return kHonours;
    case ImportKind::Sites:
        return kSites;
    case ImportKind::GapReports:
        break;
    }
    return kGapReports;
}

const SheetColumn* columnOf(ImportKind kind, SheetField field)
{
    const auto columns = columnsOf(kind);
    const auto it =
        std::find_if(columns.begin(), columns.end(), [&](const SheetColumn& c) { return c.field == field; });
    return it == columns.end() ? nullptr : &*it;
}

QString titleOf(ImportKind kind, SheetField field)
{
    const SheetColumn* column = columnOf(kind, field);
    return column ? QString::fromUtf16(column->title) : wordOf(field);
}

QString foldedHeader(const QString& header)
{
    QString text = searchFolded(header.left(200));
    text.remove(u"(必填)"_s);
    text.removeIf([](QChar c) { return c.isSpace() || u"*()（）[]【】:：、/＊★·<>《》'\""_s.contains(c); });
    return text;
}

HeaderNames::HeaderNames(ImportKind kind)
{
    for (const SheetColumn& c : columnsOf(kind)) {
        m_canonical.insert(foldedHeader(QString::fromUtf16(c.title)), c.field);
        m_byName.insert(wordOf(c.field), c.field);
    }
    for (const SheetColumn& c : columnsOf(kind)) {
        for (const QString& alias : QString::fromUtf16(c.aliases).split(u'|', Qt::SkipEmptyParts)) {
            if (!m_byName.contains(foldedHeader(alias)))
                m_byName.insert(foldedHeader(alias), c.field);
        }
    }
    m_byName.insert(m_canonical);
}

std::optional<SheetField> HeaderNames::field(const QString& header) const
{
    auto it = m_byName.constFind(foldedHeader(header));
    if (it == m_byName.constEnd())
        it = m_byName.constFind(foldedHeader(withoutRemarks(header)));
    return it == m_byName.constEnd() ? std::nullopt : std::optional(*it);
}

bool HeaderNames::isCanonical(const QString& header) const
{
    return m_canonical.contains(foldedHeader(header)) || m_canonical.contains(foldedHeader(withoutRemarks(header)));
}

} // namespace redvest::intake
