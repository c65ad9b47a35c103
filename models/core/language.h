// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace utkik
{

/// The languages Utkik speaks, by code: "en", "sv".
[[nodiscard]] QStringList languages();

/// The language that the environment asks for: the first of LC_ALL, LC_MESSAGES and LANG that is set, as POSIX has it;
/// where none is set, the system's. "C", "POSIX" and languages we do not speak mean English.
[[nodiscard]] QString languageOfEnvironment();

/// The language of the program's texts. One for each application object; destroying it goes back to English. Widgets
/// hear of a change through QEvent::LanguageChange, models through their retranslate().
class Language final
{
public:
    Language();
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// "en", "sv", also "sv_SE"; an empty or unknown code means languageOfEnvironment(). Sets the default locale too,
    /// so that numbers and dates fit the words.
    void use(const QString &code);
    [[nodiscard]] QString current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace utkik
