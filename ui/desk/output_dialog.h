// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a person wants a file written. The dialogs of the desktops ask before a file is written over, but about the
// name as it was typed; the name with its ending is this program's, so this program asks.

#pragma once

#include <QString>

class QWidget;

namespace redvest::ui {

/// The file chosen; "" when the person left. A suggestion that is a name alone is offered where the last output went
/// (remembered.h). A name that is not there yet gets an ending of `filters` ("Spreadsheet
/// (*.xlsx);;Text (*.csv)"): the one typed where it is one of them, else that of the filter chosen. What is there under
/// the name that comes of it is asked about first. Whether anything may be written there at all (outputRefusal) says
/// whoever writes it.
[[nodiscard]] QString askForOutput(QWidget* parent, const QString& title, const QString& suggestion,
                                   const QString& filters);

/// `text` as a file may be called on every system: without / \ : * ? " < > | and breaks.
[[nodiscard]] QString fileNameOf(QString text);

} // namespace redvest::ui
