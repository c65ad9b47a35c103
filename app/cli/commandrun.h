// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/exitstatus.h"
#include "models/core/result.h"

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

    /// Says on standard error why the proxy's password could not be had. The requests go out all the same.
    static void tellOfProxy(const Result<void> &prepared, Console &console)
    {
        if (!prepared)
            console.complain(prepared.error());
    }

Q_SIGNALS:
    void finished(utkik::ExitStatus status);
};

} // namespace utkik
