// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/kindglyph.h"

namespace utkik
{

std::string_view kindGlyph(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Alert:
        return {};
    case NodeKind::Device: // a screen
        return "M 2 3 L 14 3 L 14 11 L 2 11 Z M 8 11 L 8 14 M 5 14 L 11 14";
    case NodeKind::User: // head and shoulders
        return "M 8 2 C 9.7 2 11 3.3 11 5 C 11 6.7 9.7 8 8 8 C 6.3 8 5 6.7 5 5 C 5 3.3 6.3 2 8 2 Z "
               "M 3 14 C 3 11.2 5.2 9.8 8 9.8 C 10.8 9.8 13 11.2 13 14";
    case NodeKind::Mailbox: // an envelope
        return "M 2 4 L 14 4 L 14 12 L 2 12 Z M 2 4.5 L 8 9 L 14 4.5";
    case NodeKind::Application: // four tiles
        return "M 3 3 L 7 3 L 7 7 L 3 7 Z M 9 3 L 13 3 L 13 7 L 9 7 Z M 3 9 L 7 9 L 7 13 L 3 13 Z "
               "M 9 9 L 13 9 L 13 13 L 9 13 Z";
    case NodeKind::Group: // two people
        return "M 6 3 C 7.4 3 8.3 4 8.3 5.2 C 8.3 6.5 7.4 7.5 6 7.5 C 4.6 7.5 3.7 6.5 3.7 5.2 C 3.7 4 4.6 3 6 3 Z "
               "M 2 13 C 2 10.6 3.8 9.3 6 9.3 C 8.2 9.3 10 10.6 10 13 "
               "M 10.5 3.4 C 11.6 3.6 12.3 4.4 12.3 5.4 C 12.3 6.4 11.6 7.2 10.5 7.4 M 11.5 9.5 C 13 9.9 14 11.2 14 13";
    case NodeKind::Resource: // a box
        return "M 8 2 L 13.5 5 L 13.5 11 L 8 14 L 2.5 11 L 2.5 5 Z M 2.5 5 L 8 8 L 13.5 5 M 8 8 L 8 14";
    case NodeKind::Process: // a terminal
        return "M 2 3 L 14 3 L 14 13 L 2 13 Z M 4.5 6 L 6.5 8 L 4.5 10 M 8 10.5 L 11 10.5";
    case NodeKind::File: // a sheet
        return "M 4 2 L 9.5 2 L 12.5 5 L 12.5 14 L 4 14 Z M 9.5 2 L 9.5 5 L 12.5 5";
    case NodeKind::Registry: // two sliders
        return "M 2 5 L 14 5 M 2 11 L 14 11 M 5 3 L 5 7 M 11 9 L 11 13";
    case NodeKind::Address: // a globe
        return "M 8 2 C 11.3 2 14 4.7 14 8 C 14 11.3 11.3 14 8 14 C 4.7 14 2 11.3 2 8 C 2 4.7 4.7 2 8 2 Z "
               "M 2 8 L 14 8 M 8 2 C 5.5 4.5 5.5 11.5 8 14 M 8 2 C 10.5 4.5 10.5 11.5 8 14";
    case NodeKind::Url: // two links of a chain
        return "M 6.5 9.5 L 9.5 6.5 "
               "M 7 4.8 L 8.6 3.2 C 9.7 2.1 11.4 2.1 12.6 3.3 C 13.8 4.5 13.8 6.2 12.8 7.3 L 11.2 9 "
               "M 9 11.2 L 7.4 12.8 C 6.3 13.9 4.6 13.9 3.4 12.7 C 2.2 11.5 2.2 9.8 3.2 8.7 L 4.8 7";
    case NodeKind::Mail: // an opened envelope
        return "M 2 6 L 8 2 L 14 6 L 14 13 L 2 13 Z M 2 6.5 L 8 10 L 14 6.5";
    case NodeKind::Other:
        break;
    }
    return "M 8 3 L 13 8 L 8 13 L 3 8 Z";
}

std::string_view badnessGlyph(Badness badness)
{
    switch (badness) {
    case Badness::High:
        return "M 8 2 L 15 14 L 1 14 Z";
    case Badness::Medium:
        return "M 8 1 L 15 8 L 8 15 L 1 8 Z";
    case Badness::Low:
        return "M 3 3 L 13 3 L 13 13 L 3 13 Z";
    case Badness::Informational:
    case Badness::None:
        break;
    }
    return "M 8 2.5 C 11 2.5 13.5 5 13.5 8 C 13.5 11 11 13.5 8 13.5 C 5 13.5 2.5 11 2.5 8 C 2.5 5 5 2.5 8 2.5 Z";
}

} // namespace utkik
