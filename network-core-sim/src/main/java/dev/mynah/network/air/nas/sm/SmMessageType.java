package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Declaration;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Layout;
import java.util.function.Function;

/** The SM messages by type. TS 24.008 10.4. */
public enum SmMessageType {
    ACTIVATE_PDP_CONTEXT_REQUEST(0x41, "Activate PDP context request", "9.5.1"),
    ACTIVATE_PDP_CONTEXT_ACCEPT(0x42, "Activate PDP context accept", "9.5.2"),
    ACTIVATE_PDP_CONTEXT_REJECT(0x43, "Activate PDP context reject", "9.5.3"),
    REQUEST_PDP_CONTEXT_ACTIVATION(0x44, "Request PDP context activation", "9.5.7"),
    REQUEST_PDP_CONTEXT_ACTIVATION_REJECT(0x45, "Request PDP context activation reject", "9.5.8"),
    DEACTIVATE_PDP_CONTEXT_REQUEST(0x46, "Deactivate PDP context request", "9.5.14"),
    DEACTIVATE_PDP_CONTEXT_ACCEPT(0x47, "Deactivate PDP context accept", "9.5.15"),
    MODIFY_PDP_CONTEXT_REQUEST_BY_NETWORK(0x48, "Modify PDP context request", "9.5.9"),
    MODIFY_PDP_CONTEXT_ACCEPT_BY_MS(0x49, "Modify PDP context accept", "9.5.11"),
    MODIFY_PDP_CONTEXT_REQUEST_BY_MS(0x4A, "Modify PDP context request", "9.5.10"),
    MODIFY_PDP_CONTEXT_ACCEPT_BY_NETWORK(0x4B, "Modify PDP context accept", "9.5.12"),
    MODIFY_PDP_CONTEXT_REJECT(0x4C, "Modify PDP context reject", "9.5.13"),
    ACTIVATE_SECONDARY_PDP_CONTEXT_REQUEST(0x4D, "Activate secondary PDP context request", "9.5.4"),
    ACTIVATE_SECONDARY_PDP_CONTEXT_ACCEPT(0x4E, "Activate secondary PDP context accept", "9.5.5"),
    ACTIVATE_SECONDARY_PDP_CONTEXT_REJECT(0x4F, "Activate secondary PDP context reject", "9.5.6"),
    SM_STATUS(0x55, "SM status", "9.5.21"),
    ACTIVATE_MBMS_CONTEXT_REQUEST(0x56, "Activate MBMS context request", "9.5.22"),
    ACTIVATE_MBMS_CONTEXT_ACCEPT(0x57, "Activate MBMS context accept", "9.5.23"),
    ACTIVATE_MBMS_CONTEXT_REJECT(0x58, "Activate MBMS context reject", "9.5.24"),
    REQUEST_MBMS_CONTEXT_ACTIVATION(0x59, "Request MBMS context activation", "9.5.25"),
    REQUEST_MBMS_CONTEXT_ACTIVATION_REJECT(0x5A, "Request MBMS context activation reject", "9.5.26"),
    REQUEST_SECONDARY_PDP_CONTEXT_ACTIVATION(0x5B, "Request secondary PDP context activation", "9.5.27"),
    REQUEST_SECONDARY_PDP_CONTEXT_ACTIVATION_REJECT(0x5C, "Request secondary PDP context activation reject", "9.5.28"),
    SM_NOTIFICATION(0x5D, "SM notification", "9.5.29");

    private static final ElementType<Integer> PROTOCOL_DISCRIMINATOR =
            number("Protocol discriminator", "TS 24.008 10.2");
    private static final ElementType<Integer> TRANSACTION_IDENTIFIER =
            number("Transaction identifier", "TS 24.008 10.3.2");
    private static final ElementType<Integer> MESSAGE_TYPE = number("Message type", "TS 24.008 10.4");

    private final int value;
    private final String title;
    private final String clause;

    SmMessageType(int value, String title, String clause) {
        this.value = value;
        this.title = title;
        this.clause = "TS 24.008 " + clause;
    }

    /** The message type octet. */
    public int value() {
        return value;
    }

    /** Begins the layout of such a message with its header, TS 24.008 10.1. */
    <M extends SmMessage> Declaration.Of1<M, Integer> layoutOf(Class<M> type, Function<M, Integer> transaction) {
        return Layout.of(title, clause, type)
                .fixed(lowHalf(PROTOCOL_DISCRIMINATOR), SmMessage.PROTOCOL_DISCRIMINATOR)
                .mandatory(highHalf(TRANSACTION_IDENTIFIER), transaction)
                .fixed(v(MESSAGE_TYPE, 1), value);
    }

    /** The standard's name. */
    @Override
    public String toString() {
        return title;
    }
}
