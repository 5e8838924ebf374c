// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/undo.h"

#include "core/storage/queries/undo_facts.h"

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Compares what the entry did with what came later and with what is there now.
class Planner
{
public:
    explicit Planner(UndoFacts facts) : m_facts(std::move(facts)) { m_plan.entry = m_facts.entry; }

    UndoPlan plan()
    {
        if (m_facts.undone) {
            m_plan.refusals.push_back({UndoObstacle::Undone, {}, {}, {}, {}, {}, *m_facts.undone});
            return std::move(m_plan);
        }
        if (m_facts.entry.verb == u"workspace.new"_s)
            refuse(UndoObstacle::Beginning, {}, {});
        for (auto key = m_facts.order.crbegin(); key != m_facts.order.crend(); ++key)
            planRecord(*key, m_facts.touched[*key]);
        keepForLedger();
        refuseReferred();
        refuseDangling();
        return std::move(m_plan);
    }

private:
    void refuse(UndoObstacle why, const TouchedKey& key, const QString& field, const EntryHead& by = {},
                const TouchedKey& other = {})
    {
        m_plan.refusals.push_back({why, key.first, key.second, field, other.first, other.second, by});
    }

    void planRecord(const TouchedKey& key, const TouchedRecord& touched)
    {
        if (touched.isErased)
            return refuse(UndoObstacle::Erased, key, {});
        if (key.first == u"movement"_s && touched.isInserted)
            return planLine(key, touched);
        if (touched.wasThere && touched.isThere)
            return planFields(key, touched);
        if (!touched.wasThere && touched.isThere)
            return planRemoval(key, touched);
        if (touched.wasThere)
            planReturn(key, touched);
    }

    void planFields(const TouchedKey& key, const TouchedRecord& touched)
    {
        UndoStep step{touched.table, key.second, ChangeAction::Update, {}};
        if (const LaterChange* gone = laterRemoval(touched))
            return refuse(UndoObstacle::Removed, key, {}, gone->by);
        for (auto it = touched.before.begin(); it != touched.before.end(); ++it) {
            if (it.value() == touched.after.value(it.key()))
                continue;
            if (const LaterChange* later = laterWrite(touched, it.key()))
                refuse(UndoObstacle::Changed, key, it.key(), later->by);
            else if (touched.now.value(it.key()) != touched.after.value(it.key()))
                refuse(UndoObstacle::Changed, key, it.key());
            step.fields.insert(it.key(), it.value());
        }
        if (touched.isGoneNow)
            return refuse(UndoObstacle::Removed, key, {});
        if (!step.fields.isEmpty())
            m_plan.steps.push_back(std::move(step));
    }

    void planRemoval(const TouchedKey& key, const TouchedRecord& touched)
    {
        if (key.first == u"office"_s || key.first == u"device"_s)
            return refuse(UndoObstacle::Beginning, key, {});
        if (const LaterChange* gone = laterRemoval(touched))
            return refuse(UndoObstacle::Removed, key, {}, gone->by);
        if (touched.isGoneNow)
            return refuse(UndoObstacle::Removed, key, {});
        if (!touched.later.empty()) {
            const LaterChange& last = touched.later.back();
            const auto& fields = last.fields;
            return refuse(UndoObstacle::Changed, key, fields.isEmpty() ? QString() : fields.firstKey(), last.by);
        }
        if (key.first == u"service_record"_s && touched.now.value(u"state"_s) == Value(u"approved"_s))
            return refuse(UndoObstacle::Approved, key, {});
        m_plan.steps.push_back({touched.table, key.second, ChangeAction::Remove, {}});
    }

    void planReturn(const TouchedKey& key, const TouchedRecord& touched)
    {
        if (!touched.later.empty()) {
            const LaterChange& last = touched.later.back();
            const bool isBack = last.action != ChangeAction::Remove;
            return refuse(isBack ? UndoObstacle::Back : UndoObstacle::Removed, key, {}, last.by);
        }
        if (!touched.isGoneNow)
            return refuse(UndoObstacle::Back, key, {});
        m_plan.steps.push_back({touched.table, key.second, ChangeAction::Restore, touched.before});
    }

