package dev.mynah.at.line;

/** Sees what passes on a line, for traces and logs. Values of secret parameters are already masked. */
public interface LineObserver {
    /** Sees nothing. */
    LineObserver NONE = new LineObserver() {};

    /** A command line, as the line understood it. */
    default void received(String commandLine) {}

    /** A line of information, a result code or an unsolicited result. */
    default void sent(String line) {}

    /** A command broke; the terminal got {@code +CME ERROR: 100}. A mistake in the command's own code. */
    default void broken(String command, Throwable cause) {}

    /** Input or unsolicited results were lost, as a bound was reached. */
    default void lost(String what) {}
}
