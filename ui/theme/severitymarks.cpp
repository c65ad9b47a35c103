// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/severitymarks.h"

namespace utkik
{

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return Mark::High;
    case Severity::Medium:
        return Mark::Medium;
    case Severity::Low:
        return Mark::Low;
    case Severity::Informational:
        return Mark::Informational;
    case Severity::Unspecified:
    case Severity::Unknown:
        break;
    }
    return Mark::Unknown;
}

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Malicious:
        return Mark::High;
    case Verdict::Suspicious:
        return Mark::Medium;
    case Verdict::NoThreatsFound:
        return Mark::Good;
    case Verdict::Unknown:
        break;
    }
    return Mark::Unknown;
}

Mark markOf(LookupState state)
{
    switch (state) {
    case LookupState::Queued:
        return Mark::Queued;
    case LookupState::Fetching:
        return Mark::Fetching;
    case LookupState::Merged:
        return Mark::Merged;
    case LookupState::Failed:
        return Mark::Failed;
    case LookupState::Ready:
        break;
    }
    return Mark::Unknown;
}

} // namespace utkik
