// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <span>
#include <string_view>

namespace utkik
{

/// One option: how it is spelt and which verbs take it. Parser and help read this table.
struct OptionDescriptor
{
    Option option;
    const char *name; ///< without the dashes
    const char *placeholder; ///< of its value, for the help; null if it takes none
    const char *summary; ///< English, marked for translation in context "CommandLine"
};

[[nodiscard]] std::span<const OptionDescriptor> optionTable();

/// One verb: how it is spelt, what it takes.
struct VerbDescriptor
{
    Verb verb;
    const char *name; ///< "show", "profile add"
    const char *arguments; ///< for the help: "ID…"
    const char *summary; ///< English, marked for translation in context "CommandLine"
    std::span<const Option> options; ///< besides --lang and --help, which all take
    int minimumWords = 0; ///< arguments that are no options
    int maximumWords = 0;
};

[[nodiscard]] std::span<const VerbDescriptor> verbTable();
[[nodiscard]] const VerbDescriptor &describeVerb(Verb verb);

} // namespace utkik
