// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields that offer the office's lists of words offer them as they stand: a word added, retired or put back in the
// settings, or brought by an import, counts in every form at once.

#pragma once

#include "core/domain/terms.h"

#include <QObject>

#include <vector>

class QComboBox;
class QWidget;

namespace redvest::ui {

class Field;
class Session;

class TermChoices final : public QObject
{
    Q_OBJECT
public:
    struct Offered
    {
        Field* field;
        TermList list;
    };
    /// A child of `page`; the fields live as long. Read in a pool thread when the page comes to the front and whenever
    /// a list, or what records say, has changed; until then the fields offer what they offered.
    TermChoices(Session& session, QWidget* page, std::vector<Offered> fields);
};

/// A filter by words of that list, retired ones last: filled now and whenever the list changes. The first entry, which
/// stands for all, is there.
void filterByTerms(Session& session, QComboBox& filter, TermList list);

} // namespace redvest::ui
