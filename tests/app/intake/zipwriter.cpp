// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/intake/zipwriter.h"

#include <QtEndian>

namespace utkik
{

namespace
{

template <typename T>
QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

/// What a zip archive calls deflated: zlib's stream without Qt's length, zlib's head and its checksum.
QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(6).chopped(4);
}

} // namespace

void ZipWriter::add(const QByteArray &name, const QByteArray &bytes)
{
    const QByteArray packed = deflated(bytes);
    const QByteArray common = little<quint16>(20) + little<quint16>(0) + little<quint16>(8) + little<quint32>(0)
        + little(crc32(bytes)) + little(quint32(packed.size())) + little(quint32(bytes.size()))
        + little(quint16(name.size())) + little<quint16>(0);
    const auto offset = quint32(m_entries.size());
    m_entries += QByteArray("PK\x03\x04") + common + name + packed;
    m_directory += QByteArray("PK\x01\x02") + little<quint16>(20) + common + little<quint16>(0) + little<quint16>(0)
        + little<quint16>(0) + little<quint32>(0) + little(offset) + name;
    ++m_count;
}

QByteArray ZipWriter::archive() const
{
    return m_entries + m_directory + QByteArray("PK\x05\x06") + little<quint32>(0) + little(m_count) + little(m_count)
        + little(quint32(m_directory.size())) + little(quint32(m_entries.size())) + little<quint16>(0);
}

} // namespace utkik
