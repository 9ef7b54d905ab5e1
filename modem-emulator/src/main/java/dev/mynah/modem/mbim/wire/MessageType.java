package dev.mynah.modem.mbim.wire;

import java.util.Optional;

/** The kinds of message. MBIM 1.0 9.3 and 9.4. */
public enum MessageType implements Numbered {
    OPEN(1, false),
    CLOSE(2, false),
    COMMAND(3, true),
    HOST_ERROR(4, false),
    OPEN_DONE(0x80000001, false),
    CLOSE_DONE(0x80000002, false),
    COMMAND_DONE(0x80000003, true),
    FUNCTION_ERROR(0x80000004, false),
    INDICATE_STATUS(0x80000007, true);

    private final int number;
    private final boolean fragmented;

    MessageType(int number, boolean fragmented) {
        this.number = number;
        this.fragmented = fragmented;
    }

    @Override
    public int number() {
        return number;
    }

    /** Whether it may come in several fragments, and therefore always has a fragment header. MBIM 1.0 9.2. */
    public boolean fragmented() {
        return fragmented;
    }

    static Optional<MessageType> of(int number) {
        for (MessageType type : values()) {
            if (type.number == number) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
