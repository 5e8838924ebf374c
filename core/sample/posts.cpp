// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/posts.h"

#include <algorithm>

namespace redvest::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum RequirementKind;

/// Those who meet many people up close.
// NOLINTNEXTLINE(readability-function-size): a table, one line a kind of post
std::vector<PostKind> testingKinds()
{
    const std::pair basic{Training, u"疫情防控岗前培训"_s};
    return {
        {u"核酸检测辅助"_s,
         u"核酸采样点辅助"_s,
         RiskClass::Medium,
         u"二级防护包"_s,
         u"引导居民排队，核对预约码并贴好采样管标签。"_s,
         u"先请老人、孕妇和行动不便者走绿色通道，再按楼号放行；扫码不成功时改用纸质登记。"_s,
         u"全程佩戴N95口罩、面屏和手套，两小时换一次手套，离岗按顺序脱卸防护用品。"_s,
         {basic}},
        {u"核酸采样"_s,
         u"核酸采样"_s,
         RiskClass::High,
         u"三级防护包"_s,
         u"为居民采集咽拭子样本并封装入管。"_s,
         u"采样前报管号，采样后当面封管，每管满员即交转运箱。"_s,
         u"穿防护服，戴双层手套和面屏，每采一人手消一次，四小时必须轮换。"_s,
         {basic, {Skill, u"核酸采样"_s}, {Training, u"核酸采样辅助培训"_s}}},
        {u"样本转运"_s,
         u"样本转运"_s,
         RiskClass::Medium,
         u"二级防护包"_s,
         u"把封好的样本箱送到检测机构并交接签字。"_s,
         u"出发前核对箱数和封签，途中不停留，交接时拍照留存单据。"_s,
         u"搬运时戴N95口罩和手套，箱体外表面到达后先消毒再开启。"_s,
         {basic}},
        {u"入户敲门"_s,
         u"入户敲门"_s,
         RiskClass::Medium,
         u"二级防护包"_s,
         u"逐户提醒居民下楼检测，登记未应门住户。"_s,
         u"敲三次、退一步、先亮证件再说事，不进门，漏户当晚再敲一次。"_s,
         u"戴N95口罩和手套，与居民保持一米以上，每层楼做一次手消。"_s,
         {basic}},
        {u"环境消杀"_s,
         u"楼道消杀"_s,
         RiskClass::Medium,
         u"二级防护包"_s,
         u"对楼道、电梯和垃圾房做预防性消毒。"_s,
         u"按说明书配比消毒液，从上到下、由里到外喷洒，停留半小时后擦拭。"_s,
         u"戴护目镜、橡胶手套和口罩，不同消毒剂不得混用。"_s,
         {basic}},
        {u"卡口值守"_s,
         u"小区卡口值守"_s,
         RiskClass::Low,
         u"一级防护包"_s,
         u"看守出入口，核对出入证并登记来访车辆。"_s,
         u"在副驾驶一侧与司机交谈，发现异常先请对方原地等候再报社区。"_s,
         u"戴医用外科口罩和手套，交接班时擦拭登记台和对讲机。"_s,
         {basic}},
    };
}

// NOLINTNEXTLINE(readability-function-size): a table, one line a kind of post
std::vector<PostKind> publicKinds()
{
    return {
        {u"测温验码"_s,
         u"测温验码"_s,
         RiskClass::Low,
         u"一级防护包"_s,
         u"为进出人员测量体温并查看健康码。"_s,
         u"体温超过37.3℃的请到临时等候区复测，同时报告现场负责人。"_s,
         u"戴医用外科口罩和手套，站在上风口，额温枪每小时擦拭一次。"_s,
         {}},
        {u"秩序引导"_s,
         u"秩序引导"_s,
         RiskClass::Low,
         u"一级防护包"_s,
         u"维持队伍间距，指引方向，劝导聚集人员散开。"_s,
         u"用手势和喇叭提示一米间距，遇到争执先安抚，再请民警到场。"_s,
         u"戴N95口罩，不触碰旅客行李，轮休时在通风处饮水。"_s,
         {}},
        {u"疫苗接种点服务"_s,
         u"接种点服务"_s,
         RiskClass::Low,
         u"一级防护包"_s,
         u"指引接种流程，协助填写知情同意书，看护留观区。"_s,
         u"留观满三十分钟方可离开，有不适者立即请医生。"_s,
         u"戴医用外科口罩，桌面每两小时消毒一次。"_s,
         {}},
        {u"物资保障"_s,
         u"物资收发"_s,
         RiskClass::Low,
         u"一级防护包"_s,
         u"清点、分装并发放防护物资，登记台账。"_s,
         u"先发近效期批次，领用人当面点清签字，日终盘点一次。"_s,
         u"戴口罩和手套，外包装消毒后再入库。"_s,
         {}},
        {u"驾驶转运"_s,
         u"物资转运驾驶"_s,
         RiskClass::Low,
         u"一级防护包"_s,
         u"驾车把物资送到各居委会和采样点。"_s,
         u"出车前检查车况和通行证，按派车单路线行驶，卸货不进楼。"_s,
         u"开窗通风，戴口罩手套，收车后擦拭方向盘和门把手。"_s,
         {{Licence, u"C1"_s}}},
        {u"物资配送"_s,
         u"物资配送"_s,
         RiskClass::Low,
         u"一级防护包"_s,
         u"把居民订购的生活物资和药品送到家门口。"_s,
         u"按楼号分拣，放在门口后电话通知，不当面交接。"_s,
         u"戴口罩和手套，乘电梯时背对他人，送完一栋手消一次。"_s,
         {}},
        {u"排查登记"_s,
         u"排查登记"_s,
         RiskClass::Low,
         u"一级防护包"_s,
         u"登记近期到访人员和车辆，整理当日台账。"_s,
         u"问清来自哪里、何时到达、住在何处，字迹清楚，一人一行。"_s,
         u"戴医用外科口罩，使用自带的笔，登记台隔开一米。"_s,
         {}},
        {u"日常巡逻"_s,
         u"小区巡逻"_s,
         RiskClass::Low,
         u"一级防护包"_s,
         u"巡查小区，提醒戴口罩，发现聚集及时劝散。"_s,
         u"两人一组，每小时一圈，情况记在巡查本上。"_s,
         u"戴口罩，带好对讲机和雨具，不单独处置冲突。"_s,
         {}},
        {u"代配药"_s,
         u"代配药"_s,
         RiskClass::Low,
         u"一级防护包"_s,
         u"收集居民配药需求，到医院或药房代为购买。"_s,
         u"核对姓名、药名和剂量，票据和药品一起装袋交回。"_s,
         u"在医院全程戴N95口罩，返回后先洗手再分装。"_s,
         {}},
        {u"特殊群体帮扶"_s,
         u"独居老人帮扶"_s,
         RiskClass::Low,
         u"一级防护包"_s,
         u"电话问候并上门看望独居老人和行动不便者。"_s,
         u"每天固定时间联系，问饮食、用药和情绪，异常报社区。"_s,
         u"上门前自测体温，戴口罩，不久坐，不共餐。"_s,
         {}},
    };
}

