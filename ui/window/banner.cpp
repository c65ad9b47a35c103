// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/banner.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/letterwidth.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

namespace utkik
{

namespace
{

constexpr int leastLetters = 40; // of the text beside the button

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->setMinimumWidth(leastLetters * letterWidth(fontMetrics()));
    auto *const row = new FlowLayout(this);
    row->setContentsMargins(spacing::page, spacing::related, spacing::page, spacing::related);
    row->setSpacing(spacing::groups);
    row->addWidget(m_text);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
}

void Banner::setWords(const QString &text, const QString &button, QAction *action)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_button->setText(button);
    m_button->setVisible(action != nullptr);
    m_action = action;
}

} // namespace utkik
