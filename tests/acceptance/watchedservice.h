// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/api/faultyserver.h"

#include <QSet>
#include <QStringList>
#include <QTemporaryDir>

namespace utkik
{

/// A sign-in service for every way to sign in, which notes each secret that it sees or gives out. Refresh tokens
/// rotate: one that it has not given out is refused.
class WatchedService final
{
public:
    /// Refresh tokens are as long as that, or as long as they are by themselves.
    explicit WatchedService(qsizetype refreshTokenSize = 0);

    /// "secret", "certificate", "device", "browser".
    [[nodiscard]] static QStringList ways();
    /// `profile add` for a profile called as its way. Its secret, passphrase or nothing comes on standard input.
    [[nodiscard]] QStringList addArguments(const QString &way) const;
    [[nodiscard]] static QByteArray secretOf(const QString &way);

    [[nodiscard]] bool hasIssued(const QByteArray &refreshToken) const { return m_issued.contains(refreshToken); }
    /// As far as they have been seen; of the refresh tokens what they begin with, too.
    [[nodiscard]] QList<QByteArray> secrets() const { return m_secrets.values(); }

private:
    [[nodiscard]] FaultyAnswer answer(const SeenRequest &request);
    [[nodiscard]] FaultyAnswer tokens();
    void makeCertificate();

    FaultyServer m_server;
    qsizetype m_refreshTokenSize;
    QTemporaryDir m_keyFolder; ///< where the person keeps the certificate, outside of what is searched
    QSet<QByteArray> m_secrets;
    QSet<QByteArray> m_issued;
};

} // namespace utkik
