package dev.mynah.network.air;

/** Radio access technology of a cell, with its TS 27.007 access technology number ({@code <AcT>}, clause 7.3). */
public enum Rat {
    GSM(0),
    UTRAN(2),
    E_UTRAN(7),
    NR(11);

    private final int act;

    Rat(int act) {
        this.act = act;
    }

    /** {@code <AcT>} of TS 27.007 7.3. */
    public int act() {
        return act;
    }
}
