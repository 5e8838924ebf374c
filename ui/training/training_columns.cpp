// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/training_columns.h"

#include "ui/parts/look/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TrainingPage", text);
}

const Palette& colours()
{
    return paletteFor(QGuiApplication::palette());
}

QColor stateColour(const TrainingRow& row)
{
    switch (row.state) {
    case TrainingState::Expiring:
        return colours().warn;
    case TrainingState::Expired:
    case TrainingState::Superseded:
        return colours().accent;
    case TrainingState::Failed:
        return colours().quiet;
    default:
        return {};
    }
}

QString editionsText(const CourseRow& row)
{
    QStringList said;
    for (const Edition& e : row.editions)
        said << (e.mandatoryFrom.isValid()
                     ? tr("%1 (mandatory from %2)").arg(e.name, e.mandatoryFrom.toString(Qt::ISODate))
                     : e.name);
    return said.join(u"、"_s);
}

} // namespace

QString resultText(TrainingResult result)
{
    switch (result) {
    case TrainingResult::Passed:
        return tr("Passed");
    case TrainingResult::Failed:
        return tr("Failed");
    case TrainingResult::Absent:
        return tr("Absent");
    }
    return {};
}

QString stateText(TrainingState state)
{
    switch (state) {
    case TrainingState::Valid:
        return tr("Valid");
    case TrainingState::Expiring:
        return tr("Expiring");
    case TrainingState::Expired:
        return tr("Expired");
    case TrainingState::Superseded:
        return tr("Superseded");
    case TrainingState::Failed:
        return tr("Not passed");
    case TrainingState::Ahead:
        return tr("Dated ahead");
    }
    return {};
}

std::vector<ListColumn<TrainingRow>> recordColumns()
{
    using Column = ListColumn<TrainingRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Full name"), [](const TrainingRow& r) { return r.name.isEmpty() ? tr("(not registered)") : r.name; }, 126));
    columns.push_back(Column(tr("Course"), [](const TrainingRow& r) { return r.course; }));
    columns.push_back(Column(
        tr("Edition"), [](const TrainingRow& r) { return r.edition; }, 84));
    columns.push_back(Column(
                          tr("Session"), [](const TrainingRow& r) { return r.session; }, 220)
                          .withTip([](const TrainingRow& r) { return r.session; }));
    columns.push_back(Column(
        tr("Day"), [](const TrainingRow& r) { return r.record.day.toString(Qt::ISODate); }, 94));
    columns.push_back(Column(
                          tr("Result"), [](const TrainingRow& r) { return resultText(r.record.result); }, 64)
                          .holding({resultText(TrainingResult::Passed), resultText(TrainingResult::Failed),
                                    resultText(TrainingResult::Absent)}));
    columns.push_back(Column(
                          tr("Valid until"),
                          [](const TrainingRow& r) {
                              const bool expires = r.record.validUntil.isValid();
                              return r.record.result != TrainingResult::Passed ? u"—"_s
                                     : expires ? r.record.validUntil.toString(Qt::ISODate)
                                               : tr("does not expire");
                          },
                          94)
                          .holding({tr("does not expire")}));
    columns.push_back(Column(
                          tr("State"), [](const TrainingRow& r) { return stateText(r.state); }, 76)
                          .holding({stateText(TrainingState::Expiring), stateText(TrainingState::Superseded),
                                    stateText(TrainingState::Failed), stateText(TrainingState::Ahead)})
                          .coloured(stateColour));
    columns.push_back(Column(
                          tr("Before the extension"),
                          [](const TrainingRow& r) { return r.record.firstValidUntil.toString(Qt::ISODate); }, 94)
                          .withTip([](const TrainingRow& r) {
                              return r.record.isExtended()
                                         ? r.record.extensionReason + u" "_s + r.record.extensionDocument
                                         : QString();
                          }));
    return columns;
}

