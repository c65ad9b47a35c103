// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/sampletenant.h"

#include "app/sample/samplelistener.h"

#include <QCoreApplication>
#include <QMutex>
#include <QRandomGenerator>

#include <future>

namespace utkik
{

namespace
{

const QString sampleTenantId = QStringLiteral("5c1e7a90-3b42-4d6f-9e58-2a7d10c4b863");
const QString sampleClientId = QStringLiteral("d4b8f2a6-71c3-4e0d-8a95-6f3e9c2b1d07");
const QString sampleProfileId = QStringLiteral("0e6d3c1f-94a7-4b58-8c2e-7f1a5d9b3e40");

class SystemTime final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
    [[nodiscard]] std::chrono::milliseconds wall() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::system_clock::now().time_since_epoch());
    }
    [[nodiscard]] QString bootId() const override { return {}; }
};

/// 40 characters, of the look of a client secret's value.
QString makeSecret()
{
    const QByteArray alphabet = QByteArrayLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789~_-.");
    QString secret;
    for (int i = 0; i < 40; ++i)
        secret += QLatin1Char(alphabet.at(QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))));
    return secret;
}

} // namespace

/// Keeps what was called, to be read from another thread.
class SampleRecorder
{
public:
    void add(SampleCall call)
    {
        const QMutexLocker locker(&m_mutex);
        m_calls.append(std::move(call));
    }
    [[nodiscard]] QList<SampleCall> calls() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_calls;
    }

private:
    mutable QMutex m_mutex;
    QList<SampleCall> m_calls;
};

namespace
{

/// On the server's thread: owns the answers and the socket.
class SampleServer final : public QObject
{
public:
    SampleServer(const SampleApplication &application, const SampleTenantOptions &options, const Clock &clock,
                 SampleRecorder &recorder)
        : m_api(application, options.strictness, clock)
        , m_listener(makeSampleListener([this, &clock, &recorder](const SampleRequest &request) {
            const std::chrono::milliseconds arrival = clock.monotonic();
            SampleAnswer answer = m_api.answer(request);
            recorder.add({arrival, request.path, answer.status});
            return answer;
        }))
    {
    }
    [[nodiscard]] quint16 listen() { return m_listener ? m_listener->listen() : quint16(0); }

private:
    SampleApi m_api;
    std::unique_ptr<SampleListener> m_listener;
};

} // namespace

SampleTenant::SampleTenant()
    : m_secret(makeSecret())
    , m_systemClock(std::make_unique<SystemTime>())
    , m_recorder(std::make_unique<SampleRecorder>())
{
}

SampleTenant::~SampleTenant()
{
    m_thread.quit();
    m_thread.wait();
}

bool SampleTenant::isBuiltIn()
{
    return hasSampleListener();
}

std::unique_ptr<SampleTenant> SampleTenant::start(const SampleTenantOptions &options)
{
    if (!isBuiltIn())
        return nullptr;
    std::unique_ptr<SampleTenant> tenant(new SampleTenant);
    tenant->m_thread.setObjectName(QStringLiteral("sample tenant"));
    // The listener has to be made on its thread; that takes no longer than opening a socket.
    QObject *starter = new QObject;
    starter->moveToThread(&tenant->m_thread);
    const Clock &clock = options.clock ? *options.clock : *tenant->m_systemClock;
    const auto port = std::make_shared<std::promise<quint16>>(); // setting a value is not over when it can be had
    QObject::connect(&tenant->m_thread, &QThread::started, starter, [&tenant, &options, &clock, port, starter] {
        auto *server =
            new SampleServer({sampleTenantId, sampleClientId, tenant->m_secret, options.roles, options.tokenLifetime},
                             options, clock, *tenant->m_recorder);
        QObject::connect(&tenant->m_thread, &QThread::finished, server, &QObject::deleteLater);
        starter->deleteLater();
        port->set_value(server->listen());
    });
    tenant->m_thread.start();
    tenant->m_port = port->get_future().get();
    return tenant->m_port == 0 ? nullptr : std::move(tenant);
}

QUrl SampleTenant::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

Profile SampleTenant::profile() const
{
    Profile profile;
    profile.id = sampleProfileId;
    profile.name = QCoreApplication::translate("SampleTenant", "Sample tenant");
    profile.cloud = Cloud::Custom;
    profile.apiUrl = url();
    profile.loginUrl = url();
    profile.portalUrl = url();
    profile.scope = QStringLiteral("https://api.security.microsoft.com/.default");
    profile.tenant = sampleTenantId;
    profile.client = sampleClientId;
    return profile;
}

QString SampleTenant::clientSecret() const
{
    return m_secret;
}

qint64 SampleTenant::mainIncident()
{
    return 924565;
}

QList<SampleCall> SampleTenant::calls() const
{
    return m_recorder->calls();
}

} // namespace utkik
