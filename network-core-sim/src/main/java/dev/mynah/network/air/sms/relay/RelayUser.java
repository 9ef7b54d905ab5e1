package dev.mynah.network.air.sms.relay;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.RpMessage.RpData;
import dev.mynah.network.air.sms.relay.RpMessage.RpError;
import java.util.Optional;

/** Whom a {@link RelayConnection} serves: the transfer layer of a mobile, or the switching centre. */
public interface RelayUser {
    /** A TPDU arrived; to be answered by {@link Transfer#acknowledge} or {@link Transfer#refuse} before TR2 expires. */
    void arrived(Transfer transfer, RpData data);

    /** The mobile has room again; to be answered likewise. Only at the network. */
    void memoryAvailable(Transfer transfer);

    /** What was submitted has arrived. */
    void acknowledged(Transfer transfer, Optional<Octets> report);

    /** What was submitted was turned down. */
    void refused(Transfer transfer, RpError error);

    /** Nobody will ever say what became of it, or an answer came too late to be sent. */
    void failed(Transfer transfer);

    /** No transfer is going on any more: the connection may be closed. */
    void idle(RelayConnection connection);
}
