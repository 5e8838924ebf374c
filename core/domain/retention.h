// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long what kind of personal data is kept (保存期限), and what is due to be erased. Pure.
// Sources: 个人信息保护法 art. 19 (the shortest span that serves the purpose), art. 47 (erase when it is served, when
// consent is withdrawn, when the span is over); 志愿服务条例 art. 19 (what was served is recorded and kept).

#pragma once

#include "core/base/enum_text.h"
#include "core/base/outcome.h"

#include <QDate>

#include <vector>

namespace redvest {

enum class RetentionClass {
    Withdrawn,  ///< the whole person, from the day consent was withdrawn
    Inactive,   ///< the whole person, from the last service, assignment, training or registration
    Guardian,   ///< guardian's name and phone, from the eighteenth birthday
    HealthNote, ///< the note on health and care, from the last service (or registration)
    GapContact, ///< who to call about a gap, from the day it was reported
    CareLog,    ///< an entry of the care log, from its day
    Archives,   ///< served time, training, certificates: what stays when the person is erased
};
template <>
struct EnumWords<RetentionClass>
{
    static constexpr std::array words{u"withdrawn",   u"inactive", u"guardian", u"health_note",
                                      u"gap_contact", u"care_log", u"archives"};
};

constexpr int kKeptForGood = -1;
constexpr int kLongestRetention = 1200; ///< months

struct RetentionRule
{
    RetentionClass kind = RetentionClass::Inactive;
    int months = 0; ///< kKeptForGood: never due
    QString source; ///< the law, or the office's own decision
    bool operator==(const RetentionRule&) const = default;
};

/// What is proposed where the office has not set its own: one of each class, in their order.
[[nodiscard]] const std::vector<RetentionRule>& proposedRetention();
/// Codes: months_range, required (the source).
[[nodiscard]] Problems retentionProblems(const RetentionRule&);

/// The first day on which it need not be kept any more; invalid when it is kept for good or `from` is unknown.
[[nodiscard]] QDate dueOn(const RetentionRule&, QDate from);

/// What of one person says how long the data are needed.
struct PersonSpan
{
    QDate birth;
    QDate registered;
    QDate lastActive; ///< served, assigned, trained, signed up, stood by or answered a call; invalid: never
    QDate withdrawn;  ///< where the data rest on consent that was withdrawn
    QDate keptUntil;  ///< a decision to keep them
    bool hasGuardian = false;
    bool hasHealthNote = false;
};
struct Due
{
    RetentionClass kind = RetentionClass::Inactive;
    QDate since;
    bool operator==(const Due&) const = default;
};
/// What is due on `asOf`: the whole person alone, or else each part that is. Nothing before a decision to keep ends.
[[nodiscard]] std::vector<Due> dueOf(const PersonSpan&, const std::vector<RetentionRule>& rules, QDate asOf);
/// True for a class that means the whole person.
[[nodiscard]] constexpr bool isWholePerson(RetentionClass kind)
{
    return kind == RetentionClass::Withdrawn || kind == RetentionClass::Inactive;
}
/// By class: proposedRetention() and what the office made of it hold one of each, in their order.
[[nodiscard]] inline const RetentionRule& ruleOf(const std::vector<RetentionRule>& rules, RetentionClass kind)
{
    return rules[std::size_t(kind)];
}

} // namespace redvest
