package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Declaration;
import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Layout;
import java.util.function.Function;

/** The ESM messages by type. TS 24.301 9.8. */
public enum EsmMessageType {
    ACTIVATE_DEFAULT_EPS_BEARER_CONTEXT_REQUEST(0xC1, "Activate default EPS bearer context request", "8.3.6"),
    ACTIVATE_DEFAULT_EPS_BEARER_CONTEXT_ACCEPT(0xC2, "Activate default EPS bearer context accept", "8.3.4"),
    ACTIVATE_DEFAULT_EPS_BEARER_CONTEXT_REJECT(0xC3, "Activate default EPS bearer context reject", "8.3.5"),
    ACTIVATE_DEDICATED_EPS_BEARER_CONTEXT_REQUEST(0xC5, "Activate dedicated EPS bearer context request", "8.3.3"),
    ACTIVATE_DEDICATED_EPS_BEARER_CONTEXT_ACCEPT(0xC6, "Activate dedicated EPS bearer context accept", "8.3.1"),
    ACTIVATE_DEDICATED_EPS_BEARER_CONTEXT_REJECT(0xC7, "Activate dedicated EPS bearer context reject", "8.3.2"),
    MODIFY_EPS_BEARER_CONTEXT_REQUEST(0xC9, "Modify EPS bearer context request", "8.3.18"),
    MODIFY_EPS_BEARER_CONTEXT_ACCEPT(0xCA, "Modify EPS bearer context accept", "8.3.16"),
    MODIFY_EPS_BEARER_CONTEXT_REJECT(0xCB, "Modify EPS bearer context reject", "8.3.17"),
    DEACTIVATE_EPS_BEARER_CONTEXT_REQUEST(0xCD, "Deactivate EPS bearer context request", "8.3.12"),
    DEACTIVATE_EPS_BEARER_CONTEXT_ACCEPT(0xCE, "Deactivate EPS bearer context accept", "8.3.11"),
    PDN_CONNECTIVITY_REQUEST(0xD0, "PDN connectivity request", "8.3.20"),
    PDN_CONNECTIVITY_REJECT(0xD1, "PDN connectivity reject", "8.3.19"),
    PDN_DISCONNECT_REQUEST(0xD2, "PDN disconnect request", "8.3.22"),
    PDN_DISCONNECT_REJECT(0xD3, "PDN disconnect reject", "8.3.21"),
    BEARER_RESOURCE_ALLOCATION_REQUEST(0xD4, "Bearer resource allocation request", "8.3.8"),
    BEARER_RESOURCE_ALLOCATION_REJECT(0xD5, "Bearer resource allocation reject", "8.3.7"),
    BEARER_RESOURCE_MODIFICATION_REQUEST(0xD6, "Bearer resource modification request", "8.3.10"),
    BEARER_RESOURCE_MODIFICATION_REJECT(0xD7, "Bearer resource modification reject", "8.3.9"),
    ESM_INFORMATION_REQUEST(0xD9, "ESM information request", "8.3.13"),
    ESM_INFORMATION_RESPONSE(0xDA, "ESM information response", "8.3.14"),
    ESM_NOTIFICATION(0xDB, "ESM notification", "8.3.18A"),
    ESM_DUMMY_MESSAGE(0xDC, "ESM dummy message", "8.3.12A"),
    ESM_STATUS(0xE8, "ESM status", "8.3.15"),
    REMOTE_UE_REPORT(0xE9, "Remote UE report", "8.3.23"),
    REMOTE_UE_REPORT_RESPONSE(0xEA, "Remote UE report response", "8.3.24"),
    ESM_DATA_TRANSPORT(0xEB, "ESM data transport", "8.3.25");

    private static final int ESM = 2;
    private static final ElementType<Integer> PROTOCOL_DISCRIMINATOR =
            number("Protocol discriminator", "TS 24.301 9.2");
    private static final ElementType<Integer> EPS_BEARER_IDENTITY = number("EPS bearer identity", "TS 24.301 9.3.2");
    private static final ElementType<Integer> PROCEDURE_TRANSACTION_IDENTITY =
            number("Procedure transaction identity", "TS 24.301 9.4");
    private static final ElementType<Integer> MESSAGE_TYPE = number("Message type", "TS 24.301 9.8");

    private final int value;
    private final String title;
    private final String clause;

    EsmMessageType(int value, String title, String clause) {
        this.value = value;
        this.title = title;
        this.clause = "TS 24.301 " + clause;
    }

    /** The message type octet. */
    public int value() {
        return value;
    }

    /** Begins the layout of such a message with its header, TS 24.301 9.1. */
    <M extends EsmMessage> Declaration.Of2<M, Integer, Integer> layoutOf(
            Class<M> type, Function<M, Integer> ebi, Function<M, Integer> pti) {
        return Layout.of(title, clause, type)
                .fixed(lowHalf(PROTOCOL_DISCRIMINATOR), ESM)
                .mandatory(highHalf(EPS_BEARER_IDENTITY), ebi)
                .mandatory(v(PROCEDURE_TRANSACTION_IDENTITY, 1), pti)
                .fixed(v(MESSAGE_TYPE, 1), value);
    }

    /** The standard's name. */
    @Override
    public String toString() {
        return title;
    }
}
