// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/incidentref.h"

#include <QObject>

#include <functional>

class QDragEnterEvent;
class QMimeData;
class QWidget;

namespace utkik
{

/// Makes a widget take drops of anything that can hold incident IDs: text, links, files. Also takes what was pasted.
class DropTarget final : public QObject
{
    Q_OBJECT
public:
    /// `isOpen` tells whether the list holds an incident already.
    DropTarget(QWidget *target, std::function<bool(const IncidentRef &)> isOpen);

    /// As if it had been dropped; false if there is nothing in it that can be read.
    bool take(const QMimeData &data);

Q_SIGNALS:
    /// A drag hovers that a drop would take. `hint` says what a drop will do; only text and file names are looked at.
    void hovered(const QString &hint);
    void left();
    void textGiven(const QString &text);
    void filesGiven(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString hintFor(const QMimeData &data) const;
    [[nodiscard]] QString hintForText(const QString &text) const;

    std::function<bool(const IncidentRef &)> m_isOpen;
    QString m_hint; ///< of the drag that hovers
};

} // namespace utkik
