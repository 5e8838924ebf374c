// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/domain/requirements.h"
#include "core/storage/schema/post_template.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/records/placed.h"
#include "core/usecases/rota/campaigns.h"
#include "core/usecases/rota/post_templates.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/rota/sites.h"
#include "core/usecases/rota/unfit_posts.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::records {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PostWish
{
    PostForm form;
    std::optional<QString> site = {};  ///< as typed
    std::optional<QString> model = {}; ///< the template it is filled in by, as typed
    Whereabouts where = {};
};
constexpr auto kForm = &PostWish::form;
constexpr auto kPost = &PostForm::post;
constexpr auto kSite = &PostForm::site;

FieldName listed(const QString& word, intake::SheetField column)
{
    return columnNamed(word, ImportKind::Posts, column);
}

/// In the place of all of that kind.
template <RequirementKind Kind>
void readRequirements(PostWish& wish, Told& told)
{
    std::erase_if(wish.form.requirements, [](const Requirement& r) { return r.kind == Kind; });
    for (const QString& text : told.list())
        wish.form.requirements.push_back(requirementSaid(wish.form.post.id, Kind, text));
}

std::vector<Field<PostWish>> postFields()
{
    using In = intake::SheetField;
    using P = Post;
    return {
        field<kForm, kPost, &P::name>(listed(u"name"_s, In::Post)),
        field<kForm, kPost, &P::category>(listed(u"category"_s, In::Category)),
        field<&PostWish::site>(listed(u"site"_s, In::Site)),
        field<kForm, kPost, &P::contact>(listed(u"contact"_s, In::Contact)),
        field<kForm, kPost, &P::phone>(listed(u"phone"_s, In::Phone)),
        {listed(u"skills"_s, In::Skills), readRequirements<RequirementKind::Skill>},
        {listed(u"languages"_s, In::Languages), readRequirements<RequirementKind::Language>},
        {listed(u"trainings"_s, In::Trainings), readRequirements<RequirementKind::Training>},
        {listed(u"licences"_s, In::Licences), readRequirements<RequirementKind::Licence>},
        field<kForm, kPost, &P::risk>(listed(u"risk"_s, In::Risk)),
        field<kForm, kPost, &P::kit>(listed(u"kit"_s, In::Kit)),
        field<kForm, kPost, &P::duties>(listed(u"duties"_s, In::Duties)),
        field<kForm, kPost, &P::howTo>(listed(u"how_to"_s, In::HowTo)),
        field<kForm, kPost, &P::protection>(listed(u"protection"_s, In::Protection)),
        field<kForm, kPost, &P::isInSuit>(listed(u"suit"_s, In::InSuit)),
        field<kForm, kPost, &P::leastAge>(listed(u"least_age"_s, In::LeastAge)),
        field<kForm, kPost, &P::mostAge>(listed(u"most_age"_s, In::MostAge)),
        field<kForm, kPost, &P::needsAgreement>(listed(u"needs_agreement"_s, In::Agreement)),
        field<kForm, kPost, &P::campaign>(listed(u"campaign"_s, In::Campaign)),
        field<&PostWish::model>({u"template"_s, u"模板"_s, u"岗位模板"_s}),
        field<kForm, kSite, &Site::address>({u"address"_s, u"点位地址"_s, u"地址"_s}),
    };
}

Outcome<PostWish> openPost(Workspace& ws, const QString& id)
{
    const auto form = postForm(ws, Id<Post>::fromText(id));
    return form ? Outcome<PostWish>(PostWish{*form}) : Outcome<PostWish>(goneMeanwhile(id));
}

