package dev.mynah.at.line;

/** Time as a line sees it. Actions run on the thread that owns the line. */
public interface LineClock {
    /** Milliseconds since some fixed moment; never goes back. */
    long millis();

    /** Runs an action once after so many milliseconds; running the result before that stops it. */
    Runnable after(long millis, Runnable action);
}
