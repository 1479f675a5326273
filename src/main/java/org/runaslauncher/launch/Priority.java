package org.runaslauncher.launch;

/**
 * The priority that a program starts with. Windows' “Realtime” is left out: it needs a right of its own, without which Windows silently gives
 * “High” (<a href="https://learn.microsoft.com/windows/win32/procthread/scheduling-priorities">Scheduling Priorities</a>).
 */
public enum Priority {
    LOW,
    BELOW_NORMAL,
    NORMAL,
    ABOVE_NORMAL,
    HIGH
}
