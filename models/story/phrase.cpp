// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/story/phrase.h"

namespace utkik
{

Phrase linked(const QString &text, const Record &record)
{
    Phrase phrase{text, {}};
    if (record.isValid() && !text.isEmpty())
        phrase.links.push_back({0, text.size(), record});
    return phrase;
}

Phrase filled(const QString &pattern, std::initializer_list<Phrase> arguments)
{
    Phrase result;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int place = pattern.at(at) == u'%' && at + 1 < pattern.size() ? pattern.at(at + 1).unicode() - u'1' : -1;
        if (place < 0 || place >= static_cast<int>(arguments.size())) {
            result.text += pattern.at(at);
            continue;
        }
        const Phrase &argument = *(arguments.begin() + place);
        for (PhraseLink link : argument.links) {
            link.start += result.text.size();
            result.links.push_back(link);
        }
        result.text += argument.text;
        ++at;
    }
    return result;
}

} // namespace utkik
