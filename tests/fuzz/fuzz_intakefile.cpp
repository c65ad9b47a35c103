// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/filetext.h"
#include "app/intake/intake.h"
#include "app/intake/intakelimits.h"

#include <array>
#include <cstdlib>

using namespace utkik;

/// The first byte chooses the file's name, the rest is in the file: mails, archives, documents, web pages, PDF.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    constexpr std::array names{"",      "a.txt",  "a.eml", "a.msg", "a.html", "a.csv",    "a.json",    "a.xlsx",
                               "a.zip", "a.docx", "a.pdf", "a.ics", "a.url",  "a.webloc", "a.desktop", "a.md"};
    const auto name = QString::fromLatin1(names[data[0] % names.size()]);
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    if (const Result<FileText> file = readFileText(bytes, name)) {
        if (file->text.size() * qsizetype(sizeof(QChar)) > largestUnpacked + qsizetype(sizeof(QChar)) * mostParts)
            std::abort();
    }
    (void)readContent(bytes, name);
    return 0;
}
