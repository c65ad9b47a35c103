// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keychainitem.h"

#include "app/auth/keyringstate.h"
#include "app/auth/secretstore.h"
#include "models/core/whendone.h"

#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace utkik
{

namespace
{

const QString serviceName = QStringLiteral("Utkik");

ErrorKind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return ErrorKind::NoSecret;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return ErrorKind::KeychainDenied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ErrorKind::KeychainMissing;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return ErrorKind::KeychainFault;
}

// What QtKeychain cannot tell: "not found" may mean locked, and "other" that there is no keychain.
ErrorKind kindIn(KeyringState state, ErrorKind kind)
{
    if (state == KeyringState::Locked)
        return ErrorKind::KeychainLocked;
    if (state == KeyringState::Missing && kind == ErrorKind::KeychainFault)
        return ErrorKind::KeychainMissing;
    return kind;
}

QFuture<Result<QByteArray>> explained(const Result<QByteArray> &result, QObject *context)
{
    const bool isUnclear = !result
        && (result.error().kind == ErrorKind::NoSecret || result.error().kind == ErrorKind::KeychainDenied
            || result.error().kind == ErrorKind::KeychainFault);
    if (!isUnclear)
        return readyFuture(result);
    return afterwards(askKeyringState(context), context, [error = result.error()](KeyringState state) mutable {
        error.kind = kindIn(state, error.kind);
        return Result<QByteArray>(tl::unexpected(error));
    });
}

// Starts the job and answers once: with what it brought, or after our own patience. The job belongs to nobody and
// deletes itself, however late: QtKeychain's backends hold a plain pointer to it until then.
template <typename Take>
QFuture<Result<QByteArray>> run(QKeychain::Job *job, std::chrono::milliseconds patience, QObject *context, Take take)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto answer = [promise](Result<QByteArray> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    QObject::connect(job, &QKeychain::Job::finished, context, [answer, take](QKeychain::Job *done) {
        if (done->error() == QKeychain::NoError)
            answer(take(done));
        else
            answer(failure({.kind = kindOf(done->error()), .message = done->errorString()}));
    });
    QTimer::singleShot(patience, context, [answer] { answer(failure(ErrorKind::KeychainSilent)); });
    auto future = promise->future();
    job->setAutoDelete(true);
    job->start();
    return afterwards(future, context,
                      [context](const Result<QByteArray> &result) { return explained(result, context); });
}

} // namespace

QFuture<Result<QByteArray>> readItem(const QString &key, std::chrono::milliseconds patience, QObject *context)
{
    auto *const job = new QKeychain::ReadPasswordJob(serviceName);
    job->setKey(key);
    return run(job, patience, context, [](QKeychain::Job *done) {
        return Result<QByteArray>(static_cast<QKeychain::ReadPasswordJob *>(done)->binaryData());
    });
}

QFuture<Result<QByteArray>> writeItem(const QString &key, const QByteArray &bytes, std::chrono::milliseconds patience,
                                      QObject *context)
{
    auto *const job = new QKeychain::WritePasswordJob(serviceName);
    job->setKey(key);
    job->setBinaryData(bytes);
    return run(job, patience, context, [](QKeychain::Job *) { return Result<QByteArray>(QByteArray()); });
}

QFuture<Result<QByteArray>> deleteItem(const QString &key, std::chrono::milliseconds patience, QObject *context)
{
    auto *const job = new QKeychain::DeletePasswordJob(serviceName);
    job->setKey(key);
    return run(job, patience, context, [](QKeychain::Job *) { return Result<QByteArray>(QByteArray()); });
}

} // namespace utkik
