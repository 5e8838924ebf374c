// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/undo.h"

#include "core/storage/queries/undo_facts.h"

#include <QSet>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Compares what the entry did with what came later and with what is there now.
class Planner
{
public:
    Planner(const Reader& reader, const EntryHead& entry) : m_facts(reader, entry) { m_plan.entry = entry; }

    UndoPlan plan()
    {
        if (m_facts.undone()) {
            refuse(UndoObstacle::Undone, {}, {}, *m_facts.undone());
            return std::move(m_plan);
        }
        if (m_facts.entry().verb == u"workspace.new"_s)
            refuse(UndoObstacle::Beginning, {}, {});
        m_facts.eachPortion([this](const TouchedRecords& some) {
            for (auto key = some.order.crbegin(); key != some.order.crend(); ++key)
                planRecord(*key, *some.records.constFind(*key), some);
        });
        keepForLedger();
        refuseReferred();
        refuseDangling();
        return std::move(m_plan);
    }

private:
    /// A record that would be again, and one it would refer to that is gone so far.
    struct Loose
    {
        TouchedKey key;
        QString column;
        TouchedKey target;
    };

    void refuse(UndoObstacle why, const TouchedKey& key, const QString& field, const EntryHead& by = {},
                const TouchedKey& other = {})
    {
        ++m_plan.refused;
        if (m_plan.refusals.size() < kMostRefusals)
            m_plan.refusals.push_back({why, key.first, key.second, field, other.first, other.second, by});
    }
    /// The same because of another record, whoever wrote that last.
    void refuseFor(UndoObstacle why, const TouchedKey& key, const QString& field, const TouchedKey& other)
    {
        const bool isListed = m_plan.refusals.size() < kMostRefusals;
        refuse(why, key, field, isListed ? m_facts.lastWriter(other) : EntryHead{}, other);
    }

    void addStep(UndoStep step, const TouchedRecord& touched)
    {
        const TouchedKey key{step.table->name, step.record};
        m_tables.insert(step.table);
        if (step.does != ChangeAction::Remove) {
            for (const auto& [column, target] : targetsOf(step, touched)) {
                if (!does(target, ChangeAction::Restore) && isGone(target))
                    m_loose.push_back({key, column, target});
            }
        }
        m_at.insert(key, m_plan.steps.size());
        m_plan.steps.push_back(std::move(step));
    }
    [[nodiscard]] const UndoStep* stepOf(const TouchedKey& key) const
    {
        const auto at = m_at.constFind(key);
        return at == m_at.constEnd() ? nullptr : &m_plan.steps[*at];
    }
    [[nodiscard]] bool does(const TouchedKey& key, ChangeAction action) const
    {
        const UndoStep* step = stepOf(key);
        return step && step->does == action;
    }
    /// Thousands of records refer to few streets.
    [[nodiscard]] bool isGone(const TouchedKey& key)
    {
        constexpr qsizetype kMostKept = 10'000;
        if (m_gone.size() > kMostKept)
            m_gone.clear();
        const auto known = m_gone.constFind(key);
        return known != m_gone.constEnd() ? *known : *m_gone.insert(key, m_facts.isGone(key));
    }

    void planRecord(const TouchedKey& key, const TouchedRecord& touched, const TouchedRecords& some)
    {
        if (touched.isErased)
            return refuse(UndoObstacle::Erased, key, {});
        if (key.first == u"movement"_s && touched.isInserted)
            return planLine(key, touched, some);
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
            else if (touched.valueNow(it.key()) != touched.after.value(it.key()))
                refuse(UndoObstacle::Changed, key, it.key());
            step.fields.insert(it.key(), it.value());
        }
        if (touched.isGoneNow)
            return refuse(UndoObstacle::Removed, key, {});
        if (!step.fields.isEmpty())
            addStep(std::move(step), touched);
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
        if (key.first == u"service_record"_s && touched.valueNow(u"state"_s) == Value(u"approved"_s))
            return refuse(UndoObstacle::Approved, key, {});
        addStep({touched.table, key.second, ChangeAction::Remove, {}}, touched);
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
        addStep({touched.table, key.second, ChangeAction::Restore, touched.before}, touched);
    }

    /// A line of the ledger is never removed: another one takes it back.
    void planLine(const TouchedKey& key, const TouchedRecord& touched, const TouchedRecords& some)
    {
        if (touched.after.value(u"reverses"_s) != Value(u""_s))
            return refuse(UndoObstacle::Reversal, key, {});
        if (some.reversed.contains(key.second))
            return refuse(UndoObstacle::TakenBack, key, {}, some.reversed.value(key.second));
        m_plan.ledgerLines << key.second;
    }

    /// What those lines refer to stays: the lot of a receipt, the item of an import.
    void keepForLedger()
    {
        if (m_plan.ledgerLines.isEmpty())
            return;
        const QSet<QString> lines(m_plan.ledgerLines.begin(), m_plan.ledgerLines.end());
        QSet<TouchedKey> kept;
        for (bool isMore = true; isMore;) {
            isMore = false;
            eachReferrerOfGoing([&](const Referrer& r) {
                const bool stays = (r.by.first == u"movement"_s && lines.contains(r.by.second)) || kept.contains(r.by);
                if (stays && !kept.contains(r.to)) {
                    kept.insert(r.to);
                    isMore = true;
                }
            });
        }
        std::erase_if(m_plan.steps, [&](const UndoStep& s) {
            return s.does == ChangeAction::Remove && kept.contains({s.table->name, s.record});
        });
        m_plan.kept = kept.size();
        m_at.clear();
        for (std::size_t i = 0; i < m_plan.steps.size(); ++i)
            m_at.insert({m_plan.steps[i].table->name, m_plan.steps[i].record}, i);
    }

    /// Whatever refers to a record that would go.
    void eachReferrerOfGoing(const std::function<void(const Referrer&)>& take) const
    {
        m_facts.eachReferrer({m_tables.begin(), m_tables.end()}, [&](const Referrer& r) {
            if (does(r.to, ChangeAction::Remove))
                take(r);
        });
    }

    void refuseReferred()
    {
        std::vector<Referrer> left;
        eachReferrerOfGoing([&](const Referrer& r) {
            const UndoStep* own = stepOf(r.by);
            const bool isLetGo = own && own->does == ChangeAction::Update && own->fields.contains(r.column);
            const bool goes = own && own->does == ChangeAction::Remove;
            if (goes || isLetGo)
                return;
            if (left.size() < kMostRefusals)
                left.push_back(r);
            else
                ++m_plan.refused;
        });
        for (const Referrer& r : left)
            refuseFor(UndoObstacle::Referred, r.to, {}, r.by);
    }

    void refuseDangling()
    {
        for (const Loose& loose : m_loose) {
            if (!does(loose.target, ChangeAction::Restore))
                refuseFor(UndoObstacle::Dangling, loose.key, loose.column, loose.target);
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
    QHash<TouchedKey, std::size_t> m_at; ///< of a record's step
    QSet<const TableSpec*> m_tables;     ///< of the steps
    std::vector<Loose> m_loose;
    QHash<TouchedKey, bool> m_gone; ///< what was asked lately
};

} // namespace

std::optional<UndoPlan> planUndo(const Reader& reader, const QString& entry)
{
    const auto head = entryHead(reader, entry);
    return head ? std::optional(Planner(reader, *head).plan()) : std::nullopt;
}

void applyUndo(Writer& writer, const UndoPlan& plan)
{
    for (const UndoStep& step : plan.steps)
        writer.setRow(*step.table, step.record, step.fields, step.does == ChangeAction::Remove);
}

} // namespace redvest::storage
