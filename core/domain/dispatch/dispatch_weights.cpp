// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dispatch/dispatch_weights.h"

#include <QCoreApplication>
#include <QStringList>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Dispatch", text);
}

} // namespace

DispatchWeights weightsSaid(const Office& office)
{
    const QStringList words = office.dispatchWeights.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != qsizetype(kWeightBounds.size()))
        return {};
    DispatchWeights weights;
    for (std::size_t i = 0; i < kWeightBounds.size(); ++i) {
        bool isNumber = false;
        weights.*kWeightBounds[i].weight = words[qsizetype(i)].toInt(&isNumber);
        if (!isNumber)
            return {};
    }
    return weights;
}

DispatchWeights dispatchWeights(const Office& office)
{
    const DispatchWeights weights = weightsSaid(office);
    return whyNotWeights(weights).empty() ? weights : DispatchWeights{};
}

Office withDispatchWeights(Office office, const DispatchWeights& weights)
{
    QStringList words;
    for (const WeightBounds& one : kWeightBounds)
        words << QString::number(weights.*one.weight);
    office.dispatchWeights = weights == DispatchWeights{} ? QString() : words.join(u' ');
    return office;
}

Problems whyNotWeights(const DispatchWeights& weights)
{
    const DispatchWeights usual;
    Problems problems;
    for (const WeightBounds& one : kWeightBounds) {
        const int value = weights.*one.weight;
        const QString field = QString::fromUtf16(one.field);
        if (value < one.least || value > one.most)
            problems.push_back({field, field,
                                tr("Write a number from %1 to %2; usual is %3. You wrote %4.")
                                    .arg(one.least)
                                    .arg(one.most)
                                    .arg(usual.*one.weight)
                                    .arg(value)});
    }
    if (problems.empty() && weights.otherDistrict < weights.otherStreet)
        problems.push_back({u"other_district"_s, u"other_district"_s,
                            tr("Somebody from elsewhere is not nearer than somebody of another street: write at least "
                               "%1, or less for another street.")
                                .arg(weights.otherStreet)});
    return problems;
}

} // namespace redvest
