// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/calls.h"

#include "core/domain/requirements.h"
#include "core/domain/volunteers.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindWord(RequirementKind kind)
{
    switch (kind) {
    case RequirementKind::Skill:
        return u"技能"_s;
    case RequirementKind::Language:
        return u"语种"_s;
    case RequirementKind::Training:
        return u"培训"_s;
    case RequirementKind::Licence:
        break;
    }
    return u"驾照"_s;
}

/// As RFC 2426 asks of a text value.
QString escapedValue(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\\' || c == u',' || c == u';')
            out += u'\\';
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c != u'\r')
            out += c;
    }
    return out;
}

} // namespace

Id<CallLine> callLineId(Id<Call> call, Id<Shift> shift)
{
    return {namedUuid({u"call_line"_s, call.text(), shift.text()})};
}

RepliesCounted& RepliesCounted::operator+=(const RepliesCounted& other)
{
    coming += other.coming;
    notComing += other.notComing;
    return *this;
}

RepliesCounted countReplies(std::vector<CallReply> replies)
{
    std::sort(replies.begin(), replies.end(), [](const CallReply& a, const CallReply& b) {
        return std::tie(a.volunteer, a.day, a.id) < std::tie(b.volunteer, b.day, b.id);
    });
    RepliesCounted counted;
    for (std::size_t i = 0; i < replies.size(); ++i) {
        const CallReply& reply = replies[i];
        const bool isRepeated =
            !reply.volunteer.isNull() && i + 1 < replies.size() && replies[i + 1].volunteer == reply.volunteer;
        if (isRepeated)
            continue;
        (reply.answer == CallAnswer::Coming ? counted.coming : counted.notComing) += std::max(0, reply.people);
    }
    return counted;
}

QString callNumberText(const Call& call)
{
    return u"第%1号"_s.arg(call.number);
}

QString callName(const Call& call)
{
    return call.series + u"%1年"_s.arg(call.year) + callNumberText(call);
}

QString requirementWords(const Post& post, const std::vector<Requirement>& asked)
{
    constexpr std::array order{RequirementKind::Skill, RequirementKind::Language, RequirementKind::Licence,
                               RequirementKind::Training};
    QStringList parts;
    for (const RequirementKind kind : order) {
        QStringList names;
        for (const Requirement& r : asked) {
            if (r.kind == kind && !names.contains(requirementText(r)))
                names << requirementText(r);
        }
        if (!names.isEmpty())
            parts << kindWord(kind) + u'：' + names.join(u'、');
    }
    // Neither minors nor the uninsured stand on a post of risk (eligibility.h).
    const bool isOfRisk = isRisky(post.risk);
    const QString age = ageAskedText(isOfRisk ? std::max(post.leastAge, kAdultAge) : post.leastAge, post.mostAge);
    if (!age.isEmpty())
        parts << age;
    if (isOfRisk)
        parts << u"已参加保险"_s;
    if (post.needsAgreement)
        parts << u"签订书面协议"_s;
    if (post.isInSuit)
        parts << u"全程穿防护服"_s;
    return parts.join(u'；');
}

QString contactCard(const Call& call)
{
    const QString name = call.issuer + (call.contact.isEmpty() ? QString() : u' ' + call.contact);
    const QStringList lines{u"BEGIN:VCARD"_s,
                            u"VERSION:3.0"_s,
                            u"FN:"_s + escapedValue(name),
                            u"N:"_s + escapedValue(call.contact) + u";;;;"_s,
                            u"ORG:"_s + escapedValue(call.issuer),
                            u"TEL;TYPE=VOICE:"_s + escapedValue(call.phone),
                            u"NOTE:"_s + escapedValue(callName(call)),
                            u"END:VCARD"_s};
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

} // namespace redvest
