package dev.mynah.modem.sockets;

import dev.mynah.modem.PacketData.Bearer;
import java.util.Optional;

/** What the stack sees of the contexts below it. */
public interface ContextLink {
    /** What the network gave a context, while active. */
    Optional<Bearer> bearer(int cid);

    /** Sends a packet into a context. */
    void send(int cid, byte[] packet);
}