/// The site typed: one that is there by its id, or by its name in the division told or, where nothing was told, the
/// only one of that name; else a new one.
void settleSite(const Workspace& ws, PostWish& wish, Problems& problems)
{
    Site& site = wish.form.site;
    const auto id = Id<Site>::fromText(wish.site->toLower());
    std::vector<Site> found;
    for (const SiteRow& row : siteRows(ws, {})) {
        const bool isMeant = !id.isNull() ? row.site.id == id : isSameName(row.site.name, *wish.site);
        if (isMeant && (!wish.where.isTold() || isWithin(row.site.division, site.division)))
            found.push_back(row.site);
    }
    if (found.size() == 1) {
        site = found.front();
        return;
    }
    if (found.size() > 1) {
        QStringList candidates;
        for (const Site& s : found)
            candidates << u"%1 (%2)"_s.arg(ws.divisions().shortPath(s.division), s.id.text());
        problems.push_back({u"ambiguous"_s, u"site"_s,
                            QCoreApplication::translate("Records", "\"%1\" may mean several: %2. Give the id of one.")
                                .arg(*wish.site, candidates.mid(0, 5).join(u'、'))});
        return;
    }
    site = Site{{}, *wish.site, {}, site.division, {}, {}, {}, false};
}

/// What was told stands; the template says the rest.
void fillIn(const Workspace& ws, PostWish& wish, Problems& problems)
{
    if (!wish.model || wish.model->trimmed().isEmpty())
        return;
    const auto known = postTemplateCalled(ws, wish.model->trimmed());
    if (known)
        wish.form = filledBy(ws, *known, wish.form);
    else
        problems.insert(problems.end(), known.problems().begin(), known.problems().end());
}

void finishPost(const Workspace& ws, const PostWish* shown, PostWish& wanted, Problems& problems)
{
    const QString typedAddress = wanted.form.site.address;
    const bool hasAddress = !shown || shown->form.site.address != typedAddress;
    settle(ws, wanted.where, wanted.form.site.division, problems);
    fillIn(ws, wanted, problems);
    if (!wanted.site || !problems.empty())
        return;
    settleSite(ws, wanted, problems);
    if (hasAddress && !typedAddress.isEmpty())
        wanted.form.site.address = typedAddress;
}

Outcome<Stored> savePostWish(Workspace& ws, const std::optional<PostWish>& shown, const PostWish& wanted,
                             const QString& reason)
{
    const auto saved = savePost(ws, wanted.form, shown ? std::optional(shown->form) : std::nullopt, reason);
    return saved ? Outcome<Stored>(Stored{{saved->post.text()}, saved->changes, saved->notes})
                 : Outcome<Stored>(saved.problems());
}

