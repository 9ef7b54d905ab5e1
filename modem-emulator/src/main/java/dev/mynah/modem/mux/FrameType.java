package dev.mynah.modem.mux;

import java.util.Optional;

/** What a frame is for: its control field but the P/F bit. TS 27.010 5.2.1.3. */
enum FrameType {
    /** Set asynchronous balanced mode: opens a channel. */
    SABM(0x2F),
    /** Unnumbered acknowledgement. */
    UA(0x63),
    /** Disconnected mode: there is no such channel. */
    DM(0x0F),
    /** Disconnect: closes a channel. */
    DISC(0x43),
    /** Unnumbered information, of which only the header is checked. */
    UIH(0xEF),
    /** Unnumbered information. */
    UI(0x03);

    static final int POLL_FINAL = 0x10;

    private final int control;

    FrameType(int control) {
        this.control = control;
    }

    int control() {
        return control;
    }

    /** Whether the check sequence covers the information too. */
    boolean wholeChecked() {
        return this != UIH;
    }

    static Optional<FrameType> of(int control) {
        for (FrameType type : values()) {
            if (type.control == (control & ~POLL_FINAL)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
