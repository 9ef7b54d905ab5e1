package dev.mynah.modem.mux;

import java.util.Arrays;
import java.util.Optional;

/** Reads a frame off its octets, when its check sequence is right. */
final class FrameReading {
    private FrameReading() {}

    /**
     * A frame.
     *
     * @param header where the information field begins
     * @param check where the check sequence is
     */
    static Optional<Frame> of(byte[] octets, int address, int control, int header, int check) {
        boolean oneAddress = (octets[address] & 1) != 0;
        return FrameType.of(octets[control] & 0xFF)
                .filter(type -> oneAddress
                        && (octets[check] & 0xFF)
                                == CheckSequence.of(octets, address, type.wholeChecked() ? check : header))
                .map(type -> new Frame(
                        (octets[address] & 0xFF) >> 2,
                        (octets[address] & 2) != 0,
                        type,
                        (octets[control] & FrameType.POLL_FINAL) != 0,
                        Arrays.copyOfRange(octets, header, check)));
    }
}
