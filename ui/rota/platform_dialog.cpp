// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/platform_dialog.h"

#include "core/base/staged_output.h"
#include "core/domain/words.h"
#include "core/usecases/sheets/platform_sheet.h"
#include "ui/desk/output_dialog.h"
#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 560;
constexpr int kLongestReason = 200;

} // namespace

PlatformDialog::PlatformDialog(Session& session, const QString& scope, MessageStrip& strip, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_scope(scope)
    , m_told(strip)
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_final(new QCheckBox(tr("Only what is final"), this))
    , m_columns(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_strip(new MessageStrip(this))
    , m_go(new QPushButton(tr("Save as…"), this))
{
    setObjectName(u"platformDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("Hours for a platform")));
    setFixedWidth(scaledToText(kWidth));
    build();
    m_from->setFocus();
}

void PlatformDialog::build()
{
    const QDate today = m_session.workspace().today();
    m_from->setObjectName(u"platformFrom"_s);
    m_from->setDate(today.addDays(1 - today.day()));
    m_to->setObjectName(u"platformTo"_s);
    m_to->setDate(today);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setCalendarPopup(true);
    }
    m_final->setObjectName(u"platformFinal"_s);
    m_columns->setObjectName(u"platformColumns"_s);
    m_columns->setPlaceholderText(tr("The usual columns"));
    m_reason->setObjectName(u"platformReason"_s);
    m_reason->setMaxLength(kLongestReason);
    m_reason->setPlaceholderText(tr("Why they leave in full: it is kept"));
    m_go->setObjectName(u"savePlatform"_s);
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    auto* begin = new QPushButton(tr("Save a template…"), this);
    begin->setObjectName(u"savePlatformTemplate"_s);
    begin->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_columns, 1);
    row->addWidget(choose);
    auto* form = new QFormLayout;
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    form->addRow(QString(), m_final);
    form->addRow(tr("Columns"), row);
    form->addRow(tr("Reason"), m_reason);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addLayout(form);
    column->addWidget(m_strip);
    column->addWidget(buttonRow(this, m_go, begin));
    connect(choose, &QPushButton::clicked, this, &PlatformDialog::chooseColumns);
    connect(begin, &QPushButton::clicked, this, &PlatformDialog::saveTemplate);
    connect(m_go, &QPushButton::clicked, this, &PlatformDialog::save);
}

void PlatformDialog::chooseColumns()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("File with the columns"), m_columns->text(),
                                                      tr("Spreadsheets (*.xlsx *.ods *.xls *.csv *.txt)"));
    if (!path.isEmpty())
        m_columns->setText(path);
}

void PlatformDialog::saveTemplate()
{
    const QString path =
        askForOutput(this, tr("Save a template"), u"平台报送模板.xlsx"_s, tr("Spreadsheet (*.xlsx);;Text (*.csv)"));
    if (path.isEmpty() || !m_session.attempt([&] { writePlatformTemplate(path); }))
        return;
    m_columns->setText(path);
    m_strip->showMessage(tr("Saved: %1. Put the platform's titles there; the names in braces say what stands under "
                            "them.")
                             .arg(path));
}

void PlatformDialog::save()
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus();
        return m_strip->showProblem(tr("Say why whole numbers leave the desk; it is kept."));
    }
    std::optional<Outcome<ColumnTemplate>> columns;
    const QString file = m_columns->text().trimmed();
    if (!m_session.attempt([&] {
            columns = file.isEmpty() ? Outcome<ColumnTemplate>(usualPlatformColumns()) : platformColumnsFrom(file);
        }))
        return;
    if (!*columns)
        return m_strip->tellRefused(columns->problems());
    const QString path = askForOutput(this, tr("Save hours for a platform"), u"服务时长报送.xlsx"_s,
                                      tr("Spreadsheet (*.xlsx);;Text (*.csv)"));
    if (path.isEmpty())
        return;
    const CountedAsked asked{m_from->date(), m_to->date(), {}, m_scope, m_final->isChecked()};
    std::optional<Outcome<PlatformHours>> list;
    const bool isDone = m_session.attempt([&] {
        StagedOutput staged(path);
        list = platformHours(m_session.workspace(), asked, m_reason->text(), [&](const PlatformHours& made) {
            staged.make([&](const QString& name) { writePlatformSheet(made, **columns, name); });
        });
        if (*list)
            staged.put();
    });
    if (!isDone)
        return;
    if (!*list)
        return m_strip->tellRefused(list->problems());
    m_told.showMessage(tr("Saved: %1, %2 records of %3 people, %4 h counted.")
                           .arg(path, thousands(qint64((*list)->lines.size())), thousands((*list)->people()),
                                hoursText((*list)->counted())));
    accept();
}

} // namespace redvest::ui