    /// A line of the ledger is never removed: another one takes it back.
    void planLine(const TouchedKey& key, const TouchedRecord& touched)
    {
        if (touched.after.value(u"reverses"_s) != Value(u""_s))
            return refuse(UndoObstacle::Reversal, key, {});
        if (m_facts.reversed.contains(key.second))
            return refuse(UndoObstacle::TakenBack, key, {}, m_facts.reversed.value(key.second));
        m_plan.ledgerLines << key.second;
    }

    /// What those lines refer to stays: the lot of a receipt, the item of an import.
    void keepForLedger()
    {
        QSet<QString> lines(m_plan.ledgerLines.begin(), m_plan.ledgerLines.end());
        QSet<TouchedKey> kept;
        const auto stays = [&](const Referrer& r) {
            return (r.by.first == u"movement"_s && lines.contains(r.by.second)) || kept.contains(r.by);
        };
        for (bool isMore = true; isMore;) {
            isMore = false;
            for (const Referrer& r : m_facts.referrers) {
                if (stays(r) && !kept.contains(r.to)) {
                    kept.insert(r.to);
                    isMore = true;
                }
            }
        }
        const auto before = m_plan.steps.size();
        std::erase_if(m_plan.steps, [&](const UndoStep& s) {
            return s.does == ChangeAction::Remove && kept.contains({s.table->name, s.record});
        });
        m_plan.kept = qint64(before - m_plan.steps.size());
    }

    void refuseReferred()
    {
        QHash<TouchedKey, const UndoStep*> steps;
        for (const UndoStep& s : m_plan.steps)
            steps.insert({s.table->name, s.record}, &s);
        const auto goes = [&](const TouchedKey& key) {
            const UndoStep* step = steps.value(key);
            return step && step->does == ChangeAction::Remove;
        };
        for (const Referrer& r : m_facts.referrers) {
            const UndoStep* own = steps.value(r.by);
            const bool isLetGo = own && own->does == ChangeAction::Update && own->fields.contains(r.column);
            if (goes(r.to) && !goes(r.by) && !isLetGo)
                refuse(UndoObstacle::Referred, r.to, {}, m_facts.lastWriter(r.by), r.by);
        }
    }

    void refuseDangling()
    {
        QSet<TouchedKey> back;
        for (const UndoStep& s : m_plan.steps) {
            if (s.does == ChangeAction::Restore)
                back.insert({s.table->name, s.record});
        }
        for (const UndoStep& s : m_plan.steps) {
            if (s.does == ChangeAction::Remove)
                continue;
            const TouchedKey key{s.table->name, s.record};
            for (const auto& [column, target] : m_facts.targetsOf(s, m_facts.touched[key])) {
                if (!back.contains(target) && m_facts.isGone(target))
                    refuse(UndoObstacle::Dangling, key, column, m_facts.lastWriter(target), target);
            }
        }
    }

    static const LaterChange* laterRemoval(const TouchedRecord& touched)
    {
        const auto at = std::find_if(touched.later.rbegin(), touched.later.rend(),
                                     [](const LaterChange& c) { return c.action == ChangeAction::Remove; });
        return at == touched.later.rend() || !touched.isGoneNow ? nullptr : &*at;
    }
    static const LaterChange* laterWrite(const TouchedRecord& touched, const QString& field)
    {
        const auto at = std::find_if(touched.later.rbegin(), touched.later.rend(),
                                     [&](const LaterChange& c) { return c.fields.contains(field); });
        return at == touched.later.rend() ? nullptr : &*at;
    }

    UndoFacts m_facts;
    UndoPlan m_plan;
};

} // namespace

std::optional<UndoPlan> planUndo(const Reader& reader, const QString& entry)
{
    auto facts = gatherUndoFacts(reader, entry);
    if (!facts)
        return std::nullopt;
    return Planner(*std::move(facts)).plan();
}

void applyUndo(Writer& writer, const UndoPlan& plan)
{
    for (const UndoStep& step : plan.steps)
        writer.setRow(*step.table, step.record, step.fields, step.does == ChangeAction::Remove);
}

} // namespace redvest::storage
