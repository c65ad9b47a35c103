// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterfield.h"

#include "models/item/searchable.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QStringListModel>
#include <QTimer>

namespace utkik
{

namespace
{

using namespace std::chrono_literals;
constexpr auto typingPause = 30ms; // letters that come together, as pasted or by a held key, are one filter
constexpr int leastTyped = 2; // letters of a name before others are offered

} // namespace

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
    , m_offered(new QStringListModel(this))
    , m_completer(new QCompleter(m_offered, this))
{
    setClearButtonEnabled(true);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchStartsWith);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterField::takeName);
    auto *const rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(typingPause);
    connect(this, &QLineEdit::textChanged, rest, qOverload<>(&QTimer::start));
    connect(rest, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(text()); });
    connect(this, &QLineEdit::textEdited, this, &FilterField::offerNames);
    retranslate();
}

void FilterField::setFilter(const QString &filter)
{
    setText(filter);
    Q_EMIT filterChanged(filter);
}

void FilterField::addCondition(const FilterTerm &term, const Searchable &fields)
{
    const FilterQuery query(text(), [&fields](const QString &name) { return !fields.fieldsMeant(name).isEmpty(); });
    setFilter(query.with(term).text());
}

void FilterField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void FilterField::focusInEvent(QFocusEvent *event)
{
    if (m_names)
        m_offered->setStringList(m_names());
    QLineEdit::focusInEvent(event);
    Q_EMIT entered();
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const bool isOffering = m_completer->popup()->isVisible();
    if (!isOffering && event->key() == Qt::Key_Escape && !text().isEmpty()) {
        setFilter({});
        return;
    }
    if (isOffering
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab)) {
        event->ignore(); // the popup takes the name
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::retranslate()
{
    setPlaceholderText(tr("Filter"));
    setToolTip(tr("Words that must all be there. In one field: severity:high, device:srv*, title:\"two words\"; the "
                  "whole value: device:=srv-1; all but: -source:office, !word."));
}

/// Where the word before the cursor begins, after a sign that excludes.
int FilterField::wordStart() const
{
    int start = cursorPosition();
    while (start > 0 && !text().at(start - 1).isSpace())
        --start;
    const bool isSign = start < cursorPosition() && (text().at(start) == u'-' || text().at(start) == u'!');
    return isSign ? start + 1 : start;
}

void FilterField::offerNames()
{
    const int start = wordStart();
    const QString word = text().mid(start, cursorPosition() - start);
    m_completer->setCompletionPrefix(word);
    const bool isName = word.size() >= leastTyped && !word.contains(u':') && !word.contains(u'"');
    if (!isName || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(fontMetrics().averageCharWidth() * 30);
    m_completer->complete(place);
}

void FilterField::takeName(const QString &name)
{
    const int start = wordStart();
    const QString after = text().mid(cursorPosition());
    setText(text().left(start) + name + u':' + after);
    setCursorPosition(start + int(name.size()) + 1);
}

} // namespace utkik
