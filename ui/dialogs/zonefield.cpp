// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/zonefield.h"

#include "models/core/plaintext.h"
#include "models/core/timestamp.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>

namespace utkik
{

ZoneField::ZoneField(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    addItem(QString());
    addItems(zoneNames());
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    retranslate();
}

void ZoneField::setZone(const QString &name)
{
    setCurrentIndex(findText(name, Qt::MatchFixedString));
    setEditText(name);
}

QString ZoneField::fault() const
{
    if (zone().isEmpty() || TimeZone::named(zone()))
        return {};
    return tr("This computer knows no time zone “%1”. Choose one from the list, such as Europe/Stockholm.")
        .arg(visibleText(zone()));
}

void ZoneField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

void ZoneField::retranslate()
{
    lineEdit()->setPlaceholderText(tr("Region/City, such as Europe/Stockholm"));
}

} // namespace utkik
