package dev.mynah.network.ran;

/** A cell nothing stands behind: whoever opens a connection is released. */
public final class NoCore implements CoreNetwork {
    @Override
    public void initial(SignallingConnection connection, byte[] nas) {
        connection.release();
    }

    @Override
    public void uplink(SignallingConnection connection, byte[] nas) {}

    @Override
    public void uplinkData(SignallingConnection connection, int bearer, byte[] packet) {}

    @Override
    public void handedOver(SignallingConnection connection) {}

    @Override
    public void lost(SignallingConnection connection) {}
}
