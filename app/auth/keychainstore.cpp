// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keychainstore.h"

#include "app/auth/keychainitem.h"
#include "models/core/whendone.h"

#include <QCryptographicHash>

#include <optional>

namespace utkik
{

namespace
{

// Credential Manager takes 2,560 bytes an item (CRED_MAX_CREDENTIAL_BLOB_SIZE); the header takes some of them.
constexpr qsizetype chunkBytes = 2048;
constexpr qsizetype mostBytes = 64 * 1024; // of a secret: passwords and refresh tokens have some kilobytes
const QString unlockKey = QStringLiteral("se.utkik/unlock"); // written and deleted again
constexpr auto magic = "utkik1";

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QString itemKey(const QString &profileId)
{
    return QStringLiteral("se.utkik/tenant/") + profileId;
}

/// What stands in front of a secret in its first item: "utkik1 LENGTH DIGEST GENERATION\n".
struct Header
{
    qsizetype length = 0;
    QByteArray digest;
    QByteArray generation; ///< names the further items of one writing: "a" or "b", in turns

    [[nodiscard]] QByteArray toBytes() const
    {
        return QByteArray(magic) + ' ' + QByteArray::number(length) + ' ' + digest + ' ' + generation + '\n';
    }
    [[nodiscard]] int furtherItems() const { return int((std::max<qsizetype>(length, 1) - 1) / chunkBytes); }
};

QString furtherKey(const QString &profileId, const QByteArray &generation, int item)
{
    return QStringLiteral("%1/%2/%3").arg(itemKey(profileId), QString::fromLatin1(generation)).arg(item);
}

QByteArray otherGeneration(const QByteArray &generation)
{
    return generation == "a" ? "b" : "a";
}

std::optional<std::pair<Header, QByteArray>> parse(const QByteArray &item)
{
    const qsizetype end = item.indexOf('\n');
    const QList<QByteArray> words = item.left(std::max<qsizetype>(end, 0)).split(' ');
    if (words.size() != 4 || words.at(0) != magic)
        return std::nullopt;
    bool isNumber = false;
    const Header header{words.at(1).toLongLong(&isNumber), words.at(2), words.at(3)};
    if (!isNumber || header.length < 0 || header.length > mostBytes)
        return std::nullopt;
    return std::pair(header, item.mid(end + 1));
}

Result<Secret> checked(const Header &header, QByteArray bytes)
{
    if (bytes.size() != header.length || digestOf(bytes) != header.digest)
        return failure(ErrorKind::SecretDamaged);
    return Secret(std::move(bytes));
}

bool isAbsent(const Result<QByteArray> &item)
{
    return !item && item.error().kind == ErrorKind::NoSecret;
}

Result<QByteArray> done()
{
    return QByteArray();
}

Result<void> withoutValue(const Result<QByteArray> &result)
{
    return result ? Result<void>() : tl::unexpected(result.error());
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
}

QFuture<Result<Secret>> KeychainStore::read(const QString &profileId)
{
    return afterwards(readItem(itemKey(profileId), m_patience, this), this,
                      [this, profileId](const Result<QByteArray> &item) { return complete(profileId, item); });
}

QFuture<Result<Secret>> KeychainStore::complete(const QString &profileId, const Result<QByteArray> &first)
{
    if (!first)
        return readyFuture<Result<Secret>>(tl::unexpected(first.error()));
    const auto parsed = parse(*first);
    if (!parsed)
        return readyFuture<Result<Secret>>(failure(ErrorKind::SecretDamaged));
    const Header header = parsed->first;
    return afterwards(readFurther(profileId, header.generation, 1, header.furtherItems(), parsed->second), this,
                      [header](const Result<QByteArray> &all) -> Result<Secret> {
                          if (isAbsent(all))
                              return failure(ErrorKind::SecretDamaged);
                          return all ? checked(header, *all) : tl::unexpected(all.error());
                      });
}

QFuture<Result<void>> KeychainStore::write(const QString &profileId, const Secret &secret)
{
    if (secret.reveal().size() > mostBytes)
        return readyFuture<Result<void>>(failure({.kind = ErrorKind::TooLarge, .subject = QString::number(mostBytes)}));
    const Answer written =
        afterwards(writeNow(profileId, secret), this, [this, profileId, secret](const Result<QByteArray> &result) {
            const bool isLocked = !result && result.error().kind == ErrorKind::KeychainLocked;
            return isLocked ? next(unlock(), [this, profileId, secret] { return writeNow(profileId, secret); })
                            : readyFuture(result);
        });
    return afterwards(written, this, &withoutValue);
}

KeychainStore::Answer KeychainStore::writeNow(const QString &profileId, const Secret &secret)
{
    return afterwards(readItem(itemKey(profileId), m_patience, this), this,
                      [this, profileId, secret](const Result<QByteArray> &old) {
                          if (!old && !isAbsent(old))
                              return readyFuture(old);
                          const auto before = old ? parse(*old) : std::nullopt;
                          return replace(profileId, secret, before ? before->first.generation : QByteArray());
                      });
}

// A keychain asks its user to unlock it when something is to be written, not when what is not there is read.
KeychainStore::Answer KeychainStore::unlock()
{
    return next(writeItem(unlockKey, "unlock", m_patience, this),
                [this] { return deleteItem(unlockKey, m_patience, this); });
}

KeychainStore::Answer KeychainStore::replace(const QString &profileId, const Secret &secret,
                                             const QByteArray &oldGeneration)
{
    const Header header{secret.reveal().size(), digestOf(secret.reveal()), otherGeneration(oldGeneration)};
    const Answer further = writeFurther(profileId, header.generation, 1, header.furtherItems(), secret);
    const Answer first = next(further, [this, profileId, secret, header] {
        return writeItem(itemKey(profileId), header.toBytes() + secret.reveal().left(chunkBytes), m_patience, this);
    });
    const Answer swept = next(
        first, [this, profileId, header] { return sweep(profileId, header.generation, header.furtherItems() + 1); });
    return next(swept, [this, profileId, header] { return sweep(profileId, otherGeneration(header.generation), 1); });
}

QFuture<Result<void>> KeychainStore::remove(const QString &profileId)
{
    const Answer first = afterwards(
        readItem(itemKey(profileId), m_patience, this), this, [this, profileId](const Result<QByteArray> &old) {
            if (isAbsent(old))
                return readyFuture(done());
            return old ? deleteItem(itemKey(profileId), m_patience, this) : readyFuture(old);
        });
    const Answer swept = next(first, [this, profileId] { return sweep(profileId, "a", 1); });
    const Answer all = next(swept, [this, profileId] { return sweep(profileId, "b", 1); });
    return afterwards(all, this, &withoutValue);
}

KeychainStore::Answer KeychainStore::next(const Answer &before, const std::function<Answer()> &step)
{
    return afterwards(before, this,
                      [step](const Result<QByteArray> &result) { return result ? step() : readyFuture(result); });
}

KeychainStore::Answer KeychainStore::readFurther(const QString &profileId, const QByteArray &generation, int item,
                                                 int last, const QByteArray &before)
{
    if (item > last)
        return readyFuture(Result<QByteArray>(before));
    return afterwards(readItem(furtherKey(profileId, generation, item), m_patience, this), this,
                      [=, this](const Result<QByteArray> &bytes) {
                          return bytes ? readFurther(profileId, generation, item + 1, last, before + *bytes)
                                       : readyFuture(bytes);
                      });
}

KeychainStore::Answer KeychainStore::writeFurther(const QString &profileId, const QByteArray &generation, int item,
                                                  int last, const Secret &secret)
{
    if (item > last)
        return readyFuture(done());
    const QByteArray bytes = secret.reveal().mid(item * chunkBytes, chunkBytes);
    return next(writeItem(furtherKey(profileId, generation, item), bytes, m_patience, this),
                [=, this] { return writeFurther(profileId, generation, item + 1, last, secret); });
}

KeychainStore::Answer KeychainStore::sweep(const QString &profileId, const QByteArray &generation, int item)
{
    const QString key = furtherKey(profileId, generation, item);
    const Answer deleted =
        next(readItem(key, m_patience, this), [this, key] { return deleteItem(key, m_patience, this); });
    return afterwards(deleted, this, [=, this](const Result<QByteArray> &result) {
        if (isAbsent(result))
            return readyFuture(done());
        return result ? sweep(profileId, generation, item + 1) : readyFuture(result);
    });
}

} // namespace utkik

#include "moc_keychainstore.cpp"
