// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lookup/incidentservice.h"

#include <QSet>

namespace utkik
{

/// One incident: what is known of it, and how far its fetching has come.
struct IncidentService::Item
{
    quint64 serial = 0;
    Lookup lookup;
    QString namedTenant; ///< if who asked said which; else empty
    Priority priority = Priority::Bulk;
    TicketId ticket = 0; ///< 0: not in the limiter
    std::optional<ApiCall> call;
    std::optional<Token> token; ///< what it was sent with
    int attempts = 0;
    bool renewed = false;
    bool isActive = false;
    bool isDecoding = false;
    quint64 run = 0; ///< counts starts, so that what belongs to an earlier one is known as late
    QSet<qint64> chain; ///< the merged incidents that led here
};

} // namespace utkik
