// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/weights_dialog.h"

#include "ui/desk/session.h"
#include "ui/parts/look/button_row.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"
#include "ui/parts/look/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 460;

/// In the order of kWeightBounds.
QStringList weightNames()
{
    return {WeightsDialog::tr("A seat of an urgent post"),
            WeightsDialog::tr("A home in another street"),
            WeightsDialog::tr("A home elsewhere"),
            WeightsDialog::tr("Every 8 hours given before"),
            WeightsDialog::tr("Every other warning"),
            WeightsDialog::tr("Giving up what was proposed"),
            WeightsDialog::tr("Days that hours are counted over")};
}

} // namespace

WeightsDialog::WeightsDialog(const DispatchWeights& ofOffice, const DispatchWeights& shown,
                             std::function<void(std::optional<DispatchWeights>)> taken, QWidget* parent)
    : QDialog(parent)
    , m_ofOffice(ofOffice)
    , m_taken(std::move(taken))
    , m_why(sayingLabel({}, "error", this))
    , m_go(new QPushButton(tr("Propose with these"), this))
{
    setObjectName(u"weightsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleText(tr("What proposals prefer")));
    setFixedWidth(scaledToText(kWidth));
    m_go->setObjectName(u"proposeWithThese"_s);
    m_why->setObjectName(u"weightsWhyNot"_s);
    auto* usual = named(new QPushButton(tr("Those of the office"), this), u"weightsOfOffice"_s);
    usual->setAutoDefault(false);
    auto* form = new QFormLayout;
    const QStringList names = weightNames();
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        auto* box = named(new QSpinBox(this), QString::fromUtf16(kWeightBounds[i].field));
        box->setRange(kWeightBounds[i].least, kWeightBounds[i].most);
        box->setAccessibleName(names[qsizetype(i)]);
        form->addRow(names[qsizetype(i)], box);
        m_boxes[i] = box;
    }
    for (QSpinBox* box : m_boxes)
        connect(box, &QSpinBox::valueChanged, this, &WeightsDialog::judge);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(sayingLabel(tr("Filled seats come before all of these. They hold for the proposals of this page "
                                     "until it is closed; the office's own stay as they are."),
                                  "quiet", this));
    column->addLayout(form);
    column->addWidget(m_why);
    column->addWidget(buttonRow(this, m_go, usual));
    connect(usual, &QPushButton::clicked, this, [this] { fill(m_ofOffice); });
    connect(m_go, &QPushButton::clicked, this, &WeightsDialog::take);
    fill(shown);
    m_boxes.front()->setFocus();
}

DispatchWeights WeightsDialog::typed() const
{
    DispatchWeights weights;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        weights.*kWeightBounds[i].weight = m_boxes[i]->value();
    return weights;
}

void WeightsDialog::fill(const DispatchWeights& weights)
{
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setValue(weights.*kWeightBounds[i].weight);
    judge();
}

void WeightsDialog::judge()
{
    const Problems problems = whyNotWeights(typed());
    m_why->setText(sentences(problems));
    m_why->setVisible(!problems.empty());
    m_go->setEnabled(problems.empty());
}

void WeightsDialog::take()
{
    const DispatchWeights weights = typed();
    m_taken(weights == m_ofOffice ? std::nullopt : std::optional(weights));
    accept();
}

} // namespace redvest::ui