Kind post()
{
    Kind kind =
        kindOf<PostWish>({u"post"_s, storage::postTable().spec(),
                          together(postFields(), placeFields<PostWish>(u"所属街镇"_s, u"所属社区"_s)), openPost,
                          finishPost, savePostWish, [](const Workspace& ws, const PostWish&, const PostWish& wanted) {
                              return unfitIfAsked(ws, wanted.form);
                          }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return archivePosts(ws, idsOf<Post>(ids), archived, reason);
    };
    return kind;
}

Kind campaign()
{
    using Form = Placed<Campaign>;
    std::vector<Field<Form>> fields{
        field<&Form::record, &Campaign::name>({u"name"_s, u"行动名称"_s, u"名称|项目名称|行动|项目"_s}),
        field<&Form::record, &Campaign::publishedOn>({u"published_on"_s, u"发布日期"_s, u"发布时间"_s}),
        field<&Form::record, &Campaign::startsOn>({u"starts_on"_s, u"开始日期"_s, u"起始日期|开始时间"_s}),
        field<&Form::record, &Campaign::endsOn>({u"ends_on"_s, u"结束日期"_s, u"截止日期|结束时间"_s}),
        field<&Form::record, &Campaign::sponsor>({u"sponsor"_s, u"主办单位"_s, u"主办|发起单位"_s}),
    };
    Kind kind =
        kindOf<Form>({u"campaign"_s, storage::campaignTable().spec(),
                      together(fields, placeFields<Form>(u"所属街镇"_s, u"所属社区"_s)),
                      openPlaced<Campaign, storage::campaignTable>, settlePlace<Campaign>,
                      [](Workspace& ws, const std::optional<Form>& shown, const Form& wanted, const QString& reason) {
                          return storedIn(saveCampaign(ws, recordOf(shown), wanted.record, reason));
                      }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archiveCampaigns(ws, idsOf<Campaign>(ids), archived, reason));
    };
    return kind;
}

Kind site()
{
    using Form = Placed<Site>;
    std::vector<Field<Form>> fields{
        field<&Form::record, &Site::name>({u"name"_s, u"点位名称"_s, u"点位|名称|站点|site"_s}),
        field<&Form::record, &Site::kind>({u"kind"_s, u"点位类型"_s, u"类型|类别"_s}),
        field<&Form::record, &Site::address>({u"address"_s, u"地址"_s, u"点位地址|详细地址"_s}),
        field<&Form::record, &Site::contact>({u"contact"_s, u"联系人"_s, u"负责人|联系人姓名"_s}),
        field<&Form::record, &Site::phone>({u"phone"_s, u"联系电话"_s, u"电话|手机号|联系方式"_s}),
    };
    Kind kind = kindOf<Form>(
        {u"site"_s, storage::siteTable().spec(), together(fields, placeFields<Form>(u"所属街镇"_s, u"所属社区"_s)),
         openPlaced<Site, storage::siteTable>, settlePlace<Site>,
         [](Workspace& ws, const std::optional<Form>& shown, const Form& wanted, const QString& reason) {
             return storedIn(saveSite(ws, recordOf(shown), wanted.record, reason));
         }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archiveSites(ws, idsOf<Site>(ids), archived, reason));
    };
    return kind;
}

Kind postTemplate()
{
    using T = PostTemplate;
    Kind kind = kindOf<T>({u"post-template"_s,
                           storage::postTemplateTable().spec(),
                           {field<&T::name>({u"name"_s, u"模板名称"_s, u"名称|模板"_s}),
                            field<&T::category>({u"category"_s, u"类别"_s, u"服务类别"_s}),
                            field<&T::risk>({u"risk"_s, u"风险等级"_s, u"风险"_s}),
                            field<&T::duties>({u"duties"_s, u"岗位职责"_s, u"职责"_s}),
                            field<&T::howTo>({u"how_to"_s, u"操作要点"_s, u"怎么干"_s}),
                            field<&T::protection>({u"protection"_s, u"防护要求"_s, u"怎么自我防护"_s}),
                            field<&T::isInSuit>({u"suit"_s, u"穿防护服"_s, u"防护服"_s}),
                            field<&T::kit>({u"kit"_s, u"防护包"_s, u"防护用品"_s}),
                            field<&T::skills>({u"skills"_s, u"所需技能"_s, u"技能"_s}),
                            field<&T::courses>({u"courses"_s, u"所需培训"_s, u"培训|课程"_s}),
                            field<&T::languages>({u"languages"_s, u"所需语种"_s, u"语种"_s}),
                            field<&T::licences>({u"licences"_s, u"所需驾照"_s, u"驾照"_s}),
                            field<&T::leastAge>(listed(u"least_age"_s, intake::SheetField::LeastAge)),
                            field<&T::mostAge>(listed(u"most_age"_s, intake::SheetField::MostAge)),
                            field<&T::needsAgreement>(listed(u"needs_agreement"_s, intake::SheetField::Agreement))},
                           [](Workspace& ws, const QString& id) -> Outcome<T> {
                               auto record = ws.read().find(storage::postTemplateTable(), id);
                               return record ? Outcome<T>(*std::move(record)) : Outcome<T>(goneMeanwhile(id));
                           },
                           [](const Workspace&, const T*, T&, Problems&) {},
                           [](Workspace& ws, const std::optional<T>& shown, const T& wanted, const QString& reason) {
                               return storedIn(savePostTemplate(ws, shown, wanted, reason));
                           }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archivePostTemplates(ws, idsOf<PostTemplate>(ids), archived, reason));
    };
    return kind;
}

} // namespace

std::vector<Kind> placeKinds()
{
    return {campaign(), site(), post(), postTemplate()};
}

} // namespace redvest::records
