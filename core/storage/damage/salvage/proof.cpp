// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/salvage/proof.h"

#include <algorithm>

namespace redvest::storage::salvage {

Proof::Proof(const PageFile& file, const FoundRows& rows, const FoundJournal& journal, const KeptChain& kept)
    : m_file(file)
    , m_rows(rows)
    , m_journal(journal)
    , m_kept(kept)
    , m_steps(stepsOf(journal))
{
    m_isAnyLost = !kept.isComplete && !journal.isEndKnown;
    QSet<QString> known;
    for (auto key = m_steps.keyBegin(); key != m_steps.keyEnd(); ++key)
        known.insert(key->second);
    for (const auto& table : rows.tables)
        known.unite(QSet<QString>(table.keyBegin(), table.keyEnd()));
    for (const QSet<QString>& ids : rows.named)
        known.unite(ids);
    for (const LostChange& lost : journal.lost) {
        m_incomplete.insert(lost.record);
        // A record nothing else knows of is a name with a flipped bit: whose change it was is not known then.
        m_isAnyLost = m_isAnyLost || !known.contains(lost.record);
    }
    for (auto device = journal.devices.begin(); device != journal.devices.end(); ++device) {
        for (const FoundEntry& found : *device) {
            if (found.entry && !found.entry->seen.isEmpty())
                m_seen[device.key()].insert(found.entry->seq,
                                            std::make_shared<const VersionVector>(vectorFromText(found.entry->seen)));
        }
    }
}

namespace {

/// What was changed was once entered.
bool hasBeginning(const std::vector<FoldEvent>& events)
{
    return std::any_of(events.begin(), events.end(), [](const FoldEvent& e) {
        return e.action == ChangeAction::Insert || e.action == ChangeAction::Erase;
    });
}

} // namespace

bool Proof::hasAllChanges(const QString& id) const
{
    return m_kept.isComplete || (!m_isAnyLost && !m_incomplete.contains(id));
}

/// Changes of one device follow its numbers. Between devices what each had seen decides, and only the kept part of the
/// journal says that for certain.
bool Proof::isOrdered(const std::vector<FoldEvent>& events) const
{
    return std::all_of(events.begin(), events.end(),
                       [&](const FoldEvent& e) { return e.device == events.front().device; }) ||
           std::all_of(events.begin(), events.end(), [&](const FoldEvent& e) { return isKept(e.device, e.seq); });
}

std::vector<FoldEvent> Proof::events(const TableSpec& spec, const QString& id, bool onlyKept) const
{
    std::vector<FoldEvent> events;
    const auto steps = m_steps.constFind({spec.name, id});
    if (steps == m_steps.constEnd())
        return events;
    for (const Step& step : *steps) {
        if (onlyKept && !isKept(step.device, step.seq))
            continue;
        const auto seen = m_seen.value(step.device);
        const auto after = seen.upperBound(step.seq);
        const auto entry = m_journal.devices.constFind(step.device)->constFind(step.seq);
        events.push_back({step.device, step.seq, step.change->number, entry->entry ? entry->entry->stamp : QString(),
                          after == seen.begin() ? nullptr : *std::prev(after), step.change->action,
                          newValues(spec, changeIn(m_file, *step.change))});
    }
    return events;
}

FoldedRecord Proof::kept(const TableSpec& spec, const QString& id) const
{
    return fold(spec, id, events(spec, id, true));
}

FoldedRecord Proof::told(const TableSpec& spec, const QString& id) const
{
    return fold(spec, id, events(spec, id, false));
}

Truth Proof::of(const TableSpec& spec, const QString& id) const
{
    Truth truth;
    if (const auto steps = m_steps.constFind({spec.name, id}); steps != m_steps.constEnd()) {
        for (const Step& step : *steps) {
            // One that is blank itself says nothing of what remained.
            const bool isErasure = step.change->action == ChangeAction::Erase && !step.change->isBlank;
            truth.isErased = truth.isErased || isErasure;
            truth.isErasureKept = truth.isErasureKept || (isErasure && isKept(step.device, step.seq));
            truth.wasBlanked = truth.wasBlanked || step.change->isBlank;
        }
    }
    const std::vector<FoldEvent> all = events(spec, id, false);
    const FoldedRecord folded = fold(spec, id, all);
    const auto row = m_rows.row(m_file, spec, id);
    truth.isGone = row ? row->isGone : folded.isGone;
    const bool isTold = folded.exists && !(truth.wasBlanked && !truth.isErased);
    if (row && isTold && row->values == folded.values && row->isGone == folded.isGone) {
        truth.isProven = true;
        truth.content = *row;
    } else if (isTold && hasAllChanges(id) && isOrdered(all) && hasBeginning(all)) {
        truth.isProven = true;
        truth.content = {folded.values, folded.isGone, folded.stamp};
    }
    return truth;
}

} // namespace redvest::storage::salvage
