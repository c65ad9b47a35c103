// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

// Catalogues are compiled into a static library: the linker keeps them only if somebody asks for them.
static void keepCatalogues()
{
    Q_INIT_RESOURCE(translations);
}

namespace utkik
{

namespace
{

const QString english = QStringLiteral("en");

QString spokenOrEnglish(const QString &locale)
{
    const QString code = locale.section(QLatin1Char('_'), 0, 0)
                             .section(QLatin1Char('-'), 0, 0)
                             .section(QLatin1Char('.'), 0, 0)
                             .toLower();
    return languages().contains(code) ? code : english;
}

} // namespace

QStringList languages()
{
    return {english, QStringLiteral("sv")};
}

QString languageOfEnvironment()
{
    for (const char *const variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty())
            return spokenOrEnglish(value);
    }
    return spokenOrEnglish(QLocale::system().name());
}

Language::Language()
{
    keepCatalogues();
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::use(const QString &code)
{
    const QString wanted = code.isEmpty() ? languageOfEnvironment() : spokenOrEnglish(code);
    if (wanted == m_current)
        return;
    m_current = wanted;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(wanted == english ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(wanted));
    // English has a catalogue too: its plural forms.
    if (m_own.load(QStringLiteral(":/translations/utkik_%1.qm").arg(wanted)))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(wanted), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace utkik
