// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/divisions.h"
#include "core/usecases/records/kind.h"
#include "core/usecases/workspace/office_name.h"
#include "core/usecases/workspace/terms.h"

#include <QCoreApplication>

namespace redvest::records {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A word of a list as it is typed.
struct TermWish
{
    TermList list = TermList::Skill;
    QString name;
    bool namesList = false;
};

QString tr(const char* text)
{
    return QCoreApplication::translate("Records", text);
}

Outcome<Stored> saveOffice(Workspace& ws, const std::optional<Office>& shown, const Office& wanted,
                           const QString& reason)
{
    if (!shown)
        return Problem{u"one_office"_s, u"record"_s,
                       tr("A workspace has one office. Change it: set office office name=….")};
    const auto changes = renameOffice(ws, wanted.name, reason);
    return changes ? Outcome<Stored>(Stored{{u"office"_s}, *changes}) : Outcome<Stored>(changes.problems());
}

Kind office()
{
    Kind kind = kindOf<Office>({u"office"_s,
                                storage::officeTable().spec(),
                                {field<&Office::name>({u"name"_s, u"办公室名称"_s, u"名称|单位名称"_s})},
                                [](Workspace& ws, const QString&) -> Outcome<Office> { return ws.office(); },
                                [](const Workspace&, const Office*, Office&, Problems&) {},
                                saveOffice});
    kind.insteadOfArchiving = tr("The office is not archived: the whole workspace is its own.");
    return kind;
}

Outcome<TermWish> openTerm(Workspace& ws, const QString& id)
{
    const auto term = ws.read().find(storage::termTable(), id);
    const auto list = term ? fromWord<TermList>(term->kind) : std::nullopt;
    if (!list)
        return goneMeanwhile(id);
    return TermWish{*list, term->name, true};
}

Outcome<Stored> saveTerm(Workspace& ws, const std::optional<TermWish>& shown, const TermWish& wanted,
                         const QString& reason)
{
    const QString id = storage::termTable().id({wordOf(wanted.list), normalised(wanted.name), 0, false});
    if (!shown) {
        const auto changes = addTerm(ws, wanted.list, wanted.name, reason);
        return changes ? Outcome<Stored>(Stored{{id}, *changes}) : Outcome<Stored>(changes.problems());
    }
    if (shown->list == wanted.list && shown->name == normalised(wanted.name))
        return Stored{{id}, {}};
    return Problem{u"word_is_its_name"_s, u"name"_s,
                   tr("A word of a list is its name and is not changed. Add the other word with \"set term new\" and "
                      "archive this one.")};
}

Kind term()
{
    Kind kind = kindOf<TermWish>(
        {u"term"_s,
         storage::termTable().spec(),
         {{{u"kind"_s, u"词表"_s, u"清单|列表|种类"_s},
           [](TermWish& wish, Told& told) {
               told.into(wish.list);
               wish.namesList = !told.isEmpty();
           }},
          {{u"name"_s, u"词语"_s, u"名称|词"_s}, [](TermWish& wish, Told& told) { told.into(wish.name); }}},
         openTerm,
         [](const Workspace&, const TermWish*, TermWish& wanted, Problems& problems) {
             if (!wanted.namesList)
                 problems.push_back(
                     {u"required"_s, u"kind"_s,
                      tr("Say which list the word belongs to: 词表=%1.").arg(fileWords<TermList>().join(u'|'))});
         },
         saveTerm});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return retireTerms(ws, ids, archived, reason);
    };
    return kind;
}

} // namespace

std::vector<Kind> officeKinds()
{
    return {office(), term()};
}

} // namespace redvest::records
