// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/placesdialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace utkik
{

PlacesDialog::PlacesDialog(const LookupPlaces &places, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(textOf(places), this))
{
    setWindowTitle(tr("Places to look things up in"));
    resize(640, 320);
    auto *const note =
        new QLabel(tr("One place a line: its name = its address, with {value} where the hash, address or link goes. "
                      "Nothing is sent there without a click; lines that make no web address are left out."),
                   this);
    note->setWordWrap(true);
    note->setProperty("muted", true);
    m_text->setObjectName(QStringLiteral("field"));
    m_text->setAccessibleName(windowTitle());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlacesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const down = new QVBoxLayout(this);
    down->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::groups);
    down->setSpacing(spacing::groups);
    down->addWidget(m_text, 1);
    down->addWidget(note);
    down->addWidget(buttons);
}

void PlacesDialog::accept()
{
    Q_EMIT placesGiven(lookupPlacesIn(m_text->toPlainText()));
    QDialog::accept();
}

} // namespace utkik
