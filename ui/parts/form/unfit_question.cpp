// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/unfit_question.h"

#include "ui/parts/look/plain_box.h"

#include <QCoreApplication>
#include <QPushButton>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostShown = 12;

QString tr(const char* text)
{
    return QCoreApplication::translate("UnfitQuestion", text);
}

QString linesOf(const std::vector<UnfitSeat>& seats)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kMostShown, seats.size()); ++i) {
        const UnfitSeat& seat = seats[i];
        lines << u"%1  %2  %3: %4"_s.arg(seat.name, toLocalText(seat.span.from), seat.postName,
                                         Verdict{Fit::Warnings, seat.reasons}.text());
    }
    if (seats.size() > kMostShown)
        lines << tr("… and %1 more").arg(seats.size() - kMostShown);
    return lines.join(u'\n');
}

} // namespace

void askOfUnfit(QWidget* page, const std::vector<UnfitSeat>& seats, const std::function<void()>& goOn)
{
    if (seats.empty())
        return goOn();
    auto* asking = new PlainBox(
        QMessageBox::Warning, tr("People do not fit the shift any more"),
        tr("After this %1 people do not fit the shift they are on. Tell them, and look for others:").arg(seats.size()) +
            u'\n' + linesOf(seats),
        page);
    asking->setObjectName(u"unfitQuestion"_s);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* save = asking->addButton(tr("Save all the same"), QMessageBox::AcceptRole);
    save->setObjectName(u"saveAllTheSame"_s);
    asking->setDefaultButton(asking->addButton(QMessageBox::Cancel));
    QObject::connect(save, &QPushButton::clicked, page, goOn);
    asking->open();
}

} // namespace redvest::ui
