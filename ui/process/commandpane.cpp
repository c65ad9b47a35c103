// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/commandpane.h"

#include "models/core/plaintext.h"
#include "models/process/encodedcommand.h"
#include "ui/widgets/texttoread.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace utkik
{

namespace
{

constexpr qsizetype mostShownLetters = 32'768; // the longest command line that Windows can start

} // namespace

CommandPane::CommandPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_commandTitle(new QLabel(this))
    , m_command(newTextToRead(this))
    , m_decodedSide(new QWidget(this))
    , m_decodedTitle(new QLabel(m_decodedSide))
    , m_decoded(newTextToRead(m_decodedSide))
{
    setObjectName(QStringLiteral("section"));
    setAttribute(Qt::WA_StyledBackground);
    for (QLabel *const title : {m_commandTitle, m_decodedTitle})
        title->setProperty("muted", true);
    m_commandTitle->setWordWrap(true);
    auto *const left = new QVBoxLayout;
    left->setSpacing(spacing::inside);
    left->addWidget(m_commandTitle);
    left->addWidget(m_command, 1);
    auto *const right = new QVBoxLayout(m_decodedSide);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(spacing::inside);
    right->addWidget(m_decodedTitle);
    right->addWidget(m_decoded, 1);
    auto *const across = new QHBoxLayout(this);
    across->setContentsMargins(spacing::page, spacing::related, spacing::page, spacing::related);
    across->setSpacing(spacing::page);
    across->addLayout(left, 1);
    across->addWidget(m_decodedSide, 1);
    connect(&theme, &Theme::changed, this, &CommandPane::restyle);
    restyle();
    retranslate();
}

void CommandPane::setCommandLine(const QString &commandLine)
{
    m_commandLine = commandLine;
    show();
}

void CommandPane::setHint(const QString &hint)
{
    m_hint = hint;
    show();
}

void CommandPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CommandPane::retranslate()
{
    m_decodedTitle->setText(tr("Decoded from base64 (not run)"));
    m_command->setAccessibleName(tr("Command line"));
    m_decoded->setAccessibleName(m_decodedTitle->text());
    show();
}

void CommandPane::restyle()
{
    for (QPlainTextEdit *const text : {m_command, m_decoded})
        text->setFont(m_theme.codeFont());
}

void CommandPane::show()
{
    const auto shown = [](const QString &text) {
        const qsizetype more = text.size() - mostShownLetters;
        const QString whole = visibleText(text.left(mostShownLetters), true);
        return more > 0 ? whole + u'\n' + tr("… and %n more character(s)", nullptr, int(more)) : whole;
    };
    m_commandTitle->setText(m_commandLine.isEmpty() ? m_hint : tr("Command line"));
    m_command->setPlainText(shown(m_commandLine));
    const QStringList hidden = decodedCommands(m_commandLine);
    m_decodedSide->setVisible(!hidden.isEmpty());
    m_decoded->setPlainText(shown(hidden.join(QStringLiteral("\n\n"))));
}

} // namespace utkik
