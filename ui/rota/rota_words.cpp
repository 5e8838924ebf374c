// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/rota_words.h"

#include "core/domain/words.h"

#include <QCoreApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

} // namespace

const std::vector<StateKey>& stateKeys()
{
    using S = AssignmentState;
    static const std::vector<StateKey> keys{
        {Qt::Key_I, S::Invited},  {Qt::Key_A, S::Accepted}, {Qt::Key_D, S::Declined},
        {Qt::Key_N, S::NoAnswer}, {Qt::Key_O, S::OnDuty},   {Qt::Key_S, S::Served},
        {Qt::Key_B, S::Absent},   {Qt::Key_E, S::Excused},  {Qt::Key_X, S::Cancelled}};
    return keys;
}

QString sourceName(RecordSource source)
{
    switch (source) {
    case RecordSource::CheckIn:
        return tr("check-in");
    case RecordSource::Paper:
        return tr("paper sheet");
    case RecordSource::Import:
        return tr("import");
    }
    return {};
}

QString stateName(RecordState state)
{
    switch (state) {
    case RecordState::Submitted:
        return tr("waiting for approval");
    case RecordState::Approved:
        return tr("approved");
    case RecordState::Rejected:
        return tr("rejected");
    }
    return {};
}

QString riskName(RiskClass risk)
{
    switch (risk) {
    case RiskClass::None:
        return tr("no risk");
    case RiskClass::Low:
        return tr("low risk");
    case RiskClass::Medium:
        return tr("medium risk");
    case RiskClass::High:
        return tr("high risk");
    }
    return {};
}

QString nearnessName(Nearness near)
{
    switch (near) {
    case Nearness::SameCommunity:
        return tr("lives in the same community");
    case Nearness::SameStreet:
        return tr("lives in the same street");
    case Nearness::SameDistrict:
        return tr("lives in the same district");
    case Nearness::Elsewhere:
        return tr("lives in another district");
    case Nearness::Unknown:
        return tr("nobody knows how far the home is");
    }
    return {};
}

QString loadText(qint64 minutes)
{
    return tr("%1 h in the last seven days").arg(hoursText(minutes));
}

QString fitSign(Fit fit)
{
    switch (fit) {
    case Fit::Fits:
        return u"✓"_s;
    case Fit::Warnings:
        return u"!"_s;
    case Fit::DoesNotFit:
        break;
    }
    return u"✕"_s;
}

QString fitTip(const Verdict& verdict)
{
    QStringList lines{verdict.fit == Fit::Fits       ? tr("Fits")
                      : verdict.fit == Fit::Warnings ? tr("Fits, with warnings")
                                                     : tr("Does not fit")};
    for (const Reason& r : verdict.reasons)
        lines << r.text;
    return lines.join(u'\n');
}

} // namespace redvest::ui
