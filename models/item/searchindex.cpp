// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/searchindex.h"

#include "models/core/background.h"

namespace utkik
{

namespace
{

constexpr int rowsAtOnce = 500; // few enough to be read on the GUI thread within a frame

SearchIndex::Texts textsOf(const Searchable::Source &source, int first, int last)
{
    SearchIndex::Texts texts;
    texts.reserve(static_cast<std::size_t>(last) - static_cast<std::size_t>(first) + 1);
    SearchText text;
    for (int row = first; row <= last; ++row) {
        text.clear();
        source(row, text);
        texts.push_back(text.bytes());
        texts.back().squeeze();
    }
    return texts;
}

} // namespace

SearchIndex::SearchIndex(QObject *parent)
    : QObject(parent)
{
}

void SearchIndex::setModel(const Searchable *model, int rows)
{
    ++m_generation;
    m_model = model;
    m_rows = rows;
    m_state = State::None;
    m_texts = std::make_shared<Texts>();
}

void SearchIndex::prepare()
{
    if (m_state == State::None && m_model)
        build();
}

void SearchIndex::build()
{
    const int generation = ++m_generation;
    if (m_rows <= rowsAtOnce) {
        m_texts = std::make_shared<Texts>(textsOf(m_model->searchSource(0, m_rows - 1), 0, m_rows - 1));
        m_state = State::Ready;
        Q_EMIT ready();
        return;
    }
    m_state = State::Building;
    inBackground([source = m_model->searchSource(0, m_rows - 1), rows = m_rows] {
        return std::make_shared<Texts>(textsOf(source, 0, rows - 1));
    }).then(this, [this, generation](const std::shared_ptr<Texts> &texts) {
        if (generation != m_generation)
            return;
        m_texts = texts;
        m_state = State::Ready;
        Q_EMIT ready();
    });
}

SearchIndex::Texts &SearchIndex::changeable()
{
    if (m_texts.use_count() > 1)
        m_texts = std::make_shared<Texts>(*m_texts);
    return *m_texts;
}

void SearchIndex::rowsInserted(int first, int last)
{
    m_rows += last - first + 1;
    if (m_state == State::Building || (m_state == State::Ready && last - first >= rowsAtOnce)) {
        build();
    } else if (m_state == State::Ready) {
        Texts texts = textsOf(m_model->searchSource(first, last), first, last);
        Texts &all = changeable();
        all.insert(all.begin() + first, std::make_move_iterator(texts.begin()), std::make_move_iterator(texts.end()));
    }
}

void SearchIndex::rowsRemoved(int first, int last)
{
    m_rows -= last - first + 1;
    if (m_state == State::Building) {
        build();
    } else if (m_state == State::Ready) {
        Texts &all = changeable();
        all.erase(all.begin() + first, all.begin() + last + 1);
    }
}

void SearchIndex::rowsChanged(int first, int last)
{
    if (m_state == State::Building || (m_state == State::Ready && last - first >= rowsAtOnce)) {
        build();
    } else if (m_state == State::Ready) {
        Texts texts = textsOf(m_model->searchSource(first, last), first, last);
        std::move(texts.begin(), texts.end(), changeable().begin() + first);
    }
}

} // namespace utkik
