// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/quotacommand.h"

#include "app/cli/opentenant.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace utkik
{

namespace
{

/// A back-off holds up both windows.
qint64 secondsToNext(const QuotaWindow &window, const QuotaStatus &status)
{
    const qint64 backOff = status.backOffUntil.isValid()
        ? QDateTime::currentDateTimeUtc().secsTo(status.backOffUntil.toUTC().addMSecs(999))
        : 0;
    return std::max<qint64>({window.nextFree.count(), backOff, 0});
}

QByteArray line(const char *name, const QuotaWindow &window, const QuotaStatus &status)
{
    return QByteArray(name) + ' ' + QByteArray::number(window.used) + ' ' + QByteArray::number(window.limit) + ' '
        + QByteArray::number(secondsToNext(window, status)) + '\n';
}

QJsonObject object(const QuotaWindow &window, const QuotaStatus &status)
{
    return {{QStringLiteral("used"), window.used},
            {QStringLiteral("limit"), window.limit},
            {QStringLiteral("secondsToNext"), secondsToNext(window, status)}};
}

} // namespace

ExitStatus runQuota(const QuotaRequest &request, Console &console)
{
    const auto tenant = OpenTenant::open(request.tenant, {});
    if (!tenant) {
        console.complain(tenant.error());
        return exitStatusOf(tenant.error().kind);
    }
    const QuotaStatus status = (*tenant)->session().quota();
    if (request.format == OutputFormat::Json) {
        const QJsonObject both{{QStringLiteral("minute"), object(status.minute, status)},
                               {QStringLiteral("hour"), object(status.hour, status)}};
        console.print(QJsonDocument(both).toJson(QJsonDocument::Compact) + '\n');
    } else {
        console.print(line("minute", status.minute, status) + line("hour", status.hour, status));
    }
    return ExitStatus::Done;
}

} // namespace utkik
