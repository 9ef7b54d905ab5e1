package dev.mynah.network.air.nas.esm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * ESM information response: the UE says which access point it wants, and how. TS 24.301 8.3.14.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record EsmInformationResponse(int ebi, int pti, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<EsmInformationResponse> LAYOUT = EsmMessageType.ESM_INFORMATION_RESPONSE
            .layoutOf(EsmInformationResponse.class, EsmInformationResponse::ebi, EsmInformationResponse::pti)
            .optional(
                    EsmIe.ACCESS_POINT_NAME,
                    EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                    EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
            .as(EsmInformationResponse::new);

    /** Without other elements. */
    public EsmInformationResponse(int ebi, int pti) {
        this(ebi, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<EsmInformationResponse> layout() {
        return LAYOUT;
    }
}
