package dev.mynah.at.line;

/**
 * Bad habits of a line. V.250 has none of them, real modems do.
 *
 * @param echoDelay milliseconds by which echo comes late, so that an answer may come before it; 0 for none
 * @param betweenLines milliseconds between the lines of an answer, and before its result. If there are any, unsolicited results do
 *     not wait for the end of an answer, but come as soon as there is something to say; 0 for answers that leave whole
 */
public record LineHabits(long echoDelay, long betweenLines) {
    /** As V.250 has it. */
    public static final LineHabits NONE = new LineHabits(0, 0);

    public LineHabits {
        if (echoDelay < 0 || betweenLines < 0) {
            throw new IllegalArgumentException("a delay is negative: " + echoDelay + ", " + betweenLines);
        }
    }

    public LineHabits withEchoDelay(long millis) {
        return new LineHabits(millis, betweenLines);
    }

    public LineHabits withPauses(long millis) {
        return new LineHabits(echoDelay, millis);
    }
}
