// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/filterquery.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStringListModel;

namespace utkik
{

class Searchable;

/// Where a filter is typed (models/query/filterquery.h); offers the names of fields while one is begun. Says
/// filterChanged() once the typing rests.
class FilterField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);

    /// Asked for when somebody begins to type: names can change with the language.
    void setNames(const std::function<QStringList()> &names) { m_names = names; }
    /// Takes a filter over at once.
    void setFilter(const QString &filter);
    /// Takes a condition more over at once; `fields` says which names mean one.
    void addCondition(const FilterTerm &term, const Searchable &fields);

Q_SIGNALS:
    void filterChanged(const QString &filter);
    void entered(); ///< somebody is about to type

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void offerNames();
    void takeName(const QString &name);
    [[nodiscard]] int wordStart() const;

    std::function<QStringList()> m_names;
    QStringListModel *m_offered;
    QCompleter *m_completer;
};

} // namespace utkik
