package dev.mynah.at.line;

/** How a line frames what it says. What it hears it takes in every framing: S3 ends a command line, a line feed after it is nothing. */
public enum Framing {
    /** A header before, and S3 and S4 behind, as V does. V.250 5.7.1. */
    STANDARD,
    /**
     * No header, and S3 alone behind each line, whatever V says: for hosts that look for the exact octets of a line. The request
     * for text is a line too.
     */
    CARRIAGE_RETURN
}
