// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/sampleapi.h"
#include "models/tenant/profile.h"

#include <QThread>

#include <memory>

namespace utkik
{

class SampleRecorder;

struct SampleTenantOptions
{
    SampleStrictness strictness;
    QStringList roles{QStringLiteral("Incident.Read.All")}; ///< without it, every incident answers 403
    std::chrono::seconds tokenLifetime{3599};
    const Clock *clock = nullptr; ///< asked on the server's thread, outlives the tenant; null: the system's time
};

/// A call that the sample tenant has had.
struct SampleCall
{
    std::chrono::milliseconds at{0}; ///< of the clock's monotonic time
    QString path;
    int status = 0;
};

/// A tenant to try Utkik with and to test it against: an HTTP server on 127.0.0.1 that signs in and answers as strictly
/// as the real services, over the real network path. It runs on a thread of its own, so that a busy window makes no
/// call seem late to it. Usable from any one thread; everything ends with it.
class SampleTenant final
{
public:
    /// False if Utkik was built without QtHttpServer: then start() always gives null.
    [[nodiscard]] static bool isBuiltIn();
    /// Null if no port can be had.
    [[nodiscard]] static std::unique_ptr<SampleTenant> start(const SampleTenantOptions &options = {});
    ~SampleTenant();
    Q_DISABLE_COPY_MOVE(SampleTenant)

    [[nodiscard]] QUrl url() const; ///< of API and sign-in
    [[nodiscard]] Profile profile() const; ///< how to reach it
    [[nodiscard]] QString clientSecret() const; ///< made anew at each start
    /// The incident that shows most.
    [[nodiscard]] static qint64 mainIncident();
    /// All calls so far, the token endpoint's included, in the order of their arrival.
    [[nodiscard]] QList<SampleCall> calls() const;

private:
    SampleTenant();

    QString m_secret;
    quint16 m_port = 0;
    std::unique_ptr<Clock> m_systemClock;
    std::unique_ptr<SampleRecorder> m_recorder;
    QThread m_thread;
};

} // namespace utkik
