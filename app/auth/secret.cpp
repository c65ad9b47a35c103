// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/secret.h"

namespace utkik
{

Secret::Secret(QByteArray &&bytes)
    : m_bytes(new QByteArray(std::move(bytes)), [](QByteArray *held) {
        wipe(*held);
        delete held; // NOLINT(cppcoreguidelines-owning-memory): the deleter of the pointer above
    })
{
    m_bytes->detach();
}

const QByteArray &Secret::reveal() const
{
    static const QByteArray nothing;
    return m_bytes ? *m_bytes : nothing;
}

void wipe(QByteArray &bytes)
{
    volatile char *const data = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        data[i] = 0;
    bytes.clear();
}

} // namespace utkik
