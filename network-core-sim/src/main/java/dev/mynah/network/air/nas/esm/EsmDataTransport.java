package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * ESM data transport: carries user data over the control plane. TS 24.301 8.3.25.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param userData the packet
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record EsmDataTransport(int ebi, int pti, Octets userData, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<EsmDataTransport> LAYOUT = EsmMessageType.ESM_DATA_TRANSPORT
            .layoutOf(EsmDataTransport.class, EsmDataTransport::ebi, EsmDataTransport::pti)
            .mandatory(lvE(opaque("User data container", "TS 24.301 9.9.4.24"), 2, OPEN), EsmDataTransport::userData)
            .optional(EsmIe.RELEASE_ASSISTANCE)
            .as(EsmDataTransport::new);

    /** Without other elements. */
    public EsmDataTransport(int ebi, int pti, Octets userData) {
        this(ebi, pti, userData, OptionalElements.NONE);
    }

    @Override
    public Layout<EsmDataTransport> layout() {
        return LAYOUT;
    }
}
