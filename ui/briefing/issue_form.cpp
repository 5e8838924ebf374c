// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/issue_form.h"

#include "core/report/briefing.h"
#include "ui/parts/form/division_index.h"

#include <QDateTimeEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime shown(Instant t)
{
    return {localDate(t), localTime(t)};
}

Instant typed(const QDateTimeEdit& edit)
{
    return atLocal(edit.date(), edit.time());
}

std::vector<DivisionEntry> entriesOf(const DivisionTree& tree)
{
    std::vector<DivisionEntry> entries;
    for (const Division& d : tree.all())
        entries.push_back({d.code, d.name, tree.shortPath(d.code), d.pinyin, d.initials});
    return entries;
}

} // namespace

IssueForm::IssueForm(const DivisionTree& divisions, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_divisions(divisions)
    , m_form(new Form(this))
{
    m_form->addField({.name = u"number"_s,
                      .label = tr("Issue number"),
                      .kind = FieldKind::Number,
                      .required = true,
                      .wide = true,
                      .maxLength = 5});
    m_form->addField({.name = u"day"_s, .label = tr("Date"), .kind = FieldKind::Date, .required = true, .wide = true});
    m_form->addField({.name = u"title"_s, .label = tr("Title"), .required = true, .wide = true});
    m_form->addField(
        {.name = u"opening"_s, .label = tr("Opening words"), .kind = FieldKind::Text, .wide = true, .maxLength = 4000});
    m_form->addSection(tr("Figures"));
    m_form->addField(
        {.name = u"scope"_s, .label = tr("Division"), .kind = FieldKind::Division, .required = true, .wide = true});
    m_from = addInstant(u"from"_s, tr("From"));
    m_to = addInstant(u"to"_s, tr("To"));
    m_asOf = addInstant(u"as_of"_s, tr("As of"));
    m_form->setButtonsVisible(false);
    m_form->setToday(today);
    m_form->setDivisions(entriesOf(divisions));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    connect(m_form, &Form::edited, this, [this](const QString& name) {
        if (name == u"scope"_s)
            followDivision();
        Q_EMIT edited();
    });
    connect(m_form, &Form::saveRequested, this, &IssueForm::saveRequested);
}

QDateTimeEdit* IssueForm::addInstant(const QString& name, const QString& label)
{
    auto* edit = new QDateTimeEdit(this);
    edit->setObjectName(name);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false);
    m_form->addEditor({.name = name, .label = label, .wide = true}, edit);
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &IssueForm::edited);
    return edit;
}

void IssueForm::setIssue(const Issue& issue)
{
    m_issue = issue;
    m_ownTitle = report::defaultTitle(m_divisions.name(issue.division));
    m_form->setValues({{u"number"_s, QString::number(issue.number)},
                       {u"day"_s, issue.day.toString(Qt::ISODate)},
                       {u"title"_s, issue.title.isEmpty() ? m_ownTitle : issue.title},
                       {u"opening"_s, issue.opening},
                       {u"scope"_s, issue.division}});
    const QSignalBlocker quiet[] = {QSignalBlocker(m_from), QSignalBlocker(m_to), QSignalBlocker(m_asOf)};
    m_from->setDateTime(shown(issue.from));
    m_to->setDateTime(shown(issue.to));
    m_asOf->setDateTime(shown(issue.asOf));
}

Issue IssueForm::issue() const
{
    Issue issue = m_issue;
    issue.number = m_form->text(u"number"_s).toInt();
    issue.day = QDate::fromString(m_form->text(u"day"_s), Qt::ISODate);
    issue.year = issue.day.year();
    issue.title = m_form->text(u"title"_s).trimmed();
    issue.opening = m_form->text(u"opening"_s);
    issue.division = m_form->text(u"scope"_s);
    // An instant nobody touched keeps its seconds: what is not changed is not written.
    const auto keep = [](Instant& instant, const QDateTimeEdit& edit) {
        if (shown(instant) != edit.dateTime())
            instant = typed(edit);
    };
    keep(issue.from, *m_from);
    keep(issue.to, *m_to);
    keep(issue.asOf, *m_asOf);
    return issue;
}

void IssueForm::followDivision()
{
    const QString code = m_form->text(u"scope"_s);
    if (code.isEmpty() || m_form->text(u"title"_s) != m_ownTitle)
        return;
    m_ownTitle = report::defaultTitle(m_divisions.name(code));
    m_form->setValue(u"title"_s, m_ownTitle);
}

} // namespace redvest::ui
