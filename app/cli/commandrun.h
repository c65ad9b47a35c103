// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"

#include <QObject>

namespace utkik
{

/// A command that needs the event loop. It ends with exactly one finished().
class CommandRun : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;

Q_SIGNALS:
    void finished(utkik::ExitStatus status);
};

} // namespace utkik
