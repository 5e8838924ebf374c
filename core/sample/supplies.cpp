// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stock of the sample: gifts and purchases come to the main store, go to the places below it and are handed out day by
// day. Nothing is handed out that is not there.

#include "core/storage/schema/supplies.h"
#include "core/sample/scene.h"
#include "core/storage/schema/briefing.h"

#include <QCoreApplication>

#include <map>

namespace redvest::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Batch
{
    QString number;
    QDate expiresOn;
    int quantity; ///< for a district; a city has twelve times that
    QString donor;
    qint64 yuan = 0;
};

struct Ware
{
    QString name, spec, category, unit, pack;
    int safety;
    int perHundredSeats; ///< used a day
    std::vector<Batch> batches;
};

// NOLINTNEXTLINE(readability-function-size): a table, one line an article
const std::vector<Ware>& wares()
{
    const QString fund = u"晨帆公益基金会"_s;
    const QString trade = u"上海苏河里商贸有限公司"_s;
    const QString maker = u"上海和田智造有限公司"_s;
    static const std::vector<Ware> s_all{
        {u"N95口罩"_s,
         u"GB 19083 1级"_s,
         u"口罩"_s,
         u"只"_s,
         u"20只/盒"_s,
         5000,
         110,
         {{u"N21103"_s, {2022, 3, 27}, 3000, fund, 6900}, {u"N22021"_s, {2024, 2, 28}, 20000, {}, 0}}},
        {u"医用外科口罩"_s,
         u"YY 0469"_s,
         u"口罩"_s,
         u"只"_s,
         u"50只/盒"_s,
         8000,
         150,
         {{u"W21117"_s, {2023, 11, 30}, 10000, trade, 5000}, {u"W22013"_s, {2024, 1, 31}, 40000, {}, 0}}},
        {u"二级防护服"_s,
         u"170"_s,
         u"防护服"_s,
         u"套"_s,
         u"25套/箱"_s,
         600,
         20,
         {{u"F20031"_s, {2022, 3, 28}, 480, {}, 0},
          {u"F21120"_s, {2023, 12, 31}, 4000, {}, 0},
          {u"F22002"_s, {2024, 2, 10}, 1600, maker, 96000}}},
        {u"防护面屏"_s,
         u"通用"_s,
         u"护目镜与面屏"_s,
         u"个"_s,
         u"200个/箱"_s,
         1000,
         40,
         {{u"M22011"_s, {}, 9000, {}, 0}}},
        {u"一次性丁腈手套"_s,
         u"M"_s,
         u"手套"_s,
         u"双"_s,
         u"50双/盒"_s,
         5000,
         200,
         {{u"S22008"_s, {2025, 1, 31}, 50000, {}, 0}}},
        {u"免洗手消毒液"_s,
         u"500ml"_s,
         u"消毒用品"_s,
         u"瓶"_s,
         u"20瓶/箱"_s,
         300,
         8,
         {{u"X20102"_s, {2022, 3, 25}, 200, trade, 3600}, {u"X21090"_s, {2023, 9, 30}, 2000, {}, 0}}},
        {u"84消毒液"_s,
         u"5L"_s,
         u"消毒用品"_s,
         u"桶"_s,
         u"4桶/箱"_s,
         100,
         3,
         {{u"B21123"_s, {2022, 11, 30}, 800, {}, 0}}},
        {u"采样棉签"_s,
         u"植绒"_s,
         u"检测用品"_s,
         u"支"_s,
         u"100支/包"_s,
         20000,
         800,
         {{u"C22015"_s, {2024, 1, 15}, 200000, {}, 0}}},
        {u"采样管"_s,
         u"10混1"_s,
         u"检测用品"_s,
         u"支"_s,
         u"50支/盒"_s,
         2000,
         80,
         {{u"G21119"_s, {2022, 3, 29}, 2400, {}, 0}, {u"G22016"_s, {2023, 1, 15}, 20000, {}, 0}}},
        {u"额温枪"_s, u"红外"_s, u"测温用品"_s, u"个"_s, u"1个/盒"_s, 50, 0, {{u"T22001"_s, {}, 600, maker, 48000}}},
        {u"志愿者红马甲"_s, u"均码"_s, u"服装标识"_s, u"件"_s, u"100件/箱"_s, 300, 2, {{u"H22003"_s, {}, 5000, {}, 0}}},
    };
    return s_all;
}

