// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <limits>
#include <vector>

namespace utkik
{

/// Whether a number without a label is taken for the neighbour of one with a label: incidents that people speak of
/// together were mostly made within weeks of each other.
[[nodiscard]] inline bool isNear(qint64 one, qint64 other)
{
    constexpr qint64 divisor = 25;
    return std::abs(one - other) <= std::min(one, other) / divisor;
}

/// Numbers, to tell whether one is near any of them: in buckets so narrow that all in one are near each other, of which
/// only the least and the greatest matter.
class NearbyIds
{
public:
    static constexpr qint64 least = 1000; ///< of what is added: smaller numbers are near each other by chance

    /// `id` is no less than the least.
    void add(qint64 id)
    {
        Bucket &bucket = m_buckets[bucketOf(id)];
        bucket.least = std::min(bucket.least, id);
        bucket.greatest = std::max(bucket.greatest, id);
    }

    [[nodiscard]] bool hasNear(qint64 id) const
    {
        if (id < least / 2)
            return false;
        constexpr int farthest = 3; // a bucket is no less than 1/64 of its numbers wide, and near is up to 1/25
        const Bucket *const middle = &m_buckets[bucketOf(id)];
        return std::any_of(middle - farthest, middle + farthest + 1, [id](const Bucket &bucket) {
            return bucket.greatest > 0 && (isNear(bucket.least, id) || isNear(bucket.greatest, id));
        });
    }

private:
    struct Bucket
    {
        qint64 least = std::numeric_limits<qint64>::max();
        qint64 greatest = 0;
    };
    static constexpr int bits = 5; // 2^5 buckets for each power of two: the widest are 1/32 of their numbers

    /// Of a number of more than `bits` bits: which are its first ones, and how many follow.
    static size_t bucketOf(qint64 id)
    {
        const int more = int(std::bit_width(quint64(id))) - bits - 1;
        return (size_t(more) << bits) + (size_t(id) >> more);
    }

    std::vector<Bucket> m_buckets = std::vector<Bucket>(std::size_t(64) << bits);
};

} // namespace utkik
