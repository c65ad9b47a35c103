// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/limits/slotfile.h"

#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace utkik
{

using std::chrono::milliseconds;

namespace
{

// Eight-byte little-endian words; the last one is the checksum of those before.
constexpr std::size_t headerWords = 22;
constexpr std::size_t recordWords = 7;
constexpr qint64 headerSize = headerWords * 8;
constexpr qint64 recordSize = recordWords * 8;
constexpr quint64 magic = 0x31544F4C534B5455; // "UTKSLOT1"; another layout takes another number
constexpr std::size_t mostRecords = 200'000; // what a header may claim
constexpr milliseconds longestBackOff(3'600'000);

template <std::size_t size>
quint64 checksum(const std::array<quint64, size> &words)
{
    quint64 sum = 0x9E3779B97F4A7C15; // so that zeros have a checksum other than zero
    for (std::size_t i = 0; i + 1 < size; ++i) {
        sum = (sum ^ words[i]) * 0xFF51AFD7ED558CCD;
        sum ^= sum >> 32;
    }
    return sum;
}

template <std::size_t size>
void seal(std::array<quint64, size> &words, char *to)
{
    words.back() = checksum(words);
    for (std::size_t i = 0; i < size; ++i)
        qToLittleEndian(words[i], to + i * 8);
}

template <std::size_t size>
bool unseal(const char *from, std::array<quint64, size> &words)
{
    for (std::size_t i = 0; i < size; ++i)
        words[i] = qFromLittleEndian<quint64>(from + i * 8);
    return words.back() == checksum(words);
}

quint64 word(milliseconds time)
{
    return static_cast<quint64>(time.count());
}

milliseconds time(quint64 word)
{
    // Bounded so that no difference of two times overflows.
    constexpr qint64 bound = qint64(1) << 50;
    return milliseconds(std::clamp(static_cast<qint64>(word), -bound, bound));
}

void putMoment(quint64 *words, const Moment &moment)
{
    words[0] = moment.boot;
    words[1] = word(moment.monotonic);
    words[2] = word(moment.awake);
    words[3] = word(moment.wall);
}

Moment takeMoment(const quint64 *words)
{
    return {words[0], time(words[1]), time(words[2]), time(words[3])};
}

void putLearned(quint64 *words, const LearnedLimit &learned)
{
    words[0] = static_cast<quint64>(learned.limit);
    words[1] = word(learned.hold);
    putMoment(words + 2, learned.since);
}

LearnedLimit takeLearned(const quint64 *words)
{
    const int limit = words[0] > 1'000'000 ? 0 : static_cast<int>(words[0]);
    return {limit, takeMoment(words + 2), time(words[1])};
}

void encodeHeader(const SlotFile::Content &content, char *to)
{
    std::array<quint64, headerWords> words{};
    words[0] = magic;
    words[1] = content.generation;
    words[2] = content.slots.size();
    const BackOff &backOff = content.shared.backOff;
    words[3] = word(backOff.wait) | static_cast<quint64>(backOff.strikes) << 32;
    putMoment(&words[4], backOff.since);
    putLearned(&words[8], content.shared.minute);
    putLearned(&words[14], content.shared.hour);
    seal(words, to);
}

/// Nothing unless it is whole and ours; `content.slots` gets the size that it claims.
bool decodeHeader(const QByteArray &bytes, SlotFile::Content &content)
{
    std::array<quint64, headerWords> words{};
    if (bytes.size() < headerSize || !unseal(bytes.constData(), words) || words[0] != magic || words[2] > mostRecords)
        return false;
    content.generation = words[1];
    content.slots.resize(words[2]);
    BackOff &backOff = content.shared.backOff;
    backOff.wait = std::min(milliseconds(words[3] & 0xFFFFFFFF), longestBackOff);
    backOff.strikes = static_cast<int>(words[3] >> 32 & 0xFFFF);
    backOff.since = takeMoment(&words[4]);
    content.shared.minute = takeLearned(&words[8]);
    content.shared.hour = takeLearned(&words[14]);
    return true;
}

void encodeSlot(const Slot &slot, char *to)
{
    std::array<quint64, recordWords> words{};
    words[0] = slot.id;
    if (slot.id != 0) {
        words[1] = static_cast<quint64>(slot.state);
        putMoment(&words[2], slot.at);
    }
    seal(words, to);
}

bool decodeSlot(const char *from, Slot &slot)
{
    std::array<quint64, recordWords> words{};
    if (!unseal(from, words))
        return false;
    slot.id = words[0];
    if (slot.id == 0)
        return true;
    const quint64 state = words[1] & 0xFF;
    if (state > static_cast<quint64>(SlotState::Answered))
        return false;
    slot.state = static_cast<SlotState>(state);
    slot.at = takeMoment(&words[2]);
    return true;
}

bool writeAt(QFile &file, qint64 place, const char *bytes, qint64 size)
{
    return file.seek(place) && file.write(bytes, size) == size;
}

} // namespace

SlotFile::SlotFile(QString path)
    : m_path(std::move(path))
{
}

SlotFile::Opened SlotFile::open(QFile &file) const
{
    file.setFileName(m_path);
    if (!file.exists())
        return Opened::Missing;
    // In place and at once: no buffer whose end would have to be awaited.
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return Opened::ReadWrite;
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? Opened::ReadOnly : Opened::Failed;
}

bool SlotFile::isUnchanged(QFile &file, quint64 generation, std::size_t records)
{
    Content content;
    if (file.size() < headerSize + static_cast<qint64>(records) * recordSize || !file.seek(0)
        || !decodeHeader(file.read(headerSize), content))
        return false;
    return content.generation == generation && content.slots.size() == records;
}

SlotFile::Content SlotFile::read(QFile &file)
{
    Content content;
    const qint64 most = headerSize + static_cast<qint64>(mostRecords) * recordSize;
    const QByteArray bytes = file.seek(0) ? file.read(std::min(file.size(), most)) : QByteArray();
    content.headerDamaged = !decodeHeader(bytes, content);
    const qint64 there = std::max<qint64>(0, bytes.size() - headerSize) / recordSize;
    content.slots.resize(std::max({leastRecords, content.slots.size(), static_cast<std::size_t>(there)}));
    for (std::size_t i = 0; i < content.slots.size(); ++i) {
        const qint64 place = headerSize + static_cast<qint64>(i) * recordSize;
        if (place + recordSize > bytes.size() || !decodeSlot(bytes.constData() + place, content.slots[i])) {
            content.slots[i] = {};
            content.damaged.push_back(i);
        }
    }
    return content;
}

bool SlotFile::write(QFile &file, const Content &content, const std::vector<std::size_t> &changed)
{
    std::array<char, recordSize> record{};
    for (const std::size_t index : changed) {
        encodeSlot(content.slots[index], record.data());
        if (!writeAt(file, headerSize + static_cast<qint64>(index) * recordSize, record.data(), recordSize))
            return false;
    }
    std::array<char, headerSize> header{};
    encodeHeader(content, header.data());
    return writeAt(file, 0, header.data(), headerSize);
}

bool SlotFile::create(const Content &content) const
{
    QByteArray bytes(headerSize + static_cast<qint64>(content.slots.size()) * recordSize, Qt::Uninitialized);
    encodeHeader(content, bytes.data());
    for (std::size_t i = 0; i < content.slots.size(); ++i)
        encodeSlot(content.slots[i], bytes.data() + headerSize + static_cast<qint64>(i) * recordSize);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.write(bytes) == bytes.size() && file.commit();
}

} // namespace utkik
