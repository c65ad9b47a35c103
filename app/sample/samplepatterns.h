// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace utkik
{

/// The JSON as the API sends it: no white space between the tokens. Keeps the order of keys, which QJsonDocument does
/// not.
[[nodiscard]] QByteArray withoutWhiteSpace(const QByteArray &json);

/// Puts 200 kB of an encoded command in the place of "@LONG@": too much to keep in a file.
[[nodiscard]] QByteArray fillLongText(const QByteArray &json);

// In patterns stand @N@ (a number from 001), @DEVICE@ and @HOST@ (the number of one of 120, with 3 digits and without
// zeros), @DEVICEID@, @USER@, "@PID@" and
// "@PARENT@" (which become numbers), and @T0@ … @T9@, times of which each is a little later than the one before.

/// Takes the alerts of the incident as patterns and makes `count` of them, one after the other.
[[nodiscard]] QByteArray multiplyAlerts(const QByteArray &json, int count);

/// Takes a list of incidents as patterns and makes the one with that place in a series; @IDTEXT@ and "@ID@" become its
/// ID.
[[nodiscard]] QByteArray makeIncident(const QByteArray &patterns, int place, qint64 id);

} // namespace utkik
