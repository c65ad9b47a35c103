# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every view of the sample tenant: screenshots.py PROGRAM FOLDER [NAME…], light and dark, English and Swedish.

Runs under xvfb-run and dbus-run-session (see ./dev screenshots)."""
import os
import sys
import time

from desktop import Atspi, Desktop, below, has_state, wait_for

PROGRAM, FOLDER, *WANTED = sys.argv[1:]
SETTLE = 1.0  # seconds; for what is made on another thread, and for the caret
# In the order of the tabs; the keys of the views.
VIEWS = ("overview", "alerts", "timeline", "processes", "assets", "evidence", "attack", "graph", "comments", "json")
TITLES = {
    "en": ("Overview", "Alerts", "Timeline", "Processes", "Assets", "Evidence", "ATT&CK", "Graph", "Comments", "JSON"),
    "sv": ("Översikt", "Aviseringar", "Tidslinje", "Processer", "Tillgångar", "Bevis", "ATT&CK", "Graf", "Kommentarer", "JSON"),
}


def is_wanted(name):
    return not WANTED or name in WANTED


def picture(desktop, name):
    if not is_wanted(name):
        return
    time.sleep(SETTLE)
    desktop.picture(os.path.join(FOLDER, f"{name}.png"))
    print(name)


def take(language, theme):
    desktop = Desktop(PROGRAM, "--demo", language=language, theme=theme)
    try:
        desktop.fill_screen()
        first = TITLES[language][0]
        desktop.await_(Atspi.Role.PAGE_TAB, first)
        tabs = [node for node in below(desktop.application) if node.get_role() == Atspi.Role.PAGE_TAB]
        suffix = f"-{theme}" + ("" if language == "en" else f"-{language}")
        for number, tab in enumerate(tabs, 1):
            title = tab.get_name()
            view = next((key for key, word in zip(VIEWS, TITLES[language]) if title.startswith(word)), None)
            if view is None or number > 10:
                continue
            desktop.key(f"ctrl+{number % 10}")
            wait_for(lambda t=tab: has_state(t, Atspi.StateType.FOCUSED), title)
            if view in ("alerts", "evidence"):
                desktop.key("Down", "Down")
            picture(desktop, view + suffix)
        desktop.key("ctrl+k")
        picture(desktop, "palette" + suffix)
        desktop.key("Escape")
        desktop.key("ctrl+f")
        desktop.type("powershell")
        picture(desktop, "find" + suffix)
        desktop.key("Escape")
        desktop.key("ctrl+1", "ctrl+l")
        desktop.type("924566")
        desktop.key("Return")
        time.sleep(SETTLE)
        desktop.key("ctrl+shift+b")
        desktop.key("ctrl+3")
        picture(desktop, "beside" + suffix)
    finally:
        desktop.close()


os.makedirs(FOLDER, exist_ok=True)
for one_language in TITLES:
    for one_theme in ("light", "dark"):
        take(one_language, one_theme)
