package dev.mynah.network.sgs;

/** What a VLR asks of an MME. On the operator's timeline. */
public interface MmeSide {
    /** An MME that has no UE. */
    MmeSide NONE = new MmeSide() {
        @Override
        public boolean page(String imsi) {
            return false;
        }

        @Override
        public void vlrRestarted() {}
    };

    /**
     * Pages a UE for a circuit switched service, once; the VLR repeats (5.1.2).
     *
     * @return false when the MME has no association for it (5.1.2.3)
     */
    boolean page(String imsi);

    /** The VLR has lost what it knew: no association is reliable any more (5.7). */
    void vlrRestarted();
}
