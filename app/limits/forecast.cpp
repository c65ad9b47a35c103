// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/forecast.h"

#include <algorithm>

namespace utkik
{

using std::chrono::milliseconds;

namespace
{

class Run
{
public:
    explicit Run(ForecastStart start)
        : m_start(std::move(start))
        , m_now(m_start.now)
    {
    }

    milliseconds grant(Priority priority)
    {
        settle();
        while (!m_start.ledger.fits(m_start.allowance, priority, inFlight())) {
            if (!step(priority))
                break;
        }
        m_start.answers.push_back(m_now + m_start.answerTime);
        if (!m_firstAnswer)
            m_firstAnswer = m_start.answers.back();
        return m_now;
    }

private:
    [[nodiscard]] int inFlight() const { return static_cast<int>(m_start.answers.size() - m_ended); }

    /// To the next moment at which the ticket may fit.
    bool step(Priority priority)
    {
        std::optional<milliseconds> next = m_start.ledger.whenFits(m_start.allowance, priority, inFlight());
        if (inFlight() > 0)
            next = std::min(next.value_or(milliseconds::max()), m_start.answers[m_ended]);
        if (!next)
            return false;
        m_now = std::max(m_now, *next);
        settle();
        return true;
    }

    void settle()
    {
        for (; inFlight() > 0 && m_start.answers[m_ended] <= m_now; ++m_ended)
            m_start.ledger.spend(m_start.answers[m_ended]);
        m_start.ledger.advance(m_now);
        if (m_start.afterFirst && m_firstAnswer && *m_firstAnswer <= m_now) {
            m_start.allowance = *m_start.afterFirst;
            m_start.afterFirst.reset();
        }
    }

    ForecastStart m_start;
    milliseconds m_now;
    std::size_t m_ended = 0; ///< of the answers
    std::optional<milliseconds> m_firstAnswer;
};

} // namespace

std::vector<milliseconds> forecastGrants(ForecastStart start, std::size_t looked, std::size_t bulk)
{
    Run run(std::move(start));
    std::vector<milliseconds> times;
    times.reserve(looked + bulk);
    for (std::size_t i = 0; i < looked + bulk; ++i)
        times.push_back(run.grant(i < looked ? Priority::Looked : Priority::Bulk));
    return times;
}

} // namespace utkik
