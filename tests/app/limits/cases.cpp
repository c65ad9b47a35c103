// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/limits/cases.h"

#include <algorithm>

namespace utkik::simulation
{

using namespace std::chrono_literals;

namespace
{

/// Draws from a seed; the same on every system, which the distributions of <random> are not.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }
    int between(int least, int most) { return least + int(m_random() % quint32(most - least + 1)); }
    bool oneIn(int n) { return between(1, n) == 1; }
    Time upTo(Time most) { return Time(qint64(share() * double(most.count()))); }
    double share() { return double(m_random()) / double(std::mt19937::max()); }
    double around(double middle, double spread) { return middle + (share() * 2 - 1) * spread; }

private:
    std::mt19937 m_random;
};

/// The processes and what happens to them.
class Play
{
public:
    Play(const Case &course, QString directory)
        : m_case(course)
        , m_directory(std::move(directory))
        , m_dice(course.seed * 7919 + 1)
        , m_machine(m_world, course.machine, course.seed + 1)
        , m_server(m_world, course.server)
    {
    }

    Outcome run()
    {
        for (int i = 0; i < m_case.processes; ++i) {
            m_clients.push_back(start());
            const int share = m_case.count / m_case.processes + (i < m_case.count % m_case.processes ? 1 : 0);
            m_clients.back()->ask(share - (i == 0 ? m_case.looked : 0));
        }
        for (int i = 0; i < m_case.looked; ++i)
            look(m_dice.upTo(100s));
        planMishap();
        Outcome outcome;
        outcome.done = m_world.run([this] { return isDone(); }, std::chrono::hours(96));
        outcome.refused = m_server.refused();
        outcome.answered = m_answeredByDead;
        for (const auto &client : m_clients) {
            outcome.answered += client->answered();
            outcome.mostInFlight = std::max(outcome.mostInFlight, client->mostInFlight());
            outcome.took = std::max(outcome.took, client->lastAnswer());
        }
        outcome.calls = m_clients[0]->calls();
        return outcome;
    }

private:
    [[nodiscard]] std::unique_ptr<Client> start()
    {
        return std::make_unique<Client>(m_world, m_machine, m_server, m_case.network, m_case.limits, m_case.rule,
                                        m_directory, m_case.seed + ++m_started);
    }

    void look(Time after)
    {
        m_machine.later(after, [this] {
            if (m_clients.empty())
                look(1s);
            else
                m_clients[0]->ask(1, Priority::Looked);
        });
    }

    [[nodiscard]] bool isDone() const
    {
        int answered = m_answeredByDead;
        for (const auto &client : m_clients)
            answered += client->answered();
        return answered >= m_case.count;
    }

    void planMishap()
    {
        const Mishaps &may = m_case.mishaps;
        if (!may.kills && !may.suspends && !may.wallSteps && !may.reboots)
            return;
        m_machine.later(1ms + m_dice.upTo(m_dice.oneIn(3) ? Time(30min) : Time(90s)), [this] {
            mishap();
            if (++m_mishaps < mostMishaps)
                planMishap();
        });
    }

    void mishap()
    {
        const Mishaps &may = m_case.mishaps;
        switch (m_dice.between(1, 4)) {
        case 1:
            if (may.kills)
                restart(std::size_t(m_dice.between(0, m_case.processes - 1)), m_dice.upTo(20s));
            break;
        case 2:
            if (may.suspends)
                m_machine.suspend(m_dice.upTo(m_dice.oneIn(2) ? Time(2min) : Time(2h)));
            break;
        case 3:
            if (may.wallSteps)
                m_machine.stepWall(std::chrono::milliseconds(m_dice.between(-10'800'000, 10'800'000)));
            break;
        default:
            if (may.reboots)
                reboot();
        }
    }

    void restart(std::size_t which, Time after)
    {
        if (which >= m_clients.size() || m_clients[which]->unanswered() == 0)
            return;
        m_answeredByDead += m_clients[which]->answered();
        const int left = Client::kill(std::exchange(m_clients[which], nullptr));
        m_clients[which] = start();
        askAgain(after, which, left);
    }

