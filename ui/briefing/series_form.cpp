// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/series_form.h"

#include "ui/desk/session.h"
#include "ui/parts/form/draft_strip.h"
#include "ui/parts/look/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

template <auto Member>
BoundField<Series> line(const QString& label, const QString& hint, bool isRequired = false)
{
    return field<Member>({.label = label, .required = isRequired, .wide = true, .placeholder = hint});
}

/// None leaves the number of copies out of the paper.
BoundField<Series> printRun(const QString& label)
{
    return field<&Series::printRun>(
        {.label = label, .kind = FieldKind::Count, .wide = true, .maxLength = 6},
        [](int copies) { return copies > 0 ? QString::number(copies) : QString(); }, &EditorValue<int>::read);
}

} // namespace

Series proposedSeries(const Workspace& ws, bool isFirst)
{
    const Office& office = ws.office();
    Series series;
    if (isFirst)
        series.name = ws.divisions().name(office.division) + u"志愿服务简报"_s;
    series.issuer = office.name;
    series.notice = u"工作资料　注意保存"_s;
    return series;
}

SeriesForm::SeriesForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_form(new Form(this))
    , m_fields(*m_form)
    , m_kept(nullptr)
{
    buildFields();
    m_kept =
        new DraftStrip(session, u"briefing/series"_s, draftSource(*m_form, [this] { return series().name; }), this);
    m_kept->follow(*m_form);
    m_form->setButtonsVisible(false);
    auto* save = new QPushButton(tr("Save series"), this);
    save->setObjectName(u"saveSeries"_s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelSeries"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_form, 1);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, m_form, &Form::save);
    connect(cancel, &QPushButton::clicked, this, &SeriesForm::cancelled);
    connect(m_form, &Form::cancelled, this, &SeriesForm::cancelled);
    connect(m_form, &Form::saveRequested, this, &SeriesForm::saveRequested);
}

void SeriesForm::buildFields()
{
    m_form->addSection(tr("Head"));
    m_fields.add(line<&Series::name>(tr("Name"), u"静安区志愿服务简报"_s, true));
    m_fields.add(line<&Series::issuer>(tr("Issued by"), u"静安区文明办"_s, true));
    m_fields.add(line<&Series::notice>(tr("Notice"), u"工作资料 注意保存"_s));
    m_form->addSection(tr("Tail"));
    m_fields.add(line<&Series::reportTo>(tr("Reported to"), u"市文明办"_s));
    m_fields.add(line<&Series::sendTo>(tr("Sent to"), {}));
    m_fields.add(line<&Series::distributeTo>(tr("Distributed to"), u"各街道、镇"_s));
    m_fields.add(line<&Series::registration>(tr("Registration"), u"静简字001号"_s));
    m_fields.add(printRun(tr("Print run")));
}

void SeriesForm::setSeries(const Series& series)
{
    m_series = series;
    m_fields.show(series);
    m_kept->opened(series.id.text());
}

void SeriesForm::dropDraft()
{
    m_kept->drop();
}

Series SeriesForm::series() const
{
    return m_fields.typedOver(m_series);
}

} // namespace redvest::ui
