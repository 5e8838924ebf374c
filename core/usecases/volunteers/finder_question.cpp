// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/finder_question.h"

#include "core/base/text.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/training_queries.h"
#include "core/usecases/rota/shift_pool.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

using C = PeopleCriterion;

QString tr(const char* text)
{
    return QCoreApplication::translate("Finder", text);
}

Problem unknown(C criterion, const QString& code, const QString& text)
{
    return {code, wordOf(criterion), text};
}

/// What a question refers to, looked up.
class QuestionReader
{
public:
    QuestionReader(const Workspace& ws, const PeopleCriteria& criteria)
        : m_ws(ws)
        , m_reader(ws.read())
        , m_question{criteria, criteriaAsked(criteria), dayAsked(criteria, ws.today())}
    {}

    Outcome<FinderQuestion> resolved()
    {
        const PeopleCriteria& asked = m_question.asked;
        if (!asked.home.isEmpty())
            home();
        if (asked.nearTo)
            site();
        if (!asked.courses.empty())
            courses();
        if (!asked.shift.isEmpty())
            shift();
        if (!m_problems.empty())
            return m_problems;
        return m_question;
    }

private:
    void home()
    {
        const QString& typed = m_question.asked.home;
        m_question.home = typed;
        if (m_ws.divisions().find(typed) != nullptr)
            return;
        std::vector<const Division*> named;
        for (const DivisionLevel level : {DivisionLevel::District, DivisionLevel::Street, DivisionLevel::Community}) {
            if (named.empty()) // the street of a name is meant before a community that is called the same
                named = m_ws.divisions().named(typed, level, {});
        }
        if (named.size() == 1)
            m_question.home = named.front()->code;
        else if (named.empty())
            m_problems.push_back(
                unknown(C::Home, u"unknown_division"_s,
                        tr("\"%1\" is no division of this workspace. Type its name or its code.").arg(typed)));
        else
            m_problems.push_back(
                unknown(C::Home, u"ambiguous"_s,
                        tr("Several divisions are called \"%1\". Type the code of one of them, like %2.")
                            .arg(typed, named.front()->code)));
    }
    void site()
    {
        const QString& typed = m_question.asked.nearTo->site;
        std::vector<Site> named;
        for (Site& site : storage::sites(m_reader, {})) {
            if (site.id.text() == typed || searchFolded(site.name) == searchFolded(typed))
                named.push_back(std::move(site));
        }
        if (named.size() == 1)
            m_question.siteDivision = named.front().division;
        else if (named.empty())
            m_problems.push_back(
                unknown(C::NearSite, u"unknown_site"_s,
                        tr("There is no site called \"%1\". Look it up in the list of sites.").arg(typed)));
        else
            m_problems.push_back(unknown(C::NearSite, u"ambiguous"_s,
                                         tr("Several sites are called \"%1\". Give the id of one of them, like %2.")
                                             .arg(typed, named.front().id.text())));
    }
    void courses()
    {
        QStringList names;
        for (const Course& course : storage::coursesInOrder(m_reader))
            names << normalised(course.name);
        for (const QStringList& any : m_question.asked.courses) {
            for (const QString& name : any) {
                if (!names.contains(normalised(name)))
                    m_problems.push_back(
                        unknown(C::Trained, u"unknown_course"_s,
                                tr("There is no course called \"%1\". Look it up in the list of courses.").arg(name)));
            }
        }
    }
    void shift()
    {
        m_question.shift = storage::shiftRow(m_reader, Id<Shift>::fromText(m_question.asked.shift));
        if (!m_question.shift)
            m_problems.push_back(unknown(C::FitsShift, u"unknown_shift"_s, unknownShift().text));
        else if (m_question.shift->shift.isArchived)
            m_problems.push_back(unknown(C::FitsShift, u"called_off"_s, calledOff().text));
        else if (!m_question.asked.day.isValid() && m_question.day == m_ws.today())
            m_question.day = localDate(m_question.shift->shift.starts);
    }

    const Workspace& m_ws;
    storage::Reader m_reader;
    FinderQuestion m_question;
    Problems m_problems;
};

} // namespace

Outcome<FinderQuestion> finderQuestion(const Workspace& ws, const PeopleCriteria& criteria)
{
    return QuestionReader(ws, criteria).resolved();
}

} // namespace redvest