class Ledger
{
public:
    Ledger(Scene& scene, storage::Writer& writer) : m_scene(scene), m_writer(writer) {}

    void make()
    {
        addStores();
        for (const Ware& ware : wares())
            addWare(ware);
        for (int day = 0; day < kDays; ++day) {
            m_scene.progress.report(day, kDays, QCoreApplication::translate("Sample", "Supplies"));
            if (day == 0 || day == 3)
                distribute(kMonday.addDays(day), day == 0 ? 50 : 60);
            for (std::size_t w = 0; w < wares().size(); ++w)
                issue(w, kMonday.addDays(day));
        }
        correct();
    }

private:
    using Shelf = std::pair<Id<Store>, Id<Lot>>;

    void addStores()
    {
        const QString main = m_scene.isCity() ? u"市防疫物资总仓"_s : u"区防疫物资仓库"_s;
        addStore(main, m_scene.scope(), 0);
        if (!m_scene.isCity()) {
            for (const Street& street : m_scene.streets)
                addStore(street.division->name + u"物资点"_s, street.division->code, street.seats);
            return;
        }
        std::map<QString, int> communities;
        for (const Street& street : m_scene.streets)
            communities[street.division->code.left(6)] += static_cast<int>(street.communities.size());
        for (const auto& [code, count] : communities)
            addStore(m_scene.ws.divisions().name(code) + u"物资仓库"_s, code, count * 3);
    }
    void addStore(const QString& name, const QString& division, int seats)
    {
        const int number = static_cast<int>(m_stores.size());
        const Store store{numbered<Store>(u"store"_s, number),
                          name,
                          division,
                          m_scene.people[static_cast<std::size_t>(number) * 53 % m_scene.people.size()].name,
                          phoneOf(8000 + number),
                          false};
        m_writer.add(storage::storeTable(), store);
        m_stores.push_back({store.id, seats});
        m_seats += seats;
    }

    void addWare(const Ware& ware)
    {
        const int size = m_scene.isCity() ? 12 : 1;
        const Item item{numbered<Item>(u"item"_s, static_cast<int>(m_items.size())),
                        ware.name,
                        ware.spec,
                        ware.category,
                        ware.unit,
                        ware.pack,
                        ware.safety * size,
                        false};
        m_writer.add(storage::itemTable(), item);
        m_items.push_back({item.id, {}});
        for (const Batch& batch : ware.batches) {
            const Lot lot{lotId(item.id, batch.number, batch.expiresOn), item.id, batch.number, batch.expiresOn};
            m_writer.add(storage::lotTable(), lot);
            m_items.back().second.push_back(lot.id);
            Movement m = movement(MovementKind::Receipt, batch.donor.isEmpty() ? QDate(2022, 3, 10) : kMonday, item.id,
                                  lot.id, m_stores.front().first, qint64(batch.quantity) * size);
            m.donor = batch.donor;
            m.valueCents = batch.yuan * 100 * size;
            post(m);
        }
    }

    /// `percent` of what the main store has goes to the others by their seats.
    void distribute(QDate day, int percent)
    {
        const Id<Store> main = m_stores.front().first;
        for (const auto& [item, lots] : m_items) {
            for (const Id<Lot>& lot : lots) {
                const qint64 all = m_balance[{main, lot}] * percent / 100;
                for (std::size_t s = 1; s < m_stores.size(); ++s) {
                    Movement m =
                        movement(MovementKind::Transfer, day, item, lot, main, all * m_stores[s].second / m_seats);
                    m.otherStore = m_stores[s].first;
                    post(m);
                }
            }
        }
    }

