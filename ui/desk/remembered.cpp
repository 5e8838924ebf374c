// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/remembered.h"

#include <QFileInfo>
#include <QSettings>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Apart from what else the program keeps in its settings: the language, the last workspace, the server.
QString keyOf(const QString& name)
{
    return u"remembered/"_s + name;
}

QString nameOf(FileOf file)
{
    switch (file) {
    case FileOf::Workspaces:
        return u"folders/workspaces"_s;
    case FileOf::Backups:
        return u"folders/backups"_s;
    case FileOf::Imports:
        return u"folders/imports"_s;
    case FileOf::Outputs:
        break;
    }
    return u"folders/outputs"_s;
}

} // namespace

QVariant remembered(const QString& name)
{
    return QSettings().value(keyOf(name));
}

void remember(const QString& name, const QVariant& value)
{
    QSettings settings;
    if (!value.isValid())
        settings.remove(keyOf(name));
    else if (settings.value(keyOf(name)) != value)
        settings.setValue(keyOf(name), value);
}

QString lastFolder(FileOf file)
{
    const QString folder = remembered(nameOf(file)).toString();
    return QFileInfo(folder).isDir() ? folder : QString();
}

void noteFolder(FileOf of, const QString& file)
{
    if (!file.isEmpty())
        remember(nameOf(of), QFileInfo(file).absolutePath());
}

} // namespace redvest::ui
