package dev.mynah.modem;

import dev.mynah.network.air.Plmn;
import java.util.List;

/**
 * What a device keeps off, whatever the card and the networks say: cards of some providers are registered nowhere, and some
 * networks are registered with by no card. Calls for help are not bound by it.
 *
 * @param cards providers whose cards are registered with no network
 * @param networks providers whose networks no card is registered with
 */
public record NetworkDenylist(List<Codes> cards, List<Codes> networks) {
    public static final NetworkDenylist NONE = new NetworkDenylist(List.of(), List.of());

    /**
     * A country and a network code as numbers, so that 01 and 001 are one.
     *
     * @param mcc up to 999
     * @param mnc up to 999
     */
    public record Codes(int mcc, int mnc) {
        private static final int MOST = 999;

        /** Whether there can be such a provider. */
        public boolean wellFormed() {
            return mcc >= 0 && mcc <= MOST && mnc >= 0 && mnc <= MOST;
        }

        private static Codes of(Plmn plmn) {
            return new Codes(Integer.parseInt(plmn.mcc()), Integer.parseInt(plmn.mnc()));
        }
    }

    /** What of it keeps a stack from networks. */
    public enum Condition {
        /** The card in use is of a provider of the list. */
        CARD,
        /** There are networks, and all of them are in the list. */
        NETWORKS
    }

    public NetworkDenylist {
        cards = List.copyOf(cards);
        networks = List.copyOf(networks);
    }

    /** @param home the network whose card it is */
    public boolean deniesCardOf(Plmn home) {
        return cards.contains(Codes.of(home));
    }

    public boolean denies(Plmn network) {
        return networks.contains(Codes.of(network));
    }
}