std::vector<ListColumn<SessionRow>> sessionColumns()
{
    using Column = ListColumn<SessionRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Day"), [](const SessionRow& r) { return r.session.day.toString(Qt::ISODate); }, 94));
    columns.push_back(Column(
                          tr("Session"), [](const SessionRow& r) { return r.session.name; }, 220)
                          .withTip([](const SessionRow& r) { return r.session.name; }));
    columns.push_back(Column(tr("Course"), [](const SessionRow& r) { return r.course; }));
    columns.push_back(Column(
        tr("Edition"), [](const SessionRow& r) { return r.edition; }, 84));
    columns.push_back(Column(
        tr("Place"), [](const SessionRow& r) { return r.session.isOnline ? tr("online") : r.session.place; }, 126));
    columns.push_back(Column(
        tr("Trainer"), [](const SessionRow& r) { return r.session.trainer; }, 84));
    columns.push_back(
        Column(
            tr("Seats"),
            [](const SessionRow& r) { return r.session.capacity > 0 ? thousands(r.session.capacity) : u"—"_s; }, 62)
            .sortedBy([](const SessionRow& r) { return r.session.capacity; })
            .toTheRight());
    columns.push_back(Column(
                          tr("Entered"), [](const SessionRow& r) { return thousands(r.records); }, 62)
                          .sortedBy([](const SessionRow& r) { return r.records; })
                          .toTheRight());
    columns.push_back(Column(
                          tr("Passed"), [](const SessionRow& r) { return thousands(r.passed); }, 62)
                          .sortedBy([](const SessionRow& r) { return r.passed; })
                          .toTheRight());
    columns.push_back(Column(
                          tr("Signed up"), [](const SessionRow& r) { return thousands(r.signedUp); }, 72)
                          .sortedBy([](const SessionRow& r) { return r.signedUp; })
                          .toTheRight());
    for (Column& column : columns)
        column.coloured([](const SessionRow& r) { return r.session.isArchived ? colours().quiet : QColor(); });
    return columns;
}

std::vector<ListColumn<CourseRow>> courseColumns()
{
    using Column = ListColumn<CourseRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Course"), [](const CourseRow& r) { return r.course.name; }, 220));
    columns.push_back(Column(tr("Editions"), editionsText).withTip(editionsText));
    columns.push_back(Column(
                          tr("A pass counts"),
                          [](const CourseRow& r) {
                              return r.course.validDays > 0 ? tr("%1 days").arg(r.course.validDays) : tr("for good");
                          },
                          110)
                          .sortedBy([](const CourseRow& r) { return r.course.validDays; }));
    columns.push_back(Column(
                          tr("Trained today"), [](const CourseRow& r) { return thousands(r.trained); }, 110)
                          .sortedBy([](const CourseRow& r) { return r.trained; })
                          .toTheRight());
    columns.push_back(Column(
                          tr("Expiring in 7 days"), [](const CourseRow& r) { return thousands(r.expiring); }, 130)
                          .sortedBy([](const CourseRow& r) { return r.expiring; })
                          .toTheRight()
                          .coloured([](const CourseRow& r) { return r.expiring > 0 ? colours().warn : QColor(); }));
    columns.push_back(Column(
                          tr("Sessions"), [](const CourseRow& r) { return thousands(r.sessions); }, 80)
                          .sortedBy([](const CourseRow& r) { return r.sessions; })
                          .toTheRight());
    columns.push_back(Column(
        tr("Status"), [](const CourseRow& r) { return r.course.isArchived ? tr("archived") : QString(); }, 80));
    return columns;
}

std::vector<ListColumn<CertificateRow>> certificateColumns()
{
    using Column = ListColumn<CertificateRow>;
    std::vector<Column> columns;
    columns.push_back(Column(
        tr("Number"), [](const CertificateRow& r) { return r.certificate.number; }, 150));
    columns.push_back(Column(
        tr("Full name"), [](const CertificateRow& r) { return r.name; }, 126));
    columns.push_back(Column(tr("Course"), [](const CertificateRow& r) { return r.says.course; }));
    columns.push_back(Column(
        tr("Edition"), [](const CertificateRow& r) { return r.says.edition; }, 84));
    columns.push_back(Column(
        tr("Day"), [](const CertificateRow& r) { return r.says.day.toString(Qt::ISODate); }, 94));
    columns.push_back(Column(
                          tr("Valid until"),
                          [](const CertificateRow& r) {
                              return r.says.validUntil.isValid() ? r.says.validUntil.toString(Qt::ISODate)
                                     : r.says.number.isEmpty()   ? QString()
                                                                 : tr("does not expire");
                          },
                          94)
                          .holding({tr("does not expire")}));
    columns.push_back(
        Column(
            tr("Issued"), [](const CertificateRow& r) { return toLocalText(r.certificate.issuedAt); }, 130)
            .sortedBy([](const CertificateRow& r) { return r.certificate.issuedAt.ms; }));
    columns.push_back(Column(
                          tr("State"),
                          [](const CertificateRow& r) {
                              return !r.certificate.isIssued()    ? tr("voided")
                                     : r.certificate.reprints > 0 ? tr("printed anew")
                                                                  : tr("counts");
                          },
                          90)
                          .holding({tr("voided"), tr("printed anew"), tr("counts")})
                          .withTip([](const CertificateRow& r) {
                              return r.certificate.isIssued() ? r.certificate.reprintReason : r.certificate.voidReason;
                          }));
    for (Column& column : columns)
        column.coloured([](const CertificateRow& r) { return r.certificate.isIssued() ? QColor() : colours().quiet; });
    return columns;
}

} // namespace redvest::ui
