// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Head and tail of a series: what every issue of it carries.

#pragma once

#include "core/domain/briefing.h"
#include "core/usecases/workspace/workspace.h"
#include "ui/parts/form/bound_form.h"

namespace redvest::ui {

/// What a new series begins with: the office as who issues it; the first one has its name too.
[[nodiscard]] Series proposedSeries(const Workspace& ws, bool isFirst);

class DraftStrip;
class Session;

class SeriesForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SeriesForm(Session& session, QWidget* parent = nullptr);

    /// What was typed for it and not saved is offered.
    void setSeries(const Series& series);
    /// What is typed is stored by now.
    void dropDraft();
    [[nodiscard]] Series series() const;
    [[nodiscard]] Form* form() const { return m_form; }

Q_SIGNALS:
    void saveRequested();
    void cancelled();

private:
    void buildFields();

    Form* m_form;
    BoundForm<Series> m_fields;
    DraftStrip* m_kept;
    Series m_series;
};

} // namespace redvest::ui
