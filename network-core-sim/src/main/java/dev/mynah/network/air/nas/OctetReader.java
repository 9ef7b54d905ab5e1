package dev.mynah.network.air.nas;

/**
 * Reads octets one after the other within bounds. Running out, or an element's own {@link #malformed} complaint, ends
 * the decoding with the place and the clause; {@link Layout#decode} turns that into a {@link Malformed}.
 */
public final class OctetReader {

    private final byte[] array;
    private final int origin;
    private final int end;
    private final String clause;
    private int next;

    OctetReader(byte[] array, int origin, int next, int end, String clause) {
        this.array = array;
        this.origin = origin;
        this.next = next;
        this.end = end;
        this.clause = clause;
    }

    /** How many octets are left. */
    public int remaining() {
        return end - next;
    }

    /** Whether an octet is left. */
    public boolean hasMore() {
        return next < end;
    }

    /** How many octets of the whole message lie before the next one. */
    public int offset() {
        return next - origin;
    }

    /** A reader at the same place that moves on by itself. */
    public OctetReader copy() {
        return new OctetReader(array, origin, next, end, clause);
    }

    /** The next octet, 0 to 255, without moving on. */
    public int peek() {
        require(1);
        return array[next] & 0xFF;
    }

    /** The next octet, 0 to 255. */
    public int octet() {
        require(1);
        return array[next++] & 0xFF;
    }

    /** The next two octets, most significant first. */
    public int uint16() {
        return octet() << 8 | octet();
    }

    /** The next four octets, most significant first, as the 32 bits of an int. */
    public int int32() {
        return uint16() << 16 | uint16();
    }

    /** The next {@code count} octets. */
    public Octets octets(int count) {
        require(count);
        next += count;
        return Octets.view(array, next - count, count);
    }

    /** All that is left. */
    public Octets rest() {
        return octets(remaining());
    }

    /** Moves {@code count} octets on. */
    public void skip(int count) {
        require(count);
        next += count;
    }

    /** What to throw when the octets read so far break a rule of the element being read. */
    public RuntimeException malformed(String reason) {
        return new MalformedSignal(new Malformed(offset(), clause, reason, Malformed.Fault.INVALID_MANDATORY));
    }

    /** A place to come back to with {@link #since}. */
    int mark() {
        return next;
    }

    /** The octets read since {@code mark}. */
    Octets since(int mark) {
        return Octets.view(array, mark, next - mark);
    }

    /** Cuts the next {@code count} octets off as the value of an element defined in {@code clause}. */
    OctetReader cut(int count, String elementClause) {
        if (count > remaining()) {
            throw new MalformedSignal(new Malformed(
                    offset(),
                    elementClause,
                    count + " octets announced, " + remaining() + " left",
                    Malformed.Fault.INVALID_MANDATORY));
        }
        next += count;
        return new OctetReader(array, origin, next - count, next, elementClause);
    }

    /** Reads the half octet {@code value} as if it were an octet of its own. */
    OctetReader half(int value, String elementClause) {
        return new OctetReader(HALVES, value - offset(), value, value + 1, elementClause);
    }

    private void require(int count) {
        if (count > end - next) {
            throw malformed(count + " more octets expected, " + remaining() + " left");
        }
    }

    private static final byte[] HALVES = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
}
