package dev.mynah.modem.mux;

import java.util.function.Consumer;

/** The basic option: a length says where a frame ends. TS 27.010 5.2. */
final class BasicFraming implements Framing {
    static final int FLAG = 0xF9;

    /** Where the length is in a frame. */
    private static final int LENGTH = 2;
    /** Of an information field whose length takes one octet. */
    private static final int MOST_IN_ONE = 127;

    /** What is not yet a frame, from {@code start} to {@code count}. */
    private final byte[] gathered;

    private final int longest;
    private boolean inside;
    private int start;
    private int count;

    /** @param longest information field that is taken, N1 */
    BasicFraming(int longest) {
        this.longest = longest;
        this.gathered = new byte[2 * (longest + 6)];
    }

    @Override
    public void receive(byte[] octets, int offset, int length, Consumer<Frame> frames) {
        for (int i = offset; i < offset + length; i++) {
            if (inside) {
                gather(octets[i]);
                read(frames);
            } else {
                inside = isFlag(octets[i]);
            }
        }
    }

    private static boolean isFlag(byte octet) {
        return (octet & 0xFF) == FLAG;
    }

    private void gather(byte octet) {
        if (count == gathered.length) {
            System.arraycopy(gathered, start, gathered, 0, count - start);
            count -= start;
            start = 0;
        }
        gathered[count++] = octet;
    }

    /** One flag may end a frame and begin the next, and several may lie between. */
    private void read(Consumer<Frame> frames) {
        while (true) {
            while (start < count && isFlag(gathered[start])) {
                start++;
            }
            if (start == count) {
                start = 0;
                count = 0;
                return;
            }
            if (count - start <= LENGTH) {
                return;
            }
            int end = end();
            if (end > longest + 5 || FrameType.of(gathered[start + 1] & 0xFF).isEmpty()) {
                lose();
            } else if (count - start <= end) {
                return;
            } else if (isFlag(gathered[start + end])) {
                int header = start + (lengthTakesTwo() ? LENGTH + 2 : LENGTH + 1);
                FrameReading.of(gathered, start, start + 1, header, start + end - 1)
                        .ifPresent(frames);
                start += end;
            } else {
                lose();
            }
            if (!inside) {
                return;
            }
        }
    }

    /** What was taken for a frame is none: one may begin at a flag within. */
    private void lose() {
        do {
            start++;
        } while (start < count && !isFlag(gathered[start]));
        inside = start < count;
        if (!inside) {
            start = 0;
            count = 0;
        }
    }

    private boolean lengthTakesTwo() {
        return (gathered[start + LENGTH] & 1) == 0;
    }

    /** How long the frame is, its check sequence included, as far as its length is known. */
    private int end() {
        int information = (gathered[start + LENGTH] & 0xFF) >> 1;
        if (!lengthTakesTwo()) {
            return LENGTH + 1 + information + 1;
        }
        int more = count - start > LENGTH + 1 ? (gathered[start + LENGTH + 1] & 0xFF) << 7 : 0;
        return LENGTH + 2 + (information | more) + 1;
    }

    @Override
    public byte[] encode(Frame sent) {
        byte[] information = sent.information();
        if (information.length > longest) {
            throw new IllegalArgumentException(information.length + " octets in a frame of " + longest);
        }
        boolean two = information.length > MOST_IN_ONE;
        int header = two ? 4 : 3;
        byte[] octets = new byte[1 + header + information.length + 2];
        octets[0] = (byte) FLAG;
        octets[1] = (byte) sent.address();
        octets[2] = (byte) sent.control();
        octets[3] = (byte) (information.length << 1 | (two ? 0 : 1));
        if (two) {
            octets[4] = (byte) (information.length >> 7);
        }
        System.arraycopy(information, 0, octets, 1 + header, information.length);
        int checked = 1 + header + (sent.type().wholeChecked() ? information.length : 0);
        octets[octets.length - 2] = (byte) CheckSequence.of(octets, 1, checked);
        octets[octets.length - 1] = (byte) FLAG;
        return octets;
    }
}
