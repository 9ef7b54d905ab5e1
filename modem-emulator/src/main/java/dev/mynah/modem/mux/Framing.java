package dev.mynah.modem.mux;

import java.util.function.Consumer;

/** How frames lie in octets: one of the two ways of TS 27.010, 5.2 (basic) and 5.3 (advanced). Takes octets cut anywhere. */
interface Framing {
    /** Gives each whole and undamaged frame to {@code frames}; what is none is passed over. */
    void receive(byte[] octets, int offset, int length, Consumer<Frame> frames);

    byte[] encode(Frame frame);
}
