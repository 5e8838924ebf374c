// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drafts_offer.h"

#include "core/usecases/workspace/drafts.h"
#include "ui/desk/session.h"
#include "ui/parts/form/draft_strip.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/shell/main_window.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kNamed = 3;

QString tr(const char* text)
{
    return QCoreApplication::translate("Window", text);
}

/// What opens the form a draft was typed on; else the page it is on is enough.
ui::Wish wishFor(const UnsavedForm& draft)
{
    const QString form = draft.form.section(u'/', 1);
    if (draft.form == kPersonForm)
        return draft.record.isEmpty() ? ui::Wish(ui::RegisterPerson{})
                                      : ui::Wish(ui::ShowPerson{Id<Volunteer>::fromText(draft.record)});
    if (draft.form == u"training/results"_s)
        return ui::EnterResults{Id<TrainingSession>::fromText(draft.record)};
    if (const auto kind = fromWord<MovementKind>(form); kind && draft.form.startsWith(u"supplies/"_s))
        return ui::EnterMovement{*kind};
    return {};
}

QString named(const std::vector<UnsavedForm>& all)
{
    QStringList names;
    for (const UnsavedForm& draft : all) {
        if (std::size_t(names.size()) < kNamed)
            names << tr("%1 (%2)").arg(draft.title, toLocalText(draft.typedAt));
    }
    const QString first = names.join(u"、"_s);
    return all.size() <= kNamed ? tr("Typed and not saved: %1.").arg(first)
                                : tr("Typed and not saved: %1 and %2 more.").arg(first).arg(all.size() - kNamed);
}

/// Above the window's own strip, which may have more to say at the start.
void place(ui::MainWindow& window, QWidget* strip)
{
    for (auto* layout : window.centralWidget()->findChildren<QBoxLayout*>()) {
        if (const int at = layout->indexOf(window.strip()); at >= 0)
            return layout->insertWidget(at, strip);
    }
}

} // namespace

void offerDrafts(ui::MainWindow& window, ui::Session& session)
{
    std::vector<UnsavedForm> all;
    if (!session.attempt([&] { all = drafts(session.workspace()); }) || all.empty())
        return;
    auto* strip = new QFrame(&window);
    strip->setObjectName(u"draftsOffer"_s);
    strip->setProperty("strip", true);
    auto* text = ui::plainLabel(named(all), strip);
    text->setWordWrap(true);
    auto* goOn = new QPushButton(tr("Open the form"), strip);
    auto* later = new QPushButton(tr("Not now"), strip);
    goOn->setObjectName(u"goOnWithDrafts"_s);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(ui::space::kMedium, ui::space::kTight, ui::space::kTight, ui::space::kTight);
    row->addWidget(text, 1);
    row->addWidget(goOn);
    row->addWidget(later);
    place(window, strip);
    // Decided on at the form, it needs no word here.
    QObject::connect(&window, &ui::MainWindow::pageMade, strip, [strip](const QWidget* page) {
        for (const auto* kept : page->findChildren<ui::DraftStrip*>())
            QObject::connect(kept, &ui::DraftStrip::decided, strip, &QWidget::deleteLater);
    });
    QObject::connect(later, &QPushButton::clicked, strip, &QWidget::deleteLater);
    QObject::connect(goOn, &QPushButton::clicked, strip, [&window, strip, draft = all.front()] {
        strip->deleteLater();
        window.showPage(draft.form.section(u'/', 0, 0), wishFor(draft));
    });
}

} // namespace redvest
