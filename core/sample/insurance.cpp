// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample's insurance: one policy of the whole office for the year, and everybody in the register under it.

#include "core/sample/scene.h"
#include "core/storage/schema/cover.h"

#include <QCoreApplication>

namespace redvest::sample {

using namespace Qt::Literals::StringLiterals;

void addInsurance(Scene& scene)
{
    const QDate from(2022, 1, 1);
    const QDate to(2022, 12, 31);
    const Policy policy{numbered<Policy>(u"policy"_s, 1),
                        u"SH2022-0001"_s,
                        u"某人寿保险公司上海分公司"_s,
                        u"守护志愿者"_s,
                        50'000'000,
                        from,
                        to,
                        u"登记在册的志愿者"_s,
                        0,
                        {},
                        false};
    scene.write(u"sample.insurance"_s, [&](storage::Writer& writer) { writer.add(storage::policyTable(), policy); });
    for (std::size_t at = 0; at < scene.people.size();) {
        scene.progress.report(qint64(at), qint64(scene.people.size()),
                              QCoreApplication::translate("Sample", "Insurance"));
        scene.write(u"sample.insurance"_s, [&](storage::Writer& writer) {
            for (const std::size_t end = std::min(at + 2000, scene.people.size()); at < end; ++at) {
                const Id<Volunteer> who = scene.people[at].id;
                writer.add(storage::coverTable(),
                           Cover{coverId(policy.id, who, from), policy.id, who, from, to, {}, false});
            }
        });
    }
}

} // namespace redvest::sample
