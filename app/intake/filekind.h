// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace utkik
{

enum class FileKind {
    Text, ///< also Markdown, CSV, link files: all that is searched as it is
    Json,
    Html,
    Mail, ///< RFC 5322, .eml
    OutlookMail, ///< .msg, a compound file
    Archive, ///< zip, and what is made of it: .xlsx, .docx
    Pdf,
    Calendar, ///< .ics
    RichText, ///< .rtf
    PropertyList, ///< binary, of macOS: .webloc
    Picture, ///< and other files without text
};

/// By what it starts with, and where that says nothing by the name's ending.
[[nodiscard]] FileKind kindOf(QByteArrayView bytes, QStringView name);

} // namespace utkik
