package dev.mynah.network.gs;

import dev.mynah.network.air.PagingIdentity;

/** What a VLR asks of an SGSN, which tells it by {@link dev.mynah.network.sgs.VlrSide}. On the operator's timeline. */
public interface SgsnSide {
    /** An SGSN that has no station, as where there is no Gs. */
    SgsnSide NONE = new SgsnSide() {
        @Override
        public boolean page(String imsi, PagingIdentity whom) {
            return false;
        }

        @Override
        public void vlrRestarted() {}
    };

    /**
     * Pages a station for a circuit switched service, once, in its routing area; the VLR repeats (6.2).
     *
     * @param whom by what the station is to know that it is meant
     * @return false when the SGSN has no association for it (6.3)
     */
    boolean page(String imsi, PagingIdentity whom);

    /** The VLR has lost what it knew: no association is reliable any more (13). */
    void vlrRestarted();
}
