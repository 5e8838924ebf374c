// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/weight_settings.h"

#include "core/usecases/dispatch/weight_rules.h"
#include "ui/desk/session.h"
#include "ui/parts/look/message_strip.h"
#include "ui/settings/office_rows.h"
#include "ui/settings/settings_sheet.h"

#include <QPushButton>
#include <QSpinBox>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the order of kWeightBounds.
QString nameOfWeight(std::size_t at)
{
    const std::array names{WeightSettings::tr("A seat of an urgent post"),
                           WeightSettings::tr("A home in another street"),
                           WeightSettings::tr("A home elsewhere"),
                           WeightSettings::tr("Every 8 hours given before"),
                           WeightSettings::tr("Every other warning"),
                           WeightSettings::tr("Giving up what was proposed"),
                           WeightSettings::tr("Days that hours are counted over")};
    static_assert(std::tuple_size_v<decltype(names)> == kWeightBounds.size());
    return names[at];
}

} // namespace

WeightSettings::WeightSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet)
    : QObject(&sheet)
    , m_session(session)
    , m_strip(strip)
    , m_kept(dispatchWeights(session.workspace().office()))
{
    sheet.beginGroup(tr("Weights of dispatch"),
                     tr("A filled seat always comes before a near home, this before fair shares, and these before what "
                        "was proposed before. The weights count within each of them."));
    const DispatchWeights usual;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const WeightBounds& bounds = kWeightBounds[i];
        auto* box = new QSpinBox(&sheet);
        box->setObjectName(u"weight_"_s + QString::fromUtf16(bounds.field));
        box->setAccessibleName(nameOfWeight(i));
        box->setRange(bounds.least, bounds.most);
        connect(box, &QSpinBox::valueChanged, this, &WeightSettings::judge);
        sheet.addRow(box->accessibleName(), inOneRow(sheet, {box}, nullptr), tr("Usual: %1").arg(usual.*bounds.weight));
        m_boxes[i] = box;
    }
    m_save = rowButton(tr("Save the weights"), u"saveWeights"_s, sheet); // after the boxes, also by Tab
    m_usual = rowButton(tr("Usual values"), u"usualWeights"_s, sheet);
    sheet.addRow(tr("All weights"), inOneRow(sheet, {m_save, m_usual}, nullptr),
                 tr("The usual values are filled in and count once they are saved."));
    connect(m_save, &QPushButton::clicked, this, &WeightSettings::save);
    connect(m_usual, &QPushButton::clicked, this, [this] { show({}); });
    show(m_kept);
    connect(&session, &Session::changed, this, &WeightSettings::read);
    judge();
}

/// What is typed and not saved stays; where nothing is, what is kept by now takes its place.
void WeightSettings::read()
{
    if (m_session.workspace().isLocked())
        return;
    const bool isTyped = !(typed() == m_kept);
    m_kept = dispatchWeights(m_session.workspace().office());
    if (!isTyped)
        show(m_kept);
    judge();
}

void WeightSettings::save()
{
    const DispatchWeights wanted = typed();
    m_session.carryOut([&](Workspace& ws) { return setDispatchWeights(ws, wanted); }, m_strip,
                       tr("Weights of dispatch saved."));
}

void WeightSettings::show(const DispatchWeights& weights)
{
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setValue(weights.*kWeightBounds[i].weight);
}

void WeightSettings::judge()
{
    if (m_usual == nullptr)
        return; // while the boxes are made
    const QString reason = whyNot(m_session.workspace(), Deed::SetRules);
    for (QSpinBox* box : m_boxes)
        hold({box}, reason);
    hold({m_save, m_usual}, reason);
    m_save->setEnabled(reason.isEmpty() && !(typed() == m_kept));
    m_usual->setEnabled(reason.isEmpty() && !(typed() == DispatchWeights{}));
}

DispatchWeights WeightSettings::typed() const
{
    DispatchWeights weights;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        weights.*kWeightBounds[i].weight = m_boxes[i]->value();
    return weights;
}

} // namespace redvest::ui
