package dev.mynah.network.air.nas.sm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Modify PDP context accept: the network takes the change. TS 24.008 9.5.12.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record NetworkModifyPdpContextAccept(int transaction, OptionalElements optional) implements SmMessage {

    /** Its elements. */
    public static final Layout<NetworkModifyPdpContextAccept> LAYOUT =
            SmMessageType.MODIFY_PDP_CONTEXT_ACCEPT_BY_NETWORK
                    .layoutOf(NetworkModifyPdpContextAccept.class, NetworkModifyPdpContextAccept::transaction)
                    .optional(
                            SmIe.QOS,
                            SmIe.LLC_SAPI,
                            SmIe.RADIO_PRIORITY,
                            SmIe.PACKET_FLOW_IDENTIFIER,
                            SmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                            SmIe.WLAN_OFFLOAD,
                            SmIe.NBIFOM_CONTAINER)
                    .as(NetworkModifyPdpContextAccept::new);

    /** Without other elements. */
    public NetworkModifyPdpContextAccept(int transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<NetworkModifyPdpContextAccept> layout() {
        return LAYOUT;
    }
}
