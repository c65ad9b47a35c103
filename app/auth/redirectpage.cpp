// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/redirectpage.h"

#include <QCoreApplication>
#include <QLocale>

namespace utkik
{

namespace
{

struct RedirectWords
{
    Q_DECLARE_TR_FUNCTIONS(utkik::RedirectPage)
};

QString headlineOf(RedirectOutcome outcome)
{
    switch (outcome) {
    case RedirectOutcome::Taken:
        return RedirectWords::tr("You are signed in");
    case RedirectOutcome::Refused:
        return RedirectWords::tr("The sign-in was not completed");
    case RedirectOutcome::NotForUs:
        break;
    }
    return RedirectWords::tr("Nothing waits for this page");
}

QString adviceOf(RedirectOutcome outcome)
{
    switch (outcome) {
    case RedirectOutcome::Taken:
        return RedirectWords::tr("Close this page and go back to Utkik.");
    case RedirectOutcome::Refused:
        return RedirectWords::tr("Close this page. Utkik tells what was wrong, and what to do.");
    case RedirectOutcome::NotForUs:
        break;
    }
    return RedirectWords::tr("Close it, and start the sign-in in Utkik again.");
}

} // namespace

QByteArray redirectPage(RedirectOutcome outcome)
{
    const QString language = RedirectWords::tr("en", "the language of this translation, as in HTML's lang");
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                          "content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">"
                          "<title>Utkik</title><style>body{font:16px/1.5 system-ui,sans-serif;max-width:32em;"
                          "margin:20vh auto;padding:0 1.5em}h1{font-size:1.4em;font-weight:600}</style></head>"
                          "<body><h1>%2</h1><p>%3</p></body></html>\n")
        .arg(language.toHtmlEscaped(), headlineOf(outcome).toHtmlEscaped(), adviceOf(outcome).toHtmlEscaped())
        .toUtf8();
}

} // namespace utkik
