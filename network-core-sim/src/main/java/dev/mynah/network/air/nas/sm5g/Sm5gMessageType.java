package dev.mynah.network.air.nas.sm5g;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Declaration;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Layout;
import java.util.function.Function;

/** The 5GSM messages by type. TS 24.501 9.7. */
public enum Sm5gMessageType {
    PDU_SESSION_ESTABLISHMENT_REQUEST(0xC1, "PDU session establishment request", "8.3.1"),
    PDU_SESSION_ESTABLISHMENT_ACCEPT(0xC2, "PDU session establishment accept", "8.3.2"),
    PDU_SESSION_ESTABLISHMENT_REJECT(0xC3, "PDU session establishment reject", "8.3.3"),
    PDU_SESSION_AUTHENTICATION_COMMAND(0xC5, "PDU session authentication command", "8.3.4"),
    PDU_SESSION_AUTHENTICATION_COMPLETE(0xC6, "PDU session authentication complete", "8.3.5"),
    PDU_SESSION_AUTHENTICATION_RESULT(0xC7, "PDU session authentication result", "8.3.6"),
    PDU_SESSION_MODIFICATION_REQUEST(0xC9, "PDU session modification request", "8.3.7"),
    PDU_SESSION_MODIFICATION_REJECT(0xCA, "PDU session modification reject", "8.3.8"),
    PDU_SESSION_MODIFICATION_COMMAND(0xCB, "PDU session modification command", "8.3.9"),
    PDU_SESSION_MODIFICATION_COMPLETE(0xCC, "PDU session modification complete", "8.3.10"),
    PDU_SESSION_MODIFICATION_COMMAND_REJECT(0xCD, "PDU session modification command reject", "8.3.11"),
    PDU_SESSION_RELEASE_REQUEST(0xD1, "PDU session release request", "8.3.12"),
    PDU_SESSION_RELEASE_REJECT(0xD2, "PDU session release reject", "8.3.13"),
    PDU_SESSION_RELEASE_COMMAND(0xD3, "PDU session release command", "8.3.14"),
    PDU_SESSION_RELEASE_COMPLETE(0xD4, "PDU session release complete", "8.3.15"),
    STATUS(0xD6, "5GSM status", "8.3.16"),
    SERVICE_LEVEL_AUTHENTICATION_COMMAND(0xD8, "Service-level authentication command", "8.3.17"),
    SERVICE_LEVEL_AUTHENTICATION_COMPLETE(0xD9, "Service-level authentication complete", "8.3.18"),
    REMOTE_UE_REPORT(0xDA, "Remote UE report", "8.3.19"),
    REMOTE_UE_REPORT_RESPONSE(0xDB, "Remote UE report response", "8.3.20");

    private static final ElementType<Integer> EXTENDED_PROTOCOL_DISCRIMINATOR =
            number("Extended protocol discriminator", "TS 24.501 9.2");
    private static final ElementType<Integer> PDU_SESSION_IDENTITY = number("PDU session identity", "TS 24.501 9.4");
    private static final ElementType<Integer> PROCEDURE_TRANSACTION_IDENTITY =
            number("Procedure transaction identity", "TS 24.501 9.6");
    private static final ElementType<Integer> MESSAGE_TYPE = number("Message type", "TS 24.501 9.7");

    private final int value;
    private final String title;
    private final String clause;

    Sm5gMessageType(int value, String title, String clause) {
        this.value = value;
        this.title = title;
        this.clause = "TS 24.501 " + clause;
    }

    /** The message type octet. */
    public int value() {
        return value;
    }

    /** Begins the layout of such a message with its header, TS 24.501 9.1.1. */
    <M extends Sm5gMessage> Declaration.Of2<M, Integer, Integer> layoutOf(
            Class<M> type, Function<M, Integer> sessionId, Function<M, Integer> pti) {
        return Layout.of(title, clause, type)
                .fixed(v(EXTENDED_PROTOCOL_DISCRIMINATOR, 1), Sm5gMessage.PROTOCOL_DISCRIMINATOR)
                .mandatory(v(PDU_SESSION_IDENTITY, 1), sessionId)
                .mandatory(v(PROCEDURE_TRANSACTION_IDENTITY, 1), pti)
                .fixed(v(MESSAGE_TYPE, 1), value);
    }

    /** The standard's name. */
    @Override
    public String toString() {
        return title;
    }
}
