// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A form bound to a record. One declaration a field,
//   fields.add(field<&Item::unit>({.label = tr("Unit"), .required = true}));
// gives the editor that fits the member's type, the word Problems name it by, what is shown and what is read. A member
// that does not exist is an error of the compiler. A path leads into a part of the record:
// field<&PostForm::post, &Post::kit>(…).

#pragma once

#include "ui/parts/form/editor_value.h"
#include "ui/parts/form/form.h"
#include "ui/parts/form/member_word.h"

#include <functional>
#include <type_traits>
#include <utility>
#include <vector>

namespace redvest::ui {

namespace detail {

template <class Member>
struct MemberOf;
template <class Owner, class Value>
struct MemberOf<Value Owner::*>
{
    using Record = Owner;
    using Held = Value;
};

/// The member at the end of the path.
template <auto First, auto... Rest>
auto& through(auto& record)
{
    if constexpr (sizeof...(Rest) == 0)
        return record.*First;
    else
        return through<Rest...>(record.*First);
}

template <auto First, auto... Rest>
struct Path
{
    static constexpr auto last = Path<Rest...>::last;
    using Record = typename MemberOf<decltype(First)>::Record;
    using Held = typename Path<Rest...>::Held;
};
template <auto Only>
struct Path<Only>
{
    static constexpr auto last = Only;
    using Record = typename MemberOf<decltype(Only)>::Record;
    using Held = typename MemberOf<decltype(Only)>::Held;
};

/// One address a path: a field is found again by what it is bound to, not by a name.
template <auto... Members>
inline constexpr char kPathKey = 0;

} // namespace detail

template <class T>
struct BoundField
{
    FieldSpec spec;
    const void* key = nullptr; ///< of its path; null: computed from several members
    std::function<QVariant(const T&)> shown;
    std::function<void(const QVariant& typed, T&)> read; ///< null: what is typed is not read
};

/// Bound to the member at the end of the path, by conversions of its own: the spec says which kind of editor.
template <auto... Path, class Shown, class Read>
[[nodiscard]] auto field(FieldSpec spec, Shown shown, Read read)
{
    using At = detail::Path<Path...>;
    if (spec.name.isEmpty())
        spec.name = memberWord<At::last>();
    return BoundField<typename At::Record>{
        std::move(spec), &detail::kPathKey<Path...>,
        [shown](const typename At::Record& r) -> QVariant { return shown(detail::through<Path...>(r)); },
        [read](const QVariant& typed, typename At::Record& r) { read(typed, detail::through<Path...>(r)); }};
}

/// Bound to the member at the end of the path. Its kind of editor is the type's unless the spec says another; its name
/// is the member's word unless the spec says another.
template <auto... Path>
[[nodiscard]] auto field(FieldSpec spec)
{
    using Value = EditorValue<typename detail::Path<Path...>::Held>;
    if (spec.kind == FieldKind::Line)
        spec.kind = Value::kind;
    return field<Path...>(std::move(spec), &Value::shown, &Value::read);
}

/// Bound to what several members say together, or to a part of one; the spec must say its name.
template <class T>
[[nodiscard]] BoundField<T> computedField(FieldSpec spec, std::function<QVariant(const T&)> shown,
                                          std::function<void(const QVariant&, T&)> read)
{
    return {std::move(spec), nullptr, std::move(shown), std::move(read)};
}

template <class T>
class BoundForm
{
public:
    /// The form must outlive it.
    explicit BoundForm(Form& form) : m_form(&form) {}

    /// In reading order, as Form::addField. With an `editor` of the caller's own, as Form::addEditor.
    Field* add(BoundField<T> declared, QWidget* editor = nullptr)
    {
        Field* made = editor != nullptr ? m_form->addEditor(declared.spec, editor) : m_form->addField(declared.spec);
        m_fields.push_back({made, std::move(declared)});
        return made;
    }

    /// What every field shows of the record, by the fields' names.
    [[nodiscard]] QVariantMap values(const T& record) const
    {
        QVariantMap map;
        for (const Bound& bound : m_fields)
            map.insert(bound.declared.spec.name, bound.declared.shown(record));
        return map;
    }
    /// In the order of the fields. The form counts as unchanged afterwards.
    void show(const T& record)
    {
        for (const Bound& bound : m_fields)
            bound.field->setValue(bound.declared.shown(record));
        m_form->clearProblems();
        m_form->setClean();
    }
    /// Puts what is typed into the record. Members without a field, and those whose field still shows what they are,
    /// stay untouched: what is shown shorter than it is (minutes as hours, an instant without its seconds) is kept.
    void read(T& record) const
    {
        for (const auto& [field, declared] : m_fields) {
            if (const QVariant typed = field->value(); declared.read && typed != declared.shown(record))
                declared.read(typed, record);
        }
    }
    [[nodiscard]] T typedOver(T record) const
    {
        read(record);
        return record;
    }

    /// Masks what has a mask and still is what the kept record says; what was typed stays as typed.
    void conceal(const T& kept)
    {
        for (const auto& [field, declared] : m_fields) {
            if (field->value() == declared.shown(kept))
                field->conceal();
        }
    }

    /// The field bound to that path; null when this form has none.
    template <auto... Path>
    [[nodiscard]] Field* find() const
    {
        static_assert(std::is_same_v<typename detail::Path<Path...>::Record, T>, "a path begins at the bound record");
        for (const Bound& bound : m_fields) {
            if (bound.declared.key == &detail::kPathKey<Path...>)
                return bound.field;
        }
        return nullptr;
    }
    template <auto... Path>
    [[nodiscard]] Field& at() const
    {
        Field* found = find<Path...>();
        Q_ASSERT_X(found != nullptr, "BoundForm::at", "no field is bound to this member");
        return *found;
    }
    /// What is typed for that member alone; unset when this form has no field for it.
    template <auto... Path>
    [[nodiscard]] auto typed() const
    {
        typename detail::Path<Path...>::Held value{};
        if (const Field* found = find<Path...>())
            EditorValue<decltype(value)>::read(found->value(), value);
        return value;
    }
    /// Shows another value of that member; the form does not count as changed by it.
    template <auto... Path>
    void set(const typename detail::Path<Path...>::Held& value)
    {
        at<Path...>().setValue(EditorValue<typename detail::Path<Path...>::Held>::shown(value));
    }

private:
    struct Bound
    {
        Field* field;
        BoundField<T> declared;
    };

    Form* m_form;
    std::vector<Bound> m_fields;
};

} // namespace redvest::ui