    /// A day's use at every place, from the lot that expires first (they stand in that order) while it is usable.
    void issue(std::size_t ware, QDate day)
    {
        const auto& [item, lots] = m_items[ware];
        for (std::size_t s = 1; s < m_stores.size(); ++s) {
            qint64 wanted = qint64(wares()[ware].perHundredSeats) * m_stores[s].second / 100;
            for (const Id<Lot>& lot : lots) {
                const qint64 quantity = std::min(wanted, m_balance[{m_stores[s].first, lot}]);
                Movement m = movement(MovementKind::Issue, day, item, lot, m_stores[s].first, quantity);
                m.recipient =
                    m_scene.people[(s * 97 + static_cast<std::size_t>(day.day())) % m_scene.people.size()].name;
                post(m);
                wanted -= quantity;
            }
        }
    }

    void correct()
    {
        const auto& [item, lots] = m_items.front();
        const Id<Store> place = m_stores[1].first;
        Movement back = movement(MovementKind::Return, kMonday.addDays(5), item, lots.front(), place, 20);
        back.note = u"未拆封退回"_s;
        post(back);
        Movement count = movement(MovementKind::Count, kMonday.addDays(6), item, lots.front(), place, -2);
        count.note = u"周末盘点"_s;
        post(count);
        const auto& [gloves, gloveLots] = m_items[4];
        Movement spoilt =
            movement(MovementKind::WriteOff, kMonday.addDays(6), gloves, gloveLots.front(), m_stores.front().first, 50);
        spoilt.note = u"外包装浸水"_s;
        post(spoilt);
    }

    Movement movement(MovementKind kind, QDate day, Id<Item> item, Id<Lot> lot, Id<Store> store, qint64 quantity)
    {
        Movement m;
        m.kind = kind;
        m.day = day;
        m.item = item;
        m.lot = lot;
        m.store = store;
        m.quantity = quantity;
        return m;
    }
    void post(Movement m)
    {
        if (m.quantity == 0)
            return;
        m.id = numbered<Movement>(u"movement"_s, m_number++);
        m_writer.add(storage::movementTable(), m);
        for (const Id<Store>& store : {m.store, m.otherStore})
            m_balance[{store, m.lot}] += effectOn(m, store);
    }

    Scene& m_scene;
    storage::Writer& m_writer;
    std::vector<std::pair<Id<Store>, int>> m_stores; ///< with their seats; the main store first
    std::vector<std::pair<Id<Item>, std::vector<Id<Lot>>>> m_items;
    std::map<Shelf, qint64> m_balance;
    qint64 m_seats = 0;
    int m_number = 0;
};

} // namespace

void addSupplies(Scene& scene)
{
    scene.write(u"sample.supplies"_s, [&](storage::Writer& writer) { Ledger(scene, writer).make(); });
}

void addBriefing(Scene& scene)
{
    Series series;
    series.id = numbered<Series>(u"series"_s, 1);
    series.name = scene.isCity() ? u"上海市志愿服务简报"_s : u"静安区志愿服务简报"_s;
    series.issuer = scene.ws.office().name;
    series.notice = u"工作资料 注意保存"_s;
    series.registration = scene.isCity() ? u"沪简字001号"_s : u"静简字001号"_s;
    series.reportTo = scene.isCity() ? u"市委、市政府"_s : u"市文明办，区委、区政府"_s;
    series.sendTo = scene.isCity() ? u"市疫情防控工作领导小组各成员单位"_s : u"区疫情防控工作领导小组各成员单位"_s;
    series.distributeTo = scene.isCity() ? u"各区文明办"_s : u"各街道、彭浦镇，区志愿者协会"_s;
    series.printRun = scene.isCity() ? 120 : 60;
    scene.write(u"sample.briefing"_s, [&](storage::Writer& writer) { writer.add(storage::seriesTable(), series); });
}

} // namespace redvest::sample
