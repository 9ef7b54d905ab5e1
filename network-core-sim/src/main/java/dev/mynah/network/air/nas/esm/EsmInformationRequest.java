package dev.mynah.network.air.nas.esm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * ESM information request: the network asks for what the UE kept back until it could be ciphered. TS 24.301 8.3.13.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param optional elements not known to it
 */
public record EsmInformationRequest(int ebi, int pti, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<EsmInformationRequest> LAYOUT = EsmMessageType.ESM_INFORMATION_REQUEST
            .layoutOf(EsmInformationRequest.class, EsmInformationRequest::ebi, EsmInformationRequest::pti)
            .as(EsmInformationRequest::new);

    /** Without other elements. */
    public EsmInformationRequest(int ebi, int pti) {
        this(ebi, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<EsmInformationRequest> layout() {
        return LAYOUT;
    }
}
