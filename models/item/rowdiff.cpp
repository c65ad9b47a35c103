// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/rowdiff.h"

#include <algorithm>
#include <unordered_map>

namespace utkik
{

namespace
{

/// For each old row between `head` and the last `tail` ones its new number, -1 if it is gone. Those before and after
/// are the same in both lists and keep their places: in most refreshes that is nearly all.
std::vector<int> partners(const std::vector<quint64> &before, const std::vector<quint64> &after, std::size_t head,
                          std::size_t tail)
{
    struct Chain
    {
        int next = -1; // the first new row with that key that has no partner yet
        int last = -1;
    };
    std::unordered_map<quint64, Chain> chains;
    std::vector<int> following(after.size(), -1); // the next new row with the same key
    for (std::size_t row = head; row < after.size() - tail; ++row) {
        Chain &chain = chains[after[row]];
        if (chain.last >= 0)
            following[static_cast<std::size_t>(chain.last)] = static_cast<int>(row);
        else
            chain.next = static_cast<int>(row);
        chain.last = static_cast<int>(row);
    }
    std::vector<int> partner(before.size(), -1);
    for (std::size_t row = 0; row < head; ++row)
        partner[row] = static_cast<int>(row);
    for (std::size_t row = 1; row <= tail; ++row)
        partner[before.size() - row] = static_cast<int>(after.size() - row);
    for (std::size_t row = head; row < before.size() - tail; ++row) {
        const auto found = chains.find(before[row]);
        if (found == chains.end() || found->second.next < 0)
            continue;
        partner[row] = found->second.next;
        found->second.next = following[static_cast<std::size_t>(found->second.next)];
    }
    return partner;
}

/// Drops as few partners as are needed for the rest to ascend (longest increasing subsequence, patience sorting).
void keepAscending(std::vector<int> &partner)
{
    std::vector<int> tails; // old rows that end the best sequence of each length
    std::vector<int> previous(partner.size(), -1);
    const auto valueOf = [&partner](int row) { return partner[static_cast<std::size_t>(row)]; };
    for (std::size_t row = 0; row < partner.size(); ++row) {
        if (partner[row] < 0)
            continue;
        const auto place = std::lower_bound(tails.begin(), tails.end(), partner[row],
                                            [&](int tail, int value) { return valueOf(tail) < value; });
        if (place != tails.begin())
            previous[row] = *(place - 1);
        if (place == tails.end())
            tails.push_back(static_cast<int>(row));
        else
            *place = static_cast<int>(row);
    }
    std::vector<int> ascending(partner.size(), -1);
    for (int row = tails.empty() ? -1 : tails.back(); row >= 0; row = previous[static_cast<std::size_t>(row)])
        ascending[static_cast<std::size_t>(row)] = valueOf(row);
    partner = std::move(ascending);
}

} // namespace

std::vector<RowRange> rangesOf(const std::vector<int> &rows)
{
    std::vector<RowRange> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().last + 1 == row)
            ranges.back().last = row;
        else
            ranges.push_back({row, row});
    }
    return ranges;
}

RowDiff diffRows(const std::vector<quint64> &before, const std::vector<quint64> &after)
{
    const auto [oldHead, newHead] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto head = oldHead - before.begin();
    const auto most = std::min(before.end() - oldHead, after.end() - newHead);
    const auto oldTail = std::mismatch(before.rbegin(), before.rbegin() + most, after.rbegin()).first;
    const auto tail = oldTail - before.rbegin();
    std::vector<int> partner = partners(before, after, static_cast<std::size_t>(head), static_cast<std::size_t>(tail));
    keepAscending(partner);
    RowDiff diff;
    std::vector<int> gone;
    for (std::size_t row = 0; row < before.size(); ++row) {
        if (partner[row] < 0) {
            gone.push_back(static_cast<int>(row));
        } else {
            diff.kept.push_back(partner[row]);
            diff.keptBefore.push_back(static_cast<int>(row));
        }
    }
    std::vector<int> fresh;
    std::size_t nextKept = 0;
    for (int row = 0; row < static_cast<int>(after.size()); ++row) {
        if (nextKept < diff.kept.size() && diff.kept[nextKept] == row)
            ++nextKept;
        else
            fresh.push_back(row);
    }
    diff.removed = rangesOf(gone);
    diff.inserted = rangesOf(fresh);
    return diff;
}

} // namespace utkik
