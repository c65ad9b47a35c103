// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace utkik
{

/// Bytes that must not leak: a client secret or a token. The one copy is shared, and wiped when the last holder lets
/// go. Cannot be streamed, logged or turned into a string by accident: reveal() is the only way, and easy to search
/// for.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArray &&bytes);

    [[nodiscard]] bool isEmpty() const { return !m_bytes || m_bytes->isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const;
    [[nodiscard]] bool operator==(const Secret &other) const { return reveal() == other.reveal(); }

private:
    std::shared_ptr<QByteArray> m_bytes;
};

/// Overwrites the bytes, so that the compiler cannot leave it out.
void wipe(QByteArray &bytes);

} // namespace utkik
