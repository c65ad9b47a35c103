// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keychainstore.h"

#include "app/auth/keychainitem.h"

#include <QCryptographicHash>
#include <QUuid>

#include <memory>
#include <optional>

namespace utkik
{

namespace
{

// Credential Manager takes 2,560 bytes an item (CRED_MAX_CREDENTIAL_BLOB_SIZE); the header takes some of them.
constexpr qsizetype chunkBytes = 2048;
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
    QByteArray generation; ///< names the further items of one writing

    [[nodiscard]] QByteArray toBytes() const
    {
        return QByteArray(magic) + ' ' + QByteArray::number(length) + ' ' + digest + ' ' + generation + '\n';
    }
    [[nodiscard]] int furtherItems() const { return int((std::max<qsizetype>(length, 1) - 1) / chunkBytes); }
    [[nodiscard]] QString keyOf(const QString &profileId, int item) const
    {
        return QStringLiteral("%1/%2/%3").arg(itemKey(profileId), QString::fromLatin1(generation)).arg(item);
    }
};

std::optional<std::pair<Header, QByteArray>> parse(const QByteArray &item)
{
    const qsizetype end = item.indexOf('\n');
    const QList<QByteArray> words = item.left(std::max<qsizetype>(end, 0)).split(' ');
    if (words.size() != 4 || words.at(0) != magic)
        return std::nullopt;
    bool isNumber = false;
    const Header header{words.at(1).toLongLong(&isNumber), words.at(2), words.at(3)};
    if (!isNumber || header.length < 0)
        return std::nullopt;
    return std::pair(header, item.mid(end + 1));
}

/// Goes through the further items of one secret, one after the other.
class ItemWalk final : public std::enable_shared_from_this<ItemWalk>
{
public:
    using Step = std::function<QFuture<Result<QByteArray>>(int item)>;

    ItemWalk(Step step, int items, QObject *context)
        : m_step(std::move(step))
        , m_items(items)
        , m_context(context)
    {
        m_promise.start();
    }

    /// All that the steps brought, joined; or the first failure.
    QFuture<Result<QByteArray>> start()
    {
        next(1);
        return m_promise.future();
    }

private:
    void next(int item)
    {
        if (item > m_items)
            return end(m_joined);
        m_step(item).then(m_context, [self = shared_from_this(), item](const Result<QByteArray> &result) {
            if (!result)
                return self->end(result);
            self->m_joined += *result;
            self->next(item + 1);
        });
    }
    void end(const Result<QByteArray> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
    }

    Step m_step;
    int m_items;
    QObject *m_context;
    QByteArray m_joined;
    QPromise<Result<QByteArray>> m_promise;
};

QFuture<Result<QByteArray>> walk(int items, QObject *context, ItemWalk::Step step)
{
    return std::make_shared<ItemWalk>(std::move(step), items, context)->start();
}

Result<Secret> checked(const Header &header, QByteArray bytes)
{
    if (bytes.size() != header.length || digestOf(bytes) != header.digest)
        return failure(ErrorKind::SecretDamaged);
    return Secret(std::move(bytes));
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
    return readItem(itemKey(profileId), m_patience, this)
        .then(this,
              [this, profileId](const Result<QByteArray> &item) {
                  if (!item)
                      return readyFuture<Result<Secret>>(tl::unexpected(item.error()));
                  const auto parsed = parse(*item);
                  if (!parsed)
                      return readyFuture<Result<Secret>>(failure(ErrorKind::SecretDamaged));
                  const auto &[header, first] = *parsed;
                  return walk(header.furtherItems(), this,
                              [this, profileId, header = header](int number) {
                                  return readItem(header.keyOf(profileId, number), m_patience, this);
                              })
                      .then(this, [header = header, first = first](const Result<QByteArray> &rest) -> Result<Secret> {
                          if (!rest && rest.error().kind == ErrorKind::NoSecret)
                              return failure(ErrorKind::SecretDamaged);
                          return rest ? checked(header, first + *rest) : tl::unexpected(rest.error());
                      });
              })
        .unwrap();
}

QFuture<Result<void>> KeychainStore::write(const QString &profileId, const Secret &secret)
{
    const QByteArray generation = QUuid::createUuid().toByteArray(QUuid::Id128).left(8);
    const Header header{secret.reveal().size(), digestOf(secret.reveal()), generation};
    const auto writeRest = [this, profileId, secret, header](int number) {
        return writeItem(header.keyOf(profileId, number), secret.reveal().mid(number * chunkBytes, chunkBytes),
                         m_patience, this);
    };
    const auto writeFirst = [this, profileId, secret, header](const Result<QByteArray> &rest) {
        if (!rest)
            return readyFuture(rest);
        return writeItem(itemKey(profileId), header.toBytes() + secret.reveal().left(chunkBytes), m_patience, this);
    };
    // What a longer secret left behind is found through the item that is about to be replaced.
    return readItem(itemKey(profileId), m_patience, this)
        .then(this,
              [this, profileId, header, writeRest, writeFirst](const Result<QByteArray> &old) {
                  const auto before = old ? parse(*old) : std::nullopt;
                  auto written = walk(header.furtherItems(), this, writeRest).then(this, writeFirst).unwrap();
                  return written
                      .then(this,
                            [this, profileId, before](const Result<QByteArray> &result) {
                                if (!result || !before)
                                    return readyFuture(result);
                                return walk(before->first.furtherItems(), this,
                                            [this, profileId, header = before->first](int number) {
                                                return deleteItem(header.keyOf(profileId, number), m_patience, this);
                                            });
                            })
                      .unwrap()
                      .then(this, [](const Result<QByteArray> &result) { return withoutValue(result); });
              })
        .unwrap();
}

QFuture<Result<void>> KeychainStore::remove(const QString &profileId)
{
    return readItem(itemKey(profileId), m_patience, this)
        .then(this,
              [this, profileId](const Result<QByteArray> &old) {
                  const auto before = old ? parse(*old) : std::nullopt;
                  return deleteItem(itemKey(profileId), m_patience, this)
                      .then(this,
                            [this, profileId, before](const Result<QByteArray> &result) {
                                if (!result || !before)
                                    return readyFuture(result);
                                return walk(before->first.furtherItems(), this,
                                            [this, profileId, header = before->first](int number) {
                                                return deleteItem(header.keyOf(profileId, number), m_patience, this);
                                            });
                            })
                      .unwrap()
                      .then(this, [](const Result<QByteArray> &result) { return withoutValue(result); });
              })
        .unwrap();
}

} // namespace utkik

#include "moc_keychainstore.cpp"
