#!/usr/bin/env python3
"""The program on a desktop of its own: what a screen reader is told (AT-SPI), keys, the clipboard, one window for all starts, recent
files. Arguments: heloscope, heloscope-cli, the folder of examples. Prints "SKIP: …" where a tool is missing.

Starts itself again inside a virtual screen and a private message bus, with an empty home folder; nothing of the user is touched."""
import configparser
import os
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 40  # seconds; a loaded machine starts slowly


def skip(reason):
    print("SKIP: " + reason)
    sys.exit(0)


def outside(arguments):
    for tool in ("xvfb-run", "dbus-run-session", "xdotool", "xclip"):
        if not shutil.which(tool):
            skip(tool + " is not installed")
    if not os.path.exists("/usr/libexec/at-spi-bus-launcher"):
        skip("at-spi2-core is not installed")
    with tempfile.TemporaryDirectory() as home:
        runtime = os.path.join(home, "run")
        os.mkdir(runtime, 0o700)
        keep = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS") if name in os.environ}
        environment = dict(keep, HOME=home, XDG_RUNTIME_DIR=runtime, LC_ALL="C.UTF-8", TZ="UTC", QT_QPA_PLATFORM="xcb",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0", GSETTINGS_BACKEND="memory")
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "dbus-run-session", "--", sys.executable, __file__, "--inside"]
        return subprocess.run(command + arguments, env=environment, timeout=280).returncode