    /// The rest of a process that was killed, asked for by the one in its place or, after a reboot, by any.
    void askAgain(Time after, std::size_t which, int left)
    {
        m_machine.later(after, [this, which, left] {
            if (m_clients.empty())
                askAgain(1s, which, left);
            else
                m_clients[std::min(which, m_clients.size() - 1)]->ask(left);
        });
    }

    void reboot()
    {
        if (m_clients.empty())
            return;
        std::vector<int> left;
        for (auto &client : m_clients) {
            m_answeredByDead += client->answered();
            left.push_back(Client::kill(std::move(client)));
        }
        m_clients.clear();
        const Time down = 5s + m_dice.upTo(60s);
        m_machine.reboot(down);
        if (m_dice.oneIn(2)) // another system on this disk keeps local time
            m_machine.stepWall(std::chrono::hours(m_dice.between(-2, 2)));
        m_world.at(m_world.now() + down + 3s, [this, left] {
            for (const int count : left) {
                m_clients.push_back(start());
                m_clients.back()->ask(count);
            }
        });
    }

    static constexpr int mostMishaps = 12;

    const Case m_case;
    const QString m_directory;
    Dice m_dice;
    World m_world;
    Machine m_machine;
    Server m_server;
    std::vector<std::unique_ptr<Client>> m_clients;
    quint32 m_started = 0;
    int m_answeredByDead = 0;
    int m_mishaps = 0;
};

void drawWorld(Dice &dice, Case &course)
{
    course.server.slidingWindows = dice.oneIn(2);
    course.server.phase = dice.upTo(3600s);
    course.server.speed = dice.around(1, 0.0004);
    course.machine.speed = dice.around(1, 0.0004);
    course.machine.tickMs = dice.oneIn(4) ? 16 : 1;
    course.machine.alarmLateAtMost = dice.oneIn(2) ? dice.upTo(50ms) : Time(0);
    course.machine.countsSuspend = !dice.oneIn(4);

    course.network.latency = dice.oneIn(4) ? Time(0) : dice.upTo(dice.oneIn(5) ? Time(20s) : Time(2s));
    course.network.jitter = dice.oneIn(3) ? Time(0) : dice.upTo(3s);
    if (dice.oneIn(4)) {
        course.network.hangs = dice.share() * 0.2;
        course.network.hangTime = 59s;
    }
    course.network.countedOnAnswer = dice.oneIn(2);
    course.network.leavesAfter = dice.oneIn(3) ? dice.upTo(2s) : Time(0);
}

} // namespace

Case randomCase(quint32 seed, Trouble trouble)
{
    Dice dice(seed);
    Case course;
    course.seed = seed;
    drawWorld(dice, course);
    course.server.perMinute = dice.oneIn(2) ? 100 : dice.between(1, 120);
    course.server.perHour = dice.oneIn(2) ? 1500 : dice.between(course.server.perMinute, 1500);
    course.limits = {course.server.perMinute, course.server.perHour, dice.oneIn(2) ? 3 : 0};
    course.count = dice.oneIn(10) ? dice.between(1, 2000) : dice.between(1, 250);
    course.looked = dice.oneIn(2) ? std::min(course.count, dice.between(0, 20)) : 0;
    switch (trouble) {
    case Trouble::None:
        break;
    case Trouble::Lost:
        course.network.lost = dice.oneIn(5) ? dice.share() * 0.6 : dice.share() * 0.1;
        break;
    case Trouble::Processes:
        course.processes = dice.between(2, 4);
        course.mishaps.kills = dice.oneIn(2);
        break;
    case Trouble::Machine:
        course.processes = dice.between(1, 2);
        course.mishaps = {dice.oneIn(2), dice.oneIn(2), dice.oneIn(2), dice.oneIn(2)};
        break;
    }
    return course;
}

Outcome play(const Case &course, const QString &directory)
{
    return Play(course, directory).run();
}

} // namespace utkik::simulation
