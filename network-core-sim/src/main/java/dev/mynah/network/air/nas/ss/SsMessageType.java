package dev.mynah.network.air.nas.ss;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Declaration;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/** The messages of supplementary services by type. TS 24.080 3.4. */
public enum SsMessageType {
    RELEASE_COMPLETE(0x2A, "Release complete", "2.5"),
    FACILITY(0x3A, "Facility", "2.3"),
    REGISTER(0x3B, "Register", "2.4");

    private static final ElementType<Integer> PROTOCOL_DISCRIMINATOR =
            number("Protocol discriminator", "TS 24.080 3.2");
    private static final ElementType<Integer> MESSAGE_TYPE = number("Message type", "TS 24.080 3.4");

    private final int value;
    private final String title;
    private final String clause;

    SsMessageType(int value, String title, String clause) {
        this.value = value;
        this.title = title;
        this.clause = "TS 24.080 " + clause;
    }

    /** The message type, six bits. */
    public int value() {
        return value;
    }

    /** Begins the layout of such a message with its header. TS 24.080 3.1. */
    <M extends SsMessage> Declaration.Of1<M, TransactionIdentifier> layoutOf(Class<M> type) {
        return Layout.of(title, clause, type)
                .fixed(lowHalf(PROTOCOL_DISCRIMINATOR), SsMessage.PROTOCOL_DISCRIMINATOR)
                .mandatory(highHalf(TransactionIdentifier.TYPE), SsMessage::transaction)
                .fixed(v(MESSAGE_TYPE, 1), value);
    }

    /** The standard's name. */
    @Override
    public String toString() {
        return title;
    }
}