class Desktop:
    def __init__(self, program, cli, examples):
        self.program, self.cli, self.examples = program, cli, examples
        self.spoken = []
        self.running = None

    # --- helpers
    def wait(self, what, ready):
        end = time.time() + PATIENCE
        while time.time() < end:
            self.turn()
            found = ready()
            if found:
                return found
            time.sleep(0.1)
        raise AssertionError("waited in vain for " + what)

    def turn(self):
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def heard(self, event):
        try:
            if event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                self.spoken.append(event.source.get_name())
        except GLib.Error:
            pass  # gone meanwhile

    def application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_name() and child.get_name().lower().startswith("heloscope"):
                child.clear_cache()
                return child
        return None

    def nodes(self, node=None, depth=0):
        if node is None:
            node = self.application()
        if node is None or depth > 40:
            return
        yield node
        try:
            count = min(node.get_child_count(), 400)
        except GLib.Error:
            return
        for i in range(count):
            try:
                child = node.get_child_at_index(i)
            except GLib.Error:
                continue
            if child is not None:
                yield from self.nodes(child, depth + 1)

    def find(self, role, test):
        for node in self.nodes():
            try:
                if node.get_role() == role and test(node.get_name() or ""):
                    return node
            except GLib.Error:
                continue
        return None

    def start(self, *arguments):
        return subprocess.Popen([self.program, *arguments])

    def keys(self, *keys):
        window = self.wait("the window on the screen", lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Heloscope"],
                                                                            capture_output=True, text=True).stdout.split())[0]
        subprocess.run(["xdotool", "windowfocus", "--sync", window, "key", "--clearmodifiers", *keys], check=True)

    def copy(self, text):
        subprocess.run(["xclip", "-selection", "clipboard"], input=text.encode(), check=True, stdout=subprocess.DEVNULL)

    def pasted(self):
        return subprocess.run(["xclip", "-selection", "clipboard", "-o"], capture_output=True, text=True).stdout

    def cases(self):
        cases = self.find(Atspi.Role.LIST, lambda name: "ases" in name)
        return cases.get_child_count() if cases else 0

    # --- the flows
    def prepare(self):
        folder = os.path.join(os.environ["HOME"], ".config", "heloscope")
        os.makedirs(folder)
        with open(os.path.join(folder, "heloscope.ini"), "w") as settings:
            settings.write("[dns]\nmode=3\n\n[profile]\nhint-dismissed=true\n")  # DNS off
        self.case = os.path.join(os.environ["HOME"], "forged.heloscope")
        forged = os.path.join(self.examples, "forged")
        made = subprocess.run([self.cli, "check", "--format", "case", "-o", self.case, "--answers", forged + ".dns.json", forged + ".eml"])
        assert made.returncode == 1, "no case file was made"

    def answer_is_spoken(self):
        self.running = self.start(self.case)
        self.wait("the answer among the accessible objects", lambda: self.find(Atspi.Role.NOTIFICATION, lambda name: name.startswith("Forged")))
        self.wait("the answer spoken", lambda: any(text.startswith("Forged") for text in self.spoken))
        told = [text for text in self.spoken if text.startswith("Forged")]
        assert len(told) <= 2, f"the answer was spoken {len(told)} times"  # 2: the banner appeared, then it changed
        print("spoken:", told[0])

    def everything_has_a_name(self):
        roles = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.COMBO_BOX,
                 Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.LIST, Atspi.Role.TREE, Atspi.Role.TABLE, Atspi.Role.PAGE_TAB, Atspi.Role.MENU_ITEM,
                 Atspi.Role.MENU, Atspi.Role.LINK, Atspi.Role.SPIN_BUTTON)
        count, unnamed = 0, []
        for node in self.nodes():
            count += 1
            try:
                shown = node.get_state_set().contains(Atspi.StateType.SHOWING)
                if node.get_role() in roles and shown and not node.get_name():
                    unnamed.append(node.get_role_name())
            except GLib.Error:
                continue
        print(count, "objects")
        assert count > 80, "the tree is too small to be the window"
        assert not unnamed, "without a name: " + ", ".join(unnamed)

    def keys_alone_reach_the_ticket(self):
        self.keys("alt+2")

        self.wait("the tab Path", lambda: self.find(Atspi.Role.PAGE_TAB_LIST, lambda name: name.startswith("Path")))
        self.keys("ctrl+shift+c")
        ticket = self.wait("the ticket on the clipboard", lambda: self.pasted() if "Forged" in self.pasted() else "")
        lines = ticket.strip().splitlines()
        assert len(lines) <= 15, f"the ticket has {len(lines)} lines"
        self.wait("the notice of it spoken", lambda: any("ticket" in text.lower() or "copied" in text.lower() for text in self.spoken))

    def further_starts_come_here(self):
        assert self.cases() == 1, f"{self.cases()} cases instead of one"
        second = self.start(os.path.join(self.examples, "real.eml"))
        assert second.wait(timeout=PATIENCE) == 0
        self.wait("the case of the second start", lambda: self.cases() == 2)
        with open(os.path.join(self.examples, "bounce.eml")) as message:
            self.copy(message.read())
        third = self.start("--clipboard")
        assert third.wait(timeout=PATIENCE) == 0
        self.wait("the case from the clipboard", lambda: self.cases() == 3)
        assert self.running.poll() is None

    def files_are_remembered(self):
        self.keys("ctrl+q")
        assert self.running.wait(timeout=PATIENCE) == 0, "the window did not end well"
        settings = configparser.ConfigParser(interpolation=None, strict=False)
        settings.read(os.path.join(os.environ["HOME"], ".config", "heloscope", "heloscope.ini"))
        recent = settings.get("cases", "recent-files")
        assert "forged.heloscope" in recent and "real.eml" in recent, recent

    def clipboard_without_a_window(self):
        self.spoken.clear()
        self.copy("From: a@shop.example\nTo: b@home.example\nSubject: copied\n\ntext\n")
        self.running = self.start("--clipboard")
        self.wait("an answer on the copied text", lambda: any(text.startswith("Cannot tell") for text in self.spoken))
        self.keys("ctrl+q")
        assert self.running.wait(timeout=PATIENCE) == 0

    def run(self):
        listener = Atspi.EventListener.new(self.heard)
        listener.register("object:state-changed:showing")
        self.prepare()
        try:
            for flow in (self.answer_is_spoken, self.everything_has_a_name, self.keys_alone_reach_the_ticket, self.further_starts_come_here,
                         self.files_are_remembered, self.clipboard_without_a_window):
                flow()
                print("PASS:", flow.__name__)
        finally:
            if self.running and self.running.poll() is None:
                self.running.kill()


if __name__ == "__main__":
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
    except (ImportError, ValueError):
        skip("python3-gi or gir1.2-atspi-2.0 is not installed")
    if sys.argv[1] != "--inside":
        sys.exit(outside(sys.argv[1:]))
    Desktop(*sys.argv[2:5]).run()
