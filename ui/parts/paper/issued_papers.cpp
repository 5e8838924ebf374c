// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/issued_papers.h"

#include "ui/parts/look/plain_box.h"
#include "ui/parts/paper/paper_dialog.h"

#include <QCoreApplication>
#include <QPushButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Paper", text);
}

} // namespace

void showIssued(const IssuedPapers& papers, QWidget* over)
{
    const auto closed = [title = papers.title, count = papers.count, what = papers.takeBack, unsay = papers.unsay,
                         over](bool isOut) {
        if (isOut)
            return;
        auto* asking = new PlainBox(QMessageBox::Question, title,
                                    tr("%1 certificates stand in the register, but were neither printed nor saved. "
                                       "Keep them, to be printed anew later, or take that back?")
                                        .arg(count),
                                    over);
        asking->setObjectName(u"unprinted"_s);
        asking->setAttribute(Qt::WA_DeleteOnClose);
        QPushButton* back = asking->addButton(what, QMessageBox::AcceptRole);
        back->setObjectName(u"takeBack"_s);
        asking->addButton(tr("Keep"), QMessageBox::RejectRole);
        asking->setDefaultButton(back);
        QObject::connect(back, &QPushButton::clicked, over, unsay);
        asking->open();
    };
    showPaper(papers.document, papers.title, over, closed);
}

} // namespace redvest::ui