/// Those who meet nobody.
// NOLINTNEXTLINE(readability-function-size): a table, one line a kind of post
std::vector<PostKind> remoteKinds()
{
    return {
        {u"心理热线"_s,
         u"心理热线接听"_s,
         RiskClass::None,
         u""_s,
         u"接听来电，倾听情绪，给出可行的建议。"_s,
         u"先听后说，不评判；有自伤风险的立即转介并报告督导。"_s,
         u"每接听一小时休息十分钟，来电内容一律保密。"_s,
         {{Skill, u"心理咨询"_s}, {Training, u"心理援助"_s}}},
        {u"外语翻译"_s,
         u"外语翻译"_s,
         RiskClass::None,
         u""_s,
         u"为外籍居民口译防疫通知和检测安排，校对外文告示。"_s,
         u"数字、日期和地名逐一复述确认，不加自己的解释。"_s,
         u"以电话和视频为主，到现场时戴口罩并保持一米。"_s,
         {}},
        {u"信息录入"_s,
         u"信息录入"_s,
         RiskClass::None,
         u""_s,
         u"把纸质登记表录入系统并核对差错。"_s,
         u"录一页核一页，证件号码逐位看，疑问处标红不猜。"_s,
         u"不带走、不拍摄登记表，离座锁屏。"_s,
         {}},
        {u"防疫宣传"_s,
         u"防疫宣传"_s,
         RiskClass::None,
         u""_s,
         u"张贴告示，用喇叭和微信群转发官方通知。"_s,
         u"只发有出处的内容，旧告示及时撤下。"_s,
         u"室外作业戴口罩，张贴后手消。"_s,
         {}},
        {u"学业辅导"_s,
         u"线上学业辅导"_s,
         RiskClass::None,
         u""_s,
         u"线上陪伴一线人员子女完成功课。"_s,
         u"每次不超过四十分钟，家长知情，不私下加联系方式。"_s,
         u"使用统一的会议账号，不录屏，不外传孩子的信息。"_s,
         {}},
    };
}

std::vector<PostKind> allKinds()
{
    std::vector<PostKind> all = testingKinds();
    for (auto part : {publicKinds(), remoteKinds()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

const PostKind& postKind(QStringView category)
{
    static const std::vector<PostKind> s_all = allKinds();
    const auto found =
        std::find_if(s_all.begin(), s_all.end(), [category](const PostKind& k) { return k.category == category; });
    Q_ASSERT(found != s_all.end());
    return *found;
}

const QStringList& communityWork()
{
    static const QStringList s_all{u"物资配送"_s, u"入户敲门"_s, u"信息录入"_s,     u"排查登记"_s,
                                   u"环境消杀"_s, u"日常巡逻"_s, u"特殊群体帮扶"_s, u"防疫宣传"_s,
                                   u"代配药"_s,   u"学业辅导"_s, u"样本转运"_s,     u"卡口值守"_s};
    return s_all;
}

Post postOf(const PostKind& kind, Id<Post> id, Id<Site> site, Id<Campaign> campaign)
{
    Post post;
    post.id = id;
    post.site = site;
    post.campaign = campaign;
    post.name = kind.name;
    post.category = kind.category;
    post.risk = kind.risk;
    post.duties = kind.duties;
    post.howTo = kind.howTo;
    post.protection = kind.protection;
    post.isInSuit = kind.protection.startsWith(u"穿防护服"_s);
    post.kit = kind.kit;
    return post;
}

std::vector<Requirement> requirementsOf(const PostKind& kind, Id<Post> post)
{
    std::vector<Requirement> out;
    for (const auto& [what, name] : kind.needs)
        out.push_back({requirementId(post, what, name), post, what, name});
    return out;
}

} // namespace redvest::sample
