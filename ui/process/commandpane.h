// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace utkik
{

/// A command line, whole and wrapped, and beside it what it hides in base64: read, never run. Control and bidi
/// characters are visible; everything can be selected and copied.
class CommandPane final : public QWidget
{
    Q_OBJECT
public:
    explicit CommandPane(const Theme &theme, QWidget *parent = nullptr);

    void setCommandLine(const QString &commandLine); ///< as it came; empty: `hint` stands above nothing
    void setHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();
    void show();

    const Theme &m_theme;
    QString m_commandLine;
    QString m_hint;
    QLabel *m_commandTitle;
    QPlainTextEdit *m_command;
    QWidget *m_decodedSide;
    QLabel *m_decodedTitle;
    QPlainTextEdit *m_decoded;
};

} // namespace utkik
