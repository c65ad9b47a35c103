// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretmark.h"

#include <QMimeData>
#include <QStringList>

#include <algorithm>
#include <array>

namespace utkik
{

namespace
{

constexpr QLatin1StringView kdeMark("x-kde-passwordManagerHint");
constexpr QLatin1StringView windowsMark("ExcludeClipboardContentFromMonitorProcessing");
constexpr QLatin1StringView macMark("application/x-nspasteboard-concealed-type");
constexpr QLatin1StringView macMarkOfOthers("org.nspasteboard.ConcealedType"); // what that is without Qt

} // namespace

void markSecret(QMimeData &data)
{
    data.setData(kdeMark, "secret");
    data.setData(windowsMark, "1");
    data.setData(macMark, data.text().toUtf8());
}

bool isMarkedSecret(const QMimeData &data)
{
    constexpr std::array marks{kdeMark, windowsMark, macMark, macMarkOfOthers};
    const QStringList formats = data.formats(); // systems put something of their own around a mark
    return std::any_of(formats.begin(), formats.end(), [&marks](const QString &format) {
        return std::any_of(marks.begin(), marks.end(),
                           [&format](QLatin1StringView mark) { return format.contains(mark, Qt::CaseInsensitive); });
    });
}

} // namespace utkik
