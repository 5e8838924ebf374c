// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/invitation_sheet.h"

#include "core/report/invitations.h"
#include "core/usecases/sheets/exports.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

void writeInvitationSheet(const std::vector<Invitation>& invitations, const QString& office, const QString& path)
{
    const report::TableBlock table = report::invitationRows(invitations);
    Listing list;
    list.keys = QStringList{u"post"_s, u"site"_s, u"name"_s, u"phone"_s, u"shift"_s, u"answer_by"_s, u"answer"_s};
    for (const report::BlockColumn& column : table.columns) {
        list.titles << column.title;
        list.numeric.push_back(false);
    }
    for (std::size_t i = 0; i < invitations.size(); ++i) {
        list.rows.push_back(table.rows[i]);
        list.ids << invitations[i].assignment.id.text();
    }
    list.notes << u"单位：%1"_s.arg(office);
    exportListing(list, u"邀请联系名单"_s, path);
}

} // namespace redvest
