// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/recovery_paper.h"

#include "core/report/document.h"
#include "core/usecases/workspace/access.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/paper/paper_preview.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kThird = 2;
constexpr int kLast = 12;
constexpr int kGroupsInALine = 5;

QString tr(const char* text)
{
    return QCoreApplication::translate("SetupDialog", text);
}

/// Five groups a line: read and copied without losing one's place.
QString inLines(const QString& key)
{
    const QStringList groups = key.split(u'-');
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += kGroupsInALine)
        lines << groups.mid(i, kGroupsInALine).join(u"  "_s);
    return lines.join(u'\n');
}

} // namespace

RecoveryPaper::RecoveryPaper(const QString& office, QWidget* dialog)
    : m_office(office)
    , m_dialog(dialog)
    , m_key(makeRecoveryKey())
    , m_third(new QLineEdit(dialog))
    , m_last(new QLineEdit(dialog))
{
    m_third->setObjectName(u"third"_s);
    m_last->setObjectName(u"last"_s);
}

void RecoveryPaper::addTo(QFormLayout* form, const QString& hint) const
{
    auto* key = plainLabel(inLines(m_key), m_dialog);
    key->setObjectName(u"recoveryKey"_s);
    key->setProperty("card", true);
    key->setMargin(space::kMedium);
    QFont fixed(u"monospace"_s, int(type::kBase) + 1);
    fixed.setStyleHint(QFont::Monospace);
    key->setFont(fixed);
    key->ensurePolished();
    key->setMinimumSize(key->sizeHint()); // shown this once: no layout may cut it
    auto* typed = new QWidget(m_dialog);
    auto* row = new QHBoxLayout(typed);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(plainLabel(tr("3rd group"), typed));
    row->addWidget(m_third);
    row->addWidget(plainLabel(tr("13th group"), typed));
    row->addWidget(m_last);
    form->addRow(tr("Recovery key"), key);
    form->addRow(QString(), sayingLabel(hint, "quiet", m_dialog));
    form->addRow(tr("From the paper"), typed);
}

bool RecoveryPaper::isConfirmed() const
{
    const QStringList groups = m_key.split(u'-');
    const auto same = [&](const QLineEdit* typed, int group) {
        return typed->text().simplified().remove(u' ').toUpper() == groups.at(group);
    };
    return same(m_third, kThird) && same(m_last, kLast);
}

void RecoveryPaper::preview() const
{
    report::Document paper;
    paper.title = tr("Recovery key of %1").arg(m_office);
    paper.blocks.emplace_back(report::Paragraph{tr(
        "Opens the workspace when no administrator can sign in any more. Keep it in the safe; whoever has it and the "
        "file can read everything.")});
    const QStringList groups = m_key.split(u'-');
    report::TableBlock table;
    table.columns = {{tr("Group"), report::Align::Right, 1}, {tr("Characters"), report::Align::Left, 3}};
    for (qsizetype i = 0; i < groups.size(); ++i)
        table.rows.push_back({QString::number(i + 1), groups[i]});
    paper.blocks.emplace_back(table);
    QDialog shown(m_dialog);
    shown.setWindowTitle(titleText(paper.title));
    shown.resize(860, 640);
    auto* column = new QVBoxLayout(&shown);
    auto* pages = new PaperPreview(&shown);
    column->addWidget(pages);
    pages->setDocument(paper);
    shown.exec();
}

} // namespace redvest::ui
