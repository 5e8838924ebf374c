// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/nature_line.h"

#include "core/domain/words.h"
#include "ui/overview/overview_page.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

NatureLine::NatureLine(Session& session, OverviewPage& page, std::function<GapQuery()> query)
    : QWidget(&page)
    , m_label(named(plainLabel(this), u"natureOfGap"_s))
    , m_reading(session, &page, query, [this, query](const GapQuery& asked, const Nature& nature) {
        if (asked == query()) // an older answer may come after the place was changed
            tell(nature);
    })
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    setRole(m_label, "quiet");
    m_label->setToolTip(
        tipText(tr("Callable: somebody of the own people fits, is free and rested. After training: somebody would "
                   "who lacks a course alone. From outside: nobody of the own people could.")));
    connect(&page, &OverviewPage::overviewShown, this, [this] { m_reading.ask(); });
    connect(&page, &OverviewPage::gapsShown, this, [this, &page] {
        if (page.table().total.gap() == 0)
            m_label->clear();
    });
}

void NatureLine::tell(const Nature& nature)
{
    if (nature.gap() == 0)
        return m_label->clear();
    m_label->setText(
        tr("Callable %1 · after training %2 · from outside %3")
            .arg(thinSpaced(nature.callable), thinSpaced(nature.trainable), thinSpaced(nature.structural)));
}

} // namespace redvest::ui
