// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/compressedrtf.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr qsizetype headerSize = 16; // sizes, the kind of compression, a checksum
constexpr size_t windowSize = 4096;

// What the window holds at first: most of it is in nearly every text.
constexpr QByteArrayView commonWords =
    "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS "
    "Sans "
    "SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
static_assert(commonWords.size() == 207);

/// The last bytes that were written, to which what follows refers.
class Window
{
public:
    Window() { std::copy(commonWords.begin(), commonWords.end(), m_bytes.begin()); }

    void add(char byte, QByteArray &text)
    {
        m_bytes[m_next] = byte;
        m_next = (m_next + 1) % windowSize;
        text += byte;
    }
    [[nodiscard]] char at(size_t place) const { return m_bytes[place % windowSize]; }
    [[nodiscard]] size_t next() const { return m_next; }

private:
    std::array<char, windowSize> m_bytes{};
    size_t m_next = size_t(commonWords.size());
};

QByteArray unpacked(QByteArrayView packed, qint64 limit)
{
    QByteArray text;
    Window window;
    qsizetype at = 0;
    while (at < packed.size()) {
        const auto references = quint8(packed[at++]);
        for (int bit = 0; bit < 8 && at < packed.size(); ++bit) {
            if (text.size() >= limit)
                return text;
            if (!(references & (1U << bit))) {
                window.add(packed[at++], text);
                continue;
            }
            if (at + 1 >= packed.size())
                return text;
            const auto reference = qFromBigEndian<quint16>(packed.data() + at);
            at += 2;
            const auto place = size_t(reference >> 4);
            if (place == window.next())
                return text; // so the end is marked
            for (size_t index = 0; index < (reference & 0xFU) + 2; ++index)
                window.add(window.at(place + index), text);
        }
    }
    return text;
}

} // namespace

QByteArray uncompressedRtf(const QByteArray &bytes, qint64 limit)
{
    if (bytes.size() < headerSize)
        return {};
    const QByteArrayView kind = QByteArrayView(bytes).sliced(8, 4);
    const QByteArrayView content = QByteArrayView(bytes).sliced(headerSize);
    if (kind == "MELA")
        return content.first(std::min<qint64>(content.size(), limit)).toByteArray();
    return kind == "LZFu" ? unpacked(content, limit) : QByteArray();
}

} // namespace utkik
