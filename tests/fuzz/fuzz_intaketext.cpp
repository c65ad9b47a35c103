// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/findincidents.h"
#include "tests/models/intake/corpus.h"

#include <QSet>

#include <cstdlib>
#include <cstring>

using namespace utkik;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize); // libFuzzer's own

namespace
{

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool isTaken(const Find &find)
{
    return find.verdict == FindVerdict::Incident || find.verdict == FindVerdict::Doubtful;
}

void checkFinds(QStringView text)
{
    const QList<Find> finds = findIncidents(text);
    QSet<QString> seen;
    for (const Find &find : finds) {
        require(find.position >= 0 && find.length > 0 && find.position + find.length <= text.size());
        require(!find.where.contains(QLatin1Char('\n')));
        if (!isTaken(find))
            continue;
        require(find.ref.id > 0);
        const QString key = find.ref.tenant + QLatin1Char('/') + QString::number(find.ref.id);
        require(!seen.contains(key));
        seen.insert(key);
    }
}

const QByteArrayList &fragments()
{
    static const QByteArrayList all = [] {
        QByteArrayList list;
        for (const Snippet &snippet : loadCorpus())
            list.append(snippet.text.toUtf8());
        return list;
    }();
    return all;
}

} // namespace

/// Every fourth time a piece of the corpus goes in: random bytes alone hardly ever spell a link or a word.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned int seed)
{
    if (seed % 4 != 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    const unsigned int random = seed / 4;
    const QByteArray &fragment = fragments().at(qsizetype(random % size_t(fragments().size())));
    const auto length = size_t(fragment.size());
    if (size + length > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    const size_t place = size == 0 ? 0 : random / 1024 % (size + 1);
    std::memmove(data + place + length, data + place, size - place);
    std::memcpy(data + place, fragment.constData(), length);
    return size + length;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    checkFinds(QString::fromUtf8(bytes));
    return 0;
}
