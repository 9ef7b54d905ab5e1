package dev.mynah.at.line;

/**
 * What a line is willing to bear.
 *
 * @param commandLine most octets of a command line after AT; a longer one is answered with ERROR
 * @param waiting most octets kept while a command is at work
 * @param unsolicited most unsolicited results kept while they can't be shown; beyond it the oldest goes
 * @param abortGrace milliseconds after a command line in which a character does not abort it. V.250 5.6.1
 * @param typingPatience milliseconds after which an unsolicited result no longer waits for a half typed command line
 */
public record LineLimits(int commandLine, int waiting, int unsolicited, long abortGrace, long typingPatience) {
    public static final LineLimits DEFAULT = new LineLimits(4096, 65536, 64, 125, 10_000);

    public LineLimits {
        atLeast("commandLine", commandLine, 40);
        atLeast("waiting", waiting, 256);
        atLeast("unsolicited", unsolicited, 1);
        atLeast("abortGrace", abortGrace, 0);
        atLeast("typingPatience", typingPatience, 1);
    }

    private static void atLeast(String name, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException(name + ": " + value + " is less than " + least);
        }
    }
}
