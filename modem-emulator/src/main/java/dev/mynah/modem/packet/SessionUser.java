package dev.mynah.modem.packet;

/** The contexts of the stack, as session management sees them. */
public interface SessionUser {
    /** What a context is defined as; the default where nobody has defined it. */
    ContextDefinition definition(int cid);

    /** A context's session stands now, stands no more, or has other parameters. */
    void changed(SessionManagement by, int cid, boolean byNetwork);

    /** Something became of a bearer beside that of a context whose session stands. */
    void bearerChanged(int cid, BearerChange change);

    /** The network gives a context another quality. */
    void qualityChanged(int cid);

    /** A packet for the host of a context. */
    void received(int cid, byte[] packet);
}
