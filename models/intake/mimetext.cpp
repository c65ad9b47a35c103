// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/mimetext.h"

#include "models/intake/htmltext.h"

#include <QMimeData>
#include <QUrl>

namespace utkik
{

QString searchableText(const QString &html, const QString &text, const QStringList &urls)
{
    QString searched = html.isEmpty() ? QString() : textOfHtml(html);
    if (searched.trimmed().isEmpty())
        searched = text;
    for (const QString &url : urls) {
        if (!searched.contains(url))
            searched += QLatin1Char('\n') + url;
    }
    return searched;
}

QString searchableText(const QMimeData &data)
{
    QStringList urls;
    const QList<QUrl> dropped = data.urls();
    for (const QUrl &url : dropped) {
        if (!url.isLocalFile())
            urls.append(url.toString(QUrl::FullyEncoded));
    }
    return searchableText(data.html(), data.text(), urls);
}

QStringList localFilesIn(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace utkik
