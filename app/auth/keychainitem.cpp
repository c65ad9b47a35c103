// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/keychainitem.h"

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

// Starts the job and answers once: with what it brought, or after our own patience. The job deletes itself, late or
// not.
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
    return future;
}

} // namespace

QFuture<Result<QByteArray>> readItem(const QString &key, std::chrono::milliseconds patience, QObject *context)
{
    auto *const job = new QKeychain::ReadPasswordJob(serviceName, context);
    job->setKey(key);
    return run(job, patience, context, [](QKeychain::Job *done) {
        return Result<QByteArray>(static_cast<QKeychain::ReadPasswordJob *>(done)->binaryData());
    });
}

QFuture<Result<QByteArray>> writeItem(const QString &key, const QByteArray &bytes, std::chrono::milliseconds patience,
                                      QObject *context)
{
    auto *const job = new QKeychain::WritePasswordJob(serviceName, context);
    job->setKey(key);
    job->setBinaryData(bytes);
    return run(job, patience, context, [](QKeychain::Job *) { return Result<QByteArray>(QByteArray()); });
}

QFuture<Result<QByteArray>> deleteItem(const QString &key, std::chrono::milliseconds patience, QObject *context)
{
    auto *const job = new QKeychain::DeletePasswordJob(serviceName, context);
    job->setKey(key);
    return run(job, patience, context, [](QKeychain::Job *) { return Result<QByteArray>(QByteArray()); })
        .then(context, [](Result<QByteArray> result) {
            return !result && result.error().kind == ErrorKind::NoSecret ? Result<QByteArray>(QByteArray()) : result;
        });
}

} // namespace utkik
