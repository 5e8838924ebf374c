// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/reveal/person_picker.h"

#include "ui/desk/session.h"
#include "ui/parts/look/looks.h"

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString hint(const VolunteerRow& row)
{
    return row.maskedNumber + u"  "_s + row.divisionName;
}

} // namespace

PersonPicker::PersonPicker(Session& session, QWidget* parent)
    : Picker([this](const QString& typed, int limit) { return offers(typed, limit); }, parent)
    , m_session(session)
    , m_sought(session)
{
    setObjectName(u"person"_s);
    setPlaceholderText(tr("Name, pinyin, initials or last digits, then Enter"));
    setMinimumHeight(kRowHeight);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_people && id().isEmpty() && !text().trimmed().isEmpty() && offered().isEmpty())
            Q_EMIT failed(tr("Nobody in the register fits what is typed. Check the spelling, or register the person "
                             "first."));
    });
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (m_people && changes.touches(u"volunteer"_s))
            load();
    });
    load();
}

const VolunteerRow* PersonPicker::row(Id<Volunteer> id) const
{
    const int at = m_people ? m_people->find(id) : -1;
    return at < 0 ? nullptr : &m_people->row(at);
}

QString PersonPicker::hintOf(Id<Volunteer> id) const
{
    const VolunteerRow* found = row(id);
    return found ? hint(*found) : QString();
}

std::vector<PickerOffer> PersonPicker::offers(const QString& typed, int limit)
{
    std::vector<PickerOffer> found;
    if (!m_people || typed.isEmpty())
        return found;
    const std::vector<int> people = findPeople(m_session.workspace(), *m_people, typed);
    m_sought.seek(typed, qsizetype(people.size()));
    for (const int at : people) {
        if (int(found.size()) == limit)
            break;
        const VolunteerRow& person = m_people->row(at);
        found.push_back({person.id.text(), person.name, hint(person)});
    }
    return found;
}

/// In a pool thread: half a second for 50 000 people.
void PersonPicker::load()
{
    using Index = std::shared_ptr<VolunteerIndex>;
    Session* session = &m_session;
    m_loading.run<Index>(
        this, [session](Progress&) { return std::make_shared<VolunteerIndex>(*session->sibling()); },
        [this](JobResult<Index> result) {
            if (result.end == JobEnd::Failed)
                return Q_EMIT failed(result.message);
            if (!result.value)
                return;
            const bool isFirst = m_people == nullptr;
            m_people = *result.value;
            Q_EMIT loaded();
            if (isFirst && hasFocus() && id().isEmpty() && !text().trimmed().isEmpty())
                Q_EMIT textEdited(text()); // what was typed while people were read
        });
}

} // namespace redvest::ui
