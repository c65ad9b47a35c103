// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/singlesend.h"

namespace utkik
{

SingleSend::SingleSend(QObject *parent)
    : QIODevice(parent)
{
    open(QIODevice::ReadOnly);
}

} // namespace utkik

#include "moc_singlesend.cpp"
