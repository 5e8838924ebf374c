// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/insurance_sheet.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

TemplateNames templateNames()
{
    return {insuranceFields(), insuranceListFields(), u"template insurance-list"_s};
}

} // namespace

InsuranceColumns usualInsuranceColumns()
{
    return usualTemplate(templateNames());
}

Outcome<InsuranceColumns> insuranceColumnsFrom(const QString& path)
{
    return templateFrom(path, templateNames());
}

void writeInsuranceSheet(const InsuranceList& list, const InsuranceColumns& columns, const QString& path)
{
    const auto ofLine = [&](const QString& name, qint64 line) {
        return insuranceField(name, list, list.lines[std::size_t(line)], int(line) + 1);
    };
    const auto ofList = [&](const QString& name) { return insuranceListField(name, list); };
    writeByTemplate(columns, templateNames(), {qint64(list.lines.size()), ofLine, ofList}, insuranceTitle(list.change),
                    path);
}

void writeInsuranceTemplate(const QString& path)
{
    writeTemplateFile(templateNames(), insuranceTitle(InsuranceChange::All), path);
}

} // namespace redvest
