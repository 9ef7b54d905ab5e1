package dev.mynah.modem.at.telit.sockets;

/**
 * What is set of one socket, open or not: {@code #SCFG} and {@code #SCFGEXT}.
 *
 * @param packet octets of a packet in online mode
 * @param idle seconds without data after which the module closes; 0 for never
 * @param connect tenths of a second that connecting may take
 * @param send tenths of a second after which fewer octets than a packet's are sent in online mode
 * @param ring how much of what has come the host is told at once: that, how much, or all
 */
record SocketSettings(
        int cid, int packet, int idle, int connect, int send, int ring, boolean hexReceived, boolean hexSent) {
    static final SocketSettings INITIAL = new SocketSettings(1, 300, 90, 600, 50, 0, false, false);

    SocketSettings with(int newCid, int newPacket, int newIdle, int newConnect, int newSend) {
        return new SocketSettings(newCid, newPacket, newIdle, newConnect, newSend, ring, hexReceived, hexSent);
    }

    SocketSettings ringing(int newRing, boolean hexIn, boolean hexOut) {
        return new SocketSettings(cid, packet, idle, connect, send, newRing, hexIn, hexOut);
    }
}
