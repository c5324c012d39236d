// heloscope_window_wait PROGRAM [ARGUMENT…]: starts it, waits on the X server for its first window of a real size, prints the
// milliseconds and ends it. The server tells; nothing is polled.
#include <X11/Xlib.h>

#include <chrono>
#include <cstdio>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>

extern char **environ;

int main(int argc, char **argv)
{
    constexpr int patienceMs = 20'000, leastWidth = 480, leastHeight = 300;
    Display *const display = argc > 1 ? XOpenDisplay(nullptr) : nullptr;
    if (!display)
        return 2;
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSync(display, False);
    const auto begin = std::chrono::steady_clock::now();
    const auto elapsed = [&begin] { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count(); };
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    pid_t child = -1;
    if (posix_spawn(&child, argv[1], &actions, nullptr, argv + 1, environ) != 0)
        return 2;
    double shown = -1;
    while (shown < 0 && elapsed() < patienceMs) {
        if (XPending(display) == 0) {
            pollfd server{ConnectionNumber(display), POLLIN, 0};
            ::poll(&server, 1, patienceMs - int(elapsed()));
            continue;
        }
        XEvent event;
        XNextEvent(display, &event);
        XWindowAttributes window;
        if (event.type == MapNotify && XGetWindowAttributes(display, event.xmap.window, &window) && window.width >= leastWidth && window.height >= leastHeight)
            shown = elapsed();
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    XCloseDisplay(display);
    std::printf("%.1f\n", shown);
    return shown < 0 ? 1 : 0;
}
