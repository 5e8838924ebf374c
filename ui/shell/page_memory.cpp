// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/page_memory.h"

#include "ui/desk/remembered.h"
#include "ui/parts/form/division_picker.h"
#include "ui/parts/table/column_arrangement.h"
#include "ui/parts/table/table_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QSplitter>
#include <QTimer>

#include <memory>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "rota.shiftList"; a list without a name is the only one of its page.
QString nameOf(const QWidget& part, const QString& page)
{
    return part.objectName().isEmpty() ? page : page + u'.' + part.objectName();
}

/// Stands for the workspace without naming it.
QString markOf(const QString& workspace)
{
    const QByteArray digest = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(16));
}

/// The id of what is chosen, else its words; "" is the first choice, which stands for all.
QString choiceIn(const QComboBox& combo)
{
    if (combo.currentIndex() <= 0)
        return {};
    const QVariant id = combo.currentData();
    return id.isValid() ? id.toString() : combo.currentText();
}

/// False while there is no such choice.
bool choose(QComboBox& combo, const QString& choice)
{
    const int byId = combo.findData(choice);
    const int at = byId >= 0 ? byId : combo.findText(choice);
    if (at < 0)
        return false;
    combo.setCurrentIndex(at);
    return true;
}

void rememberCombo(QComboBox* combo, const QString& key)
{
    const QString wanted = remembered(key).toString();
    QObject::connect(combo, &QComboBox::currentIndexChanged, combo, [combo, key] { remember(key, choiceIn(*combo)); });
    if (wanted.isEmpty() || choose(*combo, wanted))
        return;
    // Its choices come when the store has been read; who has chosen something by then is not overruled.
    auto* waiting = new QTimer(combo);
    waiting->setSingleShot(true);
    QObject::connect(combo->model(), &QAbstractItemModel::rowsInserted, waiting, [waiting] { waiting->start(0); });
    QObject::connect(waiting, &QTimer::timeout, combo, [combo, waiting, wanted] {
        if (combo->currentIndex() > 0 || choose(*combo, wanted))
            waiting->deleteLater();
    });
}

void rememberFilter(const ListFilter& filter, const QString& key)
{
    if (auto* combo = qobject_cast<QComboBox*>(filter.widget)) {
        rememberCombo(combo, key);
    } else if (auto* box = qobject_cast<QCheckBox*>(filter.widget)) {
        box->setChecked(remembered(key).toString() == u"on");
        QObject::connect(box, &QCheckBox::toggled, box,
                         [key](bool isOn) { remember(key, isOn ? QVariant(u"on"_s) : QVariant()); });
    } else if (auto* place = qobject_cast<DivisionPicker*>(filter.widget)) {
        if (const QString code = remembered(key).toString(); !code.isEmpty())
            place->setCode(code);
        QObject::connect(place, &DivisionPicker::codeChanged, place,
                         [key](const QString& code) { remember(key, code.isEmpty() ? QVariant() : QVariant(code)); });
    }
}

void rememberList(TablePage& list, const QString& name, const QString& workspace)
{
    list.columns().rememberAs(name);
    for (const ListFilter& filter : list.filters()) {
        const QString called = filter.widget->objectName();
        if (!called.isEmpty() && !isAlwaysForgotten(*filter.widget))
            rememberFilter(filter, u"filters/%1/%2/%3"_s.arg(workspace, name, called));
    }
}

void rememberSplit(QSplitter* split, const QString& key)
{
    const QByteArray state = remembered(key).toByteArray();
    // As if somebody had just drawn it, so that the page leaves it there.
    if (!state.isEmpty() && split->restoreState(state))
        Q_EMIT split->splitterMoved(split->sizes().value(0), 1);
    auto* keeping = new QTimer(split);
    keeping->setSingleShot(true);
    keeping->setInterval(400); // it is drawn in many steps
    QObject::connect(split, &QSplitter::splitterMoved, keeping, qOverload<>(&QTimer::start));
    QObject::connect(keeping, &QTimer::timeout, split, [split, key] { remember(key, split->saveState()); });
}

} // namespace

void rememberPage(QWidget& page, const QString& id, const QString& workspace)
{
    for (TablePage* list : page.findChildren<TablePage*>())
        rememberList(*list, nameOf(*list, id), markOf(workspace));
    for (QSplitter* split : page.findChildren<QSplitter*>()) {
        if (!split->objectName().isEmpty())
            rememberSplit(split, u"splits/"_s + nameOf(*split, id));
    }
}

} // namespace redvest::ui
