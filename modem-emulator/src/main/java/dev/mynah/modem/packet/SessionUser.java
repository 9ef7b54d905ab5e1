package dev.mynah.modem.packet;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.Refusal;
import dev.mynah.network.air.nas.element.GprsTimer3;
import java.net.InetAddress;
import java.util.Optional;

/** The contexts of the stack, as session management sees them. */
public interface SessionUser {
    /** What a context is defined as; the default where nobody has defined it. */
    ContextDefinition definition(int cid);

    /** The context that the next attach asks for. */
    int nextAttachContext();

    /** Why the network is not to be asked for a context now: it has refused it not long ago. */
    Optional<Refusal> restriction(int cid);

    /**
     * The network has refused a context.
     *
     * @param cause of ESM, SM or 5GSM
     * @param backOff when to ask again, if it said so
     */
    void refused(int cid, int cause, Optional<GprsTimer3> backOff);

    /** The network wanted a context, for packets it has for an address, and was refused: none is taken. */
    void declined(InetAddress address);

    /** The network has ended a context's session, which was {@code lost}, and wants it begun anew. */
    void reactivationWanted(int cid, Optional<Bearer> lost);

    /** A context's session stands now, stands no more, or has other parameters. */
    void changed(SessionManagement by, int cid, boolean byNetwork);

    /** Something became of a bearer beside that of a context whose session stands. */
    void bearerChanged(int cid, BearerChange change);

    /** The network gives a context another quality. */
    void qualityChanged(int cid);

    /** The network told of slices. */
    void slicesChanged();

    /** A packet for the host of a context. */
    void received(int cid, byte[] packet);
}
