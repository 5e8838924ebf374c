// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/button_row.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace redvest::ui {

QWidget* buttonRow(QDialog* dialog, QPushButton* main, QPushButton* left)
{
    auto* box = new QWidget(dialog);
    auto* cancel = new QPushButton(QCoreApplication::translate("Dialogs", "Cancel"), box);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, space::kSmall, 0, 0);
    row->setSpacing(space::kSmall);
    if (left != nullptr) {
        left->setAutoDefault(false);
        row->addWidget(left);
    }
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(main);
    cancel->setAutoDefault(false);
    main->setDefault(true);
    mark(main, "accent");
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    return box;
}

} // namespace redvest::ui
