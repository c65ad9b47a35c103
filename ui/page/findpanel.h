// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/find/incidentfinder.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace utkik
{

class FindResultModel;

/// Find in the whole incident: a field, and the list of what was found, which leads there. Searches on another thread;
/// a text typed on stops the search for the last one.
class FindPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit FindPanel(const Theme &theme, QWidget *parent = nullptr);

    void setIncident(const Incident &incident);
    void setTimeZone(TimeZone zone);
    void open(); ///< and begin to type
    void close();

Q_SIGNALS:
    void chosen(const utkik::FindHit &hit, const QString &text);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void restyle();
    void fitColumns();
    void search();
    void show(const FindResult &result);
    void choose(const QModelIndex &index);
    void step(int by);

    const Theme &m_theme;
    Incident m_incident;
    TimeZone m_zone = TimeZone::Local;
    FindStop m_stop; ///< of the search under way
    FindResultModel *m_model;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_close;
    QTableView *m_table;
};

} // namespace utkik
