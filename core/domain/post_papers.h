// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facts of the cards that tell whoever serves on a post what to do, how, and how to protect oneself.

#pragma once

#include "core/domain/rota.h"

#include <QStringList>

#include <vector>

namespace redvest {

enum class PostCardPaper { A4, A5 };
template <>
struct EnumWords<PostCardPaper>
{
    static constexpr std::array words{u"a4", u"a5"};
};

struct PostCardLine
{
    Post post; ///< its phone is "" where it is sealed from whoever prints
    QString site;
    QString place;       ///< as ShiftRow::place
    QString address;     ///< of the site
    QStringList asks;    ///< skills, languages, licences
    QStringList courses; ///< its own and those that rules ask for today
};
struct PostCardFacts
{
    QString office;
    PostCardPaper paper = PostCardPaper::A4;
    QDate asOf;
    std::vector<PostCardLine> posts; ///< as wished
};

} // namespace redvest
