// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/limits/clock.h"

namespace utkik
{

/// The system's own clocks. Any thread.
class SystemClock final : public Clock
{
public:
    SystemClock();

    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] std::chrono::milliseconds awake() const override;
    [[nodiscard]] std::chrono::milliseconds wall() const override;
    [[nodiscard]] QString bootId() const override { return m_bootId; }

private:
    QString m_bootId;
};

} // namespace utkik
