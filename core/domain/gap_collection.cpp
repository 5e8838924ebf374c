// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/gap_collection.h"

#include "core/base/text.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

Id<GapCollection> gapCollectionId(const GapCollection& c)
{
    return {namedUuid(
        {u"gap_collection"_s, c.scope, wordOf(c.per), toUtcText(c.from), toUtcText(c.to), toUtcText(c.deadline)})};
}

Id<GapRequest> gapRequestId(Id<GapCollection> collection, const QString& division)
{
    return {namedUuid({u"gap_request"_s, collection.text(), division})};
}

bool isUnanswered(const GapCollection& collection, const GapRequest& request, Instant now)
{
    return !collection.isArchived && request.answer == GapAnswer::Waiting && collection.deadline <= now;
}

Id<GapReport> gapReportId(Id<GapCollection> collection, Id<Post> post)
{
    return {namedUuid({u"gap_report"_s, collection.text(), post.text()})};
}

Id<GapReport> gapReportId(Id<GapCollection> collection, const QString& division, const QString& post,
                          const QString& site)
{
    return {namedUuid({u"gap_report"_s, collection.text(), division, normalised(post), normalised(site)})};
}

} // namespace redvest
