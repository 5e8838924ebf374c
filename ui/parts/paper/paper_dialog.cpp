// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/paper_dialog.h"

#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/paper/paper_preview.h"

#include <QDialog>
#include <QVBoxLayout>

#include <memory>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

void showPaper(const report::Document& document, const QString& title, QWidget* over,
               const std::function<void(bool)>& closed)
{
    auto* dialog = new QDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"paperDialog"_s);
    dialog->setWindowTitle(titleText(title));
    dialog->resize(860, 640);
    auto* preview = new PaperPreview(dialog);
    auto* strip = new MessageStrip(dialog);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(preview, 1);
    column->addWidget(strip);
    QObject::connect(preview, &PaperPreview::failed, strip, &MessageStrip::showProblem);
    QObject::connect(preview, &PaperPreview::saved, strip,
                     [strip](const QString& path) { strip->showMessage(PaperPreview::tr("Saved: %1").arg(path)); });
    if (closed) {
        const auto isOut = std::make_shared<bool>(false);
        QObject::connect(preview, &PaperPreview::printed, dialog, [isOut] { *isOut = true; });
        QObject::connect(preview, &PaperPreview::saved, dialog, [isOut] { *isOut = true; });
        QObject::connect(dialog, &QDialog::finished, over, [isOut, closed] { closed(*isOut); });
    }
    preview->setDocument(document);
    dialog->show();
}

} // namespace redvest::ui
