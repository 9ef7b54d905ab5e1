package dev.mynah.modem.mux;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** The advanced option: flags end frames, and an escape stands before what looks like one. TS 27.010 5.3. */
final class AdvancedFraming implements Framing {
    static final int FLAG = 0x7E;
    static final int ESCAPE = 0x7D;

    private static final int COMPLEMENT = 0x20;
    private static final int HEADER = 2;
    private static final int SHORTEST = 3;

    private final byte[] frame;
    private int count;
    private boolean escaped;
    private boolean lost;

    /** @param longest information field that is taken, N1 */
    AdvancedFraming(int longest) {
        this.frame = new byte[longest + SHORTEST];
    }

    @Override
    public void receive(byte[] octets, int offset, int length, Consumer<Frame> frames) {
        for (int i = offset; i < offset + length; i++) {
            int octet = octets[i] & 0xFF;
            if (octet == FLAG) {
                end(frames);
            } else if (octet == ESCAPE) {
                escaped = true;
            } else if (count == frame.length) {
                lost = true;
            } else {
                frame[count++] = (byte) (escaped ? octet ^ COMPLEMENT : octet);
                escaped = false;
            }
        }
    }

    /** An escape before a flag gives the frame up. */
    private void end(Consumer<Frame> frames) {
        if (count >= SHORTEST && !lost && !escaped) {
            FrameReading.of(frame, 0, 1, HEADER, count - 1).ifPresent(frames);
        }
        count = 0;
        escaped = false;
        lost = false;
    }

    @Override
    public byte[] encode(Frame sent) {
        byte[] information = sent.information();
        byte[] plain = new byte[HEADER + information.length + 1];
        plain[0] = (byte) sent.address();
        plain[1] = (byte) sent.control();
        System.arraycopy(information, 0, plain, HEADER, information.length);
        plain[plain.length - 1] =
                (byte) CheckSequence.of(plain, 0, sent.type().wholeChecked() ? plain.length - 1 : HEADER);
        ByteArrayOutputStream octets = new ByteArrayOutputStream(plain.length + 2);
        octets.write(FLAG);
        for (byte octet : plain) {
            int value = octet & 0xFF;
            if (value == FLAG || value == ESCAPE) {
                octets.write(ESCAPE);
                value ^= COMPLEMENT;
            }
            octets.write(value);
        }
        octets.write(FLAG);
        return octets.toByteArray();
    }
}
