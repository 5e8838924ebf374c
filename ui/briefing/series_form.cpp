// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/series_form.h"

#include "ui/parts/look/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

SeriesForm::SeriesForm(QWidget* parent) : QWidget(parent), m_form(new Form(this))
{
    const auto line = [this](const QString& name, const QString& label, const QString& hint, bool required = false) {
        m_form->addField({.name = name, .label = label, .required = required, .wide = true, .placeholder = hint});
    };
    m_form->addSection(tr("Head"));
    line(u"name"_s, tr("Name"), u"静安区志愿服务简报"_s, true);
    line(u"issuer"_s, tr("Issued by"), u"静安区文明办"_s, true);
    line(u"notice"_s, tr("Notice"), u"工作资料 注意保存"_s);
    m_form->addSection(tr("Tail"));
    line(u"report_to"_s, tr("Reported to"), u"市文明办"_s);
    line(u"send_to"_s, tr("Sent to"), {});
    line(u"distribute_to"_s, tr("Distributed to"), u"各街道、镇"_s);
    line(u"registration"_s, tr("Registration"), u"静简字001号"_s);
    m_form->addField(
        {.name = u"print_run"_s, .label = tr("Print run"), .kind = FieldKind::Number, .wide = true, .maxLength = 6});
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

void SeriesForm::setSeries(const Series& series)
{
    m_series = series;
    m_form->setValues({{u"name"_s, series.name},
                       {u"issuer"_s, series.issuer},
                       {u"notice"_s, series.notice},
                       {u"report_to"_s, series.reportTo},
                       {u"send_to"_s, series.sendTo},
                       {u"distribute_to"_s, series.distributeTo},
                       {u"registration"_s, series.registration},
                       {u"print_run"_s, series.printRun > 0 ? QString::number(series.printRun) : QString()}});
}

Series SeriesForm::series() const
{
    Series series = m_series;
    const auto text = [this](const QString& name) { return m_form->text(name).trimmed(); };
    series.name = text(u"name"_s);
    series.issuer = text(u"issuer"_s);
    series.notice = text(u"notice"_s);
    series.reportTo = text(u"report_to"_s);
    series.sendTo = text(u"send_to"_s);
    series.distributeTo = text(u"distribute_to"_s);
    series.registration = text(u"registration"_s);
    series.printRun = text(u"print_run"_s).toInt();
    return series;
}

} // namespace redvest::ui
