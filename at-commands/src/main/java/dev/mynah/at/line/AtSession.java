package dev.mynah.at.line;

import dev.mynah.at.result.ErrorReporting;
import dev.mynah.at.text.Alphabet;

/** What a line asks of the session that its commands act on. */
public interface AtSession {
    /** How errors are shown now: +CMEE. */
    ErrorReporting errorReporting();

    /** The terminal's alphabet now: +CSCS. */
    Alphabet alphabet();

    /** The result of a command line has gone to the wire: what holds from then on, as a rate of the line, begins now. */
    default void answered() {}
}
