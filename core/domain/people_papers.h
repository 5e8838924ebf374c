// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facts of papers about many people: badges, name cards for a table, the list of who is enrolled.

#pragma once

#include "core/domain/rota.h"

#include <QStringList>

#include <vector>

namespace redvest {

/// Whom a paper is about: said in one of the ways and no other.
struct PeopleChoice
{
    std::vector<Id<Volunteer>> people{};
    QString scope{};         ///< code of a division: who lives there
    Id<Team> team{};         ///< its present members
    Id<Shift> shift{};       ///< who accepted, is on duty or served
    Id<Campaign> campaign{}; ///< the same of all its shifts
};

/// What a badge is printed on.
enum class BadgePaper {
    Sheet, ///< ten on A4, to be cut
    Card,  ///< one on a card of 90 × 54 mm
    A6     ///< one on a page of A6, for a large holder
};
template <>
struct EnumWords<BadgePaper>
{
    static constexpr std::array words{u"sheet", u"card", u"a6"};
};

struct BadgeWishes
{
    BadgePaper paper = BadgePaper::Sheet;
    QString post{};            ///< what is printed as the post; "": that of the shift or campaign chosen
    QDate validUntil{};        ///< invalid: not said
    bool withDocument = false; ///< its masked number
};

struct BadgeLine
{
    Id<Volunteer> person;
    QString name;
    QString maskedNumber;   ///< of the document; "" where it is not wished
    QString nationalNumber; ///< 全国志愿服务平台编号, in full lists only; never the number of the document
    QStringList teams;
    QString body; ///< who sends, else who employs
    QString post;
};
struct BadgeFacts
{
    QString office;
    BadgePaper paper = BadgePaper::Sheet;
    QDate validUntil;
    std::vector<BadgeLine> people; ///< by name
};

enum class NameCardPaper { A4, A5 };
template <>
struct EnumWords<NameCardPaper>
{
    static constexpr std::array words{u"a4", u"a5"};
};
/// What stands under the name.
enum class NameCardLine { Nothing, Office, Team, Body };
template <>
struct EnumWords<NameCardLine>
{
    static constexpr std::array words{u"none", u"office", u"team", u"body"};
};
struct NameCard
{
    QString name;
    QString second; ///< may be ""
};
struct NameCardFacts
{
    NameCardPaper paper = NameCardPaper::A4;
    std::vector<NameCard> people; ///< by name
};

struct EnrolmentLine
{
    QString name;
    Sex sex = Sex::Unknown;
    int age = -1;           ///< whole years; -1: not known
    QString phone;          ///< masked unless in full
    QString documentNumber; ///< in full lists only
    QString home;           ///< below the district
    QStringList teams;
    QString abilities; ///< with their levels
};
struct EnrolmentFacts
{
    QString office;
    QString group; ///< whose list it is: "志愿服务队：彭浦先锋队"; "" where people were marked
    QString printedBy;
    Instant asOf;
    bool isFull = false;
    std::vector<EnrolmentLine> people; ///< by name
    qint64 men = 0;
    qint64 women = 0;
    qint64 minors = 0;
    qint64 unsaid = 0; ///< of whom no sex is known
};

} // namespace redvest
