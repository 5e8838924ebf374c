// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the office sets for all its desks: kept in the workspace, written by the use-cases that the
// command line calls, each change with its entry in the history and its undo.

#pragma once

#include "core/domain/retention.h"
#include "core/usecases/workspace/access.h"

#include <QObject>

#include <vector>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace redvest::ui {

class MessageStrip;
class Session;
class SettingsSheet;

class OfficeSettings final : public QObject
{
    Q_OBJECT
public:
    /// Adds its groups to the sheet and belongs to it. What was saved or refused is said on `strip`. What
    /// somebody else changes shows at once, except where something else is typed already. Who may not change it finds
    /// it grey, with who may in the tip.
    OfficeSettings(Session& session, MessageStrip& strip, SettingsSheet& sheet);

private:
    /// How long one class of personal data is kept.
    struct SpanRow
    {
        RetentionRule kept;
        QSpinBox* months;
        QLineEdit* source;
        QPushButton* save;
    };

    void addOffice(SettingsSheet& sheet);
    void addRules(SettingsSheet& sheet);
    void addSpans(SettingsSheet& sheet);
    void addSpan(SettingsSheet& sheet, const RetentionRule& rule);
    void read();
    void saveName();
    void saveRules();
    void saveSpan(std::size_t at);
    /// What can be saved is what differs from what is kept, by who may.
    void judge();
    [[nodiscard]] DeskRules typedRules() const;
    [[nodiscard]] static RetentionRule typedSpan(const SpanRow& row);

    Session& m_session;
    MessageStrip& m_strip;
    QString m_keptName;
    QLineEdit* m_name = nullptr;
    QPushButton* m_saveName = nullptr;
    DeskRules m_rules; ///< as kept
    QCheckBox* m_otherApproves = nullptr;
    QSpinBox* m_idle = nullptr;
    QPushButton* m_saveRules = nullptr;
    std::vector<SpanRow> m_spans;
};

} // namespace redvest::ui
