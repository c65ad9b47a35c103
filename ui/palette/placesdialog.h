// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/lookupplace.h"

#include <QDialog>

class QPlainTextEdit;

namespace utkik
{

/// Where indicators can be looked up: a name and an address on each line.
class PlacesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PlacesDialog(const LookupPlaces &places, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void placesGiven(const utkik::LookupPlaces &places);

private:
    QPlainTextEdit *m_text;
};

} // namespace utkik
