// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is remembered of a page from one run to the next: how the columns of its lists stand, what their filters say
// in this workspace, how its parts share the room. Called by the window for each page it makes; pages know nothing
// of it.

#pragma once

class QString;
class QWidget;

namespace redvest::ui {

/// Brings back what was remembered of the page `id` and remembers from now on. Filters belong to the `workspace`: a
/// street of one is none of another.
void rememberPage(QWidget& page, const QString& id, const QString& workspace);

} // namespace redvest::ui
