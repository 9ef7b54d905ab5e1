package dev.mynah.modem.mobility;

import dev.mynah.modem.Refusal;
import dev.mynah.network.air.nas.element.CmServiceType;
import java.util.function.Consumer;

/** How calls, short messages and supplementary services get their connections, in whatever system the stack is. */
public interface CmTransport {
    /** Hands a protocol's messages to its user from now on. */
    void user(CmServiceType service, CmUser user);

    /**
     * Opens a link: in GSM and UTRAN by a CM SERVICE REQUEST; in LTE short messages go by NAS transport and the rest by
     * fallback to a circuit switched cell (TS 23.272); in NR short messages go by NAS transport.
     *
     * @param refused called in place of {@code opened}: NO_NETWORK_SERVICE, RADIO_OFF, NETWORK_NOT_ALLOWED with the cause
     */
    void open(CmServiceType service, Consumer<CmLink> opened, Consumer<Refusal> refused);
}
