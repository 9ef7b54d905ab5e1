package dev.mynah.modem.mobility;

/** A protocol on MM connections at the UE's end: call control, short messages, supplementary services. */
public interface CmUser {
    /** The network opened a link by a page; its first message follows. */
    void opened(CmLink link);

    /** A message arrived: octets from the protocol discriminator on, of any content. */
    void received(CmLink link, byte[] message);

    /** The link is gone without having been closed. */
    void lost(CmLink link);
}
