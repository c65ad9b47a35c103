// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace utkik
{

namespace
{

QByteArray base64url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QByteArray bytes(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words));
    QByteArray text = base64url(bytes);
    wipe(bytes);
    return text;
}

Pkce makePkce()
{
    QByteArray verifier = randomText();
    const QByteArray challenge = base64url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
    return {Secret(std::move(verifier)), challenge};
}

} // namespace utkik
