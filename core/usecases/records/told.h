// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One field of a record as a person types it (name=value), read into the member it is bound to. The type of the member
// says how it is read, by the readers that files are read with (core/domain/when.h, file_words.h, contact.h).

#pragma once

#include "core/domain/briefing.h"
#include "core/domain/cover.h"
#include "core/domain/file_words.h"
#include "core/usecases/records/called.h"
#include "core/usecases/records/words.h"

#include <QDate>

namespace redvest::records {

/// What a field is called.
struct FieldName
{
    QString word;   ///< stable, as in Problems: "founded_on"
    QString title;  ///< the canonical header: 成立日期
    QString others; ///< further names, separated by |
};

/// The table an Id<T> points into.
template <class T>
[[nodiscard]] const storage::TableSpec& tableFor();
template <>
[[nodiscard]] const storage::TableSpec& tableFor<Volunteer>();
template <>
[[nodiscard]] const storage::TableSpec& tableFor<Team>();
template <>
[[nodiscard]] const storage::TableSpec& tableFor<Organisation>();
template <>
[[nodiscard]] const storage::TableSpec& tableFor<Campaign>();
template <>
[[nodiscard]] const storage::TableSpec& tableFor<Site>();
template <>
[[nodiscard]] const storage::TableSpec& tableFor<Post>();
template <>
[[nodiscard]] const storage::TableSpec& tableFor<Course>();
template <>
[[nodiscard]] const storage::TableSpec& tableFor<Edition>();
template <>
[[nodiscard]] const storage::TableSpec& tableFor<TrainingSession>();
template <>
[[nodiscard]] const storage::TableSpec& tableFor<Item>();
template <>
[[nodiscard]] const storage::TableSpec& tableFor<Store>();
template <>
[[nodiscard]] const storage::TableSpec& tableFor<Series>();
template <>
[[nodiscard]] const storage::TableSpec& tableFor<Policy>();

class Told
{
public:
    Told(const Workspace& ws, const FieldName& name, const QString& value, Problems& problems)
        : m_ws(ws)
        , m_name(name)
        , m_value(value.trimmed())
        , m_problems(problems)
    {}

    [[nodiscard]] const Workspace& workspace() const { return m_ws; }
    [[nodiscard]] const QString& text() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    /// Several values, separated by 、 and the like, without repetitions.
    [[nodiscard]] QStringList list() const;

    void refuse(const QString& code, const QString& text);
    void refuse(const Problems&);

    // An empty value clears the member; what cannot be read leaves it and is refused.
    /// Refuses a member that is sealed from whoever asks: what one may not read one does not overwrite.
    void into(QString& member);
    void into(QStringList& member);
    void into(QDate& member);
    void into(Instant& member);
    void into(bool& member);
    void into(int& member);
    void into(qint64& member);
    void into(std::optional<QString>& member);
    void into(std::optional<QDate>& member);
    void intoMinutes(int& member);
    void intoCents(qint64& member);
    template <Worded E>
    void into(E& member)
    {
        std::optional<E> value = isEmpty() ? std::optional(E{}) : fromFileWord<E>(m_value);
        if (!value)
            value = fromWord<E>(m_value);
        if (value)
            member = *value;
        else
            refuseWord(fileWords<E>());
    }
    template <class T>
    void into(Id<T>& member)
    {
        const QString id = idIn(tableFor<T>());
        if (isEmpty() || !id.isEmpty())
            member = Id<T>::fromText(id);
    }

    /// Several, none of them in doubt; the ones that are not found are refused.
    void into(std::vector<Id<Volunteer>>& members);

private:
    void refuseWord(const QStringList& words);
    /// "" where nothing is typed or nothing is found, which is refused.
    [[nodiscard]] QString idIn(const storage::TableSpec&);

    const Workspace& m_ws;
    const FieldName& m_name;
    QString m_value;
    Problems& m_problems;
};

} // namespace redvest::records
