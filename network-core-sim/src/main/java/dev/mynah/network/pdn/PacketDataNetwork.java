package dev.mynah.network.pdn;

import java.util.function.Consumer;

/** What lies behind the gateway, as SGi shows it (TS 29.061): takes packets of UEs and sends packets to them. */
public interface PacketDataNetwork {
    /** Nothing is there. */
    PacketDataNetwork NONE = new PacketDataNetwork() {
        @Override
        public void join(Consumer<byte[]> towardsUes) {}

        @Override
        public void receive(byte[] packet) {}
    };

    /** Tells once where packets for UEs go; on the operator's timeline only. */
    void join(Consumer<byte[]> towardsUes);

    /** A packet of a UE, whose source address is the UE's own. */
    void receive(byte[] packet);
}
