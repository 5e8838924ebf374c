// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/why_dialog.h"

#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 520;
constexpr int kLongestReason = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("WhyDialog", text);
}

} // namespace

QString askWhy(const Problems& problems, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"whyDialog"_s);
    dialog.setWindowTitle(titleText(tr("The roster is published")));
    dialog.setFixedWidth(kWidth);
    auto* what = plainLabel(sentences(problems), &dialog);
    what->setWordWrap(true);
    auto* reason = new QLineEdit(&dialog);
    reason->setObjectName(u"why"_s);
    reason->setMaxLength(kLongestReason);
    reason->setPlaceholderText(tr("Why: it is kept with the act"));
    auto* go = new QPushButton(tr("Change it"), &dialog);
    go->setObjectName(u"changeIt"_s);
    go->setEnabled(false);
    QObject::connect(reason, &QLineEdit::textChanged, go,
                     [go](const QString& typed) { go->setEnabled(!typed.trimmed().isEmpty()); });
    QObject::connect(go, &QPushButton::clicked, &dialog, &QDialog::accept);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(what);
    column->addWidget(reason);
    column->addWidget(buttonRow(&dialog, go));
    reason->setFocus();
    return dialog.exec() == QDialog::Accepted ? reason->text().trimmed() : QString();
}

} // namespace redvest::ui
