// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/term_choices.h"

#include "core/usecases/workspace/terms.h"
#include "ui/desk/store_reading.h"
#include "ui/parts/form/choice_box.h"
#include "ui/parts/look/typed_search.h"

#include <QComboBox>

#include <utility>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The table whose records say words of that list.
QString tableOf(TermList list)
{
    switch (list) {
    case TermList::Skill:
    case TermList::Language:
    case TermList::Licence:
        return u"qualification"_s;
    case TermList::Source:
    case TermList::PoliticalStatus:
        return u"volunteer"_s;
    case TermList::Category:
        return u"post"_s;
    case TermList::ItemCategory:
    case TermList::Unit:
        return u"item"_s;
    case TermList::OrganisationKind:
        return u"organisation"_s;
    case TermList::TeamKind:
        return u"team"_s;
    case TermList::CareKind:
        return u"care_entry"_s;
    case TermList::SiteKind:
        return u"site"_s;
    }
    return {};
}

} // namespace

void filterByTerms(Session& session, QComboBox& filter, TermList list)
{
    const auto fill = [&session, &filter, list] {
        session.attempt([&] { refill(filter, termsSought(session.workspace(), list)); });
    };
    QObject::connect(&session, &Session::changed, &filter, [fill](const ChangeSet& changes) {
        if (changes.touches(u"term"_s))
            fill();
    });
    fill();
}

TermChoices::TermChoices(Session& session, QWidget* page, std::vector<Offered> fields) : QObject(page)
{
    using Lists = std::vector<QStringList>;
    QStringList tables{u"term"_s};
    std::vector<TermList> lists;
    for (const Offered& offered : fields) {
        tables << tableOf(offered.list);
        lists.push_back(offered.list);
    }
    auto* reading = new StoreReading(session, page, tables);
    reading->answer<Lists>(
        [lists]() -> std::function<Lists(const Workspace&)> {
            return [lists](const Workspace& ws) {
                Lists words;
                for (const TermList list : lists)
                    words.push_back(termsOffered(ws, list));
                return words;
            };
        },
        [fields = std::move(fields)](Lists words) {
            for (std::size_t i = 0; i < fields.size(); ++i)
                fields[i].field->setChoices(choicesOf(words[i]));
        });
}

} // namespace redvest::ui
